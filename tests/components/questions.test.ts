import { expect, it } from 'vitest';
import { arrange } from '../../components/arrange.ts';
import { questionSheet } from '../../components/questions.ts';
import { t } from '../../lib/i18n/translate.ts';
import { stateOf } from '../../lib/reviews/judgements.ts';
import type { Entry } from '../../lib/reviews/record.ts';
import { outlineAsText } from '../../lib/sharing/plain.ts';
import { claim, done } from './fixtures.ts';
import { answered } from './settled.ts';

const PORTAL = claim('portal', 'One portal for all.');
const SAVING = claim('savings', 'Save 45%.');
const { critique, reading, at } = done({ claims: [PORTAL, SAVING] });
const ON_SAVING = { type: 'claim', claim: SAVING.id, rule: SAVING.rule, quote: 'Save 45%.' } as const;

const sheet = (entries?: Entry[]): string =>
  outlineAsText(
    questionSheet(arrange(critique, reading.source, []), reading, at, entries && stateOf(entries)),
  );

it('asks about every open check, the headlines first, and every kind of claim', () => {
  const text = sheet();
  const places = [
    'check.user-needs.question',
    'check.culture.question',
    'check.definition.question',
  ] as const;
  const found = places.map((key) => text.indexOf(t(key)));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found).not.toContain(-1);
  expect(text).toContain('Save 45%.');
});

it('asks more than two questions about the same words a line each', () => {
  const { critique, reading, at } = done({
    claims: [
      claim('savings', 'Save 45%.', {
        figures: [{ text: '45%', bound: 'best-case' }],
        lacks: ['baseline', 'measurer'],
      }),
    ],
  });
  const text = outlineAsText(questionSheet(arrange(critique, reading.source, []), reading, at, undefined));
  expect(text).toContain('the usual figure?\n→ What was it before?\n→ Who measured it?\n');
});

it('does not ask what a review has an answer to', () => {
  const text = sheet([answered({ type: 'check', check: 'user-needs' }), answered(ON_SAVING)]);
  expect(text).not.toContain(t('check.user-needs.question'));
  expect(text).not.toContain('Save 45%.');
  expect(text).toContain(t('check.problem.question'));
  expect(text).toContain('One portal for all.');
});

it('goes by the status that stands', () => {
  const override: Entry = {
    ...answered({ type: 'review' }),
    kind: 'status',
    target: { type: 'check', check: 'culture' },
    status: 'evidenced',
    note: 'Annex 2.',
  };
  expect(sheet([override])).not.toContain(t('check.culture.question'));
});
