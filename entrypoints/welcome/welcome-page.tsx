import { useEffect, useState } from 'preact/hooks';
import { t } from '../../components/ui/words.ts';
import { Access } from './access.tsx';

const DOES = ['marks', 'opens', 'bothSides'] as const;
const WAYS = ['mouse', 'touch', 'keyboard'] as const;
const PRIVACY = ['onDevice', 'noAccount', 'settings', 'visible'] as const;

interface WelcomePageProps {
  /** Called once the practice sentence is on the page; returns whether its words can be marked. */
  onShown: () => boolean;
}

/** What a new reader needs: what it does, a sentence to try it on, how to open a card, what stays private. */
export function WelcomePage({ onShown }: WelcomePageProps) {
  const [marked, setMarked] = useState(false);
  useEffect(() => setMarked(onShown()), []);
  return (
    <div class="page">
      <header class="masthead">
        <h1 class="masthead-name">{t('extension.name')}</h1>
      </header>
      <main>
        <section class="panel">
          <h2>{t('welcome.does.title')}</h2>
          <ul>
            {DOES.map((name) => (
              <li key={name}>{t(`welcome.does.${name}`)}</li>
            ))}
          </ul>
        </section>
        <section class="panel">
          <h2>{t('welcome.practice.title')}</h2>
          <p class="practice" data-practice>
            {t('welcome.practice.sentence')}
          </p>
          {marked && (
            <p class="small soft" data-practice-hint>
              {t('welcome.practice.hint')}
            </p>
          )}
        </section>
        <Access />
        <section class="panel">
          <h2>{t('welcome.ways.title')}</h2>
          <dl class="ways">
            {WAYS.map((name) => (
              <div key={name}>
                <dt>{t(`welcome.ways.${name}`)}</dt>
                <dd>{t(`welcome.ways.${name}How`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section class="panel">
          <h2>{t('welcome.privacy.title')}</h2>
          <ul>
            {PRIVACY.map((name) => (
              <li key={name}>{t(`welcome.privacy.${name}`)}</li>
            ))}
          </ul>
        </section>
        <nav class="panel" aria-label={t('welcome.next.title')}>
          <ul class="next">
            <li>
              <a href="/notes.html">{t('welcome.next.notes')}</a>
            </li>
            <li>
              <a href="/options.html">{t('welcome.next.options')}</a>
            </li>
          </ul>
        </nav>
      </main>
    </div>
  );
}
