import { kindOf, type Surroundings, within } from './blocks.ts';
import { drawnIn, isBlock, isElement } from './tree.ts';
import type { Rendering } from './types.ts';

/** Siblings to be read again together: no run of text reaches out of them. */
export interface Segment {
  nodes: Node[];
  /** Null when nothing in it is read any more. */
  around: Surroundings | null;
}

/** What an element stands in; null when it is part of nothing that is read. */
export function surroundings(element: Element, rendering: Rendering): Surroundings | null {
  return inside(drawnIn(element), rendering);
}

/** What the children of an element stand in; null when none of them is read. */
function inside(element: Element | null, rendering: Rendering): Surroundings | null {
  const outside: Element[] = [];
  for (let at = element; at; at = drawnIn(at)) {
    if (kindOf(at) === 'skip' || !rendering.shows(at)) return null;
    if (at.localName === 'details' && !at.hasAttribute('open') && outside.at(-1)?.localName !== 'summary')
      return null;
    outside.push(at);
  }
  let around: Surroundings = { role: 'paragraph', scoped: false };
  for (const at of outside.reverse()) if (isBlock(at, rendering)) around = within(at, around);
  return around;
}

/**
 * The segments in which to read again what changed: each changed node with the inline nodes around it, up to the blocks
 * on either side. Nulls are chances to pause.
 * @param spots nodes that were added, changed, or stand where something was taken away
 * @param parts what is read of the document at all
 */
export function* segmentsOf(
  spots: Iterable<Node>,
  parts: readonly Element[],
  rendering: Rendering,
): Generator<Segment | null> {
  const done = new Set<Node>();
  const wanted = new Set<Node>();
  for (const spot of spots) {
    yield null;
    const child = spot.isConnected ? childOfBlock(spot, rendering) : null;
    if (child) wanted.add(child);
  }
  const known = new Map<Element, Surroundings | null>();
  const isPart = (node: Node) => parts.includes(node as Element);
  for (const child of wanted) {
    yield null;
    if (done.has(child) || !child.isConnected) continue;
    const nodes: Node[] = [];
    for (let at: Node | null = firstOfRun(child, wanted, rendering); at; at = at.nextSibling) {
      if (!wanted.has(at) && isWall(at, rendering)) break;
      if (nodes.length % 64 === 63) yield null;
      done.add(at);
      nodes.push(at);
    }
    const parent = drawnIn(child);
    const read = parent && parts.some((part) => isWithin(parent, part)) ? nodes : nodes.filter(isPart);
    if (read.length === 0) continue;
    if (parent && !known.has(parent)) known.set(parent, inside(parent, rendering));
    const around = parent ? known.get(parent) : inside(null, rendering);
    yield { nodes: read, around: around ?? null };
  }
}

function isWithin(node: Element, part: Element): boolean {
  if (part === part.ownerDocument.documentElement) return true;
  for (let at: Element | null = node; at; at = drawnIn(at)) if (at === part) return true;
  return false;
}

/** The node itself or the inline element around it that stands directly in a block. */
function childOfBlock(spot: Node, rendering: Rendering): Node | null {
  let node = spot;
  for (;;) {
    const parent = drawnIn(node);
    if (!parent) return node === node.ownerDocument?.documentElement ? node : null;
    if (isBlock(parent, rendering)) return node;
    node = parent;
  }
}

function firstOfRun(child: Node, wanted: Set<Node>, rendering: Rendering): Node {
  let first = child;
  for (let before = first.previousSibling; before; before = before.previousSibling) {
    if (!wanted.has(before) && isWall(before, rendering)) break;
    first = before;
  }
  return first;
}

/** Text doesn't flow past a block, unless the block isn't there to be seen. */
const isWall = (node: Node, rendering: Rendering): boolean =>
  isElement(node) && isBlock(node, rendering) && rendering.shows(node);
