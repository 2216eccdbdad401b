import type { Entries, Entry } from './entries.ts';
import type { Span } from './sentences.ts';
import { FLAG, type RawToken, tokenise } from './tokens.ts';

const JOINERS = new Set(['of', 'and', 'the', 'for', 'upon', 'in', 'on']);

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
    entries: Entries,
  ) {
    for (let i = 0; i < tokens.length; i++) this.entries.push(entries.of(passage, tokens[i] as RawToken));
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
export function readSentence(passage: string, span: Span, entries: Entries): Sentence {
  return new Sentence(passage, span, tokenise(passage, span.start, span.end), entries);
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
