import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../lib/engine/types.ts';
import { contentBytes } from '../../lib/reviews/ids.ts';
import { LIMITS } from '../../lib/reviews/limits.ts';
import { quotesOf } from '../../lib/reviews/make.ts';
import { contextKey, type Entry, type ReviewReading, SCHEMA } from '../../lib/reviews/record.ts';
import { entryShape, readingShape } from '../../lib/reviews/shapes.ts';
import { bareRules } from './support/rules.ts';
import { broken, type Shape, valuesOf } from './support/shapes.ts';

// What CouchDB checks (validate-doc.js) follows what is checked here (shapes.ts) by hand: here they are held together.
// All is made from shapes.ts, so that a field that is new there is looked for in the rules as well.

const rule = bareRules();
const HASH = /^[0-9a-f]{64}$/;

/** Why the rules refuse it from whoever signed it; '' where they take it. What no shape can tell is not asked. */
function refused(kind: 'reading' | 'entry', content: ReviewReading | Entry): string {
  const { id, by } = content;
  const review = 'review' in content ? content.review : 'f'.repeat(64);
  const path = [review, id].map((part) => (HASH.test(String(part)) ? part : 'f'.repeat(64)));
  try {
    const user = { name: typeof by === 'string' && by !== '' ? by : 'ann', roles: [] };
    rule({ _id: `${kind}/${path.join('/')}`, schema: SCHEMA, [kind]: content }, null, user, {});
    return '';
  } catch (error) {
    const { forbidden = `crashed: ${JSON.stringify(error)}` } = error as { forbidden?: string };
    return /^This is signed by|^Private notes/.test(forbidden) ? '' : forbidden;
  }
}

const takes = (shape: v.GenericSchema, content: ReviewReading | Entry, most: number): boolean =>
  v.is(shape, content) && contentBytes(content).length <= most;

/** What is between the fields of a value: a quote is as long as its words, and each is known with what stands around it. */
function fitted(value: unknown): unknown {
  const part = value as Record<string, unknown> | null;
  if (typeof part !== 'object' || part === null) return value;
  for (const inner of Object.values(part)) fitted(inner);
  if ('passage' in part) part.end = (part.start as number) + (part.text as string).length;
  if ('critique' in part) {
    const reading = value as ReviewReading;
    const { critique } = reading;
    const [around = { prefix: '', suffix: '', at: 0 }] = Object.values(reading.context);
    critique.checks = CHECKS.map((check, i) => ({
      status: 'missing' as const,
      evidence: [],
      ...critique.checks[i],
      check,
    }));
    reading.context = Object.fromEntries(quotesOf(critique).map((quote) => [contextKey(quote), around]));
  }
  return value;
}

const entries = (entryShape as unknown as { options: Shape[] }).options.map((shape) => ({
  shape,
  name: `an entry: ${[shape.entries?.kind?.options].flat().join(' or ')}`,
}));
const parts = [
  ...entries
    // A team is told of no deletion (validate-doc.test.ts).
    .filter(({ name }) => !name.includes('delete'))
    .map((one) => ({ ...one, kind: 'entry' as const, checked: entryShape, most: LIMITS.entryBytes })),
  {
    kind: 'reading' as const,
    name: 'a reading',
    shape: readingShape as unknown as Shape,
    checked: readingShape,
    most: LIMITS.sharedBytes,
  },
];

describe.each(parts)('the rules and the shapes: $name', ({ kind, shape, checked, most }) => {
  it('take the same', () =>
    fc.assert(
      fc.property(valuesOf(shape), (made) => {
        const content = fitted(made) as Entry;
        expect(takes(checked, content, most)).toBe(true);
        expect(refused(kind, content)).toBe('');
      }),
      { numRuns: 100 },
    ));

  it('refuse the same, whichever field is broken', () => {
    let refusals = 0;
    fc.assert(
      fc.property(valuesOf(shape, true), (made) => {
        const content = fitted(made) as Entry;
        for (const { where, apply } of broken(shape, content, kind)) {
          const mend = apply();
          const ours = takes(checked, content, most);
          const theirs = refused(kind, content);
          if (!ours) refusals++;
          mend();
          expect
            .soft(theirs === '' ? 'taken' : 'refused', `${where} ${theirs}`)
            .toBe(ours ? 'taken' : 'refused');
          expect(theirs).not.toMatch(/crashed/);
        }
        expect(takes(checked, content, most)).toBe(true);
      }),
      { numRuns: 2 },
    );
    expect(refusals).toBeGreaterThan(50);
  }, 120_000);
});
