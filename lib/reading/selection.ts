import { isElement } from './tree.ts';

/** What the person has selected in this frame. */
export interface Selected {
  /** The element that all of it stands in. */
  part: Element;
  /** The selected part of a text node, in offsets into its data; null when none of it is. */
  clip(node: Text): [from: number, to: number] | null;
}

type SelectionRoot = Document | (ShadowRoot & { getSelection?(): Selection | null });

/** The selection of a document; null when nothing is selected. Taken at once, as a click elsewhere changes it. */
export function selectedIn(document: Document): Selected | null {
  const ranges = rangesOf(document);
  const first = ranges[0];
  if (!first) return null;
  // Several stretches (Firefox) may lie anywhere; one is looked for only where it is.
  const common = ranges.length > 1 ? document.documentElement : first.commonAncestorContainer;
  const part = isElement(common) ? common : (common.parentElement ?? document.documentElement);
  const inner = new Map<Node, Range[]>([[document, ranges]]);
  return {
    part,
    clip(node) {
      const root = node.getRootNode() as SelectionRoot;
      const known = inner.get(root) ?? rangesOf(root);
      inner.set(root, known);
      const range = known.find((one) => one.intersectsNode(node));
      if (!range) return null;
      const from = range.startContainer === node ? range.startOffset : 0;
      const to = range.endContainer === node ? range.endOffset : node.data.length;
      return from < to ? [from, to] : null;
    },
  };
}

function rangesOf(root: SelectionRoot): Range[] {
  const selection = root.getSelection?.();
  if (!selection) return [];
  const ranges: Range[] = [];
  for (let i = 0; i < selection.rangeCount; i++) {
    const range = selection.getRangeAt(i);
    if (!range.collapsed) ranges.push(range.cloneRange());
  }
  return ranges;
}
