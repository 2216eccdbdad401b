import type { Plugin } from 'vite';
import { englishIndex } from '../../lib/packs/english-index.ts';

/** The example sentences of the rules are for the tests; what is loaded at every start of the background goes without. */
const withoutExamples: Plugin = {
  name: 'packs-without-examples',
  enforce: 'pre',
  transform: {
    filter: { id: /lib\/packs\/.*\.json$/ },
    handler: (code) =>
      JSON.stringify(JSON.parse(code, (key, value) => (EXAMPLES.has(key) ? undefined : value))),
  },
};
const EXAMPLES = new Set(['flags', 'allows']);

/** What the patterns need is found out now, not at every start of the background. */
const withIndex: Plugin = {
  name: 'packs-with-index',
  enforce: 'pre',
  transform: {
    filter: { id: /lib\/packs\/english-index\.ts$/ },
    // A string is read faster than a literal.
    handler: () =>
      `export const englishIndex = () => JSON.parse(${JSON.stringify(JSON.stringify(englishIndex()))});`,
  },
};

/** How the packs are put into what is built. */
export const packsForBuild: Plugin[] = [withoutExamples, withIndex];
