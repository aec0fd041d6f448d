import type { Note, Tension } from '../model.ts';
import type { ClaimName } from './claim-cues.ts';
import { subjectsOf } from './subjects.ts';

type Touching = Pick<Tension, 'claims_left' | 'claims_right' | 'severity'>;

const WEIGHT: Record<Tension['severity'], number> = { high: 0, medium: 1, low: 2 };

/** The tensions that touch any of these notes, the weightiest first, then as they come. */
export function touching<One extends Touching>(tensions: readonly One[], notes: readonly Pick<Note, 'claims'>[]): One[] {
  const claims = new Set(notes.flatMap((note) => note.claims));
  return tensions
    .filter(({ claims_left, claims_right }) => [...claims_left, ...claims_right].some((claim) => claims.has(claim)))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

/** The same tensions, those about a claim first. */
export function aboutFirst<One extends Pick<Tension, 'topic'>>(tensions: readonly One[], claim: ClaimName | undefined): One[] {
  if (!claim) return [...tensions];
  const about = ({ topic }: One) => subjectsOf(claim).findIndex((subject) => topic.includes(subject)) >>> 0;
  return [...tensions].sort((a, b) => about(a) - about(b));
}
