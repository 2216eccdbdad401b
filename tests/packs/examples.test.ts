import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../lib/engine/compile.ts';
import { Matcher } from '../../lib/engine/match.ts';
import type { Pack } from '../../lib/engine/pack.ts';
import { sentences } from '../../lib/engine/sentences.ts';
import { englishLexicon, englishPacks } from '../../lib/packs/english.ts';

const { compiled, errors } = compilePacks(englishPacks, englishLexicon);
const matcher = new Matcher(compiled);
/** Rule keys found in any sentence of an example. */
const found = (text: string): Set<string> =>
  new Set(
    sentences(text)
      .flatMap((span) => matcher.match(matcher.sentence(text, span)))
      .map((hit) => `${hit.rule.pack.id} ${hit.rule.rule.id}`),
  );

it('every pack is accepted without an error', () => {
  expect(errors.map((e) => `${e.pack} ${e.rule} ${e.field}: ${e.problem}. ${e.remedy}`)).toEqual([]);
});

it('every pack file is in the list, under its own path', () => {
  const files = readdirSync('lib/packs/en', { recursive: true, encoding: 'utf8' }).filter(
    (f) => f.endsWith('.json') && f !== 'lexicon.json' && f !== 'weights.json',
  );
  const ids = (englishPacks as Pack[]).map((pack) => pack.id);
  expect(ids.toSorted()).toEqual(files.map((f) => `en/${f.replace(/\.json$/, '')}`).toSorted());
  for (const file of files)
    expect(readFileSync(`lib/packs/en/${file}`, 'utf8').endsWith('}\n'), `${file} ends in a newline`).toBe(
      true,
    );
});

describe.each(englishPacks as Pack[])('$id', (pack) => {
  it.each(pack.rules.map((rule) => [rule.id, rule] as const))(
    '%s flags and allows its examples',
    (id, rule) => {
      const key = `${pack.id} ${id}`;
      expect(Math.min(rule.flags.length, rule.allows.length), 'two of each').toBeGreaterThanOrEqual(2);
      expect(
        rule.flags.filter((sentence) => !found(sentence).has(key)),
        'must flag',
      ).toEqual([]);
      expect(
        rule.allows.filter((sentence) => found(sentence).has(key)),
        'must leave alone',
      ).toEqual([]);
    },
  );
});
