import type { FunctionComponent } from 'preact';
import type { Hit } from '../../data/search/index.ts';
import { snippet } from '../../data/search/snippet.ts';
import type { SearchedNote } from '../../data/short.ts';
import { Clock } from '../ui/icons.tsx';
import { KindLine } from '../ui/kinds.tsx';
import { Marked } from '../ui/marked.tsx';
import { TopicTags } from '../ui/topic-tag.tsx';
import { t } from '../ui/words.ts';
import { excerpt } from './excerpt.ts';

interface ResultProps<Found extends SearchedNote> {
  hit: Hit<Found>;
  /** The address of the whole note, for opening it in a tab of its own. */
  href: string;
  /** A plain click or Enter. Without it the link does what links do. */
  onOpen?: ((id: string) => void) | undefined;
  /** With duration and topics, where there is room. */
  full: boolean;
  /** Says the note's finding, where the surface has the words for it. */
  Sign?: FunctionComponent<{ note: Found }> | undefined;
}

/** A found note in the list: the whole article is its link. */
export function Result<Found extends SearchedNote>({ hit: { note, terms }, href, onOpen, full, Sign }: ResultProps<Found>) {
  const onClick = (event: MouseEvent) => {
    if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(note.id);
  };
  return (
    <article class="result" data-note={note.id}>
      <div class="result-signs">
        <KindLine note={note} />
        {Sign && <Sign note={note} />}
      </div>
      <h2>
        <a class="result-link" href={href} onClick={onClick}>
          <Marked pieces={snippet(note.title, terms)} />
        </a>
      </h2>
      {full && note.duration.text !== 'not applicable' && (
        <p class="result-duration">
          <Clock size={14} />
          <span>
            {t('howLong')} <Marked pieces={snippet(note.duration.text, terms)} />
          </span>
        </p>
      )}
      <p class="result-excerpt">
        <Marked pieces={excerpt(note, terms, full ? 280 : 150)} />
      </p>
      {full && <TopicTags topics={note.topics} />}
    </article>
  );
}
