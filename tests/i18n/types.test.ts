import { expect, test } from 'vitest';
import { t } from '../../lib/i18n/translate.ts';

test('a missing key or value is a type error', () => {
  const wrong = () => {
    // @ts-expect-error there is no such sentence
    t('no.such-sentence');
    // @ts-expect-error the number is missing
    t('aside.heading');
    // @ts-expect-error what is counted is a number
    t('aside.heading', { n: '2' });
    // @ts-expect-error one of two values is missing
    t('search.frames', { words: 3 });
    // @ts-expect-error the sentence takes no values
    t('app.ask', { n: 1 });
  };
  expect(wrong).toBeTypeOf('function');
});
