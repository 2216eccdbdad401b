import * as v from 'valibot';
import { AMOUNT_KINDS, CATEGORIES, CHECKS, FACTS, type Status, VOICES } from '../engine/types.ts';
import { LEFT_OUT } from '../mail/types.ts';
import { LIMITS } from './limits.ts';
import { CONTEXT, contextKey, type Entry, type ReviewReading } from './record.ts';
import type { Source } from './source.ts';

/**
 * The shapes of record.ts as they are checked. A key that isn't named is refused: it would be in the content's id and yet
 * not be understood.
 */

const STATUSES = ['evidenced', 'asserted', 'missing', 'contradicted'] as const satisfies Status[];

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.check((value) => value.isWellFormed()),
  );
const filled = (longest: number) => v.pipe(text(longest), v.regex(/\S/));
const line = text(LIMITS.line);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const list = <S extends v.GenericSchema>(item: S, longest: number = LIMITS.items) =>
  v.pipe(v.array(item), v.maxLength(longest));

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const time = v.pipe(
  v.string(),
  v.regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  v.check((at) => {
    const date = new Date(at);
    return !Number.isNaN(date.getTime()) && date.toISOString() === at;
  }),
);
const check = v.picklist(CHECKS);

const source: v.GenericSchema<unknown, Source> = v.variant('type', [
  v.strictObject({ type: v.literal('page'), url: text(LIMITS.url) }),
  v.strictObject({
    type: v.literal('mail'),
    sender: v.strictObject({ name: line, address: line }),
    subject: line,
    sent: line,
    messageId: line,
  }),
  v.strictObject({ type: v.literal('file'), name: line, sha256 }),
  v.strictObject({ type: v.literal('paste'), sha256 }),
]);

const quote = v.pipe(
  v.strictObject({ passage: text(100), start: count, end: count, text: filled(LIMITS.quote) }),
  v.check((value) => value.end - value.start === value.text.length),
);

/** Null for what the text has no number for. */
const value = v.nullable(v.pipe(v.number(), v.finite()));
const amount = v.strictObject({
  kind: v.picklist(AMOUNT_KINDS),
  low: value,
  high: value,
  unit: line,
  before: v.nullable(v.strictObject({ value, unit: line })),
  direction: v.picklist(['up', 'down', 'none']),
  per: list(line, 2),
  period: text(LIMITS.quote),
});
const speaker = v.strictObject({
  name: text(LIMITS.quote),
  role: text(LIMITS.quote),
  organisation: text(LIMITS.quote),
  date: line,
  voice: v.picklist(VOICES),
});

/** What is optional is not in critiques kept before it was read; nothing is made up for them. */
const critique = v.strictObject({
  kind: v.picklist(['pitch', 'not-pitch']),
  kindReasons: list(
    v.strictObject({ rule: line, points: v.picklist(['pitch', 'not-pitch']), quote: text(LIMITS.quote) }),
  ),
  sure: v.exactOptional(v.boolean()),
  language: text(35),
  judged: v.boolean(),
  unjudged: v.exactOptional(list(v.strictObject({ language: text(35), words: count, quote }))),
  words: count,
  claims: list(
    v.strictObject({
      id: filled(100),
      category: v.picklist(CATEGORIES),
      quote,
      rule: line,
      words: v.exactOptional(list(filled(LIMITS.quote), 3)),
      at: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      substantiation: v.strictObject({
        figures: list(
          v.strictObject({
            text: text(LIMITS.quote),
            bound: v.picklist(['best-case', 'at-least', 'at-most', 'about', 'exact']),
            amount: v.exactOptional(amount),
          }),
          LIMITS.quote,
        ),
        has: list(v.picklist(FACTS), FACTS.length),
        lacks: list(v.picklist(FACTS), FACTS.length),
        speaker: text(LIMITS.quote),
        said: v.exactOptional(speaker),
      }),
    }),
  ),
  checks: v.pipe(
    list(
      v.strictObject({
        check,
        status: v.picklist(STATUSES),
        evidence: list(v.strictObject({ quote, rule: line })),
      }),
      CHECKS.length,
    ),
    v.check((results) => CHECKS.every((one, i) => results[i]?.check === one)),
  ),
  onlyBuyers: v.exactOptional(list(v.strictObject({ quote, speaker: text(LIMITS.quote) }))),
  packs: list(v.strictObject({ id: line, version: count }), 1000),
});

/** A reading; its id is not looked into here. */
export const readingShape: v.GenericSchema<unknown, ReviewReading> = v.pipe(
  v.strictObject({
    id: sha256,
    source,
    by: text(LIMITS.reviewer),
    title: line,
    at: time,
    version: text(50),
    extent: v.strictObject({
      selection: v.boolean(),
      frames: count,
      unreadFrames: list(line),
      videos: count,
      images: count,
    }),
    letter: v.nullable(
      v.strictObject({
        links: list(v.strictObject({ says: line, leads: line })),
        pixels: count,
        leftOut: list(v.picklist(LEFT_OUT), LEFT_OUT.length),
        forwarded: v.boolean(),
      }),
    ),
    critique,
    treatedAsPitch: v.boolean(),
    context: v.record(text(150), v.strictObject({ prefix: text(CONTEXT), suffix: text(CONTEXT), at: count })),
    textLength: count,
    textSha256: sha256,
  }),
  v.check(({ critique: { claims, checks }, context }) =>
    [...claims, ...checks.flatMap(({ evidence }) => evidence)].every((one) =>
      Object.hasOwn(context, contextKey(one.quote)),
    ),
  ),
);

const said = { id: sha256, review: sha256, by: text(LIMITS.reviewer), at: time, private: v.boolean() };
const note = text(LIMITS.note);
const onCheck = v.strictObject({ type: v.literal('check'), check });
const target = v.variant('type', [
  v.strictObject({
    type: v.literal('claim'),
    claim: filled(100),
    quote: text(LIMITS.quote),
    rule: line,
  }),
  onCheck,
  v.strictObject({ type: v.literal('review') }),
]);
const of = <K extends Entry['kind'], O extends v.ObjectEntries>(kinds: readonly [K, ...K[]], rest: O) =>
  v.strictObject({ ...said, kind: v.picklist(kinds), ...rest });

/** An entry; its id is not looked into here. */
export const entryShape: v.GenericSchema<unknown, Entry> = v.variant('kind', [
  of(['agree', 'asked'], { target, note }),
  of(['false-alarm'], { target, scope: v.picklist(['here', 'site', 'everywhere']), note }),
  of(['answered'], { target, answer: text(LIMITS.answer), where: text(LIMITS.where) }),
  of(['note'], { target, note }),
  of(['status'], { target: onCheck, status: v.picklist(STATUSES), note }),
  of(['finding'], { quote: filled(LIMITS.quote), prefix: text(CONTEXT), suffix: text(CONTEXT), note }),
  of(['title'], { title: filled(LIMITS.title) }),
  of(['tag', 'untag'], { tag: filled(LIMITS.tag) }),
  of(['delete', 'undelete'], {}),
  of(['withdraw'], { entry: sha256 }),
]);

/** A review's outermost shape; its parts are looked into one by one. */
export const reviewShape = v.strictObject({
  schema: v.number(),
  id: sha256,
  source,
  readings: v.pipe(list(v.unknown(), LIMITS.readings), v.minLength(1)),
  entries: list(v.unknown(), LIMITS.entries),
});
