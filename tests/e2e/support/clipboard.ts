import { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import type { Driver } from '../../../scripts/lib/drive/driver.ts';
import { FirefoxDriver } from '../../../scripts/lib/drive/firefox.ts';

/** args: a type. What is on the clipboard in that type. */
const READ = `const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transfer.init(null);
  transfer.addDataFlavor(args[0]);
  Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
  const data = {};
  transfer.getTransferData(args[0], data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;`;

/** What is on the clipboard, as text and as HTML. The tab in front must show a web page. */
export async function clipboard(driver: Driver): Promise<{ text: string; html: string }> {
  if (driver instanceof FirefoxDriver) {
    const { marionette } = driver;
    return {
      text: await marionette.chrome<string>(READ, 'text/plain'),
      html: await marionette.chrome<string>(READ, 'text/html'),
    };
  }
  if (!(driver instanceof ChromiumDriver)) throw new Error(`No way to read the clipboard of ${driver.name}.`);
  await driver.context.grantPermissions(['clipboard-read']);
  await driver.tab.bringToFront();
  return driver.tab.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item ? (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}
