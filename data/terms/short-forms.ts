import type { Topic } from '../names.ts';

/** A short form that has other meanings; meanings.ts tells them apart. */
export interface ShortForm {
  name: string;
  topic: Topic;
  /** Those with capitals count only as they are written here. */
  spellings: readonly string[];
  /** Ours unless something speaks against it; the others are ours only where something speaks for them. */
  usual?: true;
}

export const SHORT_FORMS: readonly ShortForm[] = [
  { name: 'CRPS', topic: 'crps', spellings: ['CRPS'], usual: true },
  { name: 'RSD', topic: 'crps', spellings: ['RSD'] },
  { name: 'SDRC', topic: 'crps', spellings: ['SDRC', 'SDCR', 'SCDR', 'DSR'] },
  { name: 'Sudeck', topic: 'crps', spellings: ['sudeck'] },
  { name: 'FM', topic: 'fibromyalgia', spellings: ['FM', 'FMS'] },
  { name: 'fibro', topic: 'fibromyalgia', spellings: ['fibro'] },
  { name: 'Special K', topic: 'ketamine', spellings: ['special k'] },
];
