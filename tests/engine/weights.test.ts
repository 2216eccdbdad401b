import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/documents/plain-text.ts';
import { compilePacks } from '../../lib/engine/compile.ts';
import { hash32 } from '../../lib/engine/hash.ts';
import { Matcher } from '../../lib/engine/match.ts';
import { capitalsOf, Names, noteNames } from '../../lib/engine/names.ts';
import { noteWords } from '../../lib/engine/traits.ts';
import { Weights, type WeightsFile } from '../../lib/engine/weights.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { englishLexicon, englishPacks, englishWeights } from '../../lib/packs/english.ts';

const { compiled } = compilePacks(englishPacks, englishLexicon);
const matcher = new Matcher(compiled);
const sentence = (text: string) => matcher.sentence(text, { start: 0, end: text.length });

describe('weights', () => {
  const file: WeightsFile = {
    version: 1,
    // One trait, 7, with -2 and 3 for the first two categories.
    traits: btoa('\x07\0\0\0'),
    table: btoa(String.fromCharCode(254, 3, 0, 0, 0, 0, 0)),
    step: 0.5,
    bias: [1, 0, 0, 0, 0, 0, 0],
    from: 0,
    kind: { bias: 0, traits: {} },
  };

  it('add up what is noted, and nothing for what was never seen', () => {
    const weights = new Weights(file);
    const sums = weights.start();
    const note = weights.into(sums);
    note(7, 0, 1);
    note(8, 0, 1);
    expect([...sums]).toEqual([0, 1.5, 0, 0, 0, 0, 0]);
    expect(weights.of(7, 1)).toBe(1.5);
    expect(weights.of(8, 1)).toBe(0);
  });

  it('are refused where a trait has no row', () => {
    expect(() => new Weights({ ...file, table: btoa('\x01') })).toThrow(/not a row of weights/);
  });

  it('know every rule there is: after a new rule they must be fitted anew', () => {
    const weights = new Weights(englishWeights);
    const unknown = compiled.rules.filter(({ trait }) => !weights.knows(trait)).map(({ rule }) => rule.id);
    expect(unknown).toEqual([]);
  });
});

describe('traits', () => {
  const words = (text: string) => {
    const found = new Set<number>();
    noteWords(sentence(text), (trait) => found.add(trait));
    return found;
  };

  it('of a word are the same whatever its ending, spelling and case', () => {
    const shared = (a: string, b: string) => [...words(a)].filter((trait) => words(b).has(trait));
    expect(shared('automated', 'Automates')).toEqual([...words('automated')]);
    expect(words('centre')).toEqual(words('center'));
    expect(shared('zinc', 'marble')).toEqual([]);
    expect(words('zinc').has(hash32('zinc'))).toBe(true);
  });

  it('of an amount are of its kind alone', () => {
    expect(words('£12')).toEqual(words('£3.5m'));
    expect(words('£12')).not.toEqual(words('12%'));
  });

  it('of a name do not depend on the name, but on its being one the text is about', () => {
    const about = [
      'Zorbly helps Tarnwick.',
      'The clerks like Zorbly.',
      'And so does Tarnwick, where Ann works.',
    ];
    const names = new Names().of(about.map((text) => ({ capitals: capitalsOf(sentence(text)) })));
    expect(names).toEqual(new Set(['Zorbly', 'Tarnwick']));
    const noted = (text: string) => {
      const found: number[] = [];
      noteNames(capitalsOf(sentence(text)), names, (trait) => found.push(trait));
      return found;
    };
    expect(noted('we like Zorbly here')).toEqual(noted('we like Tarnwick here'));
    expect(noted('we like Zorbly here')).not.toEqual(noted('we like Ann here'));
    expect(noted('we like it here')).toEqual([]);
  });
});

it('a claim names words of its own sentence as what told', () => {
  const text = 'Our platform saves each clerk four hours a week.\nBook a demo today.';
  const { claims } = shippedEngine().critique(readPlainText(text).passages, { treatAsPitch: true });
  const saving = claims.find(({ category }) => category === 'savings');
  expect(saving?.words?.length).toBeGreaterThan(0);
  expect(saving?.words?.length).toBeLessThanOrEqual(3);
  for (const words of saving?.words ?? []) expect(saving?.quote.text).toContain(words);
});
