import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Example, regress } from '../../scripts/lib/fit/regression.ts';
import { readTraining } from '../../scripts/lib/fit/training.ts';

const folder = (content: string): string => {
  const made = mkdtempSync(join(tmpdir(), 'training-'));
  writeFileSync(join(made, 'one.tsv'), content);
  return made;
};

describe('texts to learn from', () => {
  it('are all as their README says', () => {
    const texts = readTraining('training/texts');
    expect(texts.filter(({ kind }) => kind === 'pitch').length).toBeGreaterThan(1000);
    for (const { id, text, units, passages } of texts) {
      for (const { start, end, text: words } of units) expect(text.slice(start, end), id).toBe(words);
      for (const { id: at, text: words } of passages)
        expect(text.slice(Number(at)).startsWith(words), id).toBe(true);
    }
  });

  it('join the sentences of a paragraph and keep the labels of each', () => {
    const [text] = readTraining(
      folder('# pitch product-page\nH\t-\tGrit\nP\tsa u~\tIt saves a day.\nS\t-\tIt is green.\n'),
    );
    expect(text?.passages.map(({ role, text: words }) => [role, words])).toEqual([
      ['heading', 'Grit'],
      ['paragraph', 'It saves a day. It is green.'],
    ]);
    expect(text?.claims).toEqual({ 2: ['savings'] });
  });

  it.each([
    ['no kind', 'H\t-\tGrit\n', ':1 does not begin with'],
    ['an unknown role', '# pitch page\nX\t-\tGrit\n', ':2 is not a role'],
    ['no words', '# pitch page\nH\t-\t \n', ':2 is not a role'],
    ['a tab too many', '# pitch page\nH\t-\tGrit\tmore\n', ':2 is not a role'],
  ])('with %s are refused, naming the line', (_, content, problem) => {
    expect(() => readTraining(folder(content))).toThrow(problem);
  });
});

describe('what is learnt', () => {
  const examples: Example[] = Array.from({ length: 40 }, (_, i) => ({ has: [i % 2, 2], yes: i % 2 === 0 }));
  const free = { weight: 0, hold: 0.1 };

  it('tells apart what the examples tell apart, the same each time', () => {
    const { bias, weights } = regress(examples, [free, free, free]);
    expect(bias + (weights[0] ?? 0) + (weights[2] ?? 0)).toBeGreaterThan(1);
    expect(bias + (weights[1] ?? 0) + (weights[2] ?? 0)).toBeLessThan(-1);
    expect(regress(examples, [free, free, free]).weights).toEqual(weights);
  });

  it('keeps what was thought of that which is never seen', () => {
    const { weights } = regress(examples, [free, free, free, { weight: 1.4, hold: 4 }]);
    expect(weights[3]).toBe(1.4);
  });
});
