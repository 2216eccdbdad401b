import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPlainText } from '../../lib/documents/plain-text.ts';
import type { Passage, Role } from '../../lib/engine/types.ts';

/** From the project's folder, in which every part of the benchmark runs. */
const TEXTS = path.resolve('tests/corpus/texts');
/** What a tokeniser of words does at least; everything is measured against one pass of it. */
export const TOKENS = /[\p{L}\p{N}'’]+/gu;

export interface Sample {
  text: string;
  passages: Passage[];
}

interface Block {
  role: Role;
  text: string;
}

const read = new Map<string, Block[]>();
const STARTS = 'Al Bar Cor Dun Ed Far Glen Har Ing Kel Lang Mor Nor Ox Pen Rad Stan Thorn Ul Wen'.split(' ');
const MIDDLES = 'a e i o u der ley ming ring sel tor wick'.split(' ');
const ENDS = 'bury by combe dale field ford ham hurst ley mere moor stead ton well wick worth'.split(' ');

function blocksOf(kind: string): Block[] {
  const known = read.get(kind);
  if (known) return known;
  const blocks = readdirSync(TEXTS)
    .filter((file) => file.startsWith(kind) && file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readPlainText(readFileSync(path.join(TEXTS, file), 'utf8')).passages)
    .map(({ role, text }) => ({ role, text }));
  read.set(kind, blocks);
  return blocks;
}

/**
 * About `size` UTF-16 units of pitches, emails, notices and pages from the project's corpus, one after the other and over
 * again; of texts whose file names begin with `kind` alone when it is given. Every passage has a word and its figures
 * changed, so that no two are alike and nothing remembered by passage helps. The same size and seed give the same text.
 */
export function sample(size: number, seed: number, kind = ''): Sample {
  const blocks = blocksOf(kind);
  const random = numbers(seed);
  const passages: Passage[] = [];
  let length = 0;
  for (let n = Math.floor(random() * blocks.length); length < size; n++) {
    const { role, text } = blocks[n % blocks.length] as Block;
    const varied = vary(text, random).slice(0, Math.max(1, size - length));
    passages.push({ id: String(passages.length), role, text: varied });
    length += varied.length + 1;
  }
  // Joining and searching make one flat string of it, so that the first to read it doesn't pay for that.
  const text = passages.map((passage) => passage.text).join('\n');
  return { text: text.search(/\uffff/) < 0 ? text : '', passages };
}

function vary(text: string, random: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const name = pick(STARTS) + pick(MIDDLES) + pick(ENDS);
  const words = text.split(' ').map((word) => word.replace(/\d/g, () => String(Math.floor(random() * 10))));
  words[Math.floor(random() * words.length)] = name;
  return words.join(' ');
}

/** A small generator of numbers from 0 to 1 (mulberry32), since Math.random takes no seed. */
function numbers(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
