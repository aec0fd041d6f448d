import type { ComponentChildren } from 'preact';
import type { Finding } from '../../data/model.ts';
import { KINDS } from '../../data/names.ts';
import { CELL_STATES } from '../../data/strip.ts';
import { CellMark } from '../duration-strip/cell-mark.tsx';
import { stateLong } from '../duration-strip/strip-words.ts';
import { FINDING_ICONS, findingMeaning, findingWord } from '../ui/findings.tsx';
import { KIND_ICONS, kindMeaning, kindWord } from '../ui/kinds.tsx';
import { capitalised, t } from '../ui/words.ts';

/** What the words, icons and shapes of the notes mean. */
export function HowToRead() {
  return (
    <details class="how-to-read fold">
      <summary>
        <h2>{t('howToRead.title')}</h2>
      </summary>
      <div class="how-to-read-parts">
        <section>
          <h3>{t('howToRead.kinds')}</h3>
          <p class="small soft">{t('howToRead.kindsIntro')}</p>
          <ol>
            {KINDS.map((kind) => {
              const Icon = KIND_ICONS[kind];
              return (
                <Meaning key={kind} icon={<Icon size={16} />} word={kindWord(kind)}>
                  {kindMeaning(kind)}
                </Meaning>
              );
            })}
          </ol>
        </section>
        <section>
          <h3>{t('howToRead.findings')}</h3>
          <p class="small soft">{t('howToRead.findingsIntro')}</p>
          <ul>
            {(Object.keys(FINDING_ICONS) as Finding[]).map((finding) => {
              const Icon = FINDING_ICONS[finding];
              return (
                <Meaning key={finding} icon={<Icon />} word={findingWord(finding)}>
                  {findingMeaning(finding)}
                </Meaning>
              );
            })}
          </ul>
        </section>
        <section>
          <h3>{t('howToRead.marks')}</h3>
          <p class="small soft">{t('howToRead.marksIntro')}</p>
          <ul>
            {CELL_STATES.map((state) => (
              <Meaning key={state} icon={<CellMark state={state} size={14} />} word={capitalised(stateLong(state))} />
            ))}
            <Meaning icon={null} word={t('howToRead.noMark')}>
              {t('howToRead.noMarkMeans')}
            </Meaning>
          </ul>
        </section>
      </div>
    </details>
  );
}

function Meaning({ icon, word, children }: { icon: ComponentChildren; word: string; children?: ComponentChildren }) {
  return (
    <li class="meaning">
      <span class="meaning-icon">{icon}</span>
      <span>
        <b>{word}</b>
        {children && <span class="soft"> {children}</span>}
      </span>
    </li>
  );
}
