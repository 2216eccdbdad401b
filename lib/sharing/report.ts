import {
  CATEGORIES,
  type CheckId,
  type CheckResult,
  type Claim,
  HEADLINE_CHECKS,
  isHeadline,
} from '../engine/types.ts';
import { MESSAGE_OF_CATEGORY, MESSAGES } from '../i18n/messages.ts';
import { list, t } from '../i18n/translate.ts';
import { statusOf } from '../reviews/judgements.ts';
import type { Review } from '../reviews/record.ts';
import { type About, type Also, aboutOf, openChecks, openQuestions, quoteBlock, titleOf } from './about.ts';
import { changed } from './changed.ts';
import { fittedQuestions, linesOf } from './claim-questions.ts';
import { searchedSentence } from './extent.ts';
import { passageLink } from './fragment.ts';
import { judgementSentence, standingSentences } from './judgement.ts';
import { ask, type Block, items, type Outline, section, text } from './outline.ts';
import { sourceSentence } from './source.ts';
import { groupLacks, lackedByAll, substantiationSentences } from './substantiation.ts';
import { head, inShort } from './summary.ts';

/**
 * One review as a document that reads without the tool: what was read, when and by whom; in short; what changed since the
 * reading before; the three headline flags that are open; the six messages with what answers them; the claims; what people
 * said; the questions left; and which versions read it.
 */
export function reportOf(review: Review, also: Also): Outline {
  const about = aboutOf(review, also);
  return [
    ...head(about),
    ...section(t('report.short'), inShort(about)),
    ...changed(review),
    ...(about.counts ? [...first(about), ...messages(about), ...claims(about)] : unflagged(about)),
    ...section(t('report.gone'), gone(about)),
    ...section(t('report.findings'), findings(about)),
    ...section(t('report.said'), items(standingSentences(about.state.review))),
    ...section(t('report.questions'), items(openQuestions(about))),
    ...section(t('report.made'), made(about)),
    ...(also.text === undefined
      ? []
      : section(t('report.text'), also.text.split('\n').filter(Boolean).map(text))),
  ];
}

/** What of a report is left where there is little room, from the longest to the shortest: the questions, then the first of them. */
export function briefsOf(review: Review, also: Pick<Also, 'privateEntries'>): Outline[] {
  const about = aboutOf(review, also);
  const first = headlines(about).map((id) => t(`check.${id}.question`));
  const checks = openChecks(about).map((id) => t(`check.${id}.question`));
  return [openQuestions(about), checks, first].map((questions) => [
    text(titleOf(review, about.state)),
    text(sourceSentence(about.reading.source)),
    ...section(t('report.questions'), items(questions)),
    text(t('report.caveat')),
  ]);
}

/** The open ones of the three checks that are shown loudest. */
const headlines = (about: About): CheckId[] => {
  const open = openChecks(about);
  return HEADLINE_CHECKS.filter((id) => open.includes(id));
};

const numberOf = (id: CheckId): number =>
  MESSAGES.find(({ checks }) => (checks as readonly CheckId[]).includes(id))?.number ?? 0;

function first(about: About): Block[] {
  const { checks } = about.reading.critique;
  return section(
    t('headline.heading'),
    headlines(about).flatMap((id) => {
      const result = checks.find(({ check }) => check === id);
      if (!result) return [];
      return check(about, result, 3, ` ${t('report.behind', { n: numberOf(id) })}`);
    }),
  );
}

function messages(about: About): Block[] {
  const { critique } = about.reading;
  const above = headlines(about);
  return section(
    t('messages.heading'),
    MESSAGES.flatMap(({ number, checks }) => [
      { kind: 'heading', level: 3, text: t('report.message', { number, message: t(`message.${number}`) }) },
      ...checks.flatMap((id) => {
        const result = critique.checks.find((one) => one.check === id);
        if (!result) return [];
        if (!isHeadline(id) || !above.includes(id)) return check(about, result, 4);
        const status = statusOf(about.review, about.state, id);
        const name = t(`check.${id}.name`);
        return [{ kind: 'check', level: 4, name, status } as const, text(t('report.above'))];
      }),
    ]),
  );
}

function check({ review, reading, state }: About, result: CheckResult, level: 3 | 4, behind = ''): Block[] {
  const { check: id, evidence, status: found } = result;
  const status = statusOf(review, state, id);
  const { extent, source, critique } = reading;
  return [
    { kind: 'check', level, name: t(`check.${id}.name`), status },
    ...(status === found ? [] : [text(t('report.overridden', { status: t(`status.${found}`) }))]),
    text(
      found === 'missing'
        ? searchedSentence(extent, source.type, critique.words)
        : t(`status.${found}.meaning`),
    ),
    ...evidence.map(({ quote }) => quoteBlock(reading, quote)),
    ...(id === 'user-needs' ? heard(reading) : []),
    ...items(standingSentences(state.checks[id])),
    ...(status === 'evidenced' ? [] : [text(t(`check.${id}.why`) + behind), ask(t(`check.${id}.question`))]),
  ];
}

/** That only buyers are quoted, with what they are quoted with. */
function heard(reading: About['reading']): Block[] {
  const { onlyBuyers: buyers = [] } = reading.critique;
  if (buyers.length === 0) return [];
  return [
    text(t('voices.buyers', { n: buyers.length })),
    ...buyers.flatMap(({ quote, speaker }) => [
      quoteBlock(reading, quote),
      text(t('claim.speaker', { name: speaker })),
    ]),
  ];
}

function claims({ reading, state }: About): Block[] {
  const { critique } = reading;
  if (critique.claims.length === 0)
    return section(t('report.claims'), [text(t('claims.none', { words: critique.words }))]);
  const fitted = fittedQuestions(critique.claims);
  return section(
    t('report.claims'),
    CATEGORIES.flatMap((category) => {
      const of = critique.claims.filter((claim) => claim.category === category);
      const lacked = lackedByAll(of.map(({ substantiation }) => substantiation));
      const ofAll = groupLacks(lacked);
      const one = (claim: Claim): Block[] => {
        const { id, quote, substantiation } = claim;
        const standing = state.claims.get(id);
        const question = fitted.get(id);
        return [
          quoteBlock(reading, quote),
          ...items([
            ...substantiationSentences(substantiation, lacked),
            ...(standing ? standingSentences(standing) : []),
          ]),
          ...(question ? linesOf(question).map(ask) : []),
        ];
      };
      return section(
        t('report.category', { name: t(`category.${category}.name`), n: of.length }),
        of.length === 0
          ? []
          : [
              text(
                `${t(`category.${category}.why`)} ${t('report.behind', { n: MESSAGE_OF_CATEGORY[category] })}`,
              ),
              ...of.flatMap(one),
              ...(ofAll ? [text(ofAll)] : []),
              ask(t(`category.${category}.question`)),
            ],
        3,
      );
    }),
  );
}

/** In place of flags, for what is no pitch or could not be judged: the words that told so. */
function unflagged({ reading }: About): Block[] {
  const { judged, kindReasons, language } = reading.critique;
  if (!judged) return [];
  const reasons = kindReasons.filter(({ points }) => points === 'not-pitch');
  return section(
    t('not-pitch.reasons'),
    reasons.map(({ quote }) => ({ kind: 'quote', text: quote, link: '', language })),
  );
}

/** What people said of claims that the newest reading no longer has: words on the record stay on it. */
function gone({ reading, review, state }: About): Block[] {
  const here = new Set(reading.critique.claims.map(({ id }) => id));
  return [...state.claims].flatMap(([id, standing]): Block[] => {
    const sentences = standingSentences(standing);
    if (here.has(id) || sentences.length === 0) return [];
    const quote = review.entries
      .flatMap((entry) => ('target' in entry && entry.target.type === 'claim' ? [entry.target] : []))
      .find(({ claim }) => claim === id)?.quote;
    return [{ kind: 'quote', text: quote ?? '', link: '' }, ...items(sentences)];
  });
}

function findings({ reading: { source }, state }: About): Block[] {
  return state.findings.flatMap(({ quote, prefix, suffix, note, by, at }) => {
    const link = source.type === 'page' ? passageLink(source.url, quote, { prefix, suffix }) : '';
    return [
      { kind: 'quote', text: quote, link } as const,
      ...items([judgementSentence({ kind: 'note', by, at, note })]),
    ];
  });
}

function made({ review, reading }: About): Block[] {
  const packs = reading.critique.packs.map(({ id, version }) => t('report.pack', { id, version }));
  return [
    text(t('report.version', { version: reading.version })),
    ...(packs.length > 0 ? [text(t('report.packs', { list: list(packs) }))] : []),
    text(t('report.at', { at: new Date(reading.at).toISOString().slice(0, 16).replace('T', ' ') })),
    text(t('report.fingerprint', { sha256: reading.textSha256, length: reading.textLength })),
    text(t('report.id', { id: review.id })),
  ];
}
