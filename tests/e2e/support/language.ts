import type { Key } from '../../../lib/i18n/catalogue.ts';
import { cy } from '../../../lib/i18n/cy.ts';
import { en } from '../../../lib/i18n/en.ts';
import type { Driver } from '../../../scripts/lib/drive/driver.ts';

/** The Welsh sentence under a key that is neither counted nor filled in. */
export const welsh = (key: Key): string => String(cy[key]);

/** Chooses Welsh on the settings page, as a person does. */
export async function chooseWelsh(driver: Driver): Promise<void> {
  await driver.goto(`${driver.origin}/options.html`);
  await driver.page.waitForText(en['options.heading']);
  await driver.page.click('Cymraeg');
  await driver.page.waitForText(welsh('options.heading'));
}
