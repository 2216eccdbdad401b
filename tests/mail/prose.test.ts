import { expect, it } from 'vitest';
import { asProse } from '../../lib/mail/prose.ts';

const prose = (text: string, role: 'code' | 'quotation' = 'code') => asProse({ id: '0.1', role, text });

it('puts together the lines that a program broke, and keeps the length', () => {
  const broken =
    'We will revolutionise the whole of your back office, so that\nyour officers never rekey a form.';
  const { text } = prose(broken);
  expect(text).toBe(broken.replace('\n', ' '));
});

it('leaves lines that a writer broke', () => {
  for (const text of [
    'Hello Sam,\nthis is short.',
    'A line that is longer than fifty units, and that ends here.\nThen another.',
  ])
    expect(prose(text).text).toBe(text);
});

it('takes plain text for prose, and other roles for what they are', () => {
  expect(prose('Words').role).toBe('paragraph');
  expect(prose('Words', 'quotation').role).toBe('quotation');
});
