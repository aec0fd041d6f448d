import { startPractice } from '../welcome/practice.ts';

const sentence = document.querySelector<HTMLElement>('[data-practice]');
const hint = document.querySelector<HTMLElement>('[data-practice-hint]');
if (sentence && hint) hint.hidden = !startPractice(sentence);
