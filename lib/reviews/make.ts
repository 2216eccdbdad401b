import type { Critique, Passage, Quote } from '../engine/types.ts';
import type { Done } from '../messaging/tab-state.ts';
import { contentId, sha256, type Unsigned } from './ids.ts';
import { wellFormed } from './json.ts';
import { LIMITS } from './limits.ts';
import { CONTEXT, type Context, contextKey, type Entry, type ReviewReading } from './record.ts';
import { type Source, sourceKey } from './source.ts';
import { readEntry, readReading } from './validate.ts';

/** Why something can't be kept. Nothing was kept of it. */
export class NotKept extends Error {
  /** `read-again`: the passages are not those the critique was made of. `too-large`: it is beyond what limits.ts says. */
  readonly reason: 'read-again' | 'too-large';
  constructor(reason: 'read-again' | 'too-large') {
    super(reason);
    this.reason = reason;
  }
}

/** What a reading is made from. */
export interface Read {
  /** Of a tab's state or of a document: what was read and what the engine said. */
  done: Pick<Done, 'reading' | 'critique' | 'treatedAsPitch' | 'at'>;
  /** The very passages the critique was made of, in their order. */
  passages: readonly Passage[];
  /** The reviewer's name. */
  by: string;
  /** The version of Pitchcheck. */
  version: string;
}

/** A reading and the full text it is of: the passages with a line break between them. */
export interface Kept {
  /** The id of the review it belongs to. */
  review: string;
  reading: ReviewReading;
  text: string;
}

/** What is kept of a critique. Rejects with NotKept. */
export async function makeReading({ done, passages, by, version }: Read): Promise<Kept> {
  const { reading, critique, treatedAsPitch, at } = done;
  const text = fullText(passages);
  const { source, title, selection, frames, unreadFrames, videos, images, letter } = reading;
  const content: Unsigned<ReviewReading> = wellFormed({
    source: within(source),
    by,
    // A title is only a name: a page's can be of any length.
    title: title.slice(0, LIMITS.line),
    at,
    version,
    extent: { selection, frames, unreadFrames, videos, images },
    letter: letter && {
      links: letter.links,
      pixels: letter.pixels,
      leftOut: letter.leftOut,
      forwarded: letter.forwarded,
    },
    critique,
    treatedAsPitch,
    context: contexts(critique, passages, text),
    textLength: text.length,
    textSha256: await sha256(text),
  });
  // What is not valid would be kept and never be found again.
  const made = await readReading({ id: await contentId(content), ...content });
  if (!made.ok || text.length > LIMITS.text) throw new NotKept('too-large');
  return { ...made.value, text };
}

/**
 * An entry with its id. `said` is everything else in it; it is copied, with every string made well-formed. Rejects with
 * NotKept when it is larger than an entry may be.
 */
export async function makeEntry<E extends Unsigned<Entry>>(said: E): Promise<E & { id: string }> {
  const content = wellFormed(said);
  const entry = { ...content, id: await contentId(content) };
  if (!(await readEntry(entry)).ok) throw new NotKept('too-large');
  return entry;
}

/** A page's address without query and fragment where it is too long with them: they are no part of its identity. */
const within = (source: Source): Source =>
  source.type === 'page' && source.url.length > LIMITS.url
    ? { ...source, url: sourceKey(source).split('?', 1)[0] ?? '' }
    : source;

/** The text of a pitch as it is kept beside a reading. Offsets in a passage's text stay those in its part of this one. */
export const fullText = (passages: readonly Passage[]): string =>
  passages
    .map((passage) => passage.text)
    .join('\n')
    .toWellFormed();

/** The quotes of a critique that have a place: those of claims and of evidence. */
export const quotesOf = ({ claims, checks }: Critique): Quote[] => [
  ...claims.map((claim) => claim.quote),
  ...checks.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
];

function contexts(critique: Critique, passages: readonly Passage[], text: string): Record<string, Context> {
  const offsets = new Map<string, number>();
  let offset = 0;
  for (const passage of passages) {
    offsets.set(passage.id, offset);
    offset += passage.text.length + 1;
  }
  return Object.fromEntries(
    quotesOf(critique).map((quote) => {
      const at = (offsets.get(quote.passage) ?? Number.NaN) + quote.start;
      const end = at + quote.text.length;
      if (text.slice(at, end) !== quote.text.toWellFormed()) throw new NotKept('read-again');
      return [contextKey(quote), { ...surroundings(text, at, end), at }];
    }),
  );
}

/** Up to CONTEXT of a well-formed text before and after a stretch of it, never half a surrogate pair. */
export function surroundings(text: string, start: number, end: number): { prefix: string; suffix: string } {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (isLow(text, from)) from++;
  if (isLow(text, to)) to--;
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** Whether the second half of a pair stands here. */
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
