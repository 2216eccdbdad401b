import { describe, expect, it } from 'vitest';
import { quoted } from '../../lib/sharing/quoted.ts';

describe('the supplier’s words', () => {
  it.each([
    ['stand in marks', 'Save time.', '“Save time.”'],
    ['stand in marks, on one line', ' Save\n time. ', '“Save time.”'],
    ['keep apostrophes', 'It’s our users’ portal, ’til 2030.', '“It’s our users’ portal, ’til 2030.”'],
    ['keep what is not said', 'A 12" screen for rock ‘n’ roll.', '“A 12" screen for rock ‘n’ roll.”'],
    ['keep a year that begins them', "'90s style is over.", "“'90s style is over.”"],
    ['keep an apostrophe with the wrong mark', 'Open ‘til late.', '“Open ‘til late.”'],
    ['keep marks within', 'A “digital” council.', '“A “digital” council.”'],
  ])('%s', (_, text, shown) => {
    expect(quoted(text)).toBe(shown);
  });

  it.each([
    ['“A game changer,” said the manager.'],
    ['"A game changer," said the manager.'],
    ['‘We love it’ said Bob.'],
    ['„Alles neu.“'],
  ])('that bring their own marks get no second pair: %s', (text) => {
    expect(quoted(text)).toBe(text);
  });

  it.each([
    ['“We were sceptical.', '“We were sceptical.”'],
    ['We could not do without it.”', '“We could not do without it.”'],
    ['Now we save £1m a year,” says Jane Smith.', '“Now we save £1m a year,” says Jane Smith.'],
    ['Jane says: “It saved 60% of our calls.', 'Jane says: “It saved 60% of our calls.”'],
    ['“It works,” she said. “It saves.', '“It works,” she said. “It saves.”'],
    ['it saves” and “it transforms.', '“it saves” and “it transforms.”'],
    ['"The portal cut our costs.', '"The portal cut our costs."'],
    ['Staff love it," said Bob.', '"Staff love it," said Bob.'],
    ['Bob said: "Staff love it.', 'Bob said: "Staff love it."'],
    ['‘We cut costs by 40%.', '‘We cut costs by 40%.’'],
    ['Staff don’t miss it,’ said Bob.', '‘Staff don’t miss it,’ said Bob.'],
    ['Bob said: ‘Staff love it.', 'Bob said: ‘Staff love it.’'],
    ['“He said ‘Yes.', '“He said ‘Yes.’”'],
    ['it is done.’”', '“‘it is done.’”'],
  ])('cut out of a longer quotation have both marks: %s', (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });
});
