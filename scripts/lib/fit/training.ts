import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CATEGORIES, type Category, type Passage, type Role } from '../../../lib/engine/types.ts';
import type { LabelledDocument, Unit } from '../evaluate/corpus.ts';

const ROLES: Record<string, Role> = { H: 'heading', P: 'paragraph', B: 'bullet', Q: 'quotation' };
const TAGS: Record<string, Category> = {
  po: 'portal',
  sa: 'savings',
  bo: 'back-office',
  tr: 'transformation',
  te: 'testimonial',
  ce: 'certainty',
  tc: 'technology',
};
const HEAD = /^# (pitch|not-pitch) (\S+)/;

/**
 * The texts of training/texts, a file each: its kind and genre on the first line, then a line for each unit with its role,
 * its labels and its words (training/README.md). Throws, naming the line, where a file is not so.
 */
export function readTraining(folder: string): LabelledDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => readOne(join(folder, name)));
}

function readOne(path: string): LabelledDocument {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const [, kind, genre] = HEAD.exec(head) ?? [];
  if ((kind !== 'pitch' && kind !== 'not-pitch') || !genre)
    throw new Error(`${path}:1 does not begin with “# pitch GENRE” or “# not-pitch GENRE”.`);
  const passages: Passage[] = [];
  const units: Unit[] = [];
  const claims: Record<string, Category[]> = {};
  let text = '';
  for (const [i, line] of lines.entries()) {
    const [letter = '', tags = '', words = '', ...more] = line.split('\t');
    const role = ROLES[letter];
    if ((!role && letter !== 'S') || words.trim() === '' || more.length > 0)
      throw new Error(`${path}:${i + 2} is not a role, labels and words with a tab between each.`);
    const last = passages.at(-1);
    const goesOn = letter === 'S' && last !== undefined;
    if (text !== '') text += goesOn ? ' ' : '\n';
    const start = text.length;
    text += words.trim();
    if (goesOn) last.text += ` ${words.trim()}`;
    else passages.push({ id: String(start), role: role ?? 'paragraph', text: words.trim() });
    units.push({ start, end: text.length, text: words.trim() });
    const found = CATEGORIES.filter((category) => tags.split(' ').some((tag) => TAGS[tag] === category));
    if (found.length > 0) claims[units.length] = found;
  }
  const id = basename(path, '.tsv');
  return { id, kind, genre, claims, text, passages, units, mail: false, source: id, heldOut: false };
}
