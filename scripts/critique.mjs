import { ensurePackages, needNode } from './lib/packages.mjs';

needNode();
ensurePackages();
const { register } = await import('tsx/esm/api');
register();
const { critiqueFiles } = await import('./lib/critique.ts');
process.exitCode = await critiqueFiles(process.argv.slice(2));
