import type { View } from '../../../scripts/lib/drive/view.ts';

/** The texts painted in a document and its same-origin frames, by highlight name. */
export function marks(page: View): Promise<Record<string, string[]>> {
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
  const end = Date.now() + 10_000;
  while ((await marked(page)).length > 0 !== some) {
    if (Date.now() > end)
      throw new Error(some ? 'Nothing was painted.' : `Still painted: ${await marked(page)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The document as markup, attributes and all. */
export const markup = (page: View): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);
