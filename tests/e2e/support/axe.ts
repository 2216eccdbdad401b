import axe from 'axe-core';
import type { View } from '../../../scripts/lib/drive/view.ts';

/** What axe finds wrong in a document against WCAG 2.2 AA and its own good practice, one line each. */
export async function violations(view: View): Promise<string[]> {
  // One expression, because not every browser keeps a script's globals for the next.
  const found = (await view.run(`(async () => {
    ${axe.source};
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  })()`)) as { id: string; help: string; nodes: { html: string }[] }[];
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
