import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Ends the process with one clear line when this Node is too old to go on. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Pitchcheck needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Installs the project's packages if any is missing or not the version in package-lock.json. Runs on plain Node, since
 * before this nothing is there. Ends the process when npm fails.
 */
export function ensurePackages() {
  if (areInstalled()) return;
  console.error('Installing the packages this project needs (npm ci)...');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    // What npm says is no part of what the command prints.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error('The packages could not be installed: npm ci failed, for the reason it gave above.');
  process.exit(1);
}

/** Whether what npm noted down of its last installation agrees with the lock file. */
function areInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return (
    Object.entries(wanted).every(
      ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
    ) && Object.entries(present).every(([place, { version }]) => wanted[place]?.version === version)
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(`${ROOT}/${file}`, 'utf8')).packages;
  } catch {
    return null;
  }
}
