/** Milliseconds of our work that a page's changes may cost at once: several readings of the longest pages. */
const LIMIT = 5000;
/** The same for the first reading, which on a slow machine can be long: only a page that never ends comes to this. */
export const LIMIT_AT_FIRST = 30_000;
/** Of this share of the time we may work for ever: a page that costs more cannot be read along without slowing it down. */
const SHARE = 0.05;

/** Keeps account of the work that a page's changes make for us. Times in ms. */
export class WorkBudget {
  readonly #limit: number;
  #owed = 0;
  #at = 0;

  constructor(limit = LIMIT) {
    this.#limit = limit;
  }

  /** Whether the work done until `now` is more than a page may cost. */
  isOver(work: number, now: number): boolean {
    this.#owed = Math.max(0, this.#owed - (now - this.#at) * SHARE) + work;
    this.#at = now;
    return this.#owed > this.#limit;
  }
}
