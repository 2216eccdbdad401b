import type { Pack } from '../../lib/engine/pack.ts';
import { type Node, parsePattern, WordLists } from '../../lib/engine/pattern.ts';
import { englishLexicon, englishPacks } from '../../lib/packs/english.ts';

/** More spellings than this of one pattern are more than another library's lists are made for. */
const MOST = 300;

/**
 * The packs' patterns that are plain words in a row, spelled out, for libraries that look for phrases; a pattern with a
 * gap, a name, a figure or a sentence end in it has no such spelling.
 */
export function plainCues(): { phrases: string[]; expressed: number; all: number } {
  const lists = new WordLists(englishLexicon.slots);
  const patterns = (englishPacks as readonly Pack[]).flatMap((pack) =>
    pack.rules.flatMap((rule) => rule.patterns),
  );
  const spelled = patterns.map((pattern) => spellings(parsePattern(pattern, lists)) ?? []);
  const phrases = new Set(spelled.flat().filter((phrase) => /^[a-z0-9 ]{3,}$/.test(phrase)));
  return {
    phrases: [...phrases],
    expressed: spelled.filter((found) => found.length > 0).length,
    all: patterns.length,
  };
}

function spellings(node: Node): string[] | null {
  const all = spellingsOf(node);
  return all && all.length <= MOST ? all : null;
}

function spellingsOf(node: Node): string[] | null {
  if (node.type === 'symbol') return node.flags === 0 && node.forms.length <= MOST ? node.forms : null;
  if (node.type === 'choice') {
    const options = node.options.map(spellings);
    return options.includes(null) ? null : options.flatMap((option) => option ?? []);
  }
  if (node.type === 'optional') {
    const item = spellings(node.item);
    return item && ['', ...item];
  }
  if (node.type !== 'sequence') return null;
  let rows = [''];
  for (const item of node.items) {
    const next = spellings(item);
    if (!next || rows.length * next.length > MOST) return null;
    rows = rows.flatMap((row) => next.map((word) => `${row} ${word}`.trim()));
  }
  return rows;
}
