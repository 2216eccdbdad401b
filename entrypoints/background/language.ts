import { speak, t } from '../../lib/i18n/translate.ts';
import { button } from '../../lib/platform/button.ts';
import { messenger } from '../../lib/platform/thunderbird.ts';
import { getSettings } from '../../lib/settings/settings.ts';

let speaking: Promise<void> | undefined;

/** Fulfilled once the language of the settings is spoken. Whatever puts words to a person waits for it. */
export const speakChosen = (): Promise<void> => {
  speaking ??= getSettings()
    .then(({ language }) => speak(language))
    // English is spoken then, and asked for again by whatever is said next.
    .catch(() => {
      speaking = undefined;
    });
  return speaking;
};

/** Speaks the language that was chosen now, and names the button in it. */
export async function speakAnew(): Promise<void> {
  speaking = undefined;
  await speakChosen();
  await button.setTitle({ title: t(messenger ? 'badge.message' : 'badge.tab') });
}
