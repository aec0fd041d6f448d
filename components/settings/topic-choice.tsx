import { TOPICS, type Topic } from '../../data/names.ts';
import type { Settings } from '../../data/settings/schema.ts';
import { TOPIC_NAMES } from '../../data/topics.ts';
import { TopicDot } from '../ui/topic-tag.tsx';
import { t } from '../ui/words.ts';

interface TopicChoiceProps {
  topics: Settings['topics'];
  onChange: (topic: Topic, on: boolean) => void;
}

/** Which topics are marked. */
export function TopicChoice({ topics, onChange }: TopicChoiceProps) {
  return (
    <section class="panel">
      <h2 id="topics">{t('options.topics.name')}</h2>
      <fieldset class="topic-choice" aria-labelledby="topics">
        {TOPICS.map((topic) => (
          <label key={topic}>
            <input type="checkbox" checked={topics[topic]} onChange={(event) => onChange(topic, event.currentTarget.checked)} />
            <TopicDot topic={topic} />
            {TOPIC_NAMES[topic]}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
