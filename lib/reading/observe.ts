import { ours } from './blocks.ts';
import { Patience } from './patience.ts';
import { isElement, isText } from './tree.ts';

/** What changed since it was last asked. */
export interface Changes {
  /** Nodes added or changed, or left standing beside a gap. They may be gone again. */
  spots: Set<Node>;
  /** Nodes taken out. They may be back elsewhere. */
  removed: Set<Node>;
  /** Something may be shown that wasn't, or the other way round. */
  restyled: Set<Element>;
}

export interface Watcher {
  /** Changes wait to be read. Called again only when the promise is settled. */
  ripe(): Promise<void>;
  /** A text node's data changed: called at once. */
  touched(text: Text): void;
  /** A child frame loaded. */
  frame(): void;
  signal: AbortSignal;
}

const WHAT: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'slot'],
};
/** How long a change of looks waits; it seldom brings text. */
const LOOKS = 1_000;
/** Nodes kept before those that are already gone again are let go. */
const MANY = 2_000;

/** Watches a document and its shadow trees, and does nothing while nothing changes. */
export class Watch {
  #watcher: Watcher;
  #observer = new MutationObserver((records) => this.#note(records));
  #roots = new WeakSet<Node>();
  #changes = nothing();
  /** Nodes added since the changes were last taken, that nobody can have read. */
  #fresh = new WeakSet<Node>();
  /** Somebody is walking the page, and may come upon what is added meanwhile. */
  #walked = true;
  #patience = new Patience();
  #many = MANY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fires = 0;
  #due = Number.POSITIVE_INFINITY;
  #first: number | null = null;
  #reading = false;

  constructor(watcher: Watcher) {
    this.#watcher = watcher;
    watcher.signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** Watches one more tree; no matter if it is watched already. */
  add(root: Document | ShadowRoot): void {
    if (this.#roots.has(root) || this.#watcher.signal.aborted) return;
    this.#roots.add(root);
    this.#observer.observe(root, WHAT);
    const loaded = (event: Event) => {
      const { localName } = event.target as Partial<Element>;
      if (localName === 'iframe' || localName === 'frame') this.#watcher.frame();
      // Its code may have given custom elements their shadow trees, which no record tells.
      else if (localName === 'script') this.#changed();
    };
    root.addEventListener('load', loaded, { capture: true, signal: this.#watcher.signal });
  }

  /** The page has gone to another address without loading. */
  moved(): void {
    this.#patience.renew();
    this.#first = null;
    this.#changed();
  }

  /** Something must be read again although no record said so. */
  spot(node: Node): void {
    this.#changes.spots.add(node);
    this.#changed();
  }

  /** Hands the changes over and begins to collect anew. */
  take(): Changes {
    this.#note(this.#observer.takeRecords());
    const changes = this.#changes;
    this.#changes = nothing();
    this.#fresh = new WeakSet();
    this.#walked = true;
    this.#many = MANY;
    return changes;
  }

  #note(records: MutationRecord[]): void {
    const { spots, removed, restyled } = this.#changes;
    let text = false;
    for (const {
      type,
      target,
      attributeName,
      addedNodes,
      removedNodes,
      previousSibling,
      nextSibling,
    } of records) {
      if (type === 'characterData') {
        spots.add(target);
        if (isText(target)) this.#watcher.touched(target);
        text = true;
      } else if (type === 'attributes') {
        if (ours.has(target)) continue;
        if (attributeName === 'slot') removed.add(target);
        if (attributeName === 'slot' || attributeName === 'open') text = Boolean(spots.add(target));
        else if (isElement(target)) restyled.add(target);
      } else {
        let foreign = false;
        for (const node of addedNodes) foreign = this.#added(node) || foreign;
        for (const node of removedNodes) foreign = this.#removed(node) || foreign;
        if (!foreign) continue;
        // What stood on either side of a gap may be one sentence now, and the element may be a block no longer.
        if (previousSibling) spots.add(previousSibling);
        if (nextSibling) spots.add(nextSibling);
        if (removedNodes.length && isElement(target) && !target.firstElementChild) spots.add(target);
        text = true;
      }
    }
    if (spots.size > this.#many) this.#letGo();
    if (text) this.#changed();
    else if (restyled.size) this.#wake(Math.min(this.#due, performance.now() + LOOKS));
  }

  #added(node: Node): boolean {
    if (ours.has(node)) return false;
    if (!this.#walked && !this.#changes.removed.has(node)) this.#fresh.add(node);
    this.#changes.spots.add(node);
    return true;
  }

  #removed(node: Node): boolean {
    if (ours.has(node)) return false;
    // A page that rewrites itself on every frame leaves thousands of nodes behind that were never read.
    if (this.#fresh.delete(node)) this.#changes.spots.delete(node);
    else this.#changes.removed.add(node);
    return true;
  }

  #letGo(): void {
    const { spots } = this.#changes;
    for (const node of spots) if (!node.isConnected) spots.delete(node);
    this.#many = 2 * spots.size + MANY;
  }

  #changed(): void {
    const now = performance.now();
    this.#first ??= now;
    this.#wake(Math.min(now + this.#patience.quiet, this.#first + this.#patience.limit));
  }

  #wake(due: number): void {
    this.#due = due;
    if (this.#reading || this.#watcher.signal.aborted) return;
    if (this.#timer !== undefined && this.#fires <= due) return;
    clearTimeout(this.#timer);
    this.#fires = due;
    this.#timer = setTimeout(() => this.#fire(), Math.max(0, due - performance.now()));
  }

  async #fire(): Promise<void> {
    this.#timer = undefined;
    if (performance.now() < this.#due - 1) return this.#wake(this.#due);
    const hadText = this.#first !== null;
    this.#first = null;
    this.#due = Number.POSITIVE_INFINITY;
    this.#reading = true;
    if (hadText) this.#patience.read(performance.now());
    try {
      await this.#watcher.ripe();
    } finally {
      this.#reading = false;
      this.#walked = false;
      if (this.#due < Number.POSITIVE_INFINITY) this.#wake(this.#due);
    }
  }
}

const nothing = (): Changes => ({ spots: new Set(), removed: new Set(), restyled: new Set() });
