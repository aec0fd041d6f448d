import { describe, expect, test } from 'vitest';
import { markedIn } from './page-marks.ts';

const marked = (text: string) =>
  markedIn([text])
    .flat()
    .map((mark) => mark.text);

describe('a name ends where its word ends', () => {
  test.each([
    ['ketamine-assisted therapy', ['ketamine']],
    ['CRPS/RSD', ['CRPS', 'RSD']],
    ['ketamine/midazolam, midazolam/ketamine', ['ketamine', 'ketamine']],
    ['CRPS-1, CRPS-II, CRPS1, CRPS I', ['CRPS', 'CRPS', 'CRPS', 'CRPS']],
    ['CRPS type II and CRPS Type 1', ['CRPS', 'CRPS']],
    ['#CRPS #fibromyalgia #ketamine', ['CRPS', 'fibromyalgia', 'ketamine']],
    ['@spravato', ['spravato']],
    ['(ketamine) [ketamine] {ketamine} <ketamine>', ['ketamine', 'ketamine', 'ketamine', 'ketamine']],
    ['"ketamine" ‘ketamine’ “ketamine” «kétamine» „Ketamin“', ['ketamine', 'ketamine', 'ketamine', 'kétamine', 'Ketamin']],
    ["ketamine's, ketamine’s, CRPS’s, CRPS'", ['ketamine', 'ketamine', 'CRPS', 'CRPS']],
    ['l’algodystrophie, d’eskétamine', ['algodystrophie', 'eskétamine']],
    [
      '(R)-ketamine, (RS)-ketamine, S(+)-ketamine, R(−)-ketamine',
      ['(R)-ketamine', '(RS)-ketamine', 'S(+)-ketamine', 'R(−)-ketamine'],
    ],
    [
      'S-(+)-ketamine, S(+) ketamine and S(+)-ketamine; the (+) ketamine',
      ['S-(+)-ketamine', 'S(+) ketamine', 'S(+)-ketamine', 'ketamine'],
    ],
    [
      '\u{1d40a}\u{1d41e}\u{1d42d}\u{1d41a}\u{1d426}\u{1d422}\u{1d427}\u{1d41e} now',
      ['\u{1d40a}\u{1d41e}\u{1d42d}\u{1d41a}\u{1d426}\u{1d422}\u{1d427}\u{1d41e}'],
    ],
    ['(S)-Ketamin, S-kétamine, (R,S)-ketamina', ['(S)-Ketamin', 'S-kétamine', '(R,S)-ketamina']],
    ['Ketalar®, SPRAVATO™, Spravato℠, Spravato(R)', ['Ketalar', 'SPRAVATO', 'Spravato', 'Spravato']],
    ['Ketamine® (ketamine HCl)', ['Ketamine', 'ketamine']],
    ['氯胺酮（ketamine）用于CRPS患者', ['ketamine', 'CRPS']],
    ['線維筋痛症fibromyalgiaとは', ['fibromyalgia']],
    ['케타민ketamine치료', ['ketamine']],
    ['קטמין ketamine לכאב', ['ketamine']],
    ['علاج \u2066CRPS\u2069 بالكيتامين \u200fketamine\u200f', ['CRPS', 'ketamine']],
    ['ketamine,ketamine;ketamine:ketamine.ketamine…', ['ketamine', 'ketamine', 'ketamine', 'ketamine', 'ketamine']],
    ['ketamine1, ketamine², ketamine[3]', ['ketamine', 'ketamine', 'ketamine']],
    ['complex—regional—pain—syndrome', ['complex—regional—pain—syndrome']],
    ['Complex Regional Pain Syndrome(CRPS)', ['Complex Regional Pain Syndrome', 'CRPS']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));
});

describe('never inside a longer word', () => {
  test.each([
    'norketamine hydroxynorketamine methoxetamine deschloroketamine amphetamine',
    'raketalar Ketalarin ketaminergic ketaminelike',
    'fibromyoma fibromyalgic polyfibromyalgiaform fibrosis fibroblast fibroid fibroadenoma',
    'CRPs CPRS CRPSS xCRPS CRPSx eCRPS crps',
    'RSDs FMRI AFM FMCG SDRCs CFM fm rsd',
    'spravatos-like spravatology',
    'complex regional painful syndrome, complex regional pain, regional pain syndromes',
    'user_ketamine_count ketamine_dose',
  ])('%s', (text) => expect(marked(text)).toEqual([]));
});
