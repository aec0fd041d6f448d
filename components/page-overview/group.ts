import type { ListedMention } from '../../data/messages.ts';
import { TOPICS, type Topic } from '../../data/names.ts';

/** A mention and the frame that it lives in. */
export interface PlacedMention extends ListedMention {
  frameId: number;
}

/** Shows a mention in its page: chosen from the list, or as the one before or after. */
export type Show = (mention: PlacedMention, how: 'jump' | 'step') => void;

export interface TopicGroup {
  topic: Topic;
  mentions: PlacedMention[];
}

/** Mentions by topic, in the topics' own order; within a topic as they come on the page. Topics without any are left out. */
export const byTopic = (mentions: readonly PlacedMention[]): TopicGroup[] =>
  TOPICS.map((topic) => ({ topic, mentions: mentions.filter((mention) => mention.topic === topic) })).filter(
    (group) => group.mentions.length > 0,
  );

const NEAR = 36;

/** The few words that end before, or begin after, a mention; an ellipsis where more follow. */
export function nearWords(text: string, side: 'before' | 'after'): string {
  if (text.length <= NEAR) return text;
  return side === 'before' ? `… ${text.slice(-NEAR).replace(/^\S*\s/, '')}` : `${text.slice(0, NEAR).replace(/\s\S*$/, '')} …`;
}
