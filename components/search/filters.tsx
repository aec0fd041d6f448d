import type { ComponentChildren } from 'preact';
import { KINDS, type Kind, TOPICS, type Topic } from '../../data/names.ts';
import type { Filter } from '../../data/search/index.ts';
import { TOPIC_NAMES } from '../../data/topics.ts';
import { KIND_WORDS } from '../ui/kinds.tsx';
import { TopicDot } from '../ui/topic-tag.tsx';
import type { FilterCounts } from './filter-counts.ts';

interface FiltersProps {
  filter: Required<Filter>;
  counts: FilterCounts;
  onFilter: (filter: Required<Filter>) => void;
  /** Whether they stand open at first. */
  open: boolean;
}

/** Toggle buttons for topics and kinds of evidence, each with the number of notes that it leaves. */
export function Filters({ filter, counts, onFilter, open }: FiltersProps) {
  const chosen = filter.topics.length + filter.kinds.length;
  return (
    <details class="filters" open={open}>
      <summary>Filters{chosen > 0 && ` (${chosen} chosen)`}</summary>
      <fieldset>
        <legend>Topic</legend>
        {TOPICS.map((topic: Topic) => (
          <Toggle
            key={topic}
            on={filter.topics.includes(topic)}
            count={counts.topics[topic]}
            onToggle={() => onFilter({ ...filter, topics: toggled(filter.topics, topic) })}
          >
            <TopicDot topic={topic} /> {TOPIC_NAMES[topic]}
          </Toggle>
        ))}
      </fieldset>
      <fieldset>
        <legend>Kind of evidence</legend>
        {KINDS.map((kind: Kind) => {
          const { word, meaning, Icon } = KIND_WORDS[kind];
          return (
            <Toggle
              key={kind}
              title={meaning}
              on={filter.kinds.includes(kind)}
              count={counts.kinds[kind]}
              onToggle={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
            >
              <Icon size={14} /> {word}
            </Toggle>
          );
        })}
      </fieldset>
      {chosen > 0 && (
        <button type="button" class="link-button" onClick={() => onFilter({ topics: [], kinds: [] })}>
          Show all again
        </button>
      )}
    </details>
  );
}

interface ToggleProps {
  on: boolean;
  count: number;
  title?: string;
  onToggle: () => void;
  children: ComponentChildren;
}

function Toggle({ on, count, title, onToggle, children }: ToggleProps) {
  return (
    <button type="button" class="filter" aria-pressed={on} title={title} onClick={onToggle}>
      {children} <span class="count">{count}</span>
    </button>
  );
}

const toggled = <Name extends string>(names: readonly Name[], name: Name): Name[] =>
  names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
