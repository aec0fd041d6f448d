import { render } from 'preact';
import { followLook } from '../shared/look.ts';
import './options.css';
import { OptionsPage } from './options-page.tsx';

const root = document.getElementById('options');
if (root) render(<OptionsPage />, root);
followLook();
