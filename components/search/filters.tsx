import type { ComponentChildren } from 'preact';
import { KINDS, type Kind, TOPICS, type Topic } from '../../data/names.ts';
import type { Filter } from '../../data/search/index.ts';
import { TOPIC_NAMES } from '../../data/topics.ts';
import { KIND_ICONS, kindMeaning, kindWord } from '../ui/kinds.tsx';
import { TopicDot } from '../ui/topic-tag.tsx';
import { t } from '../ui/words.ts';
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
      <summary>{chosen > 0 ? t('search.filtersChosen', chosen) : t('search.filters')}</summary>
      <fieldset>
        <legend>{t('search.topic')}</legend>
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
        <legend>{t('search.kind')}</legend>
        {KINDS.map((kind: Kind) => {
          const Icon = KIND_ICONS[kind];
          return (
            <Toggle
              key={kind}
              title={kindMeaning(kind)}
              on={filter.kinds.includes(kind)}
              count={counts.kinds[kind]}
              onToggle={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
            >
              <Icon size={14} /> {kindWord(kind)}
            </Toggle>
          );
        })}
      </fieldset>
      {chosen > 0 && (
        <button type="button" class="link-button" onClick={() => onFilter({ topics: [], kinds: [] })}>
          {t('search.showAll')}
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
