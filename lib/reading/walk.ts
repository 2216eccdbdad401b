import type { Role } from '../engine/types.ts';
import { kindOf, loneRole, type Surroundings, within } from './blocks.ts';
import { lines, RunText, stretches } from './place.ts';
import { drawnIn, flowOf, isElement, isText, slotted } from './tree.ts';
import type { Finds, Rendering, Run } from './types.ts';

/** How much of one text node is taken in at a time, and how long a passage may get; both in UTF-16 code units. */
const STRETCH = 16_000;
const LONGEST_RUN = 32_000;
/** Nodes between two chances for the page to have its turn; 256 characters of text count for one more. */
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
  outer: Level | null;
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
  let work = 0;
  const first = nodes[0];
  const top = first && drawnIn(first);

  function close(): Run | null {
    const taken = text.take();
    const lone = wrapper;
    wrapper = undefined;
    if (!taken) return null;
    const { text: words, pieces } = taken;
    return { role: lone ? loneRole(role, lone.localName, words) : role, text: words, pieces };
  }
  /** Takes in a stretch of a text node's data; gives the run when it is as long as may be. */
  function add(node: Text, data: string, from: number, to: number, here: Level): Run | null {
    if (!text.length) role = here.around.role;
    if (text.add(node, data, from, to))
      wrapper = wrapper === undefined || wrapper === here.wrapper ? here.wrapper : null;
    return text.length > LONGEST_RUN ? close() : null;
  }
  /** Takes in a text node that isn't taken in whole. */
  function* addParts(node: Text, data: string, keepsLines: boolean, here: Level): Generator<Run | null> {
    const all: [number, number] | null = clip ? clip(node) : [0, data.length];
    if (!all) return;
    let line = 0;
    for (const [from, to] of keepsLines ? lines(data, ...all) : [all]) {
      if (line++ > 0 && text.breakLine()) yield close();
      if (line % BREATH === 0) yield null;
      for (const stretch of stretches(data, from, to, STRETCH)) {
        yield add(node, data, ...stretch, here);
        if (stretch[1] < to) yield null;
      }
    }
  }

  let here: Level | null = {
    ...level(null, top ?? null, around, true),
    list: nodes,
    keepsLines: top?.localName === 'pre',
    wrapper: top?.localName === 'a' ? top : null,
  };
  while (here) {
    if (++work >= BREATH) {
      work = 0;
      yield null;
    }
    const node = advance(here, finds);
    let run: Run | null = null;
    if (!node) {
      if (here.block) run = close();
      if (here.line) text.breakLine();
      here = here.outer;
    } else if (isText(node)) {
      const { data } = node;
      work += data.length >> 8;
      const keepsLines = showsLines(data, here, rendering);
      if (clip || keepsLines || data.length > STRETCH) yield* addParts(node, data, keepsLines, here);
      else run = add(node, data, 0, data.length, here);
    } else if (isElement(node)) {
      const inner = enter(node, here, rendering, finds);
      if (inner) {
        if (inner.block) run = close();
        if (inner.line) text.breakLine();
        here = inner;
      } else if (node.localName === 'br' && text.breakLine()) run = close();
    }
    if (run) yield run;
  }
}

const showsLines = (data: string, { keepsLines, element }: Level, rendering: Rendering): boolean =>
  keepsLines ||
  (data.includes('\n') && BLANK_LINE.test(data) && element !== null && rendering.keepsLines(element));

function level(outer: Level | null, element: Element | null, around: Surroundings, block: boolean): Level {
  return {
    outer,
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
  const kind = kindOf(element);
  if (kind === 'skip') {
    if (name === 'iframe' || name === 'frame') finds?.frame?.(element);
    return null;
  }
  if (!rendering.shows(element)) {
    finds?.hidden?.(element);
    return null;
  }
  const flow = flowOf(element, rendering, kind);
  const block = flow === 'block';
  const inner = level(outer, element, block ? within(element, outer.around) : outer.around, block);
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
