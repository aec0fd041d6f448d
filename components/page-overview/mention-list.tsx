import { useState } from 'preact/hooks';
import { t } from '../ui/words.ts';
import { nearWords, type PlacedMention, type Show } from './group.ts';

/** As many as are read at a glance; a long page has thousands. */
const STEP = 50;

interface MentionListProps {
  mentions: readonly PlacedMention[];
  onShow: Show;
}

/** Mentions with the words around them; choosing one shows it in its page. */
export function MentionList({ mentions, onShow }: MentionListProps) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul>
        {mentions.slice(0, shown).map((mention) => (
          <li key={`${mention.frameId}:${mention.id}`}>
            <button type="button" class="mention" onClick={() => onShow(mention, 'jump')}>
              {nearWords(mention.before, 'before')}
              <b>{mention.text}</b>
              {nearWords(mention.after, 'after')}
            </button>
          </li>
        ))}
      </ul>
      {mentions.length > shown && (
        <button type="button" class="link-button small" onClick={() => setShown(shown + STEP)}>
          {t('page.more', mentions.length - shown)}
        </button>
      )}
    </>
  );
}
