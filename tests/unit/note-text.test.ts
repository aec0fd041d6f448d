import { describe, expect, test } from 'vitest';
import { noteText } from '../../components/note/note-text.ts';
import { NOTES, publicationWith } from '../../data/library.ts';

const plain = (markdown: string) => markdown.replace(/\\([\\`*_[\]<>#|~])/g, '$1');

describe.each(NOTES.map((note) => [note.id, note] as const))('%s to take along', (_, note) => {
  test.each(['text', 'markdown'] as const)('as %s: every caveat, source and address', (format) => {
    const text = plain(noteText(note, format));
    for (const part of [note.title, note.summary, note.duration.text, ...note.caveats]) expect(text).toContain(part);
    for (const source of note.sources) {
      if ('document' in source) expect(text).toContain(source.section);
      else {
        const { title, link } = publicationWith(source.publication) ?? { title: 'unknown', link: null };
        expect(text.toLowerCase()).toContain(title.toLowerCase().replace(/[.]$/, ''));
        if (link) expect(text).toContain(link);
      }
    }
    expect(text).toContain('not medical advice');
  });
});

test('Markdown shows a star as a star, and leaves addresses alone', () => {
  const [note] = NOTES;
  if (!note) throw new Error('No notes');
  const text = noteText({ ...note, summary: 'p < 0.05 * [see] https://a.example/x_y_z' }, 'markdown');
  expect(text).toContain('p \\< 0.05 \\* \\[see\\] https://a.example/x_y_z');
});
