import type { CheckResult } from '../lib/engine/types.ts';
import { day, spoken, t } from '../lib/i18n/translate.ts';
import type { Reading } from '../lib/messaging/tab-state.ts';
import type { Source } from '../lib/reviews/source.ts';
import type { Arranged } from './arrange.ts';
import { quoted } from './quoted.ts';

interface Question {
  name: string;
  /** A check's status in words; empty for claims. */
  status: string;
  quotes: readonly string[];
  question: string;
}

/** Where a pitch came from, for somebody who has only the sheet: an address where there is one. */
const fromOf = (source: Source): string => {
  switch (source.type) {
    case 'page':
      return source.url;
    case 'mail':
      return t('copy.from-mail', { sender: source.sender.address || source.sender.name });
    case 'file':
      return t('copy.from-file', { name: source.name });
    case 'paste':
      return t('copy.from-paste');
  }
};

/** The questions of one checklist with what gave rise to them, ready to be written out. */
export interface QuestionSheet {
  title: string;
  /** The address of a page, or a sentence that says where the pitch came from. */
  from: string;
  read: string;
  sections: readonly { heading: string; questions: readonly Question[] }[];
}

const checkQuestion = ({ check, status, evidence }: CheckResult): Question => ({
  name: t(`check.${check}.name`),
  status: t(`status.${status}.meaning`),
  quotes: evidence.map(({ quote }) => quote.text),
  question: t(`check.${check}.question`),
});

/**
 * What "copy the questions" copies: open checks, headlines first, then each kind of claim with the words that made it.
 * @param at when the pitch was read, ISO 8601
 */
export const questionSheet = (arranged: Arranged, reading: Reading, at: string): QuestionSheet => {
  const open = [...arranged.checks.values()]
    .filter(({ result, aside }) => !aside && result.status !== 'evidenced')
    .map(({ result }) => result);
  const first = arranged.headlines.filter(({ status }) => status !== 'evidenced');
  const sections = [
    { heading: t('copy.first'), questions: first.map(checkQuestion) },
    { heading: t('copy.checks'), questions: open.filter((each) => !first.includes(each)).map(checkQuestion) },
    {
      heading: t('copy.claims'),
      questions: arranged.groups.map(({ category, claims }) => ({
        name: t(`category.${category}.name`),
        status: '',
        quotes: claims.map(({ quote }) => quote.text),
        question: t(`category.${category}.question`),
      })),
    },
  ];
  return {
    title: reading.title.trim() || t('reading.untitled'),
    from: fromOf(reading.source),
    read: t('copy.read', { date: day(at) }),
    sections: sections.filter(({ questions }) => questions.length > 0),
  };
};

/** The sheet as plain text. */
export const sheetAsText = (sheet: QuestionSheet): string =>
  [
    [
      t('copy.heading'),
      t('copy.about', { title: sheet.title }),
      sheet.from,
      sheet.read,
      t('app.caveat'),
    ].join('\n'),
    ...sheet.sections.flatMap(({ heading, questions }) => [
      heading.toLocaleUpperCase(spoken()),
      ...questions.map(({ name, status, quotes, question }) =>
        [name, status, ...quotes.map(quoted).map((line) => `  ${line}`), `→ ${question}`]
          .filter(Boolean)
          .join('\n'),
      ),
    ]),
  ].join('\n\n');

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** The sheet as HTML for a document or an email. Everything in it that came from the page is escaped. */
export const sheetAsHtml = (sheet: QuestionSheet): string => {
  const item = ({ name, status, quotes, question }: Question): string => {
    const said = quotes.map((quote) => `<li>${escaped(quoted(quote))}</li>`).join('');
    return [
      `<h3>${escaped(name)}</h3>`,
      status && `<p>${escaped(status)}</p>`,
      said && `<ul>${said}</ul>`,
      `<p><strong>${escaped(question)}</strong></p>`,
    ].join('');
  };
  return [
    `<h1>${escaped(t('copy.heading'))}</h1>`,
    `<p>${escaped(t('copy.about', { title: sheet.title }))}<br>${escaped(sheet.from)}<br>${escaped(sheet.read)}</p>`,
    `<p>${escaped(t('app.caveat'))}</p>`,
    ...sheet.sections.map(
      ({ heading, questions }) => `<h2>${escaped(heading)}</h2>${questions.map(item).join('')}`,
    ),
  ].join('');
};
