import { useState } from 'preact/hooks';
import { TOPIC_NAMES } from '../../data/topics.ts';
import { ArrowDown, ArrowUp } from '../ui/view-icons.tsx';
import { t } from '../ui/words.ts';
import type { Show, TopicGroup } from './group.ts';

interface TopicStepsProps {
  group: TopicGroup;
  onShow: Show;
}

/** From one mention of a topic to the next in the page, round and round, and which one that is. */
export function TopicSteps({ group: { topic, mentions }, onShow }: TopicStepsProps) {
  // By frame and id: the page may gain and lose mentions meanwhile.
  const [shown, setShown] = useState<string>();
  const at = mentions.findIndex((mention) => keyOf(mention) === shown);
  const step = (by: 1 | -1) => {
    const from = at < 0 && by < 0 ? 0 : at;
    const mention = mentions[(from + by + mentions.length) % mentions.length];
    if (!mention) return;
    setShown(keyOf(mention));
    onShow(mention, 'step');
  };
  return (
    <div class="topic-steps">
      <span role="status">{at >= 0 && t('page.position', [`${at + 1}`, `${mentions.length}`])}</span>
      <button type="button" aria-label={t('page.previous', [TOPIC_NAMES[topic]])} onClick={() => step(-1)}>
        <ArrowUp />
      </button>
      <button type="button" aria-label={t('page.next', [TOPIC_NAMES[topic]])} onClick={() => step(1)}>
        <ArrowDown />
      </button>
    </div>
  );
}

const keyOf = ({ frameId, id }: TopicGroup['mentions'][number]) => `${frameId}:${id}`;
