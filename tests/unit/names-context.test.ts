import { expect, test } from 'vitest';
import { readMention } from '../../data/context/reading.ts';
import type { Topic } from '../../data/names.ts';

const contextOf = (topic: Topic, text: string, block: string) => {
  const start = block.indexOf(text);
  return readMention({ topic, text, block, start, end: start + text.length, heading: '', title: '' }).context;
};

test.each([
  ['crps', 'RSD', 'Ketamine eased her RSD for a day.', 'ketamine-for-crps'],
  ['ketamine', 'Ketamine', 'Ketamine was given for algodystrophy of the foot.', 'ketamine-for-crps'],
  ['ketamine', 'ketamine', 'We gave ketamine for Sudeck’s atrophy.', 'ketamine-for-crps'],
  ['crps', 'Reflex sympathetic dystrophy', 'Reflex sympathetic dystrophy affects the limbs.', 'crps-general'],
  ['fibromyalgia', 'fibro', 'My fibro flares in winter.', 'fibromyalgia-general'],
  ['fibromyalgia', 'FM', 'Ketamine infusions were given to FM patients.', 'ketamine-for-fibromyalgia'],
  ['ketamine', 'Special K', 'Police seized Special K at the club.', 'anaesthesia-or-recreational'],
  ['ketamine', 'Ketamin', 'Ketamin bei Fibromyalgie', 'ketamine-general'],
  ['ketamine', 'kétamine', 'La kétamine contre la depression', 'ketamine-general'],
  ['crps', 'SDRC', 'SDRC et ketamine', 'crps-general'],
  ['crps', 'síndrome de dolor regional complejo', 'Ketamine: síndrome de dolor regional complejo', 'crps-general'],
  ['spravato', 'Spravato', 'Spravato bei Depression', 'spravato'],
] as const)('%s, %s in: %s', (topic, text, block, context) => expect(contextOf(topic, text, block)).toBe(context));
