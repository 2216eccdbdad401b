import { describe, expect, it } from 'vitest';
import type { Category, Fact } from '../../lib/engine/types.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';

/** The substantiation of the claim of a category in a text of paragraphs. */
function of(category: Category, ...texts: string[]) {
  const passages = texts.map((text, i) => ({ id: String(i), role: 'paragraph' as const, text }));
  const { claims } = shippedEngine().critique(passages, { treatAsPitch: true });
  const claim = claims.find((one) => one.category === category);
  if (!claim) throw new Error(`No ${category} in ${JSON.stringify(claims.map((one) => one.category))}`);
  return claim.substantiation;
}

describe('what stands beside a claim', () => {
  it('says what a bare saving lacks', () => {
    const { has, lacks } = of('savings', 'Councils save up to 70% on calls.');
    expect(has).toEqual(['amount']);
    expect(lacks).toEqual(['baseline', 'period', 'source', 'measurer', 'net', 'sample']);
  });

  it('does not ask who was measured where there is no figure', () => {
    expect(of('savings', 'Our platform saves your officers time and money.').lacks).toEqual([
      'amount',
      'baseline',
      'period',
      'source',
      'measurer',
    ]);
  });

  it('finds baseline, period, measurer, costs and sample, also in the sentences beside it', () => {
    const { lacks } = of(
      'savings',
      'From April 2022 to March 2023 our customers saved £61,000 a year on calls, down from £90,000, after licence and staff costs. It was booked by the finance team at three councils.',
    );
    expect(lacks).toEqual(['source']);
  });

  it('takes nothing from another paragraph', () => {
    const { lacks } = of(
      'savings',
      'Save 40% on postage with our platform.',
      'Source: an independent report.',
    );
    expect(lacks).toContain('source');
  });

  it.each<[Category, Fact, string, string]>([
    [
      'portal',
      'use',
      'Our portal gives residents everything in one place.',
      'In March 31,000 of 44,000 reports were completed online.',
    ],
    [
      'back-office',
      'change',
      'We automate your back-office processes end to end.',
      'Officers no longer rekey what people have typed.',
    ],
    [
      'certainty',
      'terms',
      'Guaranteed results with a seamless, risk-free rollout.',
      'If we are late, you pay nothing for that month.',
    ],
    [
      'technology',
      'test',
      'Our AI-powered triage does the work for you.',
      'It was tested on 2,000 past cases and was wrong in 9% of them.',
    ],
  ])('asks of %s for %s, and finds it', (category, fact, bare, more) => {
    expect(of(category, bare).lacks).toContain(fact);
    const { has, lacks } = of(category, `${bare} ${more}`);
    expect(has).toContain(fact);
    expect(lacks).not.toContain(fact);
  });

  it.each<[Category, Fact, string, string]>([
    [
      'portal',
      'source',
      'Our portal gives residents everything in one place, according to the needs of the service.',
      'New research from Fenny Institute says what they use.',
    ],
    [
      'certainty',
      'terms',
      'Guaranteed results with a seamless, risk-free rollout, so penalties are avoided.',
      'You may leave without penalty.',
    ],
    [
      'portal',
      'use',
      'Our portal gives residents everything in one place.',
      'Take-up has doubled since it was mended.',
    ],
  ])('tells what only sounds like it from what is: %s, %s', (category, fact, bare, more) => {
    expect(of(category, bare).lacks).toContain(fact);
    expect(of(category, `${bare} ${more}`).has).toContain(fact);
  });

  it('reads a figure of the known misses', () => {
    expect(of('savings', 'Our platform gives every officer back five hours a week.').figures).toMatchObject([
      { text: 'five hours a week', amount: { kind: 'time', low: 5, per: ['week'] } },
    ]);
  });
});
