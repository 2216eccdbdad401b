import type { Quote } from '../engine/types.ts';
import { spoken, t } from '../i18n/translate.ts';
import { shareable } from '../reviews/backup.ts';
import { contextKey, type Entry, type Review } from '../reviews/record.ts';
import type { Source } from '../reviews/source.ts';
import { type About, type Also, aboutOf, openQuestions, titleOf } from './about.ts';
import { nameOf } from './judgement.ts';
import { inShort } from './summary.ts';

/** A W3C Web Annotation page (https://www.w3.org/TR/annotation-model/#collections), ready for JSON.stringify. */
export interface AnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationPage';
  partOf: { id: string; type: 'AnnotationCollection'; label: string; total: number };
  startIndex: 0;
  items: Annotation[];
}

interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'tagging' | 'questioning' | 'assessing' | 'commenting';
  created: string;
  creator: { type: 'Software' | 'Person'; name: string };
  body: { type: 'TextualBody'; value: string; purpose: string; language: string; format: 'text/plain' }[];
  target: string | { source: string; selector: QuoteSelector };
}

interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * The newest reading's claims and quoted evidence, each with the question it raises; what was found of the whole, which
 * has no words to stand at; and people's words on them.
 */
export function asWebAnnotations(review: Review, also: Pick<Also, 'privateEntries'>): AnnotationPage {
  const about = aboutOf(review, also);
  const entries = also.privateEntries ? review.entries : shareable(review.entries);
  const urn = (id: string) => `urn:pitchcheck:${encodeURIComponent(review.id)}:${encodeURIComponent(id)}`;
  const source = iri(review.source, urn('source'));
  const items = [
    whole(about, source, urn),
    ...annotatedQuotes(about, source, urn),
    ...entries.flatMap((entry) => personal(entry, source, urn)),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn('annotations'),
    type: 'AnnotationPage',
    partOf: {
      id: urn('collection'),
      type: 'AnnotationCollection',
      label: titleOf(review, about.state),
      total: items.length,
    },
    startIndex: 0,
    items,
  };
}

/** What was found of the pitch as a whole, and the questions it leaves. */
function whole(about: About, source: string, urn: (id: string) => string): Annotation {
  const found = inShort(about).flatMap((block) => (block.kind === 'list' ? block.items : []));
  const questions = openQuestions(about);
  return {
    id: urn('review'),
    type: 'Annotation',
    motivation: 'assessing',
    created: about.reading.at,
    creator: { type: 'Software', name: t('app.name') },
    body: [
      says('assessing', [...found, t('report.caveat')].join('\n')),
      ...questions.map((question) => says('questioning', question)),
    ],
    target: source,
  };
}

const says = (purpose: string, value: string) => ({
  type: 'TextualBody' as const,
  value,
  purpose,
  language: spoken(),
  format: 'text/plain' as const,
});

function annotatedQuotes({ reading }: About, source: string, urn: (id: string) => string): Annotation[] {
  const { critique, context, at } = reading;
  const select = (quote: Quote): QuoteSelector => {
    const { prefix = '', suffix = '' } = context[contextKey(quote)] ?? {};
    return { type: 'TextQuoteSelector', exact: quote.text, prefix, suffix };
  };
  const annotation = (
    id: string,
    motivation: Annotation['motivation'],
    quote: Quote,
    body: Annotation['body'],
  ): Annotation => ({
    id: urn(id),
    type: 'Annotation',
    motivation,
    created: at,
    creator: { type: 'Software', name: t('app.name') },
    body,
    target: { source, selector: select(quote) },
  });
  return [
    ...critique.claims.map(({ id, category, quote }) =>
      annotation(id, 'questioning', quote, [
        says('tagging', t(`category.${category}.name`)),
        says('questioning', t(`category.${category}.question`)),
      ]),
    ),
    ...critique.checks.flatMap(({ check, status, evidence }) =>
      evidence.map(({ quote }, i) =>
        annotation(`${check}.${i}`, 'assessing', quote, [
          says('tagging', t(`check.${check}.name`)),
          says('assessing', t(`status.${status}.meaning`)),
        ]),
      ),
    ),
  ];
}

/** What a person said, of a claim or of words they chose themselves. */
function personal(entry: Entry, source: string, urn: (id: string) => string): Annotation[] {
  const common = {
    id: urn(entry.id),
    type: 'Annotation' as const,
    created: entry.at,
    creator: { type: 'Person' as const, name: nameOf(entry.by) },
  };
  if (entry.kind === 'finding') {
    const { quote, prefix, suffix, note } = entry;
    const selector: QuoteSelector = { type: 'TextQuoteSelector', exact: quote, prefix, suffix };
    return [
      { ...common, motivation: 'commenting', body: [says('commenting', note)], target: { source, selector } },
    ];
  }
  if (!('target' in entry) || entry.target.type !== 'claim' || entry.kind === 'status') return [];
  const value = entry.kind === 'answered' ? entry.answer : 'note' in entry ? entry.note : '';
  const body = [
    says('tagging', t(`share.said.${entry.kind}`)),
    ...(value ? [says('commenting', value)] : []),
  ];
  return [{ ...common, motivation: 'commenting', body, target: urn(entry.target.claim) }];
}

/** An address of the source itself: a page's URL, a message's (RFC 2392), a file's or text's (RFC 6920). */
function iri(source: Source, otherwise: string): string {
  switch (source.type) {
    case 'page':
      return source.url;
    case 'mail':
      return source.messageId ? `mid:${encodeURIComponent(source.messageId)}` : otherwise;
    default: {
      const bytes = (source.sha256.match(/../g) ?? []).map((pair) =>
        String.fromCharCode(Number.parseInt(pair, 16)),
      );
      const base64 = btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
      return `ni:///sha-256;${base64}`;
    }
  }
}
