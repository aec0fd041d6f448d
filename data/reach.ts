import { CLAIMS } from './context/claim-cues.ts';
import { subjectsOf } from './context/subjects.ts';
import { aboutFirst, touching } from './context/tension-order.ts';
import type { Brief, Note, Tension } from './model.ts';
import { NOTES_SHOWN } from './short.ts';

// Which evidence some sentence could bring to a card. The rules of context/rank.ts, read backwards and generously: a note
// too many costs bytes, a note too few would change a card. tests/unit/reach.test.ts holds the two together.

/** The notes that a card can show: the first that its brief names, and any that may be the best about a claim. */
export function notesInReach(notes: readonly Note[], briefs: readonly Brief[]): Note[] {
  const reached = new Set(briefs.flatMap((brief) => reachedFrom(brief, notes)));
  return notes.filter((note) => reached.has(note));
}

function reachedFrom({ context, lead }: Brief, notes: readonly Note[]): Note[] {
  const here = notes.filter((note) => note.contexts.includes(context) || lead.includes(note.id));
  const best = [...new Set(CLAIMS.flatMap(subjectsOf))].flatMap((subject) => {
    const about = here.filter((note) => note.about.includes(subject));
    const firstOfAll = about.filter((note) => note.about[0] === subject);
    return firstOfAll.length > 0 ? firstOfAll : about;
  });
  return [...here.filter(({ id }) => lead.slice(0, NOTES_SHOWN).includes(id)), ...best];
}

/** The tensions that a card can show: one that leads among those of some note beside the brief's first, which is always there. */
export function tensionsInReach(tensions: readonly Tension[], notes: readonly Note[], briefs: readonly Brief[]): Set<Tension> {
  const leading = briefs.flatMap((brief) =>
    reachedFrom(brief, notes).flatMap((note) => {
      const touched = touching(tensions, [note, ...notes.filter(({ id }) => id === brief.lead[0])]);
      return [undefined, ...CLAIMS].flatMap((claim) => aboutFirst(touched, claim)[0] ?? []);
    }),
  );
  return new Set(leading);
}
