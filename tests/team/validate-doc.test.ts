import { parse } from 'acorn';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { AMOUNT_KINDS, CATEGORIES, CHECKS, FACTS, VOICES } from '../../lib/engine/types.ts';
import { LEFT_OUT } from '../../lib/mail/types.ts';
import { type Document, entryDocument, readingDocument, textDocument } from '../../lib/reviews/documents.ts';
import { LIMITS } from '../../lib/reviews/limits.ts';
import { CONTEXT, type ReviewReading, SCHEMA } from '../../lib/reviews/record.ts';
import { readEntry, readReading } from '../../lib/reviews/validate.ts';
import { validateDoc } from '../../lib/team/validate-doc.js';
import { rulesText } from '../../scripts/lib/team/setup.ts';
import { parts, reviewFrom } from '../reviews/support/arbitrary.ts';
import { keep, LINES, MAIL, say } from '../reviews/support/make.ts';
import { bareRules } from './support/rules.ts';

const rule = bareRules();
const user = (name: string | null, ...roles: string[]) => ({ name, roles });
const SECURITY = { admins: { names: ['chief'], roles: ['_admin'] }, members: { names: [], roles: [] } };
const why = (newDoc: object, oldDoc: object | null, who: object): string => {
  try {
    rule(newDoc, oldDoc, who, SECURITY);
    return '';
  } catch (error) {
    const { forbidden, unauthorized } = error as { forbidden?: string; unauthorized?: string };
    return forbidden ?? unauthorized ?? `crashed: ${JSON.stringify(error)}`;
  }
};

const TARGET = { type: 'check', check: 'culture' } as const;
let reading: Document;
let entry: Document;
let review: string;
beforeAll(async () => {
  const kept = await keep(LINES, { by: 'ann' });
  review = kept.review;
  reading = readingDocument(review, kept.reading);
  entry = entryDocument(await say(review, 'ann', 1, { kind: 'agree', target: TARGET, note: 'Yes.' }));
});

describe('the text that CouchDB runs', () => {
  it('is ECMAScript 5, one function, and needs nothing around it', () => {
    expect(parse(`(${rulesText()})`, { ecmaVersion: 5 }).body).toHaveLength(1);
    expect(rulesText()).not.toMatch(/\b(?:import|require|export|console|log|send|getRow)\b\s*\(/);
  });

  it('is what the browser runs', () => {
    expect(rulesText().replace(/\s/g, '')).toContain(String(validateDoc).replace(/\s/g, '').slice(0, 500));
  });

  it('names the same limits, categories, checks and parts as the record', () => {
    const text = rulesText();
    const words = [...CATEGORIES, ...CHECKS, ...LEFT_OUT, ...FACTS, ...AMOUNT_KINDS, ...VOICES];
    for (const word of words) expect(text).toContain(`'${word}'`);
    const { entryBytes, sharedBytes, reviewer, line, quote, note, items } = LIMITS;
    expect(text).toContain(`ENTRY_BYTES = ${entryBytes};`);
    expect(text).toContain(`READING_BYTES = ${sharedBytes};`);
    expect(text).toContain(`TEXT_BYTES = ${LIMITS.text * 3};`);
    expect(text).toContain(`NAME = ${reviewer};`);
    expect(text).toContain(`LINE = ${line};`);
    expect(text).toContain(`QUOTE = ${quote};`);
    expect(text).toContain(`NOTE = ${note};`);
    expect(text).toContain(`ITEMS = ${items};`);
    expect(text).toContain(`CONTEXT = ${CONTEXT};`);
    expect(text).toContain(`newDoc.schema === ${SCHEMA}`);
  });
});

describe('what a member may write', () => {
  it('is own readings, own entries and full texts', async () => {
    expect(why(reading, null, user('ann'))).toBe('');
    expect(why(entry, null, user('ann'))).toBe('');
    const { reading: letter, review: of } = await keep(LINES, { by: 'ann', source: MAIL });
    expect(why(readingDocument(of, letter), null, user('ann'))).toBe('');
    const stub = {
      content_type: 'text/plain;charset=utf-8',
      length: 99,
      stub: true,
      digest: 'md5-x',
      revpos: 1,
    };
    expect(
      why(
        { ...textDocument(review, 'a'.repeat(64), '', 'bob'), _attachments: { 'text.txt': stub } },
        null,
        user('bob'),
      ),
    ).toBe('');
    const text = textDocument(review, 'a'.repeat(64), 'The text.', 'bob');
    expect(why(text, null, user('bob'))).toBe('');
    expect(why(text, null, user('ann'))).toMatch(/shared by somebody else/);
    expect(why(textDocument(review, 'a'.repeat(64), 'x'), null, user('bob'))).toMatch(/by/);
  });

  it('may have what only newer readings have, in its own shape', () => {
    const whole = reading.reading as ReviewReading;
    const [claim] = whole.critique.claims;
    if (!claim) throw new Error('The lines hold a claim.');
    const amount = {
      kind: 'time',
      low: 2,
      high: null,
      unit: 'day',
      before: { value: 9, unit: 'day' },
      direction: 'down',
      per: ['week'],
      period: 'in the first year',
    };
    const said = { name: 'A. Lee', role: 'Head of Digital', organisation: '', date: '', voice: 'buyer' };
    const withAll = (spoilt: object, words = ['save', 'hours back', 'every week']) => ({
      ...whole,
      critique: {
        ...whole.critique,
        sure: false,
        unjudged: [{ language: 'cy', words: 12, quote: claim.quote }],
        onlyBuyers: [{ quote: claim.quote, speaker: 'A. Lee' }],
        claims: whole.critique.claims.map((one) => ({
          ...one,
          words,
          substantiation: {
            ...one.substantiation,
            figures: [{ text: '2 days', bound: 'at-most', amount: { ...amount, ...spoilt } }],
            said,
          },
        })),
      },
    });
    expect(why({ ...reading, reading: withAll({}) }, null, user('ann'))).toBe('');
    for (const spoilt of [{ low: '2' }, { kind: 'weight' }, { before: {} }, { more: 1 }])
      expect(why({ ...reading, reading: withAll(spoilt) }, null, user('ann'))).toMatch(/amount/);
    for (const words of [['a', 'b', 'c', 'd'], [''], ['x'.repeat(LIMITS.quote + 1)]])
      expect(why({ ...reading, reading: withAll({}, words) }, null, user('ann'))).toMatch(/words/);
  });

  it('is not under another name, not even for administrators', () => {
    for (const who of [user('bob'), user('chief'), user('root', '_admin')]) {
      expect(why(entry, null, who)).toBe('This is signed by somebody else.');
      expect(why(reading, null, who)).toBe('This is signed by somebody else.');
    }
    expect(why(entry, null, user(null))).toBe('Sign in first.');
  });

  it('is not changed once it is made, by anybody', () => {
    for (const who of [user('ann'), user('chief'), user('root', '_admin')])
      expect(why(entry, { ...entry, _rev: '1-a' }, who)).toMatch(/not changed/);
    expect(why(entry, { _id: entry._id, _rev: '2-a', _deleted: true }, user('ann'))).toBe('');
  });

  it('is not what is private, and not a mark that deletes', async () => {
    const own = await say(review, 'ann', 1, { kind: 'note', target: TARGET, note: 'x' }, true);
    expect(why(entryDocument(own), null, user('ann'))).toMatch(/Private/);
    expect(why(entryDocument(await say(review, 'ann', 1, { kind: 'delete' })), null, user('ann'))).toMatch(
      /deleted/,
    );
  });

  it('is nothing else', () => {
    for (const _id of [
      'note',
      'entry/x/y',
      `entry/${review}/${'A'.repeat(64)}`,
      `other/${review}/${review}`,
      '_design',
    ])
      expect(why({ ...entry, _id }, null, user('ann'))).not.toBe('');
    expect(why({ _id: '_design/x' }, null, user('ann'))).toMatch(/administrator/);
    expect(why({ _id: '_design/x' }, null, user('chief'))).toBe('');
    expect(
      why({ ...entry, _id: entry._id.replace(/.$/, (c) => (c === '0' ? '1' : '0')) }, null, user('ann')),
    ).toMatch(/its id/);
    expect(why({ ...entry, _id: entry._id.replace(review, 'a'.repeat(64)) }, null, user('ann'))).toMatch(
      /its review/,
    );
    expect(why({ ...entry, schema: 2 }, null, user('ann'))).toMatch(/version/);
    expect(why({ ...entry, more: 1 }, null, user('ann'))).toMatch(/more than it may/);
    expect(why({ ...entry, _attachments: {} }, null, user('ann'))).toMatch(/more than it may/);
    const large = { content_type: 'text/plain;charset=utf-8', length: LIMITS.text * 3 + 1, stub: true };
    expect(
      why(
        { ...textDocument(review, review, '', 'ann'), _attachments: { 'text.txt': large } },
        null,
        user('ann'),
      ),
    ).toMatch(/too large/);
    const html = { content_type: 'text/html', length: 1, stub: true };
    expect(
      why(
        { ...textDocument(review, review, '', 'ann'), _attachments: { 'text.txt': html } },
        null,
        user('ann'),
      ),
    ).toMatch(/attachment/);
  });
});

describe('deleting', () => {
  const gone = (_id: string, more = {}) => ({ _id, _rev: '2-a', _deleted: true, ...more });

  it('is for the author and for administrators', () => {
    for (const doc of [entry, reading, textDocument(review, review, 'x', 'ann')]) {
      expect(why(gone(doc._id), doc, user('ann'))).toBe('');
      expect(why(gone(doc._id), doc, user('bob'))).toMatch(/author or an administrator/);
      expect(why(gone(doc._id), null, user('ann'))).toMatch(/author or an administrator/);
      expect(why(gone(doc._id), doc, user('chief'))).toBe('');
      expect(why(gone(doc._id), doc, user('root', '_admin'))).toBe('');
    }
  });

  it('says who did it, if anybody, and may say so again', () => {
    const own = gone(entry._id, { by: 'ann' });
    expect(why(own, entry, user('ann'))).toBe('');
    expect(why(own, null, user('ann'))).toBe('');
    expect(why(own, { ...own }, user('ann'))).toBe('');
    expect(why(own, entry, user('chief'))).toMatch(/signed by somebody else/);
    expect(why(gone(entry._id, { by: 'bob' }), entry, user('bob'))).toMatch(/author or an administrator/);
  });

  it('carries nothing else with it', () => {
    expect(why(gone(entry._id, { entry: 1 }), entry, user('ann'))).toMatch(/holds nothing/);
    expect(why(gone(entry._id, { _attachments: {} }), entry, user('chief'))).toMatch(/holds nothing/);
  });
});

/** Sets one place deep in a value to something else. */
function spoiled(value: unknown, pick: number, by: unknown): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const copy = structuredClone(value);
  const walk = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      places.push([part as Record<string, unknown>, key]);
      walk(inner);
    }
  };
  walk(copy);
  const place = places[pick % places.length];
  if (place) Object.defineProperty(place[0], place[1], { value: by, enumerable: true, configurable: true });
  return copy;
}

describe('the rules and the record’s own check', () => {
  it('take the same, whatever the review', () =>
    fc.assert(
      fc.asyncProperty(parts, async (of) => {
        const { id, readings, entries } = await reviewFrom(of);
        for (const one of readings) expect(why(readingDocument(id, one), null, user(one.by))).toBe('');
        for (const one of entries) {
          const allowed = !one.private && one.kind !== 'delete' && one.kind !== 'undelete' && one.by !== '';
          expect(why(entryDocument(one), null, user(one.by)) === '').toBe(allowed);
        }
      }),
      { numRuns: 60 },
    ));

  it('refuse the same, whatever is spoiled, and never crash', () =>
    fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.nat(),
        fc.oneof(
          fc.jsonValue({ maxDepth: 1 }),
          fc.constantFrom('\ud800', 'x'.repeat(9000), -1, 1.5, null, {}, [], '__proto__'),
        ),
        async (isReading, pick, by) => {
          const key = isReading ? 'reading' : 'entry';
          const whole = isReading ? reading : entry;
          const content = spoiled(whole[key], pick, by);
          const said = why({ ...whole, [key]: content }, null, user('ann'));
          expect(said).not.toMatch(/crashed/);
          const checked = isReading ? await readReading(content) : await readEntry(content);
          const shaped = checked.ok || checked.problem === 'changed';
          // The rules know fewer reasons to refuse (ids are hashes they can't make), and more (names, ids in the path).
          if (said === '') expect(shaped).toBe(true);
          else if (shaped) expect(said).toMatch(/signed by|its id|its review|Private|deleted/);
        },
      ),
      { numRuns: 1000 },
    ));
});
