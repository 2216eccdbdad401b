import { attachmentsSentence } from '../documents/attachments.ts';
import type { ReadDocument } from '../documents/document.ts';
import { CATEGORIES, type Claim, type Critique, isHeadline } from '../engine/types.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { languageName, list, t } from '../i18n/translate.ts';
import { leftOutSentences, letterSentences, readSentence, searchedSentence } from './extent.ts';
import { sourceSentence } from './source.ts';

type Of = Pick<ReadDocument, 'source' | 'letter' | 'attachments'>;

/** A file is read whole, and in one piece. */
const EXTENT = { selection: false, frames: 1, unreadFrames: [], videos: 0, images: 0 };

/**
 * The checklist of one file as plain text for a terminal: the same words and order as the popup's.
 * @param of the file: of a message it is said who wrote it, and what was not read
 */
export function checklistText(critique: Critique, title: string, of: Of): string {
  const head = [title, readSentence(EXTENT, of.source.type, critique.words), ...aboutMail(of), ''];
  if (!critique.judged) return [...head, t('unjudged.heading'), unjudged(critique), ''].join('\n');
  if (critique.kind === 'not-pitch')
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

const unjudged = ({ language }: Critique): string =>
  language === 'und' ? t('unjudged.unknown') : t('unjudged.language', { language: languageName(language) });

const quoted = (text: string): string => t('quote.marks', { quote: text.replace(/\s+/g, ' ') });

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

function messages({ checks, words }: Critique, { source }: Of): string[] {
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
        `     ${t(`check.${id}.why`)}`,
        `     ${t('app.ask')}: ${t(`check.${id}.question`)}`,
      ];
    }),
    '',
  ]);
}

function claims({ claims: all, words }: Critique): string[] {
  if (all.length === 0) return [t('claims.none', { words }), ''];
  return [
    t('claims.heading').toUpperCase(),
    ...CATEGORIES.flatMap((category) => {
      const group = all.filter((claim) => claim.category === category);
      if (group.length === 0) return [];
      return [
        `${t(`category.${category}.name`)}: ${t('claims.count', { n: group.length })}`,
        ...group.flatMap(claimLines),
        `   ${t('app.ask')}: ${t(`category.${category}.question`)}`,
        '',
      ];
    }),
  ];
}

function claimLines({ quote, substantiation: { figures, speaker, lacks } }: Claim): string[] {
  const said = [
    ...figures.flatMap(({ text, bound }) =>
      bound === 'exact' ? [] : [t(`figure.${bound}`, { figure: text })],
    ),
    ...(speaker ? [t('claim.speaker', { name: speaker })] : []),
    ...(lacks.length > 0 ? [t('claim.lacks', { list: list(lacks.map((fact) => t(`fact.${fact}`))) })] : []),
  ];
  return [`   ${quoted(quote.text)}`, ...(said.length > 0 ? [`     ${said.join(' ')}`] : [])];
}
