/**
 * Words as rules see them: one spelling for UK and US English, and the forms a word of a pattern stands for.
 * Both pattern and text go through `foldWord`, so a fold that is wrong for a word is wrong on both sides and harmless.
 */

const OUR = /^(behavi|fav|lab|col|hon|harb|neighb|endeav|rum|flav|vap|hum|arm|savi|cand|val|vig|clam)or/;
const SPELLINGS = new Map([
  ['center', 'centre'],
  ['centers', 'centres'],
  ['centered', 'centred'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['license', 'licence'],
  ['licenses', 'licences'],
  ['catalog', 'catalogue'],
  ['catalogs', 'catalogues'],
  ['judgment', 'judgement'],
  ['judgments', 'judgements'],
  ['fulfill', 'fulfil'],
  ['fulfills', 'fulfils'],
  ['fulfillment', 'fulfilment'],
  ['enroll', 'enrol'],
  ['enrolls', 'enrols'],
  ['enrollment', 'enrolment'],
  ['skillful', 'skilful'],
  ['aging', 'ageing'],
  ['focussed', 'focused'],
  ['focussing', 'focusing'],
]);
const IZE = /([a-z]{3})(i|y)z(e|es|ed|ing|er|ers|ation|ations|able)$/;
const SINGLE_L = /^(model|label|travel|cancel|signal|channel|level|fuel|total|dial)(ed|ing|er|ers)$/;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Lower case, straight apostrophes, no invisible characters, UK spelling. */
export function foldWord(raw: string): string {
  let word = raw.toLowerCase();
  if (BEYOND_ASCII.test(word)) word = word.replace(INVISIBLE, '').replace(/[’‘ʼ]/g, "'");
  const known = SPELLINGS.get(word);
  if (known) return known;
  // Most words have none of these, and this is asked of every word of every list.
  if (word.includes('z')) word = word.replace(IZE, '$1$2s$3');
  if (word.includes('or')) word = word.replace(OUR, '$1our');
  if (word.includes('l')) word = word.replace(SINGLE_L, '$1l$2');
  return word;
}

const IRREGULAR_PLURALS: Record<string, string> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  life: 'lives',
  half: 'halves',
  criterion: 'criteria',
  index: 'indices',
};

/** Small words have no plural: "us" is not the root of "uses". */
const NO_PLURAL = new Set(
  'a an i it is as us we he if in on of or to by at be no so up do go my me the'.split(' '),
);

/** The word and its regular (or common irregular) plural. */
export function nounForms(word: string): string[] {
  const forms = [word];
  if (NO_PLURAL.has(word)) return forms;
  const irregular = IRREGULAR_PLURALS[word];
  if (irregular) forms.push(irregular);
  if (!/[a-z]$/.test(word)) return forms;
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  else if (/(s|x|ch|sh|z)$/.test(word)) forms.push(`${word}es`);
  else forms.push(`${word}s`);
  return forms;
}

const IRREGULAR_VERBS: Record<string, string> = {
  be: 'am is are was were been being',
  become: 'became',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  cost: 'cost',
  cut: 'cut',
  do: 'does did done',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  feel: 'felt',
  find: 'found',
  forget: 'forgot forgotten',
  free: 'freed',
  get: 'got gotten',
  give: 'gave given',
  go: 'goes went gone',
  grow: 'grew grown',
  have: 'has had',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lead: 'led',
  learn: 'learnt',
  leave: 'left',
  let: 'let',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  outdo: 'outdid outdone',
  overcome: 'overcame',
  pay: 'paid',
  plug: 'plugged',
  put: 'put',
  rebuild: 'rebuilt',
  redo: 'redid redone',
  rethink: 'rethought',
  rewrite: 'rewrote rewritten',
  ride: 'rode ridden',
  rise: 'rose risen',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  show: 'shown',
  shut: 'shut',
  sit: 'sat',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
};

/** Every inflection of a verb. Over-generates (doubled consonants); a form nobody writes matches nothing. */
export function verbForms(base: string): string[] {
  const forms = new Set([base, ...(IRREGULAR_VERBS[base]?.split(' ') ?? [])]);
  const y = /[^aeiou]y$/.test(base);
  const stem = base.replace(/e$/, '');
  forms.add(y ? `${base.slice(0, -1)}ies` : /(s|x|ch|sh|z|o)$/.test(base) ? `${base}es` : `${base}s`);
  forms.add(y ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  forms.add(
    /(ee|oe|ye)$/.test(base) ? `${base}ing` : /ie$/.test(base) ? `${base.slice(0, -2)}ying` : `${stem}ing`,
  );
  const last = base.at(-1) ?? '';
  if (/[^aeiou][aeiou][bdfglmnprt]$/.test(base) || /^[aeiou][bdfglmnprt]$/.test(base)) {
    forms.add(`${base}${last}ed`);
    forms.add(`${base}${last}ing`);
  }
  return [...forms];
}

/** Endings, longest first. */
const ENDINGS = ['ations', 'ation', 'ingly', 'ings', 'edly', 'ing', 'ies', 'ed', 'es', 'ly', 's'];
const STEM = 4;

/** What is left of a folded word without its ending, where that is at least four letters. */
export function stemOf(folded: string): string {
  const ending = ENDINGS.find((one) => folded.length - one.length >= STEM && folded.endsWith(one));
  return ending ? folded.slice(0, -ending.length) : folded;
}
