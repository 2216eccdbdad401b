// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { TabPage, type World } from '../../components/TabPage.tsx';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { check, claim, critique, done } from './fixtures.ts';
import { see, settle } from './see.tsx';

afterEach(() => vi.useRealTimers());

/** A world where the tab's state is told by hand. */
const worldOf = (stored: TabState | undefined, answer: () => Promise<TabState | null>) => {
  let tell: (state: TabState | undefined) => void = () => {};
  const world: World = {
    watchTab: (_tab, fn) => {
      tell = fn;
      fn(stored);
    },
    watchSetAside: (fn) => fn([]),
    critique: vi.fn(answer),
    treatAsPitch: vi.fn(async () => {}),
    setMarks: vi.fn(async () => {}),
    showQuote: vi.fn(async () => true),
    setAside: vi.fn(async () => {}),
    restore: vi.fn(async () => {}),
    copy: vi.fn(async () => {}),
    openOptions: vi.fn(async () => {}),
    openBeside: vi.fn(async () => {}),
    choose: vi.fn(answer),
    openDocument: vi.fn(async () => {}),
    hostOf: vi.fn(async () => undefined),
    watchAlwaysChecked: (fn) => fn([]),
    alwaysCheck: vi.fn(async () => true),
  };
  return { world, tell: (state: TabState | undefined) => act(() => tell(state)) };
};

const never = () => new Promise<TabState>(() => {});

test('reads the tab at once, and says that it does', async () => {
  const { world } = worldOf(undefined, never);
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  expect(world.critique).toHaveBeenCalledWith(7, false);
  expect(seen.headings()).toEqual(['Reading what is open']);
  expect(seen.text()).toContain('A reason to ask, not proof.');
});

test('shows the stored checklist while the page is read again, then the new one', async () => {
  let finish: (state: TabState) => void = () => {};
  const { world } = worldOf(
    done({ words: 10 }),
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  expect(seen.text()).toContain('10 words read on this page');
  expect(seen.root.querySelector('.actions [role=status]')?.textContent).toBe('Reading it again');
  finish(done({ words: 20 }, { at: new Date().toISOString() }));
  await settle();
  expect(seen.text()).toContain('20 words read on this page');
  expect(seen.root.querySelector('.actions [role=status]')?.textContent).toBe('');
});

test('what is stored ends the wait before the answer comes, and the answer draws nothing anew', async () => {
  let finish: (state: TabState) => void = () => {};
  const { world, tell } = worldOf(
    done({ words: 10 }),
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  const read = () => done({ words: 20 }, { at: new Date().toISOString() });
  const state = read();
  await tell(state);
  expect(seen.text()).toContain('20 words read on this page');
  expect(seen.root.querySelector('.actions [role=status]')?.textContent).toBe('');
  const changes = new MutationObserver(() => {});
  changes.observe(seen.root, { subtree: true, childList: true, characterData: true, attributes: true });
  finish(structuredClone(state));
  await settle();
  expect(changes.takeRecords()).toEqual([]);
});

test('what was stored before the page is read again does not end the wait', async () => {
  const { world, tell } = worldOf(undefined, never);
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  await tell(done({ words: 10 }));
  expect(seen.root.querySelector('.actions [role=status]')?.textContent).toBe('Reading it again');
});

test('follows the tab as it changes, and keeps the list in view while it is read', async () => {
  const { world, tell } = worldOf(undefined, async () => done({ words: 10 }));
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  await tell({ phase: 'reading' });
  expect(seen.text()).toContain('10 words read');
  await tell(done({ words: 30 }));
  expect(seen.text()).toContain('30 words read');
  await tell({ phase: 'unreadable', reason: 'left' });
  expect(seen.text()).toContain('This tab has gone to another site since you clicked');
});

test('where the page may not be read without a click, it says what to do', async () => {
  const { world } = worldOf(undefined, async () => null);
  const seen = await see(<TabPage world={world} tabId={7} visit={1} />);
  expect(seen.text()).toContain('Click the Pitchcheck button on the toolbar to read this page.');
});

test.each([
  ['browser-page', 'one of the browser’s own pages'],
  ['store', 'the browser’s extension store'],
  ['pdf', 'a PDF in the browser’s own viewer'],
  ['file-access', 'Allow access to file URLs'],
  ['empty', 'there are no words in it'],
  ['no-room', 'more to show than the browser has room for'],
  ['left', 'gone to another site'],
  ['refused', 'does not let Pitchcheck read this page'],
  ['no-selection', 'Nothing is selected'],
] as const)('%s: says why in plain words, and offers the questions all the same', async (reason, words) => {
  const { world } = worldOf(undefined, async () => ({ phase: 'unreadable', reason }));
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  expect(seen.text()).toContain(words);
  expect(seen.root.querySelectorAll('details .ask')).toHaveLength(7);
  expect(seen.root.querySelectorAll('.flag, .status')).toHaveLength(0);
});

test('a failure is shown with its cause, and can be tried again', async () => {
  let tries = 0;
  const { world } = worldOf(undefined, async () => {
    tries += 1;
    if (tries === 1) throw new Error('no answer');
    return done();
  });
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  expect(seen.root.querySelector('[role=alert]')?.textContent).toContain('What was reported: no answer');
  await seen.press('Try again');
  expect(seen.root.querySelector('[role=alert]')).toBeNull();
  expect(seen.text()).toContain('1,240 words read');
});

test('says more when reading takes long, and what to do when nothing comes', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { world } = worldOf(undefined, never);
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  await act(() => void vi.advanceTimersByTime(2_100));
  expect(seen.text()).toContain('Still reading.');
  await act(() => void vi.advanceTimersByTime(14_000));
  expect(seen.text()).toContain('click the Pitchcheck button on the toolbar again');
});

test('the marks are a toggle button', async () => {
  const { world, tell } = worldOf(undefined, async () => done());
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  expect(seen.button('Show marks').getAttribute('aria-pressed')).toBe('true');
  await seen.press('Show marks');
  expect(world.setMarks).toHaveBeenCalledWith(7, false);
  await tell(done({}, { marksVisible: false }));
  expect(seen.button('Show marks').getAttribute('aria-pressed')).toBe('false');
});

test('a quote that is no longer there is said, not swallowed', async () => {
  const { world } = worldOf(undefined, async () => done({ claims: [claim('savings', 'Save time.')] }));
  world.showQuote = async () => false;
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  await seen.press('Save time.');
  expect(seen.text()).toContain('Those words are no longer where they were');
});

test('what fails in the background is said, and the list stays', async () => {
  const { world } = worldOf(undefined, async () => done({ claims: [claim('savings', 'Save time.')] }));
  world.showQuote = () => Promise.reject(new Error('the tab is gone'));
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  await seen.press('Save time.');
  expect(seen.text()).toContain('That did not work. the tab is gone');
  expect(seen.text()).toContain('1,240 words read');
});

test('copies the questions with the quotes, the source and the day, as text and as escaped HTML', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const { world } = worldOf(undefined, async () =>
    done({
      checks: critique().checks.map((each) =>
        each.check === 'user-needs' ? check('user-needs', 'asserted', 'so user-friendly') : each,
      ),
      claims: [claim('savings', hostile)],
    }),
  );
  const copy = vi.fn(async () => {});
  const seen = await see(<TabPage world={{ ...world, copy }} tabId={7} visit={0} />);
  await seen.press('Copy questions');
  const [text, html] = copy.mock.calls[0] as unknown as [string, string];
  expect(text).toContain('About: Brightwell | The portal for councils');
  expect(text).toContain('https://vendor.example/portal?utm_source=mail');
  expect(text).toContain('Read on 4 May 2026.');
  expect(text).toContain('  “so user-friendly”\n→ Which citizens is this for');
  expect(text).toContain(`  “${hostile}”\n→ What was the figure before`);
  expect(html).not.toContain('<img');
  expect(html).toContain('&#60;img src=x onerror=alert(1)&#62;');
  expect(seen.text()).toContain('The questions are on the clipboard.');
});

test('what is no pitch offers neither marks nor questions to copy', async () => {
  const { world } = worldOf(undefined, async () => done({ kind: 'not-pitch' }));
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  expect(seen.buttons()).not.toContain('Show marks');
  expect(seen.buttons()).not.toContain('Copy questions');
});

test.each([
  ['in another language', done({ judged: false, language: 'cy' })],
  ['that can’t be read', { phase: 'unreadable', reason: 'pdf' }],
] as const)('of a text %s the questions can be copied all the same', async (_, state) => {
  const { world } = worldOf(undefined, async () => state);
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  await seen.press('Copy questions');
  const [text] = vi.mocked(world.copy).mock.calls[0] ?? [''];
  expect(text.indexOf('Which citizens is this for')).toBeGreaterThan(-1);
  expect(text.indexOf('When you say “digital” here')).toBeGreaterThan(text.indexOf('Which people will work'));
  expect(text.match(/^→/gm)).toHaveLength(7);
  expect(seen.text()).toContain('The questions are on the clipboard.');
});

test('leads to the page for files and pasted text, once', async () => {
  const { world } = worldOf(undefined, async () => done());
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  await seen.press('Open a file or paste text');
  expect(world.openDocument).toHaveBeenCalledOnce();
  const unread = worldOf(undefined, async () => ({ phase: 'unreadable', reason: 'empty' }));
  const other = await see(<TabPage world={unread.world} tabId={7} visit={0} />);
  expect(other.buttons().filter((name) => name === 'Open a file or paste text')).toHaveLength(1);
  expect(other.headings()[0]).toBe('No words were found here');
});

test('the list beside the page opens straight from the click, and not from within itself', async () => {
  const { world } = worldOf(undefined, async () => done());
  const popup = await see(<TabPage world={world} tabId={7} visit={0} />);
  popup.button('Open beside').click();
  expect(world.openBeside).toHaveBeenCalledTimes(1);
  const panel = await see(<TabPage world={{ ...world, openBeside: undefined }} tabId={7} visit={1} />);
  expect(panel.buttons()).not.toContain('Open beside');
});

test('leads to what the tool can’t judge', async () => {
  const { world } = worldOf(undefined, async () => done());
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  await seen.press('What Pitchcheck can’t judge');
  expect(world.openOptions).toHaveBeenCalledWith('limits');
});

test('those who do not see the page hear that it is read, and when it has been', async () => {
  let finish: (state: TabState) => void = () => {};
  const { world } = worldOf(
    undefined,
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  const heard = () => seen.root.querySelector('.unseen[role=status]')?.textContent;
  expect(heard()).toBe('Reading what is open');
  finish(done());
  await settle();
  expect(heard()).toBe('1,240 words read on this page');
});

test('the focus is not lost when the button that had it goes away', async () => {
  const { world } = worldOf(undefined, async () => done({ kind: 'not-pitch' }));
  const seen = await see(<TabPage world={world} tabId={7} visit={0} />);
  await seen.press('Treat it as a pitch');
  expect(world.treatAsPitch).toHaveBeenCalledWith(7, true);
  expect(document.activeElement?.tagName).toBe('H1');
});
