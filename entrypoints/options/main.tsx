import { mount, speakHere } from '../../components/mount.tsx';
import { Options } from '../../components/Options.tsx';
import type { Language } from '../../lib/i18n/languages.ts';
import { t } from '../../lib/i18n/translate.ts';
import { browser } from '../../lib/platform/browser.ts';
import { hostOfPattern } from '../../lib/platform/permissions.ts';
import { messenger } from '../../lib/platform/thunderbird.ts';
import { stopAlwaysChecking, watchAlwaysChecked } from '../../lib/settings/always-check.ts';
import { getSettings, setSetting } from '../../lib/settings/settings.ts';
import { reviews } from '../popup/reviews.ts';
import { world } from '../popup/world.ts';
import { teamSettings } from './teams.ts';

/** Speaks a language in the page and its title. */
const begin = async (language: Language) => {
  await speakHere(language);
  document.title = t('options.heading');
};

void mount(async () => {
  const { language, marksOnClick, checkMessages, reviewer } = await getSettings();
  await begin(language);
  const commands = await browser.commands.getAll();
  const key = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return (
    <Options
      world={{
        teams: teamSettings,
        watchSetAside: world.watchSetAside,
        restore: world.restore,
        watchSites: (fn, signal) =>
          watchAlwaysChecked(
            (patterns) => fn(patterns.map((pattern) => ({ pattern, name: hostOfPattern(pattern) }))),
            signal,
          ),
        stopChecking: stopAlwaysChecking,
        setLanguage: async (chosen) => {
          await setSetting('language', chosen);
          await begin(chosen);
        },
        setMarksOnClick: (on) => setSetting('marksOnClick', on),
        setReviewer: reviews.setReviewer,
        openNotebook: reviews.openNotebook,
      }}
      marksOnClick={marksOnClick}
      reviewer={reviewer}
      checkMessages={messenger && { on: checkMessages, set: (on) => setSetting('checkMessages', on) }}
      keys={{
        open: key(messenger ? '_execute_message_display_action' : '_execute_action'),
        marks: key('toggle-marks'),
      }}
      asksForSites={browser.runtime.getManifest().optional_host_permissions !== undefined}
      engine={location.protocol === 'moz-extension:' ? 'firefox' : 'chromium'}
      version={browser.runtime.getManifest().version}
    />
  );
});
