import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The example sentences of the rules are for the tests; what is loaded at every start of the background goes without. */
const packsWithoutExamples: Plugin = {
  name: 'packs-without-examples',
  enforce: 'pre',
  transform: {
    filter: { id: /lib\/packs\/.*\.json$/ },
    handler: (code) =>
      JSON.stringify(JSON.parse(code, (key, value) => (EXAMPLES.has(key) ? undefined : value))),
  },
};
const EXAMPLES = new Set(['flags', 'allows']);

/** Every permission has its reason in docs/permissions.md; tests/project/manifest.test.ts compares the two. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [packsWithoutExamples, preact()] }),
  manifest: ({ browser }) => ({
    name: 'Pitchcheck',
    description:
      "Quotes what a vendor's page or email claims, shows what it leaves out, and gives the questions to ask before you buy.",
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Nothing is granted at installation: one host at a time is asked for, in place, by whoever wants it checked always.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Pitchcheck: critique the pitch in this tab' },
    commands: {
      // Chromium keeps Alt+Shift+P for its tab groups and leaves an extension that asks for it without a key.
      _execute_action: { suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+P' : 'Alt+Shift+K' } },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: 'Show or hide the marks on this page',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pitchcheck@pitchcheck.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
