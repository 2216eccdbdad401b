import { t } from '../../lib/i18n/translate.ts';
import { browser } from '../../lib/platform/browser.ts';
import { button } from '../../lib/platform/button.ts';
import { messenger } from '../../lib/platform/thunderbird.ts';
import { speakChosen } from './language.ts';

const SELECTION = 'critique-selection';
const menus = messenger?.menus ?? browser.contextMenus;

/** Adds "Critique the selection" to the page's context menu. Once an installation, update or change of language. */
export async function addMenu(): Promise<void> {
  await speakChosen();
  await menus.removeAll();
  menus.create({ id: SELECTION, title: t('menu.selection'), contexts: ['selection'] });
}

/** Calls `critique` for the selection's frame and opens the popup, where the browser lets it be opened. */
export function onMenu(critique: (tabId: number, frameId: number) => void): void {
  menus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== SELECTION || tab?.id === undefined) return;
    critique(tab.id, info.frameId ?? 0);
    // Where there is no way to open it, the critique waits for the next click on the button.
    void Promise.resolve(button.openPopup?.()).catch(() => undefined);
  });
}
