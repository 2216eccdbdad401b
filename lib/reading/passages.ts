import { page } from './page.ts';
import { fromMarkup } from './rendering.ts';
import { surroundings } from './segments.ts';
import type { Run } from './types.ts';
import { walk } from './walk.ts';

/** Reads a document, or one element of it, that nothing draws: parsed HTML in a command line, for example. */
export function* readDocument(root: Document | Element): Generator<Run> {
  for (const part of root.nodeType === 9 ? page.find(root as Document, '').parts : [root as Element]) {
    const around = surroundings(part, fromMarkup);
    if (!around) continue;
    for (const run of walk([part], around, { rendering: fromMarkup })) if (run) yield run;
  }
}
