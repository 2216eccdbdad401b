import { describe, expect, it } from 'vitest';
import { shippedEngine } from '../../lib/packs/engine.ts';

/** Who is named where only buyers are heard. */
function heard(...texts: string[]): string[] {
  const passages = texts.map((text, i) => ({ id: String(i), role: 'paragraph' as const, text }));
  const { onlyBuyers } = shippedEngine().critique(passages, { treatAsPitch: true });
  return (onlyBuyers ?? []).map(({ speaker }) => speaker);
}

const MANAGER =
  '“It joined up our back office and the team are delighted with it,” said Ann Lee, Head of IT at Marlow Council.';
const DIRECTOR =
  '“We have never looked back since we bought the platform last year.” – Rhys Evans, Director of Housing, Fenny Homes';
const TENANT =
  '“I reported the damp on my phone and they came the same week,” said Jo Price, a tenant in Fenny.';
const NOBODY = '“It has changed how all of us work, and for the better too.”';
const NO_ROLE = '“It has changed how all of us work, and for the better too,” said Kim Jones.';

describe('that nobody who uses the service is heard', () => {
  it('is said where every voice is a buyer’s, with who they are', () => {
    expect(heard(MANAGER, DIRECTOR)).toEqual([
      'Ann Lee, Head of IT at Marlow Council',
      'Rhys Evans, Director of Housing, Fenny Homes',
    ]);
  });

  it('is not said where somebody who uses it is, or might be', () => {
    expect(heard(MANAGER, TENANT)).toEqual([]);
    expect(heard(MANAGER, NOBODY)).toEqual([]);
    expect(heard(MANAGER, NO_ROLE)).toEqual([]);
  });

  it('is not said where nobody is quoted', () => {
    expect(heard('Trusted by 150 councils.', 'Our award-winning platform saves you money.')).toEqual([]);
  });

  it('counts somebody once who is named in other words each time', () => {
    const more = '“Nobody on the desk would go back to the old one now,” said Ann Lee, IT manager at Marlow.';
    expect(heard(MANAGER, more)).toHaveLength(1);
  });

  it('counts a line pulled out of a quotation with the quotation', () => {
    const line = '“It joined up our back office and the team are delighted with it,”';
    expect(heard(line, MANAGER)).toEqual(['Ann Lee, Head of IT at Marlow Council']);
  });
});
