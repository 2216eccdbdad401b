import { ensurePackages, needNode } from './lib/packages.mjs';

needNode();
ensurePackages();
const { register } = await import('tsx/esm/api');
register();
const { teamSetup } = await import('./lib/team/command.ts');
process.exitCode = await teamSetup(process.argv.slice(2));
