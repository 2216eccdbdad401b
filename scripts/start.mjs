import { ensurePackages, needNode } from './lib/packages.mjs';

needNode();
ensurePackages();
const { register } = await import('tsx/esm/api');
register();
const { start } = await import('./lib/start/start.ts');
process.exitCode = await start(process.argv.slice(2));
