// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameReport, FromReader, ReadPassage } from '../../lib/messaging/protocol.ts';
import { readDocument } from '../../lib/reading/passages.ts';
import { Reading } from '../../lib/reading/reading.ts';
import { fromMarkup } from '../../lib/reading/rendering.ts';

type Change = Parameters<FromReader['reading-change']>[0];

/** The other side: keeps the passages in order as the protocol says, and refuses what can't be applied. */
function background() {
  const state = {
    frames: [] as FrameReport[],
    changes: [] as Change[],
    passages: [] as ReadPassage[],
    appeared: 0,
    dropped: [] as number[],
    again: 0,
    answer: 'ok' as 'ok' | 'read-again',
    /** What the page does while a message is on its way. */
    meanwhile: () => {},
  };
  const apply = (change: Change) => {
    state.changes.push(change);
    for (const id of change.removed) {
      const at = state.passages.findIndex((passage) => passage.id === id);
      expect(at, `removed ${id} is known`).toBeGreaterThanOrEqual(0);
      state.passages.splice(at, 1);
    }
    for (const passage of change.passages) {
      const at = passage.after === null ? -1 : state.passages.findIndex(({ id }) => id === passage.after);
      expect(passage.after === null || at >= 0, `after ${passage.after} is known`).toBe(true);
      state.passages.splice(at + 1, 0, passage);
    }
  };
  const reading = new Reading(
    {
      document,
      rendering: fromMarkup,
      marks: { touched: () => {}, dropped: (id) => state.dropped.push(id), renewed: () => {} },
      again: () => state.again++,
      over: () => {},
      send: (async (name: string, data: unknown) => {
        if (name === 'frame-appeared') state.appeared++;
        if (name === 'reading-begin') {
          state.frames.push(data as FrameReport);
          return { token: 7 };
        }
        if (name === 'reading-change') apply(structuredClone(data) as Change);
        state.meanwhile();
        return state.answer;
      }) as ConstructorParameters<typeof Reading>[0]['send'],
    },
    { selection: false, message: '' },
    0,
  );
  return { state, reading, texts: () => state.passages.map(({ role, text }) => `${role}: ${text}`) };
}
const fresh = () => [...readDocument(document)].map(({ role, text }) => `${role}: ${text}`);
const settle = () => vi.advanceTimersByTimeAsync(40_000);

describe('a reading', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '';
  });
  afterEach(() => vi.useRealTimers());

  it('reports the frame and everything in it, in bearable messages, the last one complete', async () => {
    document.body.innerHTML = `<h1>Top</h1>${'<p>A paragraph of text.</p>'.repeat(1_000)}`;
    const { state, reading, texts } = background();
    expect(await reading.start()).toBe(true);
    expect(state.frames).toHaveLength(1);
    expect(texts()).toEqual(fresh());
    expect(state.changes.length).toBeGreaterThan(2);
    expect(state.changes.map(({ complete }) => complete)).toEqual(
      state.changes.map((_, i) => i === state.changes.length - 1),
    );
    for (const change of state.changes) expect(change.passages.length).toBeLessThanOrEqual(400);
    reading.stop();
  });

  it('sends nothing while nothing changes', async () => {
    document.body.innerHTML = '<p>Still</p>';
    const { state, reading } = background();
    await reading.start();
    const before = state.changes.length;
    await settle();
    expect(state.changes.length).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
    reading.stop();
  });

  it('reports only the paragraph that changed', async () => {
    document.body.innerHTML = '<p>One</p><p>Two</p><p>Three</p>';
    const { state, reading, texts } = background();
    await reading.start();
    (document.querySelectorAll('p')[1]?.firstChild as Text).data = 'Two changed';
    await settle();
    const last = state.changes.at(-1);
    expect(last?.passages.map(({ text }) => text)).toEqual(['Two changed']);
    expect(last?.removed).toEqual(state.dropped);
    expect(last?.removed).toHaveLength(1);
    expect(texts()).toEqual(['paragraph: One', 'paragraph: Two changed', 'paragraph: Three']);
    reading.stop();
  });

  it('reads again what stood around a block that was put into a sentence', async () => {
    document.body.innerHTML = '<div>Some words <b>and</b> more</div>';
    const { reading, texts } = background();
    await reading.start();
    document
      .querySelector('b')
      ?.before(Object.assign(document.createElement('p'), { textContent: 'Between' }));
    await settle();
    expect(texts()).toEqual(['paragraph: Some words', 'paragraph: Between', 'paragraph: and more']);
    reading.stop();
  });

  it('reads what comes to light and forgets what is hidden', async () => {
    document.body.innerHTML = '<p>Always</p><div hidden><p>Later</p></div>';
    const { reading, texts } = background();
    await reading.start();
    document.querySelector('div')?.removeAttribute('hidden');
    await settle();
    expect(texts()).toEqual(['paragraph: Always', 'paragraph: Later']);
    document.querySelector('p')?.setAttribute('hidden', '');
    await settle();
    expect(texts()).toEqual(['paragraph: Later']);
    reading.stop();
  });

  it('says once that frames appeared, and reads shadow trees that came late', async () => {
    document.body.innerHTML = '<p>Page</p>';
    const { state, reading, texts } = background();
    await reading.start();
    const host = document.createElement('x-late');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>In the shadow</p>';
    // Frames by name alone: happy-dom would try to load real ones.
    const frames = ['iframe', 'iframe'].map((tag) =>
      document.createElementNS('http://www.w3.org/2000/svg', tag),
    );
    document.body.append(host, ...frames);
    await settle();
    expect(state.appeared).toBe(1);
    expect(texts()).toEqual(['paragraph: Page', 'paragraph: In the shadow']);
    root.querySelector('p')?.append(' too');
    await settle();
    expect(texts()).toEqual(['paragraph: Page', 'paragraph: In the shadow too']);
    reading.stop();
  });

  it('asks to begin anew when the background has forgotten it, and then is silent', async () => {
    document.body.innerHTML = '<p>Page</p>';
    const { state, reading } = background();
    await reading.start();
    state.answer = 'read-again';
    document.body.append('More');
    await settle();
    expect(state.again).toBe(1);
    const sent = state.changes.length;
    document.body.append('And more');
    await settle();
    expect(state.changes.length).toBe(sent);
  });

  it('reads a page that rewrites its text on every frame less and less often', async () => {
    document.body.innerHTML = '<p>0</p>';
    const { state, reading, texts } = background();
    await reading.start();
    const before = state.changes.length;
    for (let i = 1; i <= 3_750; i++) {
      (document.querySelector('p') as Element).textContent = String(i);
      await vi.advanceTimersByTimeAsync(16);
    }
    expect(state.changes.length - before).toBeLessThan(20);
    expect(state.changes.length - before).toBeGreaterThan(5);
    await settle();
    expect(texts()).toEqual(['paragraph: 3750']);
    reading.stop();
  });

  it('forgets what came and went while it was reading', async () => {
    const many = '<p>A paragraph of text.</p>'.repeat(900);
    document.body.innerHTML = many;
    const { state, reading, texts } = background();
    const come = () =>
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'Guest' }));
    const go = () => document.body.lastElementChild?.remove();
    state.meanwhile = () => {
      if (state.changes.length === 1) come();
    };
    await reading.start();
    expect(texts()).toContain('paragraph: Guest');
    go();
    await settle();
    expect(texts()).toEqual(fresh());
    state.changes.length = 0;
    const main = document.createElement('main');
    main.innerHTML = many;
    document.body.append(main);
    state.meanwhile = () => {
      if (state.changes.length === 1) main.append('Guest');
      if (state.changes.at(-1)?.complete) main.lastChild?.remove();
      if (state.changes.at(-1)?.complete) state.meanwhile = () => {};
    };
    await settle();
    expect(texts()).toEqual(fresh());
    reading.stop();
  });

  it('holds after any changes exactly what a fresh reading finds', async () => {
    const html = fc.constantFrom(
      '<p>para</p>',
      'text',
      '<b>bold</b>',
      '<div>in <i>a</i> div<p>p</p></div>',
      '<br>',
      '<ul><li>one</li><li>two</li></ul>',
      '<span>sp<h2>head</h2>an</span>',
      '<div hidden>no</div>',
      '<nav>menu</nav>',
    );
    const step = fc.record({ what: fc.nat(6), at: fc.nat(), to: fc.nat(), html, wait: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(html, { maxLength: 8 }),
        fc.array(step, { maxLength: 12 }),
        async (start, steps) => {
          document.body.innerHTML = start.join('');
          const { reading, texts } = background();
          await reading.start();
          for (const { what, at, to, html, wait } of steps) {
            const all = [document.body, ...document.body.querySelectorAll('*')];
            const one = all[at % all.length] as Element;
            const other = all[to % all.length] as Element;
            if (what === 0) one.insertAdjacentHTML('beforeend', html);
            else if (what === 1) one.insertAdjacentHTML('afterbegin', html);
            else if (what === 2 && one !== document.body) one.remove();
            else if (what === 3 && one !== document.body && !one.contains(other)) other.append(one);
            else if (what === 4 && one.firstChild?.nodeType === 3) (one.firstChild as Text).data = 'changed';
            else if (what === 5) one.toggleAttribute('hidden');
            else if (one.parentElement && one !== document.body)
              one.parentElement.insertBefore(one, one.parentElement.firstChild);
            if (wait) await settle();
          }
          await settle();
          expect(texts()).toEqual(fresh());
          document.body.removeAttribute('hidden');
          reading.stop();
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
