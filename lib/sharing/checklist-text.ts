import { attachmentsSentence } from '../documents/attachments.ts';
import type { ReadDocument } from '../documents/document.ts';
import {
  CATEGORIES,
  type Claim,
  type Critique,
  isHeadline,
  type KindReason,
  type Voice,
} from '../engine/types.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { t } from '../i18n/translate.ts';
import { fittedQuestions, linesOf } from './claim-questions.ts';
import {
  leftOutSentences,
  letterSentences,
  notJudgedSentence,
  readSentence,
  searchedSentence,
  unjudgedSentence,
} from './extent.ts';
import { quoted } from './quoted.ts';
import { sourceSentence } from './source.ts';
import { substantiationSentences } from './substantiation.ts';

type Of = Pick<ReadDocument, 'source' | 'letter' | 'attachments'>;

/** A file is read whole, and in one piece. */
const EXTENT = { selection: false, frames: 1, unreadFrames: [], videos: 0, images: 0 };

/**
 * The checklist of one file as plain text for a terminal: the same words and order as the popup's.
 * @param of the file: of a message it is said who wrote it, and what was not read
 */
export function checklistText(critique: Critique, title: string, of: Of): string {
  const head = [title, readSentence(EXTENT, of.source.type, critique.words), ...aboutMail(of)];
  if (!critique.judged)
    return [...head, '', t('unjudged.heading'), notJudgedSentence(critique), ''].join('\n');
  const { unjudged = [] } = critique;
  head.push(...unjudged.flatMap((part) => [unjudgedSentence(part), `  ${quoted(part.quote.text)}`]), '');
  if (critique.sure === false) head.push(t('not-sure.heading'), ...critique.kindReasons.map(reasonLine), '');
  else if (critique.kind === 'not-pitch')
    return [...head, t('not-pitch.heading'), t('not-pitch.body'), ...reasons(critique), ''].join('\n');
  return [
    ...head,
    ...headlines(critique),
    ...messages(critique, of),
    ...claims(critique),
    t('app.caveat'),
    '',
  ].join('\n');
}

function aboutMail({ source, letter, attachments }: Of): string[] {
  if (!letter || source.type !== 'mail') return [];
  const unread = attachmentsSentence(attachments);
  return [
    `${sourceSentence(source)}.`,
    ...leftOutSentences(letter),
    ...(unread ? [unread] : []),
    ...letterSentences(letter),
  ];
}

const reasonLine = ({ points, quote }: KindReason): string =>
  `  ${t(`not-sure.${points}`)}: ${quoted(quote)}`;

const reasons = ({ kindReasons }: Critique): string[] =>
  kindReasons.length === 0
    ? []
    : ['', t('not-pitch.reasons'), ...kindReasons.map(({ quote }) => `  ${quoted(quote)}`)];

function headlines({ checks }: Critique): string[] {
  const open = checks.filter(({ check, status }) => isHeadline(check) && status !== 'evidenced');
  if (open.length === 0) return [t('headline.calm'), ''];
  return [
    t('headline.heading').toUpperCase(),
    ...open.map(({ check, status }) => `  ! ${t(`check.${check}.name`)}: ${t(`status.${status}`)}`),
    '',
  ];
}

function messages({ checks, onlyBuyers: buyers = [], words }: Critique, { source }: Of): string[] {
  return MESSAGES.flatMap(({ number, checks: asked }) => [
    `${number}. ${t(`message.${number}`)}`,
    ...asked.flatMap((id) => {
      const result = checks.find(({ check }) => check === id);
      if (!result) return [];
      const found =
        result.status === 'missing'
          ? [searchedSentence(EXTENT, source.type, words)]
          : result.evidence.map(({ quote }) => quoted(quote.text));
      return [
        `   ${t(`check.${id}.name`)}: ${t(`status.${result.status}`)}`,
        ...found.map((line) => `     ${line}`),
        ...(id === 'user-needs' && buyers.length > 0
          ? [`     ${t('voices.buyers', { n: buyers.length })}`, ...buyers.map(voiceLine)]
          : []),
        `     ${t(`check.${id}.why`)}`,
        `     ${t('app.ask')}: ${t(`check.${id}.question`)}`,
      ];
    }),
    '',
  ]);
}

const voiceLine = ({ quote, speaker }: Voice): string =>
  `       ${quoted(quote.text)} ${t('claim.speaker', { name: speaker })}`;

function claims({ claims: all, words }: Critique): string[] {
  if (all.length === 0) return [t('claims.none', { words }), ''];
  const fitted = fittedQuestions(all);
  return [
    t('claims.heading').toUpperCase(),
    ...CATEGORIES.flatMap((category) => {
      const group = all.filter((claim) => claim.category === category);
      if (group.length === 0) return [];
      return [
        `${t(`category.${category}.name`)}: ${t('claims.count', { n: group.length })}`,
        ...group.flatMap((claim) => claimLines(claim, fitted.get(claim.id))),
        `   ${t('app.ask')}: ${t(`category.${category}.question`)}`,
        '',
      ];
    }),
  ];
}

function claimLines(claim: Claim, question: string | undefined): string[] {
  const said = substantiationSentences(claim.substantiation);
  return [
    `   ${quoted(claim.quote.text)}`,
    ...(said.length > 0 ? [`     ${said.join(' ')}`] : []),
    ...(question ? linesOf(question).map((one) => `     ${t('app.ask')}: ${one}`) : []),
  ];
}
