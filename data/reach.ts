import { CLAIMS } from './context/claim-cues.ts';
import { subjectsOf } from './context/subjects.ts';
import type { Brief, Note } from './model.ts';
import { NOTES_SHOWN } from './short.ts';

// Which evidence some sentence could bring to a card. The rules of context/rank.ts, read backwards and generously: a note
// too many costs bytes, a note too few would change a card. tests/unit/reach.test.ts holds the two together.

/** The notes that a card can show: the first that its brief names, and any that may be the best about a claim. */
export function notesInReach(notes: readonly Note[], briefs: readonly Brief[]): Note[] {
  const subjects = new Set(CLAIMS.flatMap(subjectsOf));
  const reached = new Set<Note>();
  for (const { context, lead } of briefs) {
    for (const note of notes) if (lead.slice(0, NOTES_SHOWN).includes(note.id)) reached.add(note);
    const here = notes.filter((note) => note.contexts.includes(context) || lead.includes(note.id));
    for (const subject of subjects) {
      const about = here.filter((note) => note.about.includes(subject));
      const firstOfAll = about.filter((note) => note.about[0] === subject);
      for (const note of firstOfAll.length > 0 ? firstOfAll : about) reached.add(note);
    }
  }
  return notes.filter((note) => reached.has(note));
}
