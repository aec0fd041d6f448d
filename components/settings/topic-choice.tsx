import { TOPICS, type Topic } from '../../data/names.ts';
import type { Settings } from '../../data/settings/schema.ts';
import { TOPIC_NAMES } from '../../data/topics.ts';
import { TopicDot } from '../ui/topic-tag.tsx';

interface TopicChoiceProps {
  topics: Settings['topics'];
  /** Whether marks are on at all: the sample shows what pages will show. */
  enabled: boolean;
  onChange: (topic: Topic, on: boolean) => void;
}

/** Which topics are marked, with a sentence that shows it. */
export function TopicChoice({ topics, enabled, onChange }: TopicChoiceProps) {
  const word = (topic: Topic, text: string) => (
    <span class={enabled && topics[topic] ? `sample-mark topic-${topic}` : undefined}>{text}</span>
  );
  return (
    <section class="panel">
      <h2 id="topics">Topics to mark</h2>
      <fieldset class="topic-choice" aria-labelledby="topics">
        {TOPICS.map((topic) => (
          <label key={topic}>
            <input type="checkbox" checked={topics[topic]} onChange={(event) => onChange(topic, event.currentTarget.checked)} />
            <TopicDot topic={topic} />
            {TOPIC_NAMES[topic]}
          </label>
        ))}
      </fieldset>
      <figure class="sample">
        <figcaption class="small soft">How a sentence will look</figcaption>
        <p>
          {word('ketamine', 'Ketamine')} has been tried for {word('fibromyalgia', 'fibromyalgia')} and {word('crps', 'CRPS')};{' '}
          {word('spravato', 'Spravato')} is a nasal spray for depression, not for pain.
        </p>
      </figure>
    </section>
  );
}
