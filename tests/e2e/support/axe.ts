import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from '../../../scripts/lib/drive/view.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds wrong in a document against WCAG 2.2 AA and its own good practice, one line each. */
export async function violations(view: View): Promise<string[]> {
  await view.run(`${source}; undefined`);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html).join(' | ')}`);
  });
}
