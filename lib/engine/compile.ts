import { hash32 } from './hash.ts';
import { Machines } from './machines.ts';
import type { Lexicon, Pack, PackError, Rule } from './pack.ts';
import { PatternError, WordLists } from './pattern.ts';
import { IndexMaker, type PatternIndex } from './pattern-index.ts';
import { CATEGORIES, CHECKS } from './types.ts';
import { Vocabulary } from './vocabulary.ts';

/** A rule ready to run. `pack` says which list and subject it serves. */
export interface CompiledRule {
  index: number;
  /** What learnt weights know it by. */
  trait: number;
  rule: Rule;
  pack: Pack;
}

export interface CompiledPacks {
  vocabulary: Vocabulary;
  lexicon: Lexicon;
  rules: CompiledRule[];
  index: PatternIndex;
  packs: { id: string; version: number }[];
}

const SUBJECTS: Record<string, readonly string[]> = {
  claim: CATEGORIES,
  evidence: CHECKS,
  lip: CHECKS,
  contra: CHECKS,
  kind: ['pitch', 'not-pitch'],
  voice: ['seller', 'promise', 'doubt', 'buyer', 'specific'],
};

/**
 * Compiles packs of one language. Every error of every pack is in `errors`, with pack, rule, field and remedy; what is
 * wrong is left out of `compiled`, so that one bad rule does not take the others with it.
 */
export function compilePacks(
  packs: readonly unknown[],
  lexicon: Lexicon,
): { compiled: CompiledPacks; errors: PackError[] } {
  const errors: PackError[] = [];
  const vocabulary = new Vocabulary();
  const lists = new WordLists(lexicon.slots);
  const machines = new Machines(vocabulary, lists);
  for (const name of lists.names) {
    try {
      lists.get(name);
    } catch (error) {
      errors.push(patternProblem(error, lexicon.id, '', `slots.${name}`));
    }
  }
  const maker = new IndexMaker();
  const rules: CompiledRule[] = [];
  const seen = new Set<string>();
  for (const [at, candidate] of packs.entries()) {
    const problems = checkPack(candidate, `pack ${at + 1}`);
    errors.push(...problems);
    if (!isPack(candidate)) continue;
    for (const rule of candidate.rules) {
      if (problems.some((problem) => problem.rule === rule.id)) continue;
      const key = `${candidate.list} ${rule.id}`;
      if (seen.has(key))
        errors.push({
          pack: candidate.id,
          rule: rule.id,
          field: 'id',
          problem: 'another rule of this list has the same id',
          remedy: 'Give one of them another name.',
        });
      seen.add(key);
      const add = (patterns: readonly string[], field: 'patterns' | 'unless') => {
        for (const [i, pattern] of patterns.entries())
          try {
            maker.add(rules.length, field === 'unless', i, machines.needsOf(pattern));
          } catch (error) {
            errors.push(patternProblem(error, candidate.id, rule.id, `${field}[${i}] "${pattern}"`));
          }
      };
      add(rule.patterns, 'patterns');
      add(rule.unless ?? [], 'unless');
      rules.push(compiledRule(rules.length, rule, candidate));
    }
  }
  const index = maker.index(vocabulary);
  return { compiled: { vocabulary, lexicon, rules, index, packs: versions(packs) }, errors };
}

/** The same packs with an index that was made of them before; nothing is checked again. */
export function openPacks(packs: readonly unknown[], lexicon: Lexicon, index: PatternIndex): CompiledPacks {
  const rules: CompiledRule[] = [];
  for (const pack of packs)
    if (isPack(pack)) for (const rule of pack.rules) rules.push(compiledRule(rules.length, rule, pack));
  return { vocabulary: new Vocabulary(index.forms), lexicon, rules, index, packs: versions(packs) };
}

const compiledRule = (index: number, rule: Rule, pack: Pack): CompiledRule => ({
  index,
  trait: hash32(`${pack.list} ${rule.id}`),
  rule,
  pack,
});

const versions = (packs: readonly unknown[]) =>
  packs.filter(isPack).map(({ id, version }) => ({ id, version }));

function patternProblem(error: unknown, pack: string, rule: string, field: string): PackError {
  if (!(error instanceof PatternError)) throw error;
  return { pack, rule, field, problem: error.message, remedy: error.remedy };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPack(value: unknown): value is Pack {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    Array.isArray(value.rules) &&
    value.rules.every(
      (rule) => isRecord(rule) && typeof rule.id === 'string' && Array.isArray(rule.patterns),
    ) &&
    (SUBJECTS[String(value.list)]?.includes(String(value.subject)) ?? false)
  );
}

/** Everything wrong with the shape of a pack; patterns are tried when they are built. */
function checkPack(value: unknown, name: string): PackError[] {
  const errors: PackError[] = [];
  const pack = isRecord(value) && typeof value.id === 'string' ? value.id : name;
  const say = (rule: string, field: string, problem: string, remedy: string) =>
    errors.push({ pack, rule, field, problem, remedy });
  if (!isRecord(value)) {
    say(
      '',
      '',
      'is not an object',
      'Start the file with { and give it id, language, version, list, subject, rules.',
    );
    return errors;
  }
  if (typeof value.id !== 'string')
    say('', 'id', 'is missing', 'Use the file’s path under lib/packs without .json.');
  if (typeof value.language !== 'string') say('', 'language', 'is missing', 'Write "en" or "cy".');
  if (!Number.isInteger(value.version)) say('', 'version', 'is not a whole number', 'Start at 1.');
  const subjects = SUBJECTS[String(value.list)];
  if (!subjects)
    say('', 'list', `"${value.list}" is unknown`, `Use one of ${Object.keys(SUBJECTS).join(', ')}.`);
  else if (!subjects.includes(String(value.subject)))
    say('', 'subject', `"${value.subject}" is unknown`, `Use one of ${subjects.join(', ')}.`);
  if (!Array.isArray(value.rules)) say('', 'rules', 'is not a list', 'Write "rules": [ ... ].');
  else for (const rule of value.rules) checkRule(rule, say);
  return errors;
}

function checkRule(
  rule: unknown,
  say: (rule: string, field: string, problem: string, remedy: string) => void,
): void {
  if (!isRecord(rule) || typeof rule.id !== 'string') {
    say('', 'rules', 'holds a rule without an id', 'Give every rule an id such as "savings.time".');
    return;
  }
  if (!['sure', 'likely', 'hint'].includes(String(rule.strength)))
    say(rule.id, 'strength', `"${rule.strength}" is unknown`, 'Use sure, likely or hint.');
  const strings = (field: string, least: number, optional = false) => {
    const list = rule[field];
    if (list === undefined && optional) return;
    if (!Array.isArray(list) || list.some((entry) => typeof entry !== 'string' || entry.trim() === ''))
      say(rule.id as string, field, 'is not a list of texts', 'Write ["...", "..."].');
    else if (list.length < least)
      say(rule.id as string, field, `has ${list.length} of at least ${least}`, 'Write one more.');
  };
  strings('patterns', 1);
  strings('unless', 0, true);
  // The examples are left out of what is shipped; a pack that has them has enough of them.
  strings('flags', 2, true);
  strings('allows', 2, true);
}
