import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { en } from './lib/i18n/en.ts';
import { packsForBuild } from './scripts/lib/packs-for-build.ts';

const ID = 'pitchcheck@pitchcheck.invalid';
// Chromium keeps Alt+Shift+P for its tab groups and leaves an extension that asks for it without a key.
const openKey = (key: string) => ({ suggested_key: { default: `Alt+Shift+${key}` } });
const toggleMarks = (where: string) => ({
  suggested_key: { default: 'Alt+Shift+M' },
  description: `Show or hide the marks ${where}`,
});

/** What all web browsers have in common. */
const inBrowsers = {
  // Nothing is granted at installation: one host at a time is asked for, in place, by whoever wants it checked always.
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  action: { default_title: en['badge.tab'] },
};

const inChromium = {
  ...inBrowsers,
  permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'sidePanel'],
  commands: { _execute_action: openKey('K'), 'toggle-marks': toggleMarks('on this page') },
  // The first with URL.parse, the newest thing asked of the browser.
  minimum_chrome_version: '126',
};

const inFirefox = {
  ...inBrowsers,
  permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
  commands: { _execute_action: openKey('P'), 'toggle-marks': toggleMarks('on this page') },
  browser_specific_settings: {
    gecko: {
      id: ID,
      strict_min_version: '142.0',
      // Nothing is needed. What a team's server gets is asked for on joining one; docs/permissions.md says what each is.
      data_collection_permissions: {
        required: ['none'],
        optional: [
          'authenticationInfo',
          'browsingActivity',
          'personalCommunications',
          'personallyIdentifyingInfo',
          'websiteContent',
        ],
      },
    },
  },
};

/** It has no pages to read but messages, so it asks for no sites, and its button stands above the message. */
const inThunderbird = {
  permissions: ['menus', 'messagesRead', 'scripting', 'storage'],
  commands: {
    _execute_message_display_action: openKey('P'),
    'toggle-marks': toggleMarks('in this message'),
  },
  // The first release line that lets a script into messages without the permission to change stored ones.
  browser_specific_settings: { gecko: { id: ID, strict_min_version: '153.0' } },
};

/** What WXT writes as if for Chromium, put as Thunderbird knows it. */
function asThunderbird(manifest: { background?: object; [key: string]: unknown }): void {
  const { action, background } = manifest as { action?: object; background?: { service_worker?: string } };
  manifest.message_display_action = {
    ...action,
    default_title: en['badge.message'],
    // Thunderbird writes it on the button, where the title, which says what the badge does, would be too long.
    default_label: 'Pitchcheck',
    default_icon: manifest.icons,
  };
  delete manifest.action;
  manifest.background = { scripts: [background?.service_worker] };
}

/** Every permission has its reason in docs/permissions.md; tests/project/manifest.test.ts compares the two. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [packsForBuild, preact()],
    build: { modulePreload: { polyfill: false } },
    worker: { format: 'es' },
  }),
  manifest: ({ browser }) => ({
    name: 'Pitchcheck',
    description:
      "Quotes what a vendor's page or email claims, shows what it leaves out, and gives the questions to ask before you buy.",
    ...(browser === 'thunderbird' ? inThunderbird : browser === 'firefox' ? inFirefox : inChromium),
  }),
  hooks: {
    'build:manifestGenerated'({ config }, manifest) {
      if (config.browser === 'thunderbird') asThunderbird(manifest as Record<string, unknown>);
    },
  },
});
