import { defineContentScript } from 'wxt/utils/define-content-script';
import { Highlights } from '../../lib/marking/highlights.ts';
import { Pointing } from '../../lib/marking/pointing.ts';
import { Show } from '../../lib/marking/show.ts';
import { CARD } from '../../lib/marking/style.ts';
import { ReaderPort } from '../../lib/messaging/reader-port.ts';
import { Reading, type Wish } from '../../lib/reading/reading.ts';
import { inBrowser } from '../../lib/reading/rendering.ts';

/** How often a reading that failed is begun anew by itself, and after how long; in milliseconds. */
const TRIES = 3;
const PAUSE = 500;
/** More than can be kept of a selection, in UTF-16 units, and little enough to be told at once. */
const LONGEST_SELECTION = 10_000;

/** Injected into every frame at every click; this is where it finds itself again. */
const KEY = Symbol.for('pitchcheck.reader');
const world = globalThis as { [KEY]?: ReaderPort; browser?: typeof chrome };

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  // Nothing is said to the page by window.postMessage.
  noScriptStartedPostMessage: true,
  main() {
    if (!world[KEY]?.alive()) world[KEY] = install(world.browser ?? chrome);
  },
});

function install(browser: typeof chrome): ReaderPort {
  const port = new ReaderPort(browser.runtime);
  const highlights = new Highlights(
    (id) => reading?.find(id),
    () => port.send('style-wanted', undefined),
  );
  const show = new Show(highlights);
  const rendering = inBrowser((element) => closedShadow(browser, element));
  let reading: Reading | null = null;
  let lastId = 0;
  let tries = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(retry);
    reading?.stop();
    lastId = reading?.lastId ?? lastId;
    reading = null;
  }
  function begin(wish: Wish): void {
    stop();
    const again = () => {
      if (++tries <= TRIES) retry = setTimeout(() => begin(wish), PAUSE * (tries - 1));
    };
    const over = (message: string) => begin({ ...wish, message });
    reading = new Reading(
      { document, rendering, send: port.send, marks: highlights, again, over },
      wish,
      lastId,
    );
    void reading.start().then((done) => {
      if (done) tries = 0;
    });
  }
  function clear(): void {
    stop();
    pointing.close();
    highlights.clear();
    show.clear();
  }

  const pointing = new Pointing(
    highlights,
    (claim) => port.send('card-wanted', { claim }),
    (claim) => {
      highlights.setAside(claim);
      port.send('claim-set-aside', { claim }).catch(() => {});
    },
    port.gone,
  );
  port.gone.addEventListener('abort', clear);
  // Firefox stops a reader with its extension, before it can take its marks and card back; this one does it instead.
  highlights.clear();
  for (const card of document.querySelectorAll(`html > ${CARD}`)) card.remove();
  // A page kept for going back to comes up again without its tab's critique.
  addEventListener('pagehide', clear, { signal: port.gone });
  port.open({
    read(wish) {
      tries = 0;
      begin(wish);
    },
    paint({ marks, visible, only }) {
      if (!only) pointing.close();
      return highlights.paint(marks, visible, only);
    },
    'set-visible'({ visible }) {
      if (!visible) {
        pointing.close();
        highlights.hideCurrent();
      }
      return highlights.setVisible(visible);
    },
    async 'show-quote'(what) {
      await highlights.styled();
      return show.quote(reading?.find(what.passage), what);
    },
    selected: () => getSelection()?.toString().slice(0, LONGEST_SELECTION) ?? '',
    clear,
  });
  return port;
}

/** Firefox puts the way into closed shadow trees on the element, Chromium on an object of its own. */
function closedShadow(browser: typeof chrome, element: Element): ShadowRoot | null {
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  return browser.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}
