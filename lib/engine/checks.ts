import { type Placed, quoteOf } from './claims.ts';
import { CHECKS, type CheckId, type CheckResult, type Evidence, type Status } from './types.ts';

/** How many quotes stand behind a status: enough to judge by, few enough to read. */
const QUOTES = 3;

/**
 * A problem is asked for before the product, so what is said of trouble after this share of the text (a term of a
 * contract, a support page's "outages", a customer's aside) is not counted as naming one.
 */
const PROBLEM_BEFORE = 2 / 3;

/** How many sentences a heading speaks for. */
const SECTION = 6;

interface Cue {
  placed: Placed;
  rule: string;
  /** What this one sentence would make the check. */
  says: Exclude<Status, 'missing'>;
  /** For the order of quotes: the more there is to check, the sooner it is shown. */
  worth: number;
  /** Too weak to count alone. */
  weak: boolean;
}

/**
 * The status of each check. Explicit opposite beats lip service; two pieces of real evidence beat one opposite, since
 * then the opposite is usually about something else. Only weak words: `asserted` when there are two different ones.
 */
export function readChecks(placed: readonly Placed[]): CheckResult[] {
  const cues = new Map<CheckId, Cue[]>(CHECKS.map((check) => [check, []]));
  const judged = placed.filter((one) => one.judged);
  for (let i = 0; i < judged.length; i++) {
    const here = judged[i] as Placed;
    if (here.silent) continue;
    const { cues: found } = here.finding;
    if (found.length === 0) continue;
    const late = i / judged.length > PROBLEM_BEFORE;
    const under = here.passage.role === 'heading' && !isSpecific(here) ? section(judged, i) : [];
    // What a heading announces is told under it: that is where the specific has to stand, and what is quoted.
    const told = under.find(isSpecific) ?? under.find(hasFigure) ?? under[0] ?? here;
    const near =
      under.length > 0
        ? isSpecific(told) || hasFigure(told)
        : [here, judged[i - 1], judged[i + 1]].some((one) => one !== undefined && isSpecific(one));
    for (const { rule } of found) {
      const { pack, rule: source } = rule;
      if (pack.list !== 'evidence' && pack.list !== 'lip' && pack.list !== 'contra') continue;
      if (late && told === here && pack.subject === 'problem' && pack.list !== 'contra') continue;
      const sure = source.strength === 'sure';
      const likely = source.strength === 'likely';
      const where = pack.list === 'evidence' && likely ? told : here;
      // A number makes evidence better to show; lip service shows best where there is none.
      const worth = (sure ? 2 : likely ? 1 : 0.5) + (isSpecific(where) && pack.list === 'evidence' ? 1 : 0);
      const says =
        pack.list === 'contra'
          ? 'contradicted'
          : pack.list === 'evidence' && (sure || (likely && near))
            ? 'evidenced'
            : 'asserted';
      const weak = source.strength === 'hint';
      cues.get(pack.subject)?.push({ placed: where, rule: source.id, says, worth, weak });
    }
  }
  return CHECKS.map((check) => conclude(check, cues.get(check) ?? []));
}

const isSpecific = ({ finding }: Placed): boolean => finding.voices.has('specific');

const hasFigure = ({ passage, finding }: Placed): boolean =>
  /\p{N}/u.test(passage.text.slice(finding.start, finding.end));

/** The sentences a heading speaks for: what stands under it before the next, but not the whole of a long part. */
function section(judged: readonly Placed[], heading: number): Placed[] {
  const rest = judged.slice(heading + 1, heading + 1 + SECTION);
  const next = rest.findIndex(({ passage }) => passage.role === 'heading');
  return next < 0 ? rest : rest.slice(0, next);
}

function conclude(check: CheckId, cues: readonly Cue[]): CheckResult {
  const of = (says: Cue['says']) => cues.filter((cue) => cue.says === says);
  const contra = of('contradicted').filter((cue) => !cue.weak);
  const evidenced = of('evidenced');
  const asserted = of('asserted');
  const strong = asserted.filter((cue) => !cue.weak);
  if (contra.length > 0 && evidenced.length < 2)
    return { check, status: 'contradicted', evidence: quotes(contra) };
  if (evidenced.length > 0) return { check, status: 'evidenced', evidence: quotes(evidenced) };
  if (strong.length > 0 || new Set(asserted.map((cue) => cue.rule)).size >= 2)
    return { check, status: 'asserted', evidence: quotes(asserted) };
  return { check, status: 'missing', evidence: [] };
}

/** Best first, each sentence once: the more cues there are in a sentence, the more it says. */
function quotes(cues: readonly Cue[]): Evidence[] {
  const sentences = new Map<string, Evidence & { worth: number; best: number }>();
  for (const { placed, rule, worth } of cues) {
    const quote = quoteOf(placed);
    const same = sentences.get(quote.text);
    if (!same) sentences.set(quote.text, { quote, rule, worth, best: worth });
    else {
      if (worth > same.best) Object.assign(same, { rule, best: worth });
      same.worth += worth;
    }
  }
  return [...sentences.values()]
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, QUOTES)
    .map(({ quote, rule }) => ({ quote, rule }));
}
