import type { Topic } from './names.ts';

/** What readers see as a topic's name. */
export const TOPIC_NAMES: Record<Topic, string> = {
  ketamine: 'Ketamine',
  fibromyalgia: 'Fibromyalgia',
  crps: 'CRPS',
  spravato: 'Spravato',
};
