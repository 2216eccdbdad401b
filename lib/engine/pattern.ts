import { FLAG, tokenise } from './tokens.ts';
import { foldWord, nounForms, verbForms } from './words.ts';

/** A pattern, parsed. `symbol` is one word out of `forms` or a token with one of `flags`. */
export type Node =
  | { type: 'symbol'; forms: string[]; flags: number }
  | { type: 'sequence'; items: Node[] }
  | { type: 'choice'; options: Node[] }
  | { type: 'optional'; item: Node }
  | { type: 'gap'; most: number }
  | { type: 'name' | 'quote' | 'start' | 'end' };

/** What is wrong with a pattern, and what to do about it. */
export class PatternError extends Error {
  constructor(
    problem: string,
    readonly remedy: string,
  ) {
    super(problem);
  }
}

/** Acronyms and exact words keep their case, so they live beside the folded words under names of their own. */
export const acronymForm = (raw: string): string => `A:${raw}`;
export const exactForm = (raw: string): string => `=${raw}`;

const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens'.split(
    ' ',
  );
const TIMES = 'second minute min hour hr day week fortnight month quarter year decade'
  .split(' ')
  .flatMap(nounForms);
const words = (...forms: string[]): Node => ({ type: 'symbol', forms, flags: 0 });
const sequence = (...items: Node[]): Node => ({ type: 'sequence', items });
const choice = (...options: Node[]): Node => ({ type: 'choice', options });
const optional = (item: Node): Node => ({ type: 'optional', item });
const number: Node = { type: 'symbol', forms: NUMBER_WORDS, flags: FLAG.number };

const COMPUTED: Record<string, Node> = {
  num: sequence(number, optional(words('hundred', 'thousand', 'million', 'billion'))),
  pct: choice(
    { type: 'symbol', forms: ['half'], flags: FLAG.percent },
    sequence(number, words('percent', 'percentage', 'pc')),
    sequence(number, words('per'), words('cent')),
    sequence(words('two', 'three'), words('thirds', 'quarters', 'fifths')),
    sequence(words('a', 'one'), words('third', 'quarter', 'fifth', 'tenth')),
  ),
  money: choice(
    { type: 'symbol', forms: [], flags: FLAG.money },
    sequence(number, words('pounds', 'dollars', 'euros', 'pence', 'gbp')),
    sequence(words('five', 'six', 'seven'), words('figure', 'figures')),
    sequence(words('hundreds', 'thousands', 'millions'), words('of'), words('pounds', 'dollars', 'euros')),
  ),
  time: choice(
    words(...TIMES),
    sequence(number, optional(words('working', 'calendar', 'full')), words(...TIMES)),
  ),
  '247': choice(
    { type: 'symbol', forms: [], flags: FLAG.roundTheClock },
    sequence(words('round', 'around'), words('the'), words('clock')),
    sequence(words('24'), words('hours', 'hour'), optional(words('a')), optional(words('day'))),
  ),
  name: { type: 'name' },
  quote: { type: 'quote' },
};

const SIGNS = /\s*([()[\]|^$]|_\d+|[^\s()[\]|^$]+)/y;

/** The lexicon's word lists as patterns: one word of the list, plural and possessive included. Each is read when asked for. */
export class WordLists {
  readonly #read = new Map<string, Node>();

  constructor(private readonly lists: Readonly<Record<string, readonly string[]>>) {}

  get names(): string[] {
    return Object.keys(this.lists);
  }

  /** Throws PatternError when the list holds what is no word. */
  get(name: string): Node | undefined {
    const known = this.#read.get(name);
    if (known || !Object.hasOwn(this.lists, name)) return known;
    const list = mergeWords((this.lists[name] ?? []).map((entry) => parsePattern(entry, NO_LISTS)));
    this.#read.set(name, list);
    return list;
  }
}
const NO_LISTS = new WordLists({});

/**
 * Parses one pattern in the notation of docs/contributing.md.
 * Throws PatternError when the pattern breaks the notation or could match without bound.
 */
export function parsePattern(pattern: string, lists: WordLists): Node {
  const signs: string[] = [];
  SIGNS.lastIndex = 0;
  while (SIGNS.lastIndex < pattern.trimEnd().length) {
    const found = SIGNS.exec(pattern);
    if (!found?.[1]) break;
    signs.push(found[1]);
  }
  let at = 0;

  const readChoice = (closing: string | undefined): Node => {
    const options: Node[] = [];
    let items: Node[] = [];
    for (;;) {
      const sign = signs[at];
      if (sign === undefined || sign === ')' || sign === ']') {
        if (sign !== closing)
          throw new PatternError(
            closing ? `"${closing}" is missing` : `"${sign}" closes nothing`,
            'Pair every bracket.',
          );
        at++;
        options.push(oneOf(items));
        return options.length === 1 ? (options[0] as Node) : mergeWords(options);
      }
      at++;
      if (sign === '|') {
        if (!closing)
          throw new PatternError('"|" stands outside brackets', 'Write (a|b), or make two patterns of it.');
        options.push(oneOf(items));
        items = [];
      } else if (sign === '(') items.push(readChoice(')'));
      else if (sign === '[') items.push(optional(readChoice(']')));
      else if (sign === '^') items.push({ type: 'start' });
      else if (sign === '$') items.push({ type: 'end' });
      else if (/^_\d+$/.test(sign)) items.push(gap(Number(sign.slice(1))));
      else items.push(atom(sign, lists));
    }
  };
  const node = readChoice(undefined);
  return node;
}

function oneOf(items: Node[]): Node {
  if (items.length === 0)
    throw new PatternError('an empty alternative', 'Take out the stray "|" or bracket.');
  return items.length === 1 ? (items[0] as Node) : { type: 'sequence', items };
}

/** Single words of a choice become one symbol: fewer states, one look-up. */
function mergeWords(options: Node[]): Node {
  const forms = new Set<string>();
  let flags = 0;
  const rest: Node[] = [];
  for (const option of options) {
    if (option.type === 'symbol') {
      for (const form of option.forms) forms.add(form);
      flags |= option.flags;
    } else rest.push(option);
  }
  if (forms.size === 0 && flags === 0) return choice(...rest);
  const merged: Node = { type: 'symbol', forms: [...forms], flags };
  return rest.length === 0 ? merged : choice(merged, ...rest);
}

function gap(most: number): Node {
  if (most < 1 || most > 12) throw new PatternError(`a gap of ${most} words`, 'Use a gap from _1 to _12.');
  return { type: 'gap', most };
}

function atom(sign: string, lists: WordLists): Node {
  if (sign.startsWith('#')) {
    const name = sign.slice(1);
    const list = COMPUTED[name] ?? lists.get(name);
    if (!list)
      throw new PatternError(
        `no word list is called "${sign}"`,
        `Use one of ${[...Object.keys(COMPUTED), ...lists.names].map((s) => `#${s}`).join(', ')}.`,
      );
    return list;
  }
  if (sign.startsWith('=') && sign.length > 1) return words(exactForm(sign.slice(1)));
  const verb = sign.startsWith('~');
  const body = verb ? sign.slice(1) : sign;
  const parts = body.split(/[-/]/).filter((part) => part !== '');
  if (parts.length === 0)
    throw new PatternError(`"${sign}" holds no word`, 'Write a word, a #list, or a gap such as _4.');
  const inRow = parts.map((part, i) => wordSymbol(part, verb && i === 0));
  if (parts.length === 1) return inRow[0] as Node;
  const closed = parts.join('');
  return tokenise(closed).length === 1 && !/\./.test(closed)
    ? choice(sequence(...inRow), wordSymbol(closed, false))
    : sequence(...inRow);
}

/** Symbols made so far: the same words come again in pattern after pattern. */
const symbols = new Map<string, Node>();

function wordSymbol(part: string, verb: boolean): Node {
  const key = verb ? `~${part}` : part;
  const known = symbols.get(key) ?? newSymbol(part, verb);
  symbols.set(key, known);
  return known;
}

function newSymbol(part: string, verb: boolean): Node {
  if (/^[A-Z]{2,}\d*$/.test(part)) return words(acronymForm(part), acronymForm(`${part}s`));
  const tokens = tokenise(part);
  const only = tokens[0];
  if (tokens.length !== 1 || !only)
    throw new PatternError(
      `"${part}" is not one word`,
      'Put a space between words, or take out the punctuation.',
    );
  const word = foldWord(part.slice(only.start, only.end));
  const forms = verb ? verbForms(word) : nounForms(word);
  // A form is folded once more: "organize" and its inflections meet the text's folded words.
  return words(...new Set(forms.map(foldWord)));
}
