import type { Topic } from '../names.ts';
import type { ShortForm } from '../terms/short-forms.ts';

/**
 * What a term stands for, as far as its own surroundings tell. `sure`: it has one meaning only. Of a short form: `meant`,
 * `unclear`, `other`, `never` beside a number or the like, `defined` or `redefined` where the text gives our meaning or another
 * one in so many words; before that has been looked at `unread`. `rival`: the name of another meaning.
 */
export type Sense = 'sure' | 'unread' | 'meant' | 'unclear' | 'other' | 'never' | 'defined' | 'redefined' | 'rival';

/** A term found on a page. */
export interface Sighting {
  topic: Topic;
  sense: Sense;
  form?: ShortForm | undefined;
}

/** Judges a short form at the UTF-16 offsets `start` to `end` of a text. */
export type SenseOf = (text: string, start: number, end: number, form: ShortForm) => Sense;

/** What a page says of the short forms on it. */
export interface Judgement {
  isMeant(sighting: Sighting): boolean;
  /** Whether names of other meanings, if there are any on the page, would change it. */
  rivalsMatter: boolean;
}
