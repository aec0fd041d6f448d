// What only a whole note needs, its style too: comes with the first note that is opened.
import './whole-note.css';

export { NoteView } from '../../components/note/note-view.tsx';
export { noteWith } from '../../data/library.ts';
