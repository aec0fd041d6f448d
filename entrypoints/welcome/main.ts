import { followLook } from '../shared/look.ts';
import { startPractice } from './practice.ts';

const hint = document.querySelector<HTMLElement>('[data-practice-hint]');
if (hint) hint.hidden = !startPractice();
followLook();
