import { hash32 } from './hash.ts';
import { acronymForm, exactForm } from './pattern.ts';
import type { Span } from './sentences.ts';
import { FLAG, type RawToken, tokenise } from './tokens.ts';
import { foldWord, stemOf } from './words.ts';

/** A word as the patterns know it: the ids of the forms it is, and its flags. */
export interface Entry {
  ids: readonly number[];
  flags: number;
  /** What learnt weights know the word by, whatever its ending. */
  word: number;
}

/** A fixed set of word numbers that is quick to ask: a bit for each number between its least and its greatest. */
export class WordSet {
  readonly ids: readonly number[];
  readonly #first: number;
  readonly #bits: Uint32Array;
  #key: string | undefined;

  constructor(ids: Iterable<number>) {
    this.ids = [...new Set(ids)].sort((a, b) => a - b);
    const words = (id: number) => id >>> 5;
    this.#first = words(this.ids[0] ?? 0);
    this.#bits = new Uint32Array(words(this.ids.at(-1) ?? 0) - this.#first + 1);
    for (const id of this.ids) {
      const at = words(id) - this.#first;
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (id & 31));
    }
  }

  /** The same for equal sets, another for others. */
  get key(): string {
    this.#key ??= this.ids.join(' ');
    return this.#key;
  }

  has(id: number): boolean {
    return (((this.#bits[(id >>> 5) - this.#first] ?? 0) >>> (id & 31)) & 1) === 1;
  }
}

const JOINERS = new Set(['of', 'and', 'the', 'for', 'upon', 'in', 'on']);
const KNOWN_AT_MOST = 50_000;

/** Numbers for all words that any pattern names. Words no pattern names have no number and cost nothing further. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #entries = new Map<string, Entry>();
  readonly #sets = new WeakMap<readonly string[], WordSet>();

  /** Ids of forms, new ones made as needed. Only while compiling. */
  ids(forms: readonly string[]): WordSet {
    const made = this.#sets.get(forms);
    if (made) return made;
    const ids = forms.map((form) => {
      const known = this.#ids.get(form);
      if (known !== undefined) return known;
      this.#ids.set(form, this.#ids.size + 1);
      return this.#ids.size;
    });
    const set = new WordSet(ids);
    this.#sets.set(forms, set);
    return set;
  }

  /** The entry of a word as it stands in the text. Remembered by spelling; the memory is bounded. */
  entry(raw: string, flags: number): Entry {
    const known = this.#entries.get(raw);
    if (known) return known;
    const folded = foldWord(raw);
    const ids: number[] = [];
    const add = (form: string) => {
      const id = this.#ids.get(form);
      if (id !== undefined && !ids.includes(id)) ids.push(id);
    };
    add(folded);
    if (folded.includes("'")) add(foldWord(folded.replace(/'s?$/, '')));
    if (flags & FLAG.acronym) add(acronymForm(raw.replace(/['’]s$/, '')));
    add(exactForm(raw));
    const entry = { ids, flags, word: hash32(stemOf(folded)) };
    if (this.#entries.size >= KNOWN_AT_MOST) this.#entries.clear();
    this.#entries.set(raw, entry);
    return entry;
  }
}

/** One sentence of a passage, split into tokens that the patterns can be run over. */
export class Sentence {
  readonly entries: Entry[] = [];
  readonly length: number;
  #quotes: [number, number][] | undefined;
  #titleCase: boolean | undefined;

  constructor(
    readonly passage: string,
    readonly span: Span,
    readonly tokens: readonly RawToken[],
    vocabulary: Vocabulary,
  ) {
    for (const token of tokens)
      this.entries.push(vocabulary.entry(passage.slice(token.start, token.end), token.flags));
    this.length = tokens.length;
  }

  get text(): string {
    return this.passage.slice(this.span.start, this.span.end);
  }

  /** Token after a quotation of at least 15 characters that begins at token `at`; `at` itself when there is none. */
  quoteFrom(at: number): number {
    this.#quotes ??= quotations(this);
    for (const [from, to] of this.#quotes) if (from === at) return to;
    return at;
  }

  /** One more word of a name from token `at`: a capitalised word, or a joining word between two. `at` when it ends. */
  nameStep(at: number): number {
    if (this.titleCase) return at;
    if (this.#capital(at)) return at + 1;
    const token = this.tokens[at];
    const joining = token && JOINERS.has(this.passage.slice(token.start, token.end));
    return at > 0 && joining && this.#capital(at - 1) && this.#capital(at + 1) ? at + 2 : at;
  }

  #capital(at: number): boolean {
    const token = this.tokens[at];
    if (!token || (token.flags & FLAG.capital) === 0) return false;
    // A full stop or colon before it ends a name: "Ltd. The".
    const before = this.tokens[at - 1];
    return !before || !/[.:;!?]/.test(this.passage.slice(before.end, token.start)) || at === 0;
  }

  /** "Our Platform Gives You More": capitals mean nothing there. A line with commas names somebody: "Ann Lee, Director". */
  get titleCase(): boolean {
    if (this.#titleCase === undefined) {
      const words = this.tokens.filter((token) => token.end - token.start > 3);
      const capitals = words.filter((token) => token.flags & FLAG.capital).length;
      this.#titleCase = words.length >= 4 && capitals / words.length > 0.8 && !this.text.includes(',');
    }
    return this.#titleCase;
  }
}

/** Cuts a sentence of a passage into tokens. */
export function readSentence(passage: string, span: Span, vocabulary: Vocabulary): Sentence {
  return new Sentence(passage, span, tokenise(passage, span.start, span.end), vocabulary);
}

const QUOTED = /“[^”]{15,}(?:”|$)|"[^"]{15,}(?:"|$)|(?<![\p{L}\p{N}])‘[^’]{15,}’(?!\p{L})/gu;

function quotations(sentence: Sentence): [number, number][] {
  const { text, span, tokens } = sentence;
  if (!/["“‘]/.test(text)) return [];
  return [...text.matchAll(QUOTED)].map((found) => {
    const from = span.start + found.index;
    const to = from + found[0].length;
    const first = tokens.findIndex((token) => token.start >= from);
    const after = tokens.findIndex((token) => token.start >= to);
    return [first, after < 0 ? tokens.length : after];
  });
}
