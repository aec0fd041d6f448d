import type { Topic } from '../../data/names.ts';
import { TOPIC_NAMES } from '../../data/topics.ts';
import { t } from './words.ts';

/** The colour of a topic, always beside its name. */
export const TopicDot = ({ topic }: { topic: Topic }) => <span class={`topic-dot topic-${topic}`} />;

export function TopicTags({ topics }: { topics: readonly Topic[] }) {
  return (
    <ul class="topic-tags" aria-label={t('topics')}>
      {topics.map((topic) => (
        <li key={topic}>
          <TopicDot topic={topic} /> {TOPIC_NAMES[topic]}
        </li>
      ))}
    </ul>
  );
}
