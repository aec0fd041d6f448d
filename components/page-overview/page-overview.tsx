import { byTopic, type PlacedMention } from './group.ts';
import { NOTHING_FOUND, silentFrames } from './sentences.ts';
import { TopicMentions } from './topic-mentions.tsx';

interface PageOverviewProps {
  mentions: readonly PlacedMention[];
  /** Frames that did not answer. */
  silent: number;
  onChoose: (mention: PlacedMention) => void;
}

/** What the page talks about, topic by topic. */
export function PageOverview({ mentions, silent, onChoose }: PageOverviewProps) {
  return (
    <>
      {byTopic(mentions).map((group) => (
        <TopicMentions key={group.topic} group={group} onChoose={onChoose} />
      ))}
      {mentions.length === 0 && silent === 0 && <p>{NOTHING_FOUND}</p>}
      {silent > 0 && <p class="small soft">{silentFrames(silent)}</p>}
    </>
  );
}
