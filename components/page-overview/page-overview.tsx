import { t } from '../ui/words.ts';
import { byTopic, type PlacedMention, type Show } from './group.ts';
import { PossibleMentions } from './possible-mentions.tsx';
import { TopicMentions } from './topic-mentions.tsx';

interface PageOverviewProps {
  mentions: readonly PlacedMention[];
  /** Short forms that may mean something else. */
  possible: readonly PlacedMention[];
  /** Frames that did not answer. */
  silent: number;
  onShow: Show;
}

/** What the page talks about, topic by topic. */
export function PageOverview({ mentions, possible, silent, onShow }: PageOverviewProps) {
  const marked = mentions.filter((mention) => mention.marked).length;
  return (
    <>
      {byTopic(mentions).map((group) => (
        <TopicMentions key={group.topic} group={group} onShow={onShow} />
      ))}
      {marked < mentions.length && <p class="small soft">{t('page.thinned', [`${marked}`, `${mentions.length}`])}</p>}
      {mentions.length === 0 && silent === 0 && <p>{t('page.nothingFound')}</p>}
      {possible.length > 0 && <PossibleMentions mentions={possible} onShow={onShow} />}
      {silent > 0 && <p class="small soft">{t('page.silentFrames', silent)}</p>}
    </>
  );
}
