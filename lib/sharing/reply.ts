import type { Language } from '../i18n/languages.ts';
import { day, t } from '../i18n/translate.ts';
import { asFirstWritten } from '../mail/forwarded.ts';
import type { Reading } from '../messaging/tab-state.ts';
import { sourceKey } from '../reviews/source.ts';
import { linesOf } from './claim-questions.ts';
import { safeAddress } from './mailto.ts';
import { linkable, oneLine } from './outline.ts';
import type { Point } from './points.ts';
import { quotedShort, shortened } from './shorten.ts';

export const TONES = ['short', 'full'] as const;
/** `short`: the questions alone. `full`: numbered, by name, with what evidence would answer each. */
export type Tone = (typeof TONES)[number];

/** A reply as a person left it: plain data, kept while the browser is open. */
export interface Draft {
  /** The key of the pitch's source. */
  source: string;
  /** Whether it is shown, rather than the checklist. */
  open: boolean;
  tone: Tone;
  /** What it is written in: English, or the language of the interface. */
  language: Language;
  /** The day by which answers are wanted, YYYY-MM-DD; '' for none. Said in the full tone. */
  by: string;
  /** Whether questions that are answered already are offered too. */
  all: boolean;
  /** Ids of points; null for those suggested. */
  ticked: readonly string[] | null;
  /** What the person made of it; null while it is ours. */
  subject: string | null;
  text: string | null;
}

const DAYS_TO_ANSWER = 14;

/** A draft nobody has touched. @param now from which the day for answers counts */
export function newDraft(reading: Reading, now: Date): Draft {
  const by = new Date(now.getFullYear(), now.getMonth(), now.getDate() + DAYS_TO_ANSWER, 12);
  const pad = (n: number) => String(n).padStart(2, '0');
  return {
    source: sourceKey(reading.source),
    open: true,
    tone: 'short',
    // Nothing but English is judged so far, so that is what the vendor reads.
    language: 'en',
    by: `${by.getFullYear()}-${pad(by.getMonth() + 1)}-${pad(by.getDate())}`,
    all: false,
    ticked: null,
    subject: null,
    text: null,
  };
}

/** The letter, when somebody else than the reader wrote it; it may have come by way of a third. */
const received = ({ letter }: Reading) =>
  letter && (letter.forwarded || !letter.head.own) ? letter : undefined;

/** Where whoever wrote the pitch wants answers, where that is known and the address is a plain one; else ''. */
export function addressee(reading: Reading): string {
  const letter = received(reading);
  return safeAddress(letter?.replyTo || (letter?.author?.address ?? ''));
}

const TITLE_LIMIT = 100;
const QUOTE_LIMIT = 160;
const ADDRESS_LIMIT = 200;

function titleOf({ letter, title }: Reading): string {
  const named = oneLine(letter?.head.subject || title);
  return letter?.forwarded ? asFirstWritten(named).trim() : named;
}

/** One line: "Re:" and the mail's own subject, or a subject that names the pitch. */
export function subjectOf(reading: Reading, tone: Tone): string {
  const title = shortened(titleOf(reading), TITLE_LIMIT);
  if (received(reading)) {
    if (title === '') return t('letter.subject.reply-untitled');
    return /^re\s*(?:\[\d+\]\s*)?:/i.test(title) ? title : t('letter.subject.reply', { subject: title });
  }
  return title === '' ? t(`letter.subject.${tone}-untitled`) : t(`letter.subject.${tone}`, { title });
}

/** What the letter answers to. A page's address is named without what follows its path: that may tell the reader apart. */
function opening(reading: Reading): string {
  const letter = received(reading);
  const title = titleOf(reading);
  if (letter && !letter.forwarded) return t('letter.thanks');
  if (letter)
    return title === ''
      ? t('letter.passed-on-untitled')
      : t('letter.passed-on', { title: quotedShort(title, TITLE_LIMIT) });
  const { source } = reading;
  const address = (source.type === 'page' && linkable(sourceKey(source).replace(/\?.*/s, ''))) || '';
  const named = title === '' ? '' : quotedShort(title, TITLE_LIMIT);
  if (address === '' || address.length > ADDRESS_LIMIT)
    return named === '' ? t('letter.read-untitled') : t('letter.read', { title: named });
  return named === '' ? t('letter.read', { title: address }) : t('letter.read-at', { title: named, address });
}

/** Points that ask the same, to be asked once. */
type Item = readonly [Point, ...Point[]];

function itemsOf(points: readonly Point[]): Item[] {
  const items = new Map<string, Item>();
  for (const point of points) {
    const same = items.get(point.question);
    items.set(point.question, same ? [...same, point] : [point]);
  }
  return [...items.values()];
}

const asking = (item: Item): string[] => [
  ...item.flatMap(({ quote }) =>
    quote === '' ? [] : [t('letter.quote', { quote: quotedShort(quote, QUOTE_LIMIT) })],
  ),
  inLetter(item[0].question),
];

/** Several questions as items under the words that they are about. */
const inLetter = (question: string): string => {
  const lines = linesOf(question);
  return lines.length === 1 ? question : lines.map((line) => `- ${line}`).join('\n');
};

const LINES: Record<Tone, (item: Item) => string[]> = {
  short: asking,
  full: (item) => [item[0].name, ...asking(item), t('letter.answer', { answer: item[0].answer })],
};

/** The day in words; '' for none and for what is no day, as a half-typed one isn't. */
function dayOf(by: string): string {
  // Noon, so that it is the same day in every time zone's own time.
  const noon = `${by}T12:00:00`;
  return Number.isNaN(Date.parse(noon)) ? '' : day(noon);
}

/** The letter about these points, in plain text; '' when there are none. Its last line is left for a name. */
export function replyText(points: readonly Point[], reading: Reading, tone: Tone, by: string): string {
  if (points.length === 0) return '';
  const asked = itemsOf(points);
  const n = asked.length;
  const date = tone === 'full' ? dayOf(by) : '';
  const items = asked.map((item, i) => {
    const lines = LINES[tone](item).join('\n');
    return tone === 'short' && n === 1 ? lines : t('letter.numbered', { n: i + 1, text: lines });
  });
  return [
    t('letter.hello'),
    [opening(reading), t(`letter.ask.${tone}`, { n }), ...(date ? [t('letter.by', { date })] : [])].join(' '),
    ...items,
    t(`letter.end.${tone}`),
    `${t('letter.regards')}\n`,
  ].join('\n\n');
}
