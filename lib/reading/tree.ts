import { holdsBlock, kindOf } from './blocks.ts';
import type { Rendering } from './types.ts';

/** The document as it is drawn: shadow trees in place of their hosts' children, and those children in their slots. */

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

/** The node this one is drawn in; null at the top, and for what stands in a shadow host without a slot. */
export function drawnIn(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  if (!isElement(parent)) return null;
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  // A closed tree's slots aren't told; its host stands for them.
  return parent.shadowRoot ? null : parent;
}

/** The children drawn in an element when they are not simply its own; null when they are. */
export function slotted(element: Element): Node[] | null {
  if (element.localName !== 'slot') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return assigned.length ? assigned : null;
}

/**
 * How an element divides the text around it: a `block` parts passages, a `line` only breaks the line. A title set on
 * lines of their own by `span`s is still one title.
 */
export function flowOf(
  element: Element,
  rendering: Rendering,
  kind = kindOf(element),
): 'block' | 'line' | 'inline' {
  if (kind === 'block') return 'block';
  if (kind !== 'unsettled') return 'inline';
  if (holdsBlock(element)) return 'block';
  if (!rendering.breaks(element)) return 'inline';
  return element.closest('p, h1, h2, h3, h4, h5, h6') ? 'line' : 'block';
}

export const isBlock = (element: Element, rendering: Rendering): boolean =>
  flowOf(element, rendering) === 'block';

/** The node drawn before this one, deepest last child first; null at the top. */
export function drawnBefore(node: Node, rendering: Rendering): Node | null {
  let before = siblingBefore(node);
  if (!before) return drawnIn(node);
  for (;;) {
    if (!isElement(before) || kindOf(before) === 'skip') return before;
    const last: Node | null | undefined =
      slotted(before)?.at(-1) ?? (rendering.shadow(before) ?? before).lastChild;
    if (!last) return before;
    before = last;
  }
}

function siblingBefore(node: Node): Node | null {
  const slot = (node as Element | Text).assignedSlot;
  if (!slot) return node.previousSibling;
  const assigned = slot.assignedNodes();
  return assigned[assigned.indexOf(node as Element | Text) - 1] ?? null;
}
