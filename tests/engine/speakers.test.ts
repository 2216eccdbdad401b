import { describe, expect, it } from 'vitest';
import { readNamed } from '../../lib/engine/named.ts';
import { readQuotations } from '../../lib/engine/quotations.ts';
import { readSpeakers } from '../../lib/engine/speakers.ts';
import type { Passage } from '../../lib/engine/types.ts';

const SPOKEN = 'We used to open every envelope by hand, and now we never do.';
const AGAIN = 'The post room closed in June and nobody has missed it since.';

/** Who speaks in each passage, by their words; '' where that is not said. */
function who(...texts: string[]): string[] {
  const passages = texts.map((text, i): Passage => ({ id: String(i), role: 'paragraph', text }));
  const quoted = readQuotations(passages);
  return readSpeakers(passages, quoted).map((of) => of.map((one) => one?.words ?? '').join(' / '));
}

describe('who is named', () => {
  it.each([
    ['Ann Lee, Head of Post, Marlow Council', ['Ann Lee', 'Head of Post', 'Marlow Council', '', 'buyer']],
    ['— Rhys Evans, Contact Centre Manager', ['Rhys Evans', 'Contact Centre Manager', '', '', 'buyer']],
    [
      'Jo Price (Director of Housing, Fenny Homes), March 2024',
      ['Jo Price', 'Director of Housing', 'Fenny Homes', 'March 2024', 'buyer'],
    ],
    ['Sam Okoro | Head of IT at Selby College', ['Sam Okoro', 'Head of IT', 'Selby College', '', 'buyer']],
    ['IT manager, large unitary council', ['', 'IT manager', '', '', 'buyer']],
    ['Mrs P. Rees, tenant in Barry', ['Mrs P. Rees', 'tenant in Barry', '', '', 'user']],
    ['Dilys, parent, Ysgol Bryn', ['Dilys', 'parent', 'Ysgol Bryn', '', 'user']],
    ['A resident of Hull', ['', 'resident of Hull', '', '', 'user']],
    [
      'Kate Moss, Head of Student Services, Selby College',
      ['Kate Moss', 'Head of Student Services', 'Selby College', '', 'buyer'],
    ],
    ['Ann Lee, Marlow Wildlife Society', ['Ann Lee', '', 'Marlow Wildlife Society', '', 'unknown']],
    ['Ann Lee', ['Ann Lee', '', '', '', 'unknown']],
    ['Ann Lee, Fenny Homes’ Head of Post', ['Ann Lee', 'Head of Post', 'Fenny Homes', '', 'buyer']],
    ['Ann Lee, founder and CEO of Fenny Post', ['Ann Lee', 'founder and CEO', 'Fenny Post', '', 'buyer']],
    ['Ann Lee, Director of Housing', ['Ann Lee', 'Director of Housing', '', '', 'buyer']],
    [
      'Ann Lee, RN, Chief Nursing Officer at Fenny Hospital',
      ['Ann Lee', 'Chief Nursing Officer', 'Fenny Hospital', '', 'buyer'],
    ],
    ['Director of Transport Ann Lee', ['Ann Lee', 'Director of Transport', '', '', 'buyer']],
    ['Director Digital Services', ['', 'Director Digital Services', '', '', 'buyer']],
    ['the Fenny Post product team', ['', '', 'Fenny Post product team', '', 'buyer']],
    ['Marlow Borough Council', ['', '', 'Marlow Borough Council', '', 'buyer']],
  ])('%s', (line, [name, role, organisation, date, voice]) => {
    expect(readNamed(line)).toMatchObject({ name, role, organisation, date, voice });
  });

  it('is nobody in an ordinary line', () => {
    expect(readNamed('and that was in May')).toBeUndefined();
  });
});

describe('who speaks', () => {
  it.each([
    [`“${SPOKEN}” said Ann Lee, Head of Post at Marlow Council.`, 'Ann Lee, Head of Post at Marlow Council'],
    [`“${SPOKEN}” – Ann Lee, Head of Post`, 'Ann Lee, Head of Post'],
    [`Ann Lee, Head of Post at Marlow, said: “${SPOKEN}”`, 'Ann Lee, Head of Post at Marlow'],
    [`One tenant told us: “${SPOKEN}”`, 'One tenant'],
    [`“${SPOKEN}” That was in May.`, ''],
  ])('%s', (text, expected) => {
    expect(who(text)).toEqual([expected]);
  });

  it('is the same in every sentence and every part of what they say', () => {
    expect(who(`“${SPOKEN}” said Ann Lee, Head of Post. “${AGAIN}”`)).toEqual([
      'Ann Lee, Head of Post / Ann Lee, Head of Post',
    ]);
    expect(who(`“${SPOKEN}`, `“${AGAIN}” said Ann Lee, Head of Post.`)).toEqual([
      'Ann Lee, Head of Post',
      'Ann Lee, Head of Post',
    ]);
    expect(who(`“${SPOKEN}” said Ann Lee, Head of Post.`, `“${AGAIN}” she added.`)[1]).toBe(
      'Ann Lee, Head of Post',
    );
  });

  it('stands under it, in one line or two', () => {
    expect(who(`“${SPOKEN}”`, 'Ann Lee, Head of Post, Marlow Council')[0]).toBe(
      'Ann Lee, Head of Post, Marlow Council',
    );
    expect(who(`“${SPOKEN}”`, 'Ann Lee', 'Head of Post, Marlow Council')[0]).toBe(
      'Ann Lee, Head of Post, Marlow Council',
    );
    expect(who(`“${SPOKEN}”`, 'Ann Lee went home.', 'The Head of Post stayed.')[0]).toBe('');
  });

  it('is found within what is set apart as a quotation', () => {
    const within = (text: string) => {
      const passages: Passage[] = [{ id: '0', role: 'quotation', text }];
      return readSpeakers(passages, readQuotations(passages))[0]?.map((one) => one?.words);
    };
    const line = 'Ann Lee, Head of Post at Marlow';
    expect(within(`“${SPOKEN}” — ${line}`)).toEqual([line]);
    expect(within(`“${SPOKEN}” said ${line}. “${AGAIN}”`)).toEqual([line]);
    expect(within(`${SPOKEN} — ${line}`)).toEqual([line]);
    expect(within(`${SPOKEN} ${line}`)).toEqual([line]);
    expect(within(`${SPOKEN} ${AGAIN}`)).toEqual([undefined]);
  });

  it('is who was named in full before, where only a first or last name is said', () => {
    const full = 'Ann Lee, Head of Post';
    expect(
      who(
        `“${SPOKEN}” said ${full}.`,
        `“${AGAIN}” Ann says.`,
        `“${SPOKEN}” says Ms Lee.`,
        `“${AGAIN}” says Jo.`,
      ),
    ).toEqual([full, full, full, 'Jo']);
  });

  it('stays who it is in the later paragraphs of a quotation', () => {
    expect(who(`Ann Lee, Head of Post, said: “${SPOKEN}`, `“${AGAIN}”`)[1]).toBe('Ann Lee, Head of Post');
  });

  it('may be a team', () => {
    expect(who(`“${SPOKEN}” said the Fenny Post team.`)).toEqual(['the Fenny Post team']);
  });

  it('takes text of any shape', () => {
    who(`“${SPOKEN}” ${'said Ann '.repeat(20_000)}`, `${'Ann, '.repeat(20_000)}`, `“${'a'.repeat(20_000)}`);
  });
});
