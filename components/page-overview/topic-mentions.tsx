import { TOPIC_NAMES } from '../../data/topics.ts';
import { TopicDot } from '../ui/topic-tag.tsx';
import { ChevronDown } from '../ui/view-icons.tsx';
import { t } from '../ui/words.ts';
import type { Show, TopicGroup } from './group.ts';
import { MentionList } from './mention-list.tsx';
import { TopicSteps } from './topic-steps.tsx';

interface TopicMentionsProps {
  group: TopicGroup;
  onShow: Show;
}

/** One topic of the page with its count, and its mentions on demand. */
export function TopicMentions({ group, onShow }: TopicMentionsProps) {
  const { topic, mentions } = group;
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
        <MentionList mentions={mentions} onShow={onShow} />
      </details>
    </div>
  );
}
