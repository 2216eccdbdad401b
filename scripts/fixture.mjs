import { ensurePackages, needNode } from './lib/packages.mjs';

needNode();
ensurePackages();
const { register } = await import('tsx/esm/api');
register();
const { fixture } = await import('./lib/fixture/fixture.ts');
process.exitCode = await fixture(process.argv.slice(2));
