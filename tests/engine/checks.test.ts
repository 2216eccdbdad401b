import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/documents/plain-text.ts';
import type { CheckId } from '../../lib/engine/types.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';

const result = (check: CheckId, text: string) => {
  const { checks } = shippedEngine().critique(readPlainText(text).passages, { treatAsPitch: true });
  const found = checks.find((one) => one.check === check);
  if (!found) throw new Error(`${check} is not answered`);
  return found;
};

const EVIDENCED: [CheckId, string][] = [
  ['user-needs', 'Thirty drivers told us that the form was in the wrong order.'],
  ['problem', 'Clerks were answering 300 calls a week about the same letter.'],
  ['redesign', 'The form went from 61 questions to 24.'],
  ['learning', 'We ran the pilot in 12 depots and wrote up why two of them stopped.'],
  ['culture', 'A coach works two days a week alongside the ward manager.'],
  ['iteration', 'We tested five versions with drivers before we built one.'],
  ['user-needs', 'A panel of 18 tenants reads every letter before it is sent.'],
  ['problem', 'Of the 600 parcels posted in May, 90 never reached the door.'],
  ['redesign', 'The board scrapped the rule that asked for two referees.'],
  ['learning', 'If the queue is no shorter by June we take it back.'],
  ['culture', 'Two wardens were released one day a week to learn the work.'],
  ['iteration', 'We began with one depot and threw out two designs.'],
  ['definition', 'When we say transformation we mean one thing: nobody has to visit twice.'],
];

const ASSERTED: [CheckId, string][] = [
  ['user-needs', 'An intuitive, user-friendly service that puts residents first.'],
  ['problem', 'Rising demand and smaller budgets leave teams stretched.'],
  ['culture', 'Full training is provided to your staff.'],
  ['iteration', 'We work with an agile approach.'],
];

const CONTRADICTED: [CheckId, string][] = [
  ['redesign', 'Same questions, same order, now on a screen.'],
  ['culture', 'Nobody has to learn a thing.'],
  ['learning', 'Not one of our projects has failed, and there are no pilots to run.'],
  ['iteration', 'Every department switches over together.'],
  ['culture', 'Your crews carry on as before.'],
  ['redesign', 'Your wall planner goes online exactly as it is.'],
];

describe('the status of a check', () => {
  it.each(EVIDENCED)('%s is evidenced by something that could be looked up', (check, text) => {
    const { status, evidence } = result(check, text);
    expect(status).toBe('evidenced');
    expect(text).toContain(evidence[0]?.quote.text);
  });

  it.each(ASSERTED)('%s is only asserted by words that fit anything', (check, text) => {
    expect(result(check, text).status).toBe('asserted');
  });

  it.each(CONTRADICTED)('%s is contradicted by an explicit opposite', (check, text) => {
    expect(result(check, text).status).toBe('contradicted');
  });

  it('takes an opposite that is itself denied for none', () => {
    expect(result('iteration', 'We never switch every office over at once.').status).not.toBe('contradicted');
  });

  it('counts a problem only where it can come before the product', () => {
    const trouble = 'Clerks were answering 300 calls a week about the same letter.';
    const product = 'The desk has three panes. Each pane can be folded. A report is printed on Friday.';
    expect(result('problem', `${trouble} ${product}`).status).toBe('evidenced');
    expect(result('problem', `${product} ${trouble}`).status).toBe('missing');
  });

  it('reads under a heading what it announces, and quotes that', () => {
    const figure = 'Each Monday the depot sends out 1,400 cards.';
    const { status, evidence } = result('problem', `The challenge\n\nCards are dull. ${figure}`);
    expect(status).toBe('evidenced');
    expect(evidence[0]?.quote.text).toBe(figure);
    expect(result('problem', `The challenge\n\nCards are dull.\n\nOur offer\n\n${figure}`).status).toBe(
      'asserted',
    );
  });

  it('lets the specific stand in the sentence before or after', () => {
    const weak = 'We ran a pilot with the team.';
    const before = 'In Harle, visits fell from 310 to 190.';
    expect(result('learning', weak).status).toBe('asserted');
    expect(result('learning', `${before} ${weak}`).status).toBe('evidenced');
    expect(result('learning', `${weak} ${before}`).status).toBe('evidenced');
  });

  it('shows the quote with most to look up first', () => {
    const { evidence } = result(
      'user-needs',
      'Easy to use. Thirty drivers told us that the form was in the wrong order.',
    );
    expect(evidence[0]?.quote.text).toContain('Thirty drivers');
  });
});
