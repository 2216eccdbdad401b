import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/documents/plain-text.ts';
import type { Claim, Passage } from '../../lib/engine/types.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';

const CORPUS = new URL('../corpus/texts/', import.meta.url);
const claims = (passages: readonly Passage[]): Claim[] =>
  shippedEngine().critique(passages, { treatAsPitch: true }).claims;
const claimed = (text: string): Claim[] => claims([{ id: '0', role: 'paragraph', text }]);

describe('what told a claim', () => {
  const all = readdirSync(CORPUS).flatMap((file) =>
    claims(readPlainText(readFileSync(new URL(file, CORPUS), 'utf8')).passages),
  );

  it('is three stretches of its own words at most, none twice', () => {
    expect(all.length).toBeGreaterThan(300);
    for (const { quote, words = [] } of all) {
      expect(words.length).toBeLessThanOrEqual(3);
      expect(new Set(words.map((one) => one.toLowerCase())).size).toBe(words.length);
      for (const one of words) {
        expect(one).toMatch(/\S/);
        expect(quote.text).toContain(one);
      }
    }
  });

  it('is no small word alone', () => {
    expect(all.flatMap(({ words = [] }) => words)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:the|our|we|you|and|to|it|of)$/i)]),
    );
  });

  it('is the words of a rule where a rule spoke', () => {
    const [claim] = claimed('Love it or get your money back.');
    expect(claim).toMatchObject({ rule: 'certainty.promise', words: ['money back'] });
  });

  it('is a short phrase where no rule spoke, the same whatever stands between its words', () => {
    const byWords = all.filter(({ rule }) => rule.includes('.words: '));
    expect(byWords.length).toBeGreaterThan(30);
    for (const { rule, category } of byWords) {
      expect(rule).toMatch(/^[a-z-]+\.words: \S/);
      expect(rule.startsWith(`${category}.words: `)).toBe(true);
      expect(rule).toBe(rule.toLowerCase());
      expect(rule.length).toBeLessThan(90);
    }
    const rules = (text: string) => claimed(text).map(({ rule }) => rule);
    // An amount is one word while a single space is in it.
    for (const { quote } of byWords.filter(({ quote: { text } }) => !/\d/.test(text)))
      expect(rules(quote.text.replace(/\s+/g, '   '))).toEqual(rules(quote.text.replace(/\s+/g, ' ')));
  });
});
