import { CATEGORIES, type Claim, type Critique, isHeadline } from '../engine/types.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { languageName, list, t } from '../i18n/translate.ts';

/** The checklist of one text as plain text for a terminal: the same words and order as the popup's. */
export function checklistText(critique: Critique, title: string): string {
  const head = [title, t('reading.file', { words: critique.words }), ''];
  if (!critique.judged) return [...head, t('unjudged.heading'), unjudged(critique), ''].join('\n');
  if (critique.kind === 'not-pitch')
    return [...head, t('not-pitch.heading'), t('not-pitch.body'), ...reasons(critique), ''].join('\n');
  return [
    ...head,
    ...headlines(critique),
    ...messages(critique),
    ...claims(critique),
    t('app.caveat'),
    '',
  ].join('\n');
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

function messages({ checks, words }: Critique): string[] {
  return MESSAGES.flatMap(({ number, checks: asked }) => [
    `${number}. ${t(`message.${number}`)}`,
    ...asked.flatMap((id) => {
      const result = checks.find(({ check }) => check === id);
      if (!result) return [];
      const found =
        result.status === 'missing'
          ? [t('search.file', { words })]
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
