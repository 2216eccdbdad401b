import type { Entries, Entry } from './entries.ts';
import type { Span } from './sentences.ts';
import { eachToken, FLAG } from './tokens.ts';

const JOINERS = new Set(['of', 'and', 'the', 'for', 'upon', 'in', 'on']);

/** One sentence of a passage, split into tokens that the patterns can be run over. */
export class Sentence {
  readonly passage: string;
  readonly span: Span;
  /** The tokens: what each is as a word, and where it begins and ends in the passage. */
  readonly entries: Entry[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly length: number;
  #quotes: [number, number][] | undefined;
  #titleCase: boolean | undefined;

  constructor(passage: string, span: Span, known: Entries) {
    this.passage = passage;
    this.span = span;
    const { entries, starts, ends } = this;
    eachToken(passage, span.start, span.end, (start, end, flags, hash) => {
      starts.push(start);
      ends.push(end);
      entries.push(known.of(passage, start, end, flags, hash));
    });
    this.length = entries.length;
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
    const joins = at > 0 && JOINERS.has(this.entries[at]?.raw ?? '');
    return joins && this.#capital(at - 1) && this.#capital(at + 1) ? at + 2 : at;
  }

  #capital(at: number): boolean {
    if (((this.entries[at]?.flags ?? 0) & FLAG.capital) === 0) return false;
    if (at === 0) return true;
    // A full stop or colon before it ends a name: "Ltd. The".
    return !/[.:;!?]/.test(this.passage.slice(this.ends[at - 1], this.starts[at]));
  }

  /** "Our Platform Gives You More": capitals mean nothing there. A line with commas names somebody: "Ann Lee, Director". */
  get titleCase(): boolean {
    if (this.#titleCase === undefined) {
      const words = this.entries.filter(({ raw }) => raw.length > 3);
      const capitals = words.filter(({ flags }) => flags & FLAG.capital).length;
      this.#titleCase = words.length >= 4 && capitals / words.length > 0.8 && !this.text.includes(',');
    }
    return this.#titleCase;
  }
}

const QUOTED = /“[^”]{15,}(?:”|$)|"[^"]{15,}(?:"|$)|(?<![\p{L}\p{N}])‘[^’]{15,}’(?!\p{L})/gu;

function quotations(sentence: Sentence): [number, number][] {
  const { text, span, starts } = sentence;
  if (!/["“‘]/.test(text)) return [];
  return [...text.matchAll(QUOTED)].map((found) => {
    const from = span.start + found.index;
    const to = from + found[0].length;
    const first = starts.findIndex((start) => start >= from);
    const after = starts.findIndex((start) => start >= to);
    return [first, after < 0 ? starts.length : after];
  });
}
