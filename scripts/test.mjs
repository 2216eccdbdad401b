import { ensurePackages, needNode } from './lib/packages.mjs';

needNode();
ensurePackages();
const { register } = await import('tsx/esm/api');
register();
const { test } = await import('./lib/checks/test.ts');
process.exitCode = await test(process.argv.slice(2));
