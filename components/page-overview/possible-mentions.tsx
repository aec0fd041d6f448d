import { ChevronDown } from '../ui/view-icons.tsx';
import { t } from '../ui/words.ts';
import type { PlacedMention, Show } from './group.ts';
import { MentionList } from './mention-list.tsx';

interface PossibleMentionsProps {
  mentions: readonly PlacedMention[];
  onShow: Show;
}

/** Short forms that may mean something else: "RSD (3), FM (1)", and where they stand on demand. */
export function PossibleMentions({ mentions, onShow }: PossibleMentionsProps) {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const forms = [...counts].map(([text, count]) => `${text} (${count})`).join(', ');
  return (
    <details class="topic-mentions">
      <summary>
        <span class="small soft">{t('page.possible', [forms])}</span>
        <ChevronDown />
      </summary>
      <p class="small soft">{t('page.possibleMeans')}</p>
      <MentionList mentions={mentions} onShow={onShow} />
    </details>
  );
}
