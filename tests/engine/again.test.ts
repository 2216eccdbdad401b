import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/documents/plain-text.ts';
import { compilePacks } from '../../lib/engine/compile.ts';
import { Engine } from '../../lib/engine/critique.ts';
import type { Passage } from '../../lib/engine/types.ts';
import { Weights } from '../../lib/engine/weights.ts';
import { englishLexicon, englishPacks, englishWeights } from '../../lib/packs/english.ts';

const { compiled } = compilePacks(englishPacks, englishLexicon);
const weights = new Weights(englishWeights);
const fresh = () => new Engine(compiled, weights);
const texts = readdirSync('tests/corpus/texts')
  .filter((name) => name.startsWith('pitch-') && name.endsWith('.txt'))
  .map((name) => readPlainText(readFileSync(`tests/corpus/texts/${name}`, 'utf8')).passages);

const added: Passage = {
  id: 'added',
  role: 'paragraph',
  text: '“Residents love the Zorbly portal,” said Ann Lee, Head of Digital at Tarnwick Council. Zorbly saves £4,000 a year.',
};
const middle = (passages: readonly Passage[]) => passages.length >> 1;
/** What people do to a page that was read: the passages after it. */
const EDITS: Record<string, (passages: Passage[]) => Passage[]> = {
  'a paragraph written at the top': (all) => [added, ...all],
  'a paragraph written in the middle': (all) => all.toSpliced(middle(all), 0, added),
  'a paragraph taken away': (all) => all.toSpliced(middle(all), 1),
  'a paragraph changed': (all) => all.with(middle(all), { ...added, id: all[middle(all)]?.id ?? '' }),
  'one paragraph twice': (all) => [...all, ...all.slice(0, 1).map((one) => ({ ...one, id: 'again' }))],
  'the other way round': (all) => all.toReversed(),
  'other numbers for its paragraphs': (all) => all.map((one) => ({ ...one, id: `again-${one.id}` })),
  'a paragraph in another language': (all) => [
    { ...added, text: 'Wir sind stolz auf die neue Plattform und werden sie mit Ihnen zum Erfolg führen.' },
    ...all,
  ],
  'other names that it is about': (all) => {
    const capitals = new Set(all.flatMap(({ text }) => text.match(/(?<=[a-z,] )\p{Lu}\p{L}+/gu) ?? []));
    const text = [...capitals].map((one) => `so ${one} is, and ${one} was, as ${one} will`).join('. ');
    return [...all, { ...added, text: text.replace(/\b(\w+)$/, '$1.') }];
  },
  'nothing left': () => [],
};

describe('a text that is read again after an edit', () => {
  it.each(Object.entries(EDITS))('is judged as if it were new: %s', (_, edit) => {
    const used = fresh();
    for (const passages of texts) {
      const edited = edit(passages);
      used.critique(passages, { treatAsPitch: true });
      expect(used.critique(edited, { treatAsPitch: true })).toEqual(
        fresh().critique(edited, { treatAsPitch: true }),
      );
    }
  });
});
