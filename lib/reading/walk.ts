import type { Role } from '../engine/types.ts';
import { kindOf, loneRole, type Surroundings, within } from './blocks.ts';
import { lines, RunText, stretches } from './place.ts';
import { drawnIn, flowOf, isElement, isText, slotted } from './tree.ts';
import type { Finds, Rendering, Run } from './types.ts';

/** How much of one text node is taken in at a time, and how long a passage may get; both in UTF-16 code units. */
const STRETCH = 16_000;
const LONGEST_RUN = 32_000;
/** Nodes between two chances for the page to have its turn. */
const BREATH = 64;
/** A blank line between words, which only shows where white space is kept. */
const BLANK_LINE = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/;

export interface Walk {
  rendering: Rendering;
  finds?: Finds;
  /** The part of a text node to read, in offsets into its data; null for none of it. Left out: all. */
  clip?(node: Text): [from: number, to: number] | null;
}

/** Where a walk stands in one element. Siblings are followed and not listed, as a page may have a million of them. */
interface Level {
  element: Element | null;
  list: Node[] | null;
  index: number;
  current: Node | null;
  next: Node | null;
  parent: Node | null;
  around: Surroundings;
  block: boolean;
  /** Stands on a line of its own within a block. */
  line: boolean;
  keepsLines: boolean;
  /** The innermost link or `q` around the text here, within its block. */
  wrapper: Element | null;
}

/**
 * Walks nodes as they are drawn and yields the runs of text in them; a null is a chance to pause, with the page free to
 * change meanwhile. Uses no recursion: a page may be nested as deeply as it likes.
 * @param nodes siblings, in order
 * @param around what they stand in
 */
export function* walk(
  nodes: Node[],
  around: Surroundings,
  { rendering, finds, clip }: Walk,
): Generator<Run | null> {
  const text = new RunText();
  let role: Role = around.role;
  let wrapper: Element | null | undefined;
  let steps = 0;
  const first = nodes[0];
  const top = first && drawnIn(first);
  const stack: Level[] = [
    {
      ...level(top ?? null, around, true),
      list: nodes,
      keepsLines: top?.localName === 'pre',
      wrapper: top?.localName === 'a' ? top : null,
    },
  ];

  function* close(): Generator<Run> {
    const taken = text.take();
    if (taken) yield { role: wrapper ? loneRole(role, wrapper.localName, taken.text) : role, ...taken };
    wrapper = undefined;
  }
  function* take(node: Text, here: Level): Generator<Run | null> {
    const all: [number, number] | null = clip ? clip(node) : [0, node.data.length];
    if (!all) return;
    const keeps =
      here.keepsLines || (BLANK_LINE.test(node.data) && here.element && rendering.keepsLines(here.element));
    let line = 0;
    for (const [from, to] of keeps ? lines(node.data, ...all) : [all]) {
      if (line++ > 0 && text.breakLine()) yield* close();
      if (line % BREATH === 0) yield null;
      for (const stretch of stretches(node.data, from, to, STRETCH)) {
        if (!text.length) role = here.around.role;
        if (text.add(node, ...stretch))
          wrapper = wrapper === undefined || wrapper === here.wrapper ? here.wrapper : null;
        if (text.length > LONGEST_RUN) yield* close();
        if (stretch[1] < to) yield null;
      }
    }
  }

  for (let here = stack.at(-1); here; here = stack.at(-1)) {
    if (++steps % BREATH === 0) yield null;
    const node = advance(here, finds);
    if (!node) {
      stack.pop();
      if (here.block) yield* close();
      if (here.line) text.breakLine();
    } else if (isText(node)) {
      yield* take(node, here);
    } else if (isElement(node)) {
      if (node.localName === 'br') {
        if (text.breakLine()) yield* close();
        continue;
      }
      const inner = enter(node, here, rendering, finds);
      if (!inner) continue;
      if (inner.block) yield* close();
      if (inner.line) text.breakLine();
      stack.push(inner);
    }
  }
}

function level(element: Element | null, around: Surroundings, block: boolean): Level {
  return {
    element,
    list: null,
    index: 0,
    current: null,
    next: null,
    parent: null,
    around,
    block,
    line: false,
    keepsLines: false,
    wrapper: null,
  };
}

/** The next child to look at; null at the end, or where the page has taken the walk's place away. */
function advance(here: Level, finds: Finds | undefined): Node | null {
  if (here.list) return here.list[here.index++] ?? null;
  let node = here.next;
  if (here.current) {
    if (here.current.parentNode === here.parent) node = here.current.nextSibling;
    else if (node && node.parentNode !== here.parent) {
      if (here.element) finds?.lost?.(here.element);
      node = null;
    }
  }
  here.current = node;
  here.next = node?.nextSibling ?? null;
  return node;
}

/** Goes into an element, or null when nothing in it is to be read. */
function enter(element: Element, outer: Level, rendering: Rendering, finds: Finds | undefined): Level | null {
  const name = element.localName;
  if (kindOf(element) === 'skip') {
    if (name === 'iframe' || name === 'frame') finds?.frame?.(element);
    return null;
  }
  if (!rendering.shows(element)) {
    finds?.hidden?.(element);
    return null;
  }
  const flow = flowOf(element, rendering);
  const block = flow === 'block';
  const inner = level(element, block ? within(element, outer.around) : outer.around, block);
  inner.line = flow === 'line';
  inner.keepsLines = outer.keepsLines || name === 'pre';
  inner.wrapper = name === 'a' || name === 'q' ? element : block ? null : outer.wrapper;
  inner.list = name === 'details' && !element.hasAttribute('open') ? summaryOf(element) : slotted(element);
  if (inner.list) return inner;
  const shadow = rendering.shadow(element);
  if (shadow) finds?.shadow?.(shadow);
  else if (name.includes('-') && !element.matches(':defined')) finds?.undefined?.(element);
  inner.parent = shadow ?? element;
  inner.next = inner.parent.firstChild;
  return inner;
}

/** A closed `details` shows its summary and nothing else. */
function summaryOf(details: Element): Node[] {
  for (let child = details.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === 'summary') return [child];
  return [];
}
