import type { Topic } from '../../data/names.ts';
import { TOPIC_NAMES } from '../../data/topics.ts';
import { TopicDot } from '../ui/topic-tag.tsx';
import { t } from '../ui/words.ts';

interface NoResultsProps {
  query: string;
  /** The nearest first. */
  topics: readonly Topic[];
  onTopic: (topic: Topic) => void;
}

/** Nothing found, and where to go on from there. */
export function NoResults({ query, topics, onTopic }: NoResultsProps) {
  return (
    <div class="no-results">
      <p>{query.trim() ? t('search.nothing', [query.trim()]) : t('search.nothingFiltered')}</p>
      <ul class="chips">
        {topics.map((topic) => (
          <li key={topic}>
            <button type="button" class="chip" onClick={() => onTopic(topic)}>
              <TopicDot topic={topic} /> {TOPIC_NAMES[topic]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
