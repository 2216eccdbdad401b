import type { Card, Driver } from '../../../scripts/lib/drive/driver.ts';
import { PATIENCE_MS, type View } from '../../../scripts/lib/drive/view.ts';

/** The texts painted in a document and its same-origin frames, by highlight name. */
function marks(page: View): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const painted: Record<string, string[]> = {};
    const look = (view: Window & { CSS?: typeof CSS; wrappedJSObject?: Window & { CSS: typeof CSS } }) => {
      // Firefox shows scripts from outside a view of the page in which a registry can't be walked.
      const { highlights } = (view.wrappedJSObject ?? (view as unknown as { CSS: typeof CSS })).CSS;
      for (const [name, highlight] of highlights as unknown as Map<string, Iterable<AbstractRange>>) {
        for (const at of highlight) {
          const range = at.startContainer.ownerDocument?.createRange();
          range?.setStart(at.startContainer, at.startOffset);
          range?.setEnd(at.endContainer, at.endOffset);
          painted[name] = [...(painted[name] ?? []), String(range)];
        }
      }
      for (let n = 0; n < view.frames.length; n++) {
        try {
          look(view.frames[n] as Window);
        } catch {
          // Another origin's frame.
        }
      }
    };
    look(window);
    return painted;
  });
}

/** All texts painted, whatever their category. */
export async function marked(page: View): Promise<string[]> {
  return Object.values(await marks(page)).flat();
}

/** Waits until something is painted, or until nothing is. */
export async function waitForMarks(page: View, some: boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while ((await marked(page)).length > 0 !== some) {
    if (Date.now() > end)
      throw new Error(some ? 'Nothing was painted.' : `Still painted: ${await marked(page)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The document as markup, attributes and all. */
export const markup = (page: View): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** Clicks for real on the first line of a text in the page, which it scrolls to first. */
export async function clickMark(driver: Driver, text: string): Promise<void> {
  const at = await driver.page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.includes(wanted)) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getClientRects()[0];
      return box ? { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 } : null;
    }
    return null;
  }, text);
  if (!at) throw new Error(`"${text}" is not in the page.`);
  await driver.clickPage(at.x, at.y);
}

/** Waits until the card is shown, or until it is not. */
export async function cardShown(driver: Driver, shown: boolean): Promise<Card | null> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const card = await driver.card();
    if ((card !== null) === shown) return card;
    if (Date.now() > end) throw new Error(shown ? 'No card came.' : `The card is still there: ${card?.text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
