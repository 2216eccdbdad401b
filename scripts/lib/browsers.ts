import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';
/** What the extension is tested in. */
export type ProgramKind = BrowserKind | 'thunderbird';

const PROGRAMS: Record<ProgramKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  thunderbird: ['thunderbird', 'thunderbird-esr'],
};

const MAC_APPS: Record<ProgramKind, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
  thunderbird: ['Thunderbird', 'Thunderbird ESR'],
};

const WINDOWS_PLACES: Record<ProgramKind, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
  thunderbird: ['Mozilla Thunderbird\\thunderbird.exe'],
};

/**
 * The path of an installed browser or of Thunderbird, or null. `PITCHCHECK_BROWSER` goes before all, for either browser;
 * `CHROMIUM_PATH`, `FIREFOX_PATH` or `THUNDERBIRD_PATH` for one.
 */
export function findBrowser(kind: ProgramKind): string | null {
  const named = process.env[`${kind.toUpperCase()}_PATH`];
  const chosen = kind === 'thunderbird' ? undefined : process.env.PITCHCHECK_BROWSER;
  const given = chosen && isFirefox(chosen) === (kind === 'firefox') ? chosen : named;
  return [...(given ? [given] : []), ...usualPlaces(kind)].find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

const isFirefox = (program: string): boolean => path.basename(program).toLowerCase().includes('firefox');

function usualPlaces(kind: ProgramKind): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['/Applications', path.join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      MAC_APPS[kind].map(
        (app) =>
          `${folder}/${app}.app/Contents/MacOS/${app.replace(/ (?:Developer Edition|ESR)$/, '').replace(/^(?:Firefox|Thunderbird)$/, (name) => name.toLowerCase())}`,
      ),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root ? WINDOWS_PLACES[kind].map((place) => path.win32.join(root, place)) : [],
    );
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return PROGRAMS[kind].flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** How to install a browser of this kind here: one command, or a page to get it from. */
export function installCommand(kind: ProgramKind): string {
  if (process.platform === 'darwin')
    return `brew install --cask ${kind === 'chromium' ? 'google-chrome' : kind}`;
  if (process.platform === 'win32') return `winget install ${WINGET_PACKAGES[kind]}`;
  const system = readSystem();
  if (/ubuntu/.test(system)) return `sudo snap install ${kind}`;
  if (/debian/.test(system)) {
    return `${asRoot()}apt-get update && ${asRoot()}apt-get install -y --no-install-recommends ${APT_PACKAGES[kind]}`;
  }
  if (/fedora|rhel|centos/.test(system)) return `sudo dnf install -y ${kind}`;
  if (/suse/.test(system)) return `sudo zypper install -y ${ZYPPER_PACKAGES[kind]}`;
  if (/arch/.test(system)) return `sudo pacman -S ${kind}`;
  return `install the package "${kind}" with your system's package manager`;
}

/** What Debian calls them. */
export const APT_PACKAGES: Record<ProgramKind, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  thunderbird: 'thunderbird',
};
const ZYPPER_PACKAGES: Record<ProgramKind, string> = {
  chromium: 'chromium',
  firefox: 'MozillaFirefox',
  thunderbird: 'MozillaThunderbird',
};
const WINGET_PACKAGES: Record<ProgramKind, string> = {
  chromium: 'Google.Chrome',
  firefox: 'Mozilla.Firefox',
  thunderbird: 'Mozilla.Thunderbird',
};

const asRoot = (): string => (process.getuid?.() === 0 ? '' : 'sudo ');

const readSystem = (): string => {
  try {
    const lines = readFileSync('/etc/os-release', 'utf8').split('\n');
    return lines.filter((line) => /^ID(_LIKE)?=/.test(line)).join(' ');
  } catch {
    return '';
  }
};

/** True where browsers can be installed without asking: as root on a Debian or its kin with real browser packages. */
export const canInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && /debian/.test(readSystem());
