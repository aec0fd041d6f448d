import { render } from 'preact';
import { NOTES } from '../../data/library.ts';
import { createSearch } from '../../data/search/index.ts';
import { followLook } from '../shared/look.ts';
import './notes.css';
import { NotesPage } from './notes-page.tsx';

const root = document.getElementById('notes');
if (root) render(<NotesPage search={createSearch(NOTES)} />, root);
followLook();
