/** What a sentence can claim that decides which note leads: the strongest first. */
export const CLAIMS = ['long-lasting', 'reset', 'short-lived', 'safety', 'cost', 'mechanism', 'onset', 'route'] as const;
export type ClaimName = (typeof CLAIMS)[number];

/**
 * Does the sentence say so, or say that it is not so? For safety, `asserts` speaks of harm or risk and `denies` says that
 * there is little; for cost, `denies` says that it is cheap or that somebody else pays.
 */
export type Polarity = 'asserts' | 'denies';

/** A "no" or "not known" turns a claim round; with `same` it leaves it as it is, with `none` there is no claim. */
export type Negated = 'same' | 'none';

/**
 * Which kinds of words, in which order, make a claim. `|` stands for "or"; between kinds stand `~` for two other words at most,
 * `.` for eight, `..` for more, `:` for more across stops, `...` for more that speak neither of lasting nor of fading. Before kinds
 * stands `^` for ten words that are not of them, `<` for kinds that the clause must not be about so far, `-` for kinds that must
 * not stand just before, `!` for kinds that must not follow soon.
 */
export type Rule = readonly [claim: ClaimName, polarity: Polarity, pattern: string, negated?: Negated];

// A clinician may correct these rules. The comment above each is its example; of several rules for a claim the first that fits
// counts.
export const RULES: readonly Rule[] = [
  // safety
  // e.g. No treatment is without side effects.
  ['safety', 'asserts', 'not ^and|harm|good not ~ harm', 'same'],
  // e.g. Rarely does it cause any bad reaction.
  ['safety', 'denies', 'mild|few|noproof|unshown ^good|lasting harm', 'same'],
  // e.g. I had no bad reaction whatsoever.
  ['safety', 'denies', 'not|zero ^and|aside|beside|good|price harm', 'same'],
  // e.g. Side effects were mild and transient.
  ['safety', 'denies', 'harm .. mild', 'same'],
  // e.g. Side effects are few, and our VA patients pay nothing for their treatment.
  ['safety', 'denies', 'harm ~ few|brief !harm', 'same'],
  // e.g. Side effects were not seen.
  ['safety', 'denies', 'harm .. unshown', 'same'],
  // e.g. Although generally safe, it can damage the bladder.
  ['safety', 'asserts', 'safe : harm', 'same'],
  // e.g. It has a wide margin of safety.
  ['safety', 'denies', 'safe'],
  // e.g. The nausea was awful.
  ['safety', 'asserts', 'harm|unsure', 'same'],
  // cost
  // e.g. $550 a pop and my insurer won't pay a cent.
  ['cost', 'asserts', 'payer ~ not . zero', 'same'],
  // e.g. There was nothing to pay.
  ['cost', 'denies', 'zero ~ price', 'same'],
  // e.g. It cost me nothing because the hospital paid.
  ['cost', 'denies', 'price ~ zero', 'same'],
  // e.g. Insurance does not usually cover ketamine infusions.
  ['cost', 'asserts', 'unpaid', 'same'],
  // e.g. My insurer denied the claim twice.
  ['cost', 'asserts', 'payer .. refuse', 'same'],
  // e.g. They rejected our request for funding.
  ['cost', 'asserts', 'refuse .. cover|covered|price|payer', 'same'],
  // e.g. Getting ketamine on the NHS means a long wait.
  ['cost', 'asserts', 'payer .. access'],
  // e.g. The waiting list on the NHS is three years.
  ['cost', 'asserts', 'access .. payer'],
  // e.g. The VA picked up the whole bill for me.
  ['cost', 'denies', 'payer .. cover|covered|price'],
  // e.g. We accept Medicare and most private plans.
  ['cost', 'denies', 'cover|covered .. payer'],
  // e.g. Got it at no cost through the trial.
  ['cost', 'denies', 'covered|cheap'],
  // e.g. You will not be charged for the infusion.
  ['cost', 'denies', 'not ~ price|access', 'same'],
  // e.g. How do people afford this?
  ['cost', 'asserts', 'price|access', 'same'],
  // mechanism, reset, route
  // e.g. Its antidepressant action is not fully understood.
  ['mechanism', 'denies', 'puzzle', 'same'],
  // e.g. Its main target is the NMDA receptor.
  ['mechanism', 'asserts', 'mech'],
  // e.g. Talk of a cure is premature.
  ['reset', 'denies', 'cure .. hype', 'same'],
  // e.g. Researchers are still searching for a cure.
  ['reset', 'denies', 'hype .. cure', 'same'],
  // e.g. CRPS has no known cure.
  ['reset', 'asserts', 'cure|remission'],
  // e.g. Fibromyalgia is a lifelong condition for which only the symptoms can be treated.
  ['reset', 'denies', 'symptoms', 'none'],
  // e.g. SPRAVATO is for nasal use only.
  ['route', 'asserts', '-since|long|later|hoursin|soon route'],
  // time
  // e.g. The benefit was short-lived.
  ['short-lived', 'asserts', '<bad|harm fade|brief'],
  // e.g. By week 12 the groups no longer differed.
  ['short-lived', 'asserts', '<harm ended'],
  // e.g. Pain relief ended when the infusion ended.
  ['short-lived', 'asserts', 'good ~ end'],
  // e.g. The difference between groups was lost after the infusion stopped.
  ['short-lived', 'asserts', 'good|start . <bad|harm gone'],
  // e.g. All of it gone by Monday morning.
  ['short-lived', 'asserts', '<bad|harm gone ~ soon|short|hoursin'],
  // e.g. Six drips in and I never got more than a couple of days out of any of them.
  ['short-lived', 'asserts', 'not|few .. good|last|give .. beyond ~ short|soon|treat', 'same'],
  // e.g. The catch is that the relief rarely outlasts the weekend.
  ['short-lived', 'asserts', 'good .. not|few .. last|beyond ~ short|soon|treat', 'same'],
  // e.g. Back to square one by the next morning.
  ['short-lived', 'asserts', '<harm back'],
  // e.g. It bought me a weekend.
  ['short-lived', 'asserts', 'give ~ short', 'same'],
  // e.g. Its effects on mood last about a week.
  ['short-lived', 'asserts', 'good ... for|last ~ short|soon|hoursin'],
  // e.g. It acts quickly, but whether people remain well is an open question.
  ['long-lasting', 'denies', 'noproof|unknown .. last|lasting', 'same'],
  // e.g. Evidence for benefit beyond the immediate period is lacking.
  ['long-lasting', 'denies', 'good .. beyond .. unknown', 'same'],
  // e.g. At twelve weeks, pain scores in the active and control groups could not be told apart.
  ['long-lasting', 'denies', 'long|later .. unshown', 'same'],
  // e.g. Nobody has yet shown that the improvement is still there a year on.
  ['long-lasting', 'denies', 'unshown|unknown|noproof . good ... long|later|still', 'same'],
  // e.g. Data on longer-term outcomes are scarce.
  ['long-lasting', 'denies', 'lasting . unknown', 'same'],
  // e.g. Long-lasting relief is within reach.
  ['long-lasting', 'asserts', 'lasting ~ good|cure|down|remission'],
  // e.g. The benefits are durable.
  ['long-lasting', 'asserts', 'good|down ... lasting'],
  // e.g. A year later the pain has not come back.
  ['long-lasting', 'asserts', 'long|later .. not ~ back|fade|gone', 'same'],
  // e.g. everyone warned me id crash after the weekend but nope, no crash, pain still hasnt crept back and its been 5 weeks
  ['long-lasting', 'asserts', 'not ~ back|fade|gone|end : long|later', 'same'],
  // e.g. Sorry to say it doesn't last.
  ['long-lasting', 'asserts', 'good|remission ... last !short|soon|hoursin'],
  // e.g. No significant difference was found at 8 weeks.
  ['long-lasting', 'asserts', 'good|remission|living ... for|at|beyond ~ long|later'],
  // e.g. Improvement has been documented as far out as twelve weeks.
  ['long-lasting', 'asserts', 'good|remission ... long|later', 'none'],
  // e.g. I got three weeks from each one.
  ['long-lasting', 'asserts', 'give !treat ~ long'],
  // e.g. Follow-ups at three months were almost as good.
  ['long-lasting', 'asserts', 'at ~ long ... good|still'],
  // e.g. Three years later I am still in remission.
  ['long-lasting', 'asserts', 'later ... good|still|last|down|remission'],
  // e.g. Pain relief outlasted the infusion by up to eleven weeks.
  ['long-lasting', 'asserts', 'good ... beyond ~ treat|short', 'none'],
  // e.g. For most people, treatments last months to years.
  ['long-lasting', 'asserts', '<bad|harm|payer last ~ long'],
  // e.g. Her pain stayed away for nearly a year.
  ['long-lasting', 'asserts', 'bad .. last ~ down'],
  // e.g. Imagine months without the constant ache of fibromyalgia.
  ['long-lasting', 'asserts', '<bad -takes long ~ still|good|remission'],
  // e.g. Since March I have had my life back.
  ['long-lasting', 'asserts', 'later|still .. living', 'none'],
  // e.g. Many of our guests tell us they are still enjoying the benefits come autumn after a spring course.
  ['long-lasting', 'asserts', 'still .. good', 'none'],
  // e.g. Nothing about it was permanent, sadly.
  ['long-lasting', 'denies', 'not|zero .. lasting', 'same'],
  // e.g. At 24 to 48 hours there was no difference in pain between groups.
  ['long-lasting', 'denies', 'hoursin .. not .. good', 'same'],
  // e.g. Results are not instant.
  ['onset', 'denies', 'slow', 'same'],
  // e.g. Response can take up to four weeks.
  ['onset', 'denies', 'good|start|remission ~ takes . long|nth', 'same'],
  // e.g. It can take two weeks or longer to work.
  ['onset', 'denies', 'takes ~ long|nth . good|start|until', 'same'],
  // e.g. It was the fifth week before I noticed any change at all.
  ['onset', 'denies', 'long|nth ~ until . start|good|down', 'same'],
  // e.g. It didn't kick in for me until after the fifth session.
  ['onset', 'denies', 'not|zero|few .. until . long|nth', 'same'],
  // e.g. There was no improvement in the first week.
  ['onset', 'denies', 'not . start|good|down ~ nth', 'same'],
  // e.g. I felt nothing for the first two weeks.
  ['onset', 'denies', 'zero ~ nth', 'same'],
  // e.g. The first three sessions didn't touch it.
  ['onset', 'denies', 'nth ~ not|zero', 'same'],
  // e.g. Relief came slowly, a little more each week.
  ['onset', 'denies', 'good|start . slowly'],
  // e.g. Onset of analgesia was rapid.
  ['onset', 'asserts', '-fade|gone|back quick !fade|back|gone'],
  // e.g. Onset of action is approximately 30 seconds.
  ['onset', 'asserts', 'onset .. short'],
  // e.g. It did not lift my mood by bedtime.
  ['onset', 'asserts', 'good|start|down|living ... soon'],
  // e.g. Within an hour I could move my fingers.
  ['onset', 'asserts', '<fade|gone|back soon ... good|start|down|living !fade|gone|back'],
  // e.g. Improvement was evident 2 h after infusion.
  ['onset', 'asserts', 'good|start|down|living ... hoursin', 'none'],
];
