/** What a sentence can claim that decides which note leads: the strongest first. */
export const CLAIMS = ['long-lasting', 'reset', 'short-lived', 'safety', 'cost', 'mechanism', 'onset', 'route'] as const;
export type ClaimName = (typeof CLAIMS)[number];

/**
 * Does the sentence say so, or say that it is not so? For safety, `asserts` speaks of harm or risk and `denies` says that
 * there is little; for cost, `denies` says that it is cheap or that somebody else pays.
 */
export type Polarity = 'asserts' | 'denies';

/**
 * What a "no" or "not known" before, inside or after the words does: it turns the claim round, leaves it as it is, or there is
 * no claim.
 */
export type Negated = 'turns' | 'same' | 'none';

/** Which kinds of words, in which order, make a claim: `..` stands for a few words between, `|` for one kind or another. */
export type Rule = readonly [claim: ClaimName, polarity: Polarity, pattern: string, negated?: Negated];

export const RULES: readonly Rule[] = [
  // safety
  ['safety', 'asserts', 'unknown .. safe|harm', 'same'],
  ['safety', 'denies', 'mild|few|noproof|not|zero .. harm', 'same'],
  ['safety', 'asserts', 'safe|harm .. unknown', 'same'],
  ['safety', 'denies', 'harm .. mild', 'same'],
  ['safety', 'denies', 'harm ~ few|brief', 'same'],
  ['safety', 'denies', 'harm .. unshown', 'same'],
  ['safety', 'denies', 'safe'],
  ['safety', 'asserts', 'harm'],
  // cost
  ['cost', 'asserts', 'payer ~ not ~ price ~ zero', 'same'],
  ['cost', 'denies', 'zero ~ price', 'same'],
  ['cost', 'denies', 'price ~ zero', 'same'],
  ['cost', 'asserts', 'unpaid', 'same'],
  ['cost', 'asserts', 'payer .. not|few|refuse .. cover|covered|price|payer|refuse', 'same'],
  ['cost', 'asserts', 'payer .. refuse', 'same'],
  ['cost', 'asserts', 'few|not ~ payer .. cover|price', 'same'],
  ['cost', 'asserts', 'refuse .. payer|cover|price', 'same'],
  ['cost', 'denies', 'payer .. cover|covered|price'],
  ['cost', 'denies', 'cover|covered .. payer'],
  ['cost', 'denies', 'covered|cheap'],
  ['cost', 'denies', 'not ~ price|access', 'same'],
  ['cost', 'asserts', 'price|access', 'same'],
  // mechanism, reset, route
  ['mechanism', 'denies', 'puzzle', 'same'],
  ['mechanism', 'asserts', 'mech'],
  ['reset', 'denies', 'symptoms', 'same'],
  ['reset', 'asserts', 'cure|remission'],
  ['route', 'asserts', '-since|long|later|hoursin|soon route'],
  // time
  ['short-lived', 'asserts', '<bad|harm fade|brief'],
  ['short-lived', 'asserts', 'not|few .. good|last|give .. beyond ~ short|soon|treat', 'same'],
  ['short-lived', 'asserts', 'good .. not|few .. last|beyond ~ short|soon|treat', 'same'],
  ['short-lived', 'asserts', '<harm|treat back'],
  ['short-lived', 'asserts', 'goodshort', 'same'],
  ['short-lived', 'asserts', 'give ~ short', 'same'],
  ['short-lived', 'asserts', 'good|down ... for|last ~ short|soon|hoursin'],
  ['short-lived', 'asserts', 'good ... only ~ short'],
  ['short-lived', 'asserts', 'last ~ good ~ short'],
  ['short-lived', 'asserts', '-for|treat short ~ good|only'],
  ['short-lived', 'asserts', 'redo'],
  ['long-lasting', 'denies', 'noproof|unknown .. beyond|last|lasting', 'same'],
  ['long-lasting', 'denies', 'good .. beyond .. unknown', 'same'],
  ['long-lasting', 'denies', 'long|later .. unshown', 'same'],
  ['long-lasting', 'asserts', 'lasting ~ good|cure|down|remission'],
  ['long-lasting', 'asserts', 'good ... lasting'],
  ['long-lasting', 'asserts', 'later .. not ~ back', 'same'],
  ['long-lasting', 'asserts', 'good|remission ... last !short|only|soon|hoursin'],
  ['long-lasting', 'asserts', 'goodlong'],
  ['long-lasting', 'asserts', 'good|remission|down ... for|at|beyond ~ long|later'],
  ['long-lasting', 'asserts', 'good|remission ... long|later', 'none'],
  ['long-lasting', 'asserts', 'give !treat ~ long'],
  ['long-lasting', 'asserts', 'at ~ long ... good|still'],
  ['long-lasting', 'asserts', 'later ... good|still|last|down|remission'],
  ['long-lasting', 'asserts', 'good ... beyond ~ treat|short', 'none'],
  ['long-lasting', 'asserts', '<bad|harm last ~ long'],
  ['long-lasting', 'asserts', 'bad .. last ~ down'],
  ['long-lasting', 'asserts', 'long ~ still|good|remission'],
  ['long-lasting', 'asserts', 'good|later .. still', 'none'],
  ['long-lasting', 'asserts', 'later|still .. living', 'none'],
  ['long-lasting', 'asserts', 'not ~ back .. long', 'same'],
  ['long-lasting', 'asserts', 'still .. good', 'none'],
  ['long-lasting', 'denies', 'not|zero ~ last !short|treat', 'same'],
  ['long-lasting', 'denies', 'not|zero .. lasting', 'same'],
  ['long-lasting', 'denies', 'not .. beyond ~ short|treat', 'same'],
  ['long-lasting', 'denies', 'not|noproof .. good .. hoursin|short', 'same'],
  ['long-lasting', 'denies', 'hoursin .. not .. good', 'same'],
  ['onset', 'denies', 'slow', 'same'],
  ['onset', 'asserts', 'quick'],
  ['onset', 'asserts', 'onset .. short'],
  ['onset', 'asserts', 'soon|hoursin ... good|start|down|living', 'none'],
  ['onset', 'asserts', 'good|start|down|living ... soon|hoursin', 'none'],
  ['onset', 'asserts', 'bad .. fade .. soon', 'none'],
  ['onset', 'asserts', 'soon .. bad .. fade', 'none'],
];
