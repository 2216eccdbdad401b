import { cp, readFile, writeFile } from 'node:fs/promises';
import { t } from '../../../lib/i18n/translate.ts';
import { invitationLink } from '../../../lib/team/invitation.ts';
import type { Driver } from '../../../scripts/lib/drive/driver.ts';
import type { Tried } from '../../team/support/server.ts';
import { BUILDS } from './test.ts';
import { writeInto } from './write.ts';

export const TEAM = 'Digital team';
const LOOPBACK = 'http://127.0.0.1/*';

/** The build under test with this machine's servers granted, as nobody is there to answer the browser's question. */
export async function grantedBuild(folder: string): Promise<string> {
  await cp(BUILDS.chromium, folder, { recursive: true });
  const file = `${folder}/manifest.json`;
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: [LOOPBACK] }));
  return folder;
}

export const openSettings = async (driver: Driver): Promise<void> => {
  await driver.goto(`${driver.origin}/options.html`);
  await driver.page.waitForText(t('team.settings'));
};

/** Presses a button of the page for real, as the browser asks for a host only then. */
export async function press(driver: Driver, name: string): Promise<void> {
  const at = await driver.page.waitFor(
    `a button called ${name}`,
    (called) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.checkVisibility() && one.innerText.trim() === called,
      );
      button?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    name,
  );
  if (at) await driver.clickPage(at.x, at.y);
}

/** Fills in the form for joining from an invitation. */
export async function fillIn(driver: Driver, server: Tried, database: string, user: string): Promise<void> {
  const invitation = { url: server.url, database, name: TEAM, user: '' };
  await driver.page.click(t('team.join'));
  await writeInto(driver.page, t('team.join.invitation'), invitationLink(invitation));
  await driver.page.waitForText(t('team.join.taken'));
  await writeInto(driver.page, t('team.field.user'), user);
}

/** Joins a team in the settings, where its reviews begin to come; each person's password is their name. */
export async function enter(driver: Driver, server: Tried, database: string, user: string): Promise<void> {
  await openSettings(driver);
  await fillIn(driver, server, database, user);
  await writeInto(driver.page, t('team.field.password'), user);
  await press(driver, t('team.join.go'));
  await driver.page.waitForText(t('team.joined', { name: TEAM }));
}

/** Joins a team in the settings, and waits until all of its reviews are here. */
export async function join(driver: Driver, server: Tried, database: string, user: string): Promise<void> {
  await enter(driver, server, database, user);
  await driver.page.waitForText(t('team.up-to-date'));
}

/** Leaves the one team there is, in the settings that are open, and takes its reviews away. */
export async function leave(driver: Driver): Promise<void> {
  await driver.page.click(t('team.leave'));
  await driver.page.waitForText(t('team.leave.goes'));
  await driver.page.click(t('team.leave.go'));
  await driver.page.waitForText(t('team.settings.none'));
}

/** The documents that the server has of a team, with their revisions; of one kind where `prefix` says so. */
export async function stored(
  server: Tried,
  database: string,
  prefix = '',
): Promise<{ id: string; rev: string }[]> {
  const { rows } = (await server.server.get(`/${database}/_all_docs`)) as {
    rows: { id: string; value: { rev: string } }[];
  };
  return rows.flatMap(({ id, value: { rev } }) => (id.startsWith(prefix) ? [{ id, rev }] : []));
}

/** Waits until a review of a team is in the notebook that is open. */
export const waitForShared = (driver: Driver): Promise<unknown> =>
  driver.page.waitFor('a review', () => document.querySelector('.reviews .row-note') !== null);
