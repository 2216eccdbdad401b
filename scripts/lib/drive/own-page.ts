import * as scripts from './firefox-scripts.ts';
import { ID, pause } from './gecko.ts';
import type { Marionette } from './marionette.ts';
import { DocumentGone, View } from './view.ts';

/** Whether the extension's page `file` (the end of its URL) is shown in a popup, sidebar or tab. */
export const isOpen = (marionette: Marionette, file: string): Promise<boolean> =>
  marionette.chrome(scripts.OWN_PAGE_IS_OPEN, ID, file);

/** The extension's page `file` in Firefox or Thunderbird, once it is there. */
export async function ownPage(marionette: Marionette, file: string): Promise<View> {
  for (let tries = 0; !(await isOpen(marionette, file)); tries++) {
    if (tries > 200) throw new Error(`${file} did not open.`);
    await pause(25);
  }
  const view = viewIn(marionette, scripts.OWN_BROWSER, ID, file);
  await view.waitFor(`${file} to load`, () => document.readyState === 'complete' && document.body !== null);
  return view;
}

/** The document in a part of the program's window. `locate` is a script that declares `browser`; `where` are its args. */
export function viewIn(marionette: Marionette, locate: string, ...where: unknown[]): View {
  const view: View = new View({
    run: async (expression) => {
      const answer = await marionette.chrome<{ value?: unknown; error?: string; gone?: boolean }>(
        locate + scripts.EVALUATE,
        ...where,
        expression,
      );
      if (answer.gone) throw new DocumentGone('The document is closed');
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
    picture: async () => {
      const size = await view.evaluate(() => [
        document.documentElement.scrollWidth,
        document.body.scrollHeight,
      ]);
      const picture = await marionette.chrome<string>(locate + scripts.PICTURE, ...where, ...size);
      return Buffer.from(picture, 'base64');
    },
    press: async (name) => {
      const key = name.replace('Shift+', '');
      await marionette.chrome(locate + scripts.PRESS, ...where, key, name.startsWith('Shift+'));
    },
  });
  return view;
}
