import { CATEGORIES, type CheckId, type CheckResult, type Claim, type Quote } from '../engine/types.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { day, languageName, list, t } from '../i18n/translate.ts';
import { shareable } from '../reviews/backup.ts';
import { type State, stateOf, statusOf } from '../reviews/judgements.ts';
import { contextKey, type Review, type ReviewReading } from '../reviews/record.ts';
import { readSentence, searchedSentence, unreadSentences } from './extent.ts';
import { passageLink } from './fragment.ts';
import { judgementSentence, standingSentences } from './judgement.ts';
import type { Block, Outline } from './outline.ts';
import { sourceSentence } from './source.ts';
import { substantiationSentences } from './substantiation.ts';

/** What is shared beside what always is. */
export interface Also {
  /** Entries that their authors marked as private. */
  privateEntries: boolean;
  /** The full text of the newest reading; undefined leaves it out. */
  text: string | undefined;
}

/** What one part of the report is written from. */
interface About {
  review: Review;
  reading: ReviewReading;
  state: State;
}

/**
 * One review as a document that reads without the tool: what was read and when, the six messages with what answers them,
 * the claims, what people said, the questions left, what could not be read, and which versions read it.
 */
export function reportOf(review: Review, also: Also): Outline {
  const reading = review.readings.at(-1);
  if (!reading) throw new RangeError('A review has at least one reading.');
  const entries = also.privateEntries ? review.entries : shareable(review.entries);
  const about: About = { review, reading, state: stateOf(entries) };
  return [
    ...head(about),
    ...messages(about),
    ...claims(about),
    ...findings(about),
    ...said(about),
    ...questions(about),
    ...made(about),
    ...(also.text === undefined
      ? []
      : section('report.text', also.text.split('\n').filter(Boolean).map(text))),
  ];
}

const text = (words: string): Block => ({ kind: 'text', text: words });
const ask = (question: string): Block => ({ kind: 'ask', text: question });
const heading = (level: 1 | 2 | 3 | 4, words: string): Block => ({ kind: 'heading', level, text: words });
const items = (sentences: readonly string[]): Block[] =>
  sentences.length > 0 ? [{ kind: 'list', items: sentences }] : [];
const section = (
  key:
    | 'report.text'
    | 'report.claims'
    | 'report.findings'
    | 'report.said'
    | 'report.questions'
    | 'report.made',
  blocks: readonly Block[],
): Block[] => (blocks.length > 0 ? [heading(2, t(key)), ...blocks] : []);

/** The title people gave, or the pitch's own. */
export const titleOf = (review: Review, state: State): string =>
  state.title || review.readings.at(-1)?.title.trim() || t('reading.untitled');

function head({ review, reading, state }: About): Block[] {
  const { critique, extent, at, by, source } = reading;
  const mail = source.type === 'mail' ? source : undefined;
  const facts: (readonly [string, string])[] = [[t('report.from'), sourceSentence(source)]];
  if (mail) facts.push([t('report.subject'), mail.subject]);
  if (mail?.sent) facts.push([t('report.sent'), mail.sent]);
  facts.push(
    [t('report.read'), by ? t('report.read-by', { date: day(at), by }) : day(at)],
    [t('report.extent'), readSentence(extent, source.type, critique.words)],
    [t('report.language'), languageName(critique.language)],
  );
  if (state.tags.length > 0) facts.push([t('report.tags'), list(state.tags)]);
  const times = review.readings.length;
  if (times > 1) facts.push([t('report.readings'), t('report.readings-n', { n: times })]);
  return [
    heading(1, titleOf(review, state)),
    text(t('report.caveat')),
    { kind: 'facts', facts },
    ...items(unreadSentences(extent)),
  ];
}

const quoteBlock = (reading: ReviewReading, quote: Quote): Block => {
  const { source, context } = reading;
  const around = context[contextKey(quote)];
  const link = source.type === 'page' && around ? passageLink(source.url, quote.text, around) : '';
  return { kind: 'quote', text: quote.text, link };
};

function messages(about: About): Block[] {
  const { critique } = about.reading;
  if (!critique.judged) return [text(t('unjudged.heading'))];
  return [
    heading(2, t('messages.heading')),
    ...MESSAGES.flatMap(({ number, checks }) => [
      heading(3, t('report.message', { number, message: t(`message.${number}`) })),
      ...checks.flatMap((id) => {
        const result = critique.checks.find(({ check }) => check === id);
        return result ? check(about, result) : [];
      }),
    ]),
  ];
}

function check({ review, reading, state }: About, result: CheckResult): Block[] {
  const { check: id, evidence, status: found } = result;
  const status = statusOf(review, state, id);
  const { extent, source, critique } = reading;
  return [
    heading(4, t('report.check', { name: t(`check.${id}.name`), status: t(`status.${status}`) })),
    text(
      found === 'missing'
        ? searchedSentence(extent, source.type, critique.words)
        : t(`status.${found}.meaning`),
    ),
    ...evidence.map(({ quote }) => quoteBlock(reading, quote)),
    ...items(standingSentences(state.checks[id])),
    ...(status === 'evidenced' ? [] : [ask(t(`check.${id}.question`))]),
  ];
}

function claims({ reading, state }: About): Block[] {
  const { critique } = reading;
  const one = (claim: Claim): Block[] => {
    const standing = state.claims.get(claim.id);
    return [
      quoteBlock(reading, claim.quote),
      ...items([
        ...substantiationSentences(claim.substantiation),
        ...(standing ? standingSentences(standing) : []),
      ]),
    ];
  };
  return section(
    'report.claims',
    CATEGORIES.flatMap((category) => {
      const of = critique.claims.filter((claim) => claim.category === category);
      if (of.length === 0) return [];
      return [
        heading(3, t(`category.${category}.name`)),
        text(t(`category.${category}.why`)),
        ...of.flatMap(one),
        ask(t(`category.${category}.question`)),
      ];
    }),
  );
}

function findings({ reading, state }: About): Block[] {
  return section(
    'report.findings',
    state.findings.flatMap(({ quote, prefix, suffix, note, by, at }) => {
      const { source } = reading;
      const link = source.type === 'page' ? passageLink(source.url, quote, { prefix, suffix }) : '';
      return [
        { kind: 'quote', text: quote, link } as const,
        ...items([judgementSentence({ kind: 'note', by, at, note })]),
      ];
    }),
  );
}

function said({ state }: About): Block[] {
  return section('report.said', items(standingSentences(state.review)));
}

/** The checks still to ask about: not answered with something to check, and not called a false alarm or answered by anybody. */
export function openChecks(review: Review, state: State): CheckId[] {
  const reading = review.readings.at(-1);
  if (!reading?.critique.judged) return [];
  return reading.critique.checks.flatMap(({ check: id }) => {
    const settled = state.checks[id].judgements.some(
      ({ kind }) => kind === 'false-alarm' || kind === 'answered',
    );
    return settled || statusOf(review, state, id) === 'evidenced' ? [] : [id];
  });
}

function questions({ review, reading, state }: About): Block[] {
  const asked = CATEGORIES.filter((category) =>
    reading.critique.claims.some(
      (claim) =>
        claim.category === category &&
        !state.claims
          .get(claim.id)
          ?.judgements.some(({ kind }) => kind === 'false-alarm' || kind === 'answered'),
    ),
  );
  return section(
    'report.questions',
    items([
      ...openChecks(review, state).map((id) => t(`check.${id}.question`)),
      ...asked.map((category) => t(`category.${category}.question`)),
    ]),
  );
}

function made({ review, reading }: About): Block[] {
  const packs = reading.critique.packs.map(({ id, version }) => t('report.pack', { id, version }));
  return section('report.made', [
    text(t('report.version', { version: reading.version })),
    ...(packs.length > 0 ? [text(t('report.packs', { list: list(packs) }))] : []),
    text(t('report.fingerprint', { sha256: reading.textSha256, length: reading.textLength })),
    text(t('report.id', { id: review.id })),
  ]);
}
