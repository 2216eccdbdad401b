import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../lib/engine/quotations.ts';
import type { Passage, Role } from '../../lib/engine/types.ts';

const passages = (...texts: (string | [Role, string])[]): Passage[] =>
  texts.map((text, i) =>
    typeof text === 'string'
      ? { id: String(i), role: 'paragraph', text }
      : { id: String(i), role: text[0], text: text[1] },
  );
/** What is spoken in each passage, and "who" where it names the speaker. */
const read = (...texts: (string | [Role, string])[]) => {
  const all = passages(...texts);
  return readQuotations(all).map(({ ranges, attribution }, i) =>
    attribution ? 'who' : ranges.map(([from, to]) => all[i]?.text.slice(from, to)).join(' / '),
  );
};

const SPOKEN = 'We used to open every envelope by hand, and now we never do.';

describe('where somebody is quoted', () => {
  it('finds what stands in quote marks, straight, curly, double and single', () => {
    expect(read(`“${SPOKEN}” That was in May.`)).toEqual([`“${SPOKEN}”`]);
    expect(read(`"${SPOKEN}" That was in May.`)).toEqual([`"${SPOKEN}"`]);
    expect(read(`‘${SPOKEN}’ That was in May.`)).toEqual([`‘${SPOKEN}’`]);
    expect(read(`'It's true: ${SPOKEN}' That was in May.`)).toEqual([`'It's true: ${SPOKEN}'`]);
  });

  it('leaves words in quote marks and apostrophes alone', () => {
    expect(
      read(
        'The “front door” is a form.',
        "The council's and the officers' forms, it's said, aren't the residents' own.",
      ),
    ).toEqual(['', '']);
  });

  it('follows a quotation over paragraphs, but not without end', () => {
    expect(read(`“${SPOKEN}`, `And then: ${SPOKEN}”`, 'We sell it.')).toEqual([
      `“${SPOKEN}`,
      `And then: ${SPOKEN}”`,
      '',
    ]);
    const never = read(`“${SPOKEN}`, ...Array.from({ length: 9 }, () => SPOKEN));
    expect(never.at(-1)).toBe('');
  });

  it('takes the name under a quotation for its speaker', () => {
    expect(read(`“${SPOKEN}”`, 'Ann Lee, Head of Post, Marlow Council')).toEqual([`“${SPOKEN}”`, 'who']);
    expect(read(`“${SPOKEN}”`, '— Ann Lee')).toEqual([`“${SPOKEN}”`, 'who']);
  });

  it('hears a card without quote marks by the name under it', () => {
    expect(read(SPOKEN, 'Ann Lee, Marlow Wildlife Society')).toEqual([SPOKEN, 'who']);
    expect(read(SPOKEN, 'Ann Lee, Office Manager')).toEqual([SPOKEN, 'who']);
  });

  it('takes no heading, bullet or ordinary line for a name', () => {
    expect(
      read(['heading', 'Why teams choose it, year after year, and stay with it'], 'Ann Lee, Office Manager'),
    ).toEqual(['', '']);
    expect(read(SPOKEN, 'Public engagement, developer community')).toEqual(['', '']);
    expect(read(SPOKEN, 'We sell it to councils, trusts and schools.')).toEqual(['', '']);
  });

  it('reads nothing in furniture, and text of any shape in linear time', () => {
    expect(read(['furniture', `“${SPOKEN}”`])).toEqual(['']);
    read(`${"'A ".repeat(200_000)}`, `${'‘a '.repeat(200_000)}`);
  });
});
