import { writeFile } from 'node:fs/promises';

/** Runs an expression in a document and gives its JSON value; promises are awaited. */
type Run = (expression: string) => Promise<unknown>;

export interface ViewDoors {
  run: Run;
  /** PNG of the whole document, or of the part in view for a web page. */
  picture: () => Promise<Buffer>;
  /** Presses one key for real: `Tab`, `Shift+Tab`, `Enter`, ` `, `Escape`, `ArrowDown`, ... */
  press: (key: string) => Promise<void>;
}

/** The document went away while it was being asked. */
export class DocumentGone extends Error {}

/** How long to wait for anything, in milliseconds: what is right is waited for no longer than it takes, on a busy machine too. */
export const PATIENCE_MS = 30_000;
const STEP_MS = 50;

/**
 * One document in a browser: a web page, the popup or the side panel, whichever browser it is in. Waiting is always for
 * a condition, never for a time.
 */
export class View {
  readonly #doors: ViewDoors;

  constructor(doors: ViewDoors) {
    this.#doors = doors;
  }

  /** Calls `fn` in the document with JSON arguments and gives its JSON answer. `fn` must not use names outside itself. */
  async evaluate<Args extends unknown[], Answer>(
    fn: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>> {
    // tsx keeps function names through a helper that the document does not have.
    const call = `(() => { const __name = (f) => f; return (${fn})(...${JSON.stringify(args)}); })()`;
    return (await this.#doors.run(call)) as Awaited<Answer>;
  }

  /** Runs source text as a script; gives the value of its last expression. */
  run(source: string): Promise<unknown> {
    return this.#doors.run(source);
  }

  /**
   * Waits until `fn` answers something truthy and gives it.
   * @throws when it does not in time, saying `what` was waited for and the text that was there instead.
   */
  async waitFor<Args extends unknown[], Answer>(
    what: string,
    fn: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>> {
    const end = Date.now() + PATIENCE_MS;
    let trouble = '';
    for (;;) {
      try {
        const answer = await this.evaluate(fn, ...args);
        if (answer) return answer;
        trouble = '';
      } catch (error) {
        // A document that is being replaced has no context for a moment.
        trouble = ` (${error instanceof Error ? error.message : String(error)})`;
      }
      if (Date.now() > end) {
        const seen = await this.text().catch(() => '(no document)');
        throw new Error(`Waited for ${what}${trouble}. The text there was:\n${seen.slice(0, 3000)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    }
  }

  /** The document's text as a person sees it. */
  text(): Promise<string> {
    return this.evaluate(() => document.body?.innerText ?? '');
  }

  /** Waits until the visible text holds `wanted`, letter case and runs of white space aside. */
  async waitForText(wanted: string): Promise<void> {
    const squash = wanted.toLowerCase().replace(/\s+/g, ' ');
    await this.waitFor(
      `the text "${wanted}"`,
      (needle) => (document.body?.innerText ?? '').toLowerCase().replace(/\s+/g, ' ').includes(needle),
      squash,
    );
  }

  /** Waits until the visible text no longer holds `unwanted`. */
  async waitForNoText(unwanted: string): Promise<void> {
    await this.waitFor(
      `the text "${unwanted}" to go`,
      (needle) => !(document.body?.innerText ?? '').includes(needle),
      unwanted,
    );
  }

  /** The accessible names of all controls a person could use now, in document order. */
  controls(): Promise<string[]> {
    return this.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], summary, input, select, textarea')]
        .filter((e) => e.checkVisibility() && !e.hasAttribute('disabled'))
        .map((e) => (e.getAttribute('aria-label') ?? e.innerText).trim()),
    );
  }

  /**
   * Clicks the control whose accessible name is `name` (or, with a pattern, matches it), with a user gesture; waits for
   * it to be there. `nth` counts from 0 when several are called the same.
   */
  async click(name: string | RegExp, nth = 0): Promise<void> {
    const [source, flags] = name instanceof RegExp ? [name.source, name.flags] : [name, null];
    const here = (wanted: string, asPattern: string | null, index: number, press: boolean) => {
      const called = [
        ...document.querySelectorAll<HTMLElement>(
          'button, a[href], summary, [role=button], [role=switch], label',
        ),
      ].filter((e) => {
        const by = e.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const label = by.map((id) => document.getElementById(id)?.innerText ?? '').join(' ');
        const own = (e.getAttribute('aria-label') ?? (label || e.innerText)).replace(/\s+/g, ' ').trim();
        return (
          e.checkVisibility() &&
          (asPattern === null ? own === wanted : new RegExp(wanted, asPattern).test(own))
        );
      });
      if (press) called[index]?.click();
      return called.length > index;
    };
    await this.waitFor(`a control called ${name}`, here, source, flags, nth, false);
    await this.evaluate(here, source, flags, nth, true).catch((error: unknown) => {
      // Some controls close the document they are in; then there is nobody left to answer.
      if (!(error instanceof DocumentGone)) throw error;
    });
  }

  press(key: string): Promise<void> {
    return this.#doors.press(key);
  }

  /** A PNG of the document, also written to `path` when given. */
  async picture(path?: string): Promise<Buffer> {
    const png = await this.#doors.picture();
    if (path) await writeFile(path, png);
    return png;
  }
}
