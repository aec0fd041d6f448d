import { useState } from 'preact/hooks';
import { TOPIC_NAMES } from '../../data/topics.ts';
import { TopicDot } from '../ui/topic-tag.tsx';
import { ChevronDown } from '../ui/view-icons.tsx';
import { t } from '../ui/words.ts';
import { nearWords, type Show, type TopicGroup } from './group.ts';
import { TopicSteps } from './topic-steps.tsx';

/** As many as are read at a glance; a long page has thousands. */
const STEP = 50;

interface TopicMentionsProps {
  group: TopicGroup;
  onShow: Show;
}

/** One topic of the page with its count, and its mentions on demand. */
export function TopicMentions({ group, onShow }: TopicMentionsProps) {
  const { topic, mentions } = group;
  const [shown, setShown] = useState(STEP);
  return (
    <div class="topic">
      <TopicSteps group={group} onShow={onShow} />
      <details class="topic-mentions">
        <summary>
          <TopicDot topic={topic} />
          <span>{TOPIC_NAMES[topic]}</span>
          <span class="count">
            {mentions.length}
            <span class="visually-hidden">{` ${t('page.mentions', mentions.length)}`}</span>
          </span>
          <ChevronDown />
        </summary>
        <ul>
          {mentions.slice(0, shown).map((mention) => (
            <li key={`${mention.frameId}:${mention.id}`}>
              <button type="button" class="mention" onClick={() => onShow(mention, 'jump')}>
                {nearWords(mention.before, 'before')}
                <b>{mention.text}</b>
                {nearWords(mention.after, 'after')}
              </button>
            </li>
          ))}
        </ul>
        {mentions.length > shown && (
          <button type="button" class="link-button small" onClick={() => setShown(shown + STEP)}>
            {t('page.more', mentions.length - shown)}
          </button>
        )}
      </details>
    </div>
  );
}
