import { CATEGORIES, CHECKS, HEADLINE_CHECKS, isHeadline } from '../engine/types.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { day, languageName, list, t } from '../i18n/translate.ts';
import { statusOf } from '../reviews/judgements.ts';
import { vendorOf } from '../reviews/source.ts';
import { type About, openChecks, peopleOf, titleOf } from './about.ts';
import {
  leftOutSentences,
  letterSentences,
  notJudgedSentence,
  readSentence,
  unjudgedSentence,
  unreadSentences,
} from './extent.ts';
import { nameOf } from './judgement.ts';
import { type Block, items, text } from './outline.ts';
import { sentWords, sourceSentence } from './source.ts';

/** The title, that it is no proof, and what was read, when and by whom; what was not read is among it. */
export function head({ review, reading, state }: About): Block[] {
  const { critique, extent, at, by, source, letter } = reading;
  const mail = source.type === 'mail' ? source : undefined;
  const parts = critique.judged ? (critique.unjudged ?? []) : [];
  const unread = [...leftOutSentences(letter), ...unreadSentences(extent), ...parts.map(unjudgedSentence)];
  const linked = letterSentences(letter);
  const times = review.readings.length;
  const facts: (readonly [string, string] | false)[] = [
    [t('report.from'), sourceSentence(source)],
    vendorOf(source) !== '' && [t('report.vendor'), vendorOf(source)],
    mail !== undefined && [t('report.subject'), mail.subject],
    Boolean(mail?.sent) && [t('report.sent'), sentWords(mail?.sent ?? '')],
    [t('report.read'), by ? t('report.read-by', { date: day(at), by }) : day(at)],
    [t('report.extent'), readSentence(extent, source.type, critique.words)],
    [t('report.unread'), unread.length > 0 ? unread.join(' ') : t('report.unread.none')],
    linked.length > 0 && [t('report.links'), [...linked, t('mail.facts-note')].join(' ')],
    [t('report.language'), languageName(critique.language)],
    state.tags.length > 0 && [t('report.tags'), list(state.tags)],
    times > 1 && [t('report.readings'), t('report.readings-n', { n: times })],
  ];
  return [
    { kind: 'heading', level: 1, text: titleOf(review, state) },
    text(t('report.caveat')),
    { kind: 'facts', facts: facts.filter((fact) => fact !== false) },
    ...(state.deleted ? [text(t('report.deleted'))] : []),
  ];
}

/** What an officer wants to know first, a sentence each, and the seven checks at a glance, the loudest first. */
export function inShort(about: About): Block[] {
  const { review, reading, state, counts } = about;
  const people = peopleOf(state);
  const sentences = [
    ...(reading.critique.sure === false && !reading.treatedAsPitch ? [t('report.not-sure')] : []),
    ...(counts ? found(about) : [whyNot(about)]),
    people.length > 0
      ? t('report.short.people', { list: list(people.map(nameOf)) })
      : t('report.short.nobody'),
    ...(state.disagreement ? [t('report.short.differ')] : []),
  ];
  if (!counts) return items(sentences);
  const order = [...HEADLINE_CHECKS, ...CHECKS.filter((id) => !isHeadline(id))];
  return [
    ...items(sentences),
    {
      kind: 'table',
      head: [t('report.glance.check'), t('report.glance.status'), t('report.glance.message')],
      rows: order.map((id) => [
        t(`check.${id}.name`),
        t(`status.${statusOf(review, state, id)}`),
        String(MESSAGES.find(({ checks }) => (checks as readonly string[]).includes(id))?.number ?? ''),
      ]),
    },
    ...(reading.treatedAsPitch && reading.critique.kind === 'not-pitch' ? [text(t('report.treated'))] : []),
  ];
}

function found(about: About): string[] {
  const { claims, words } = about.reading.critique;
  const open = openChecks(about);
  const first = HEADLINE_CHECKS.filter((id) => open.includes(id));
  const kinds = CATEGORIES.flatMap((category) => {
    const n = claims.filter((claim) => claim.category === category).length;
    return n > 0 ? [t('report.short.kind', { name: t(`category.${category}.name`), n })] : [];
  });
  const figures = claims.filter(({ substantiation }) => substantiation.figures.length > 0).length;
  return [
    first.length > 0
      ? t('report.short.open', { list: list(first.map((id) => t(`check.${id}.name`))) })
      : t('report.short.none-open'),
    t('report.short.all', { n: open.length }),
    claims.length > 0
      ? t('report.short.claims', { n: claims.length, list: list(kinds) })
      : t('claims.none', { words }),
    ...(figures > 0 ? [t('report.short.figures', { n: figures })] : []),
  ];
}

function whyNot({ reading: { critique } }: About): string {
  return critique.judged ? t('report.not-pitch') : notJudgedSentence(critique);
}
