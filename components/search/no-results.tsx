import type { Topic } from '../../data/names.ts';
import { TOPIC_NAMES } from '../../data/topics.ts';
import { TopicDot } from '../ui/topic-tag.tsx';

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
      <p>
        {query.trim() ? `No note matches “${query.trim()}”.` : 'No note matches these filters.'} All notes are about one of these
        topics:
      </p>
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
