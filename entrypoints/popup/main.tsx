import { render } from 'preact';
import { followLook } from '../shared/look.ts';
import './popup.css';
import { Popup } from './popup.tsx';

const root = document.getElementById('popup');
if (root) render(<Popup />, root);
followLook();
