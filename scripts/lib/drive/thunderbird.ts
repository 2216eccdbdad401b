import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LaunchOptions, NetworkRequest } from './driver.ts';
import { STOP_BACKGROUND } from './firefox-scripts.ts';
import { Gecko, ID, type Prefs, pause, UUID } from './gecko.ts';
import { isOpen, ownPage, viewIn } from './own-page.ts';
import * as scripts from './thunderbird-scripts.ts';
import type { View } from './view.ts';

/** An account that holds mail on this machine and reaches nothing. */
const PREFS: Prefs = {
  'mail.accountmanager.accounts': 'account1',
  'mail.accountmanager.localfoldersserver': 'server1',
  'mail.account.account1.server': 'server1',
  'mail.server.server1.type': 'none',
  'mail.server.server1.hostname': 'Local Folders',
  'mail.server.server1.name': 'Local Folders',
  'mail.server.server1.userName': 'nobody',
  'mail.server.server1.directory-rel': '[ProfD]Mail/Local Folders',
  'mail.server.server1.storeContractID': '@mozilla.org/msgstore/berkeleystore;1',
  'mail.provider.suppress_dialog_on_startup': true,
  'mail.rights.override': true,
  'mail.inappnotifications.enabled': false,
  'mail.shell.checkDefaultClient': false,
  'mailnews.start_page.enabled': false,
  'app.donation.eoy.version.viewed': 9999,
};

/** Somebody to write as: Thunderbird opens no window for writing without. */
const IDENTITY: Prefs = {
  'mail.account.account1.identities': 'id1',
  'mail.identity.id1.fullName': 'Sam Ellery',
  'mail.identity.id1.useremail': 'sam.ellery@northmere.example',
  'mail.identity.id1.smtpServer': 'smtp1',
  'mail.smtpservers': 'smtp1',
  'mail.smtpserver.smtp1.hostname': 'mail.northmere.example',
};

export interface WindowForWriting {
  to: string;
  subject: string;
  text: string;
}

/**
 * Starts a Thunderbird with the extension installed for the session, and its inbox open.
 * @param mails whole messages as they are sent, for the inbox; at least one
 */
export async function launchThunderbird(
  options: LaunchOptions,
  mails: readonly string[],
): Promise<ThunderbirdDriver> {
  const folder = path.join(options.profile, 'Mail', 'Local Folders');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'Inbox'), mails.map(inMailbox).join(''), 'latin1');
  const driver = new ThunderbirdDriver(await Gecko.start(options, { ...PREFS, ...IDENTITY }, []));
  await driver.gecko.marionette.chrome(scripts.OPEN_INBOX);
  return driver;
}

const inMailbox = (mail: string): string =>
  `From - Mon Jan  1 00:00:00 2024\nX-Mozilla-Status: 0001\n${mail.replace(/^>*From /gm, '>$&')}\n\n`;

export class ThunderbirdDriver {
  readonly origin = `moz-extension://${UUID}`;
  /** The message that is shown, run apart from anything in it. */
  readonly message: View;

  constructor(readonly gecko: Gecko) {
    this.message = viewIn(gecko.marionette, scripts.MESSAGE);
  }

  /** Selects the messages with these Message-IDs in the list; of one, its text is shown when this is done. */
  async select(...messageIds: string[]): Promise<void> {
    const count = await this.gecko.marionette.chrome<number>(scripts.SELECT, ...messageIds);
    if (count !== messageIds.length)
      throw new Error(`${count} of ${messageIds.join(', ')} are in the inbox.`);
  }

  /** Clicks the button above the message for real, and gives the popup it opens. */
  async clickAction(): Promise<View> {
    await this.gecko.marionette.chrome(scripts.CLICK_BUTTON, ID);
    return this.own('/popup.html');
  }

  /** Chooses an item of the context menu of the words selected in the message; gives the popup that it opens. */
  async choose(label: string): Promise<View> {
    await this.gecko.marionette.chrome(scripts.CHOOSE, label);
    return this.own('/popup.html');
  }

  async closePopup(): Promise<void> {
    await this.gecko.marionette.chrome(scripts.CLOSE_POPUP);
    while (await isOpen(this.gecko.marionette, '/popup.html')) await pause(25);
  }

  /** One of the extension's own pages, once something has opened it in a tab. */
  own(file: string): Promise<View> {
    return ownPage(this.gecko.marionette, file);
  }

  /** Closes the tab in front. */
  async closeTab(): Promise<void> {
    await this.gecko.marionette.chrome(scripts.CLOSE_TAB);
  }

  /** What the badge of the button above the message says. */
  badge(): Promise<string> {
    return this.gecko.marionette.chrome(scripts.BADGE, ID);
  }

  /** Ends the background as Thunderbird does when it is idle. */
  async stopBackground(): Promise<void> {
    await this.gecko.marionette.chrome(STOP_BACKGROUND, ID);
  }

  /** What is in the window for writing, once one is there with its text; it is then closed. */
  written(): Promise<WindowForWriting> {
    return this.gecko.marionette.chrome(scripts.WRITTEN);
  }

  close(): Promise<void> {
    return this.gecko.close();
  }

  /** Every request over the network, complete once it is closed. */
  requests(): NetworkRequest[] {
    return this.gecko.requests;
  }
}
