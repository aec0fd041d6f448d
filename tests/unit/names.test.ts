import { describe, expect, test } from 'vitest';
import { fold } from '../../data/matching/fold.ts';
import { createMatcher } from '../../data/matching/matcher.ts';
import { TOPICS } from '../../data/names.ts';
import { expand } from '../../data/terms/expand.ts';
import names from '../../data/terms/names.json' with { type: 'json' };
import { SIGNS, TERMS } from '../../data/terms/terms.ts';

const matcher = createMatcher(TERMS, SIGNS);
const found = (text: string) =>
  (matcher.mayMatch(text) ? matcher.match(text) : []).map(({ start, end, topic }) => `${topic}: ${text.slice(start, end)}`);

/** A sentence in a language, and what is found in it, in order. */
const SENTENCES: Record<string, [sentence: string, ...found: string[]][]> = {
  en: [
    ['reflex sympathetic dystrophies', 'crps: reflex sympathetic dystrophies'],
    ['Causalgia and reflex sympathetic dystrophy are older names.', 'crps: Causalgia', 'crps: reflex sympathetic dystrophy'],
    ['Sudeck’s atrophy, Sudeck atrophy, algodystrophy', 'crps: Sudeck’s atrophy', 'crps: Sudeck atrophy', 'crps: algodystrophy'],
    ['ESKETAMINE or Ketalar', 'ketamine: ESKETAMINE', 'ketamine: Ketalar'],
  ],
  de: [
    ['Ketamin hilft nicht jedem; die Wirkung des Ketamins hält kurz.', 'ketamine: Ketamin', 'ketamine: Ketamins'],
    ['Eine Ketamin-Infusion ist keine Ketamintherapie.', 'ketamine: Ketamin', 'ketamine: Ketamintherapie'],
    ['S-Ketamin (Ketanest S) und Esketamin-Nasenspray', 'ketamine: S-Ketamin', 'ketamine: Ketanest', 'ketamine: Esketamin'],
    ['Fibromyalgie, auch Fibromyalgiesyndrom genannt', 'fibromyalgia: Fibromyalgie', 'fibromyalgia: Fibromyalgiesyndrom'],
    ['Das komplex-regionale Schmerzsyndrom', 'crps: komplex-regionale Schmerzsyndrom'],
    ['in der Ketaminklinik', 'ketamine: Ketaminklinik'],
    ['Leben mit dem Fibromyalgie-Syndrom', 'fibromyalgia: Fibromyalgie-Syndrom'],
    ['Das komplexe regionale Schmerzsyndrom', 'crps: komplexe regionale Schmerzsyndrom'],
    ['Behandlung des komplexen regionalen Schmerzsyndroms', 'crps: komplexen regionalen Schmerzsyndroms'],
    ['Ein Komplexes Regionales Schmerzsyndrom (CRPS)', 'crps: Komplexes Regionales Schmerzsyndrom', 'crps: CRPS'],
    [
      'früher Morbus Sudeck, Algodystrophie oder Sudeck-Dystrophie',
      'crps: Morbus Sudeck',
      'crps: Algodystrophie',
      'crps: Sudeck-Dystrophie',
    ],
    ['die sympathische Reflexdystrophie und die Kausalgie', 'crps: sympathische Reflexdystrophie', 'crps: Kausalgie'],
    ['Spravato ist zugelassen.', 'spravato: Spravato'],
  ],
  fr: [
    ['La kétamine et l’eskétamine', 'ketamine: kétamine', 'ketamine: eskétamine'],
    ['KÉTAMINE : perfusions de kétamines', 'ketamine: KÉTAMINE', 'ketamine: kétamines'],
    ['vivre avec la fibromyalgie', 'fibromyalgia: fibromyalgie'],
    ['les syndromes fibromyalgiques', 'fibromyalgia: syndromes fibromyalgiques'],
    ['le syndrome régional douloureux complexe', 'crps: syndrome régional douloureux complexe'],
    ['le syndrome fibromyalgique', 'fibromyalgia: syndrome fibromyalgique'],
    ['Le syndrome douloureux régional complexe (SDRC)', 'crps: syndrome douloureux régional complexe', 'crps: SDRC'],
    ['les syndromes douloureux régionaux complexes', 'crps: syndromes douloureux régionaux complexes'],
    ['syndrome de douleur régionale complexe', 'crps: syndrome de douleur régionale complexe'],
    ['l’algodystrophie, ou algoneurodystrophie', 'crps: algodystrophie', 'crps: algoneurodystrophie'],
    ['la dystrophie sympathique réflexe', 'crps: dystrophie sympathique réflexe'],
  ],
  es: [
    ['La ketamina y la esketamina', 'ketamine: ketamina', 'ketamine: esketamina'],
    ['la fibromialgia, o síndrome fibromiálgico', 'fibromyalgia: fibromialgia', 'fibromyalgia: síndrome fibromiálgico'],
    ['El síndrome de dolor regional complejo (SDRC)', 'crps: síndrome de dolor regional complejo', 'crps: SDRC'],
    ['SÍNDROME DOLOROSO REGIONAL COMPLEJO', 'crps: SÍNDROME DOLOROSO REGIONAL COMPLEJO'],
    [
      'distrofia simpático-refleja, distrofia simpática refleja',
      'crps: distrofia simpático-refleja',
      'crps: distrofia simpática refleja',
    ],
    ['los síndromes fibromiálgicos', 'fibromyalgia: síndromes fibromiálgicos'],
    ['síndromes de Sudeck, distrofias simpáticas reflejas', 'crps: síndromes de Sudeck', 'crps: distrofias simpáticas reflejas'],
    ['la algodistrofia y la causalgia', 'crps: algodistrofia', 'crps: causalgia'],
  ],
  it: [
    ['le sindromi fibromialgiche e le fibromialgie', 'fibromyalgia: sindromi fibromialgiche', 'fibromyalgia: fibromialgie'],
    ['le sindromi da dolore regionale complesso', 'crps: sindromi da dolore regionale complesso'],
    ['algodistrofie, distrofie simpatiche riflesse', 'crps: algodistrofie', 'crps: distrofie simpatiche riflesse'],
    ['La ketamina, detta anche chetamina', 'ketamine: ketamina', 'ketamine: chetamina'],
    ['la fibromialgia è una malattia', 'fibromyalgia: fibromialgia'],
    ['La sindrome dolorosa regionale complessa', 'crps: sindrome dolorosa regionale complessa'],
    ['sindromi dolorose regionali complesse', 'crps: sindromi dolorose regionali complesse'],
    ['sindrome da dolore regionale complesso', 'crps: sindrome da dolore regionale complesso'],
    ['algodistrofia, già distrofia simpatica riflessa', 'crps: algodistrofia', 'crps: distrofia simpatica riflessa'],
    ['il morbo di Sudeck', 'crps: morbo di Sudeck'],
  ],
  pt: [
    ['as síndromes dolorosas regionais complexas', 'crps: síndromes dolorosas regionais complexas'],
    ['A cetamina (ou quetamina)', 'ketamine: cetamina', 'ketamine: quetamina'],
    ['escetamina, vendida como Spravato®', 'ketamine: escetamina', 'spravato: Spravato'],
    ['A fibromialgia dói.', 'fibromyalgia: fibromialgia'],
    ['síndrome da dor regional complexa', 'crps: síndrome da dor regional complexa'],
    ['a síndrome da dor complexa regional', 'crps: síndrome da dor complexa regional'],
    ['síndrome complexa de dor regional (SCDR)', 'crps: síndrome complexa de dor regional', 'crps: SCDR'],
    ['distrofia simpático-reflexa', 'crps: distrofia simpático-reflexa'],
  ],
  nl: [
    ['complexe regionale pijnsyndromen', 'crps: complexe regionale pijnsyndromen'],
    ['sympathische reflexdystrofieën door ketaminegebruik', 'crps: sympathische reflexdystrofieën', 'ketamine: ketaminegebruik'],
    ['Ketamine-infusen en een ketaminebehandeling', 'ketamine: Ketamine', 'ketamine: ketaminebehandeling'],
    ['mensen met fibromyalgie', 'fibromyalgia: fibromyalgie'],
    ['fibromyalgiesyndroom', 'fibromyalgia: fibromyalgiesyndroom'],
    ['Het complex regionaal pijnsyndroom', 'crps: complex regionaal pijnsyndroom'],
    ['Complex Regionaal Pijn Syndroom type 1', 'crps: Complex Regionaal Pijn Syndroom'],
    ['vroeger posttraumatische dystrofie', 'crps: posttraumatische dystrofie'],
    ['sympathische reflexdystrofie of Sudeckse dystrofie', 'crps: sympathische reflexdystrofie', 'crps: Sudeckse dystrofie'],
  ],
};

describe.each(Object.entries(SENTENCES))('in %s', (_language, sentences) => {
  test.each(sentences)('%s', (sentence, ...expected) => expect(found(sentence)).toEqual(expected));
});

test('every language of the data has sentences, and every sentence a language', () => {
  const languages = Object.keys(names.languages).flatMap((tags) => tags.split(' '));
  expect([...new Set(languages)].sort()).toEqual(Object.keys(SENTENCES).sort());
  for (const language of languages) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
});

test('names are written folded, for known topics, and none twice in a language', () => {
  for (const language of Object.keys(SENTENCES)) {
    const entries = Object.entries(names.languages).filter(([tags]) => tags.split(' ').includes(language));
    const all = entries.flatMap(([, byTopic]) => Object.values(byTopic).flat().flatMap(expand));
    expect(all.filter((name) => fold(name).text !== name || name.trim() !== name)).toEqual([]);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    for (const [, byTopic] of entries) for (const topic of Object.keys(byTopic)) expect(TOPICS).toContain(topic);
  }
});

test('every name holds a sign, and no sign is there for nothing', () => {
  const all = TERMS.filter(({ exact }) => !exact).flatMap(({ text }) => expand(text));
  for (const name of all)
    expect(
      SIGNS.filter((sign) => name.includes(sign)),
      name,
    ).not.toEqual([]);
  for (const sign of SIGNS)
    expect(
      all.filter((name) => name.includes(sign)),
      sign,
    ).not.toEqual([]);
});

test('another language needs data alone', () => {
  const swedish = createMatcher(
    [...TERMS, { topic: 'crps', text: 'komplext regionalt smartsyndrom[,et]', languages: 'sv' }],
    SIGNS,
  );
  const [hit] = swedish.match('Vid komplext regionalt smärtsyndromet gäller');
  expect(hit).toMatchObject({ topic: 'crps', start: 4, end: 37 });
});
