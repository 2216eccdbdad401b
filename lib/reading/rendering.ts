import type { Rendering } from './types.ts';

const VISIBLE = { checkVisibilityCSS: true, visibilityProperty: true };

/**
 * What the browser draws. Opacity isn't looked at: pages fade their text in as one scrolls, and it is read all the same.
 * @param closedShadow the browser's way for extensions into a closed shadow tree, where there is one.
 */
export function inBrowser(closedShadow?: (element: Element) => ShadowRoot | null): Rendering {
  return {
    shows(element) {
      // A slot has no box of its own either.
      return (
        element.checkVisibility(VISIBLE) || element.localName === 'slot' || display(element) === 'contents'
      );
    },
    breaks(element) {
      const shown = display(element);
      return !/^(?:inline|contents|ruby|none)/.test(shown);
    },
    keepsLines: (element) => /^(?:pre|break)/.test(getComputedStyle(element).whiteSpace),
    shadow: (element) =>
      element.shadowRoot ?? (element.localName.includes('-') ? (closedShadow?.(element) ?? null) : null),
  };
}

const display = (element: Element): string => getComputedStyle(element).display;

/** What can be told from markup alone, for documents that nothing draws. */
export const fromMarkup: Rendering = {
  shows: (element) =>
    !element.hasAttribute('hidden') &&
    !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? ''),
  breaks: (element) => /display\s*:\s*(?:block|flex|grid)/i.test(element.getAttribute('style') ?? ''),
  keepsLines: (element) => /white-space\s*:\s*pre/i.test(element.getAttribute('style') ?? ''),
  shadow: (element) => element.shadowRoot,
};
