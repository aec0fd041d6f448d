import { TOPIC_NAMES } from '../../data/topics.ts';
import { listWords, t } from '../ui/words.ts';
import { byTopic, type PlacedMention } from './group.ts';

/** All that the page mentions, in one sentence; nothing where it mentions none of it. */
export function PageSummary({ mentions }: { mentions: readonly PlacedMention[] }) {
  if (mentions.length === 0) return null;
  const topics = byTopic(mentions).map((group) => `${TOPIC_NAMES[group.topic]} ${group.mentions.length}`);
  return <>{t('page.summary', mentions.length, [`${mentions.length}`, listWords(topics, 'unit')])}</>;
}
