import { type Placed, quoteOf } from './claims.ts';
import { Facts } from './facts.ts';
import { type Category, FACTS, type Fact, type Substantiation } from './types.ts';

/** What each category of claim should be able to show. After "substantiated when" of the claim guide in docs/contributing.md. */
const ASKED: Record<Category, readonly Fact[]> = {
  portal: ['use', 'baseline', 'source'],
  savings: ['amount', 'baseline', 'period', 'source', 'measurer'],
  'back-office': ['change', 'amount', 'source'],
  transformation: ['change', 'baseline', 'source'],
  testimonial: ['speaker', 'source'],
  certainty: ['terms', 'source', 'measurer'],
  technology: ['test', 'source', 'measurer'],
};
/** Asked beside where a figure is given, or somebody named: before that, there is nothing to hold them against. */
const ASKED_FURTHER: Partial<Record<Category, readonly [Fact, readonly Fact[]]>> = {
  savings: ['amount', ['net', 'sample']],
  testimonial: ['speaker', ['date']],
};
/** What may as well stand in the sentence before or behind. */
const AROUND: readonly Fact[] = [
  'baseline',
  'source',
  'measurer',
  'net',
  'sample',
  'use',
  'change',
  'test',
  'terms',
];
/** A sentence longer than this is a list run together, and speaks of much else. */
const LONGEST_NEIGHBOUR = 60;

/** What one sentence says: each is read once. */
function factsOf(placed: Placed): Facts {
  placed.facts ??= new Facts(quoteOf(placed).text);
  return placed.facts;
}

/**
 * What stands beside a claim and what does not: in its sentence, in those next to it in its paragraph, and, of who speaks,
 * at the quotation it is part of.
 */
export function substantiate(
  category: Category,
  here: Placed,
  before: Placed | undefined,
  behind: Placed | undefined,
): Substantiation {
  const own = factsOf(here);
  const near = [before, behind].flatMap((other) =>
    other && other.finding.words < LONGEST_NEIGHBOUR ? [factsOf(other)] : [],
  );
  const vouches = category === 'testimonial';
  const speaker = vouches ? (here.named?.words ?? '') : '';
  const present = (fact: Fact): boolean => {
    if (fact === 'speaker') return speaker !== '';
    if (fact === 'date') return vouches && (here.named ? here.named.date !== '' : own.has('date'));
    return own.has(fact) || (AROUND.includes(fact) && near.some((other) => other.has(fact)));
  };
  const [given, further] = ASKED_FURTHER[category] ?? [];
  const asked = [...ASKED[category], ...(given && present(given) ? (further ?? []) : [])];
  const substantiation: Substantiation = {
    figures: [...own.figures],
    has: FACTS.filter((fact) => (fact === 'amount' || asked.includes(fact)) && present(fact)),
    lacks: FACTS.filter((fact) => asked.includes(fact) && !present(fact)),
    speaker,
  };
  if (vouches && here.named) {
    const { name, role, organisation, date, voice } = here.named;
    substantiation.said = { name, role, organisation, date, voice };
  }
  return substantiation;
}
