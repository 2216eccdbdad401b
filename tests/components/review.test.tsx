// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Reviewer, ReviewWorld } from '../../components/review/world.ts';
import { TabPage, type World } from '../../components/TabPage.tsx';
import type { Recorded } from '../../lib/messaging/protocol.ts';
import type { Done } from '../../lib/messaging/tab-state.ts';
import type { OnRecord } from '../../lib/reviews/again.ts';
import type { Entry, Target } from '../../lib/reviews/record.ts';
import type { SetAside } from '../../lib/reviews/set-aside.ts';
import { check, claim, critique, done } from './fixtures.ts';
import { type Seen, see, settle } from './see.tsx';

const PORTAL = claim('portal', 'A portal for all.');
const SAVING = claim('savings', 'Save 45%.');
const STATE = done({ claims: [PORTAL, SAVING] });
const ON_PORTAL: Target = { type: 'claim', claim: PORTAL.id, quote: 'A portal for all.', rule: PORTAL.rule };

let count = 0;
type What = Entry extends infer E
  ? E extends unknown
    ? Omit<E, 'id' | 'review' | 'at' | 'private'>
    : never
  : never;
const entry = (what: What, more: Partial<Entry> = {}): Entry =>
  ({
    id: `e${++count}`,
    review: 'r1',
    at: `2026-05-05T10:00:0${count % 10}.000Z`,
    private: false,
    ...what,
    ...more,
  }) as Entry;

const record = (changes: Partial<OnRecord> = {}): OnRecord => ({
  review: 'r1',
  readings: 1,
  at: '2026-05-04T10:00:00.000Z',
  by: 'Ann',
  title: 'Brightwell | The portal for councils',
  entries: [],
  same: true,
  changes: { text: false, gone: [], added: [], reworded: [], checks: [] },
  unplaced: [],
  teams: [],
  findings: {},
  ...changes,
});
const yes = (kept: OnRecord | null, added: string[] = []): Recorded => ({ ok: true, record: kept, added });

/** A world with what is kept told by hand. */
const worldOf = (
  kept: OnRecord | null,
  more: Partial<ReviewWorld> = {},
  name = 'Ann',
  state: Done = STATE,
) => {
  const reviews: ReviewWorld = {
    find: vi.fn(async () => yes(kept)),
    keep: vi.fn(async () => yes(record(), ['new'])),
    watchReviews: vi.fn(),
    watchReviewer: (fn) => fn({ name, ask: name === '' }),
    setReviewer: vi.fn(async () => {}),
    selected: vi.fn(async () => ''),
    openReport: vi.fn(async () => {}),
    openNotebook: vi.fn(async () => {}),
    unfinished: vi.fn(async () => undefined),
    keepUnfinished: vi.fn(async () => {}),
    ...more,
  };
  const aside: { list: SetAside[] } = { list: [] };
  const world: World = {
    watchTab: (_tab, fn) => fn(state),
    watchSetAside: (fn) => fn(aside.list),
    critique: async () => state,
    treatAsPitch: async () => {},
    setMarks: async () => {},
    showQuote: vi.fn(async () => true),
    setAside: vi.fn(async () => {}),
    restore: vi.fn(async () => {}),
    copy: async () => {},
    openOptions: async () => {},
    openBeside: undefined,
    choose: async () => state,
    openDocument: async () => {},
    hostOf: async () => undefined,
    watchAlwaysChecked: (fn) => fn([]),
    alwaysCheck: async () => true,
    reviews,
  };
  return { world, reviews, aside };
};

const show = (world: World) => see(<TabPage world={world} tabId={7} visit={0} />);

const submit = (seen: Seen, selector = 'form') =>
  act(async () => {
    const form = [...seen.root.querySelectorAll<HTMLFormElement>(selector)].find((one) => !one.hidden);
    form?.requestSubmit();
  }).then(settle);

const choose = (seen: Seen, label: string) =>
  act(() => {
    const found = [...seen.root.querySelectorAll('.judge label')].find((one) => one.textContent === label);
    found?.querySelector('input')?.click();
  });

const type = (field: Element | null | undefined, text: string) =>
  act(() => {
    (field as HTMLInputElement).value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });

const after = () => act(() => new Promise<void>((done) => setTimeout(done, 5)));

test.each([
  ['is asked for a name all the same', { name: '', ask: true }],
  ['is not asked where a name is known', { name: 'Ann', ask: false }],
])('who saves before the settings have been read %s', async (_, reviewer) => {
  const told: ((now: Reviewer) => void)[] = [];
  const { world, reviews } = worldOf(null, {
    watchReviewer: (fn) => {
      told.push(fn);
    },
  });
  const seen = await show(world);
  await seen.press('Save review');
  await after();
  expect(reviews.keep).not.toHaveBeenCalled();
  expect(seen.root.querySelector('.name-form')).toBeNull();
  await act(() => {
    for (const tell of told) tell(reviewer);
  });
  await after();
  expect(vi.mocked(reviews.keep).mock.calls).toEqual(reviewer.ask ? [] : [[{ tabId: 7 }, true, []]]);
  expect(document.activeElement?.id === 'reviewer-name').toBe(reviewer.ask);
});

test('the first time, a name is asked for in place, and it may be left out', async () => {
  const { world, reviews } = worldOf(null, {}, '');
  const seen = await show(world);
  await seen.press('Save review');
  expect(seen.text()).toContain('You can leave it empty');
  expect(document.activeElement?.id).toBe('reviewer-name');
  expect(reviews.keep).not.toHaveBeenCalled();
  await submit(seen, '.name-form');
  await after();
  expect(reviews.setReviewer).toHaveBeenCalledWith('');
  expect(reviews.keep).toHaveBeenCalledWith({ tabId: 7 }, true, []);
  expect(seen.text()).toContain('Saved on this machine, with the full text as it was read.');
  expect(seen.text()).toContain('Saved by Ann as it was read on 4 May 2026. Nothing is judged yet.');
  expect(seen.buttons()).not.toContain('Save review');
  expect(document.activeElement?.id).toBe('kept');
});

test('saving what was deleted brings it back, and says so', async () => {
  const back = () => entry({ kind: 'undelete', by: 'Ann' }, { at: new Date().toISOString() });
  const { world } = worldOf(null, { keep: async () => yes(record({ entries: [back()] })) });
  const seen = await show(world);
  await seen.press('Save review');
  expect(seen.text()).toContain('This review had been deleted; it is in the notebook again');
});

test('the notebook is one press away, whether anything is kept or not', async () => {
  const { world, reviews } = worldOf(null);
  const seen = await show(world);
  await seen.press('Notebook');
  expect(reviews.openNotebook).toHaveBeenCalled();
});

test('who has a name is not asked again', async () => {
  const { world, reviews } = worldOf(null);
  const seen = await show(world);
  await seen.press('Save review');
  expect(reviews.keep).toHaveBeenCalledWith({ tabId: 7 }, true, []);
});

test('leads to the report and to the notebook', async () => {
  const { world, reviews } = worldOf(record());
  const seen = await show(world);
  await seen.press('Open the report');
  expect(reviews.openReport).toHaveBeenCalledWith('r1');
  await seen.press('Notebook');
  expect(reviews.openNotebook).toHaveBeenCalled();
});

test.each([
  ['full', 'There is no space left on this computer'],
  ['unavailable', 'This happens in private windows.'],
  ['failed', 'The browser could not finish saving'],
  ['read-again', 'Read it again, then save the review.'],
  ['too-large', 'This is too long to keep in a review.'],
] as const)('%s: says in a sentence why nothing was saved, and tries again', async (reason, words) => {
  const keep = vi
    .fn<ReviewWorld['keep']>(async () => yes(record()))
    .mockImplementationOnce(async () => ({ ok: false, reason }));
  const { world } = worldOf(null, { keep });
  const seen = await show(world);
  await seen.press('Save review');
  expect(seen.root.querySelector('.actions [role=status]')?.textContent).toContain(words);
  expect(seen.headings()).not.toContain('Saved on this machine');
  await seen.press('Try again');
  expect(keep).toHaveBeenCalledTimes(2);
  expect(seen.headings()).toContain('Saved on this machine');
});

test('what changed is listed, with what was judged and is gone; nothing moves by itself', async () => {
  const gone = claim('certainty', 'It works from day one.');
  const target: Target = { type: 'claim', claim: gone.id, quote: gone.quote.text, rule: gone.rule };
  const before = claim('savings', 'Save 30%.');
  const { world, reviews } = worldOf(
    record({
      same: false,
      entries: [entry({ kind: 'asked', target, note: '', by: 'Bob' })],
      changes: {
        text: true,
        gone: [gone],
        added: [PORTAL],
        reworded: [{ before, after: SAVING }],
        checks: [{ check: 'culture', before: 'asserted', after: 'missing' }],
      },
      unplaced: [{ claim: gone.id, quote: gone.quote.text, place: 'gone' }],
    }),
  );
  const seen = await show(world);
  const kept = seen.root.querySelector('.kept')?.textContent;
  expect(kept).toContain('The page has changed since.');
  expect(kept).toContain('4 things have changed');
  expect(kept).toContain('Culture change: was “Said, not shown”, is now “Not found”.');
  expect(kept).toContain('It said: Save 30%.Now it says:Save 45%.');
  const lost = seen.root.querySelector('.unplaced')?.textContent;
  expect(lost).toContain('1 judged claim can no longer be placed');
  expect(lost).toContain('These words can no longer be found in the text.');
  expect(lost).toContain('Bob asked the supplier on 5 May 2026.');
  expect(seen.root.querySelectorAll('.claim .people-said')).toHaveLength(0);
  await seen.press('Save the new reading');
  expect(reviews.keep).toHaveBeenCalledWith({ tabId: 7 }, true, []);
});

test('an answer is kept with where it was given; the focus comes back, and one button takes it back', async () => {
  const { world, reviews } = worldOf(record());
  const seen = await show(world);
  await seen.press('Judge: A portal for all.');
  await choose(seen, 'The supplier has answered');
  await type(seen.root.querySelector('.judge textarea'), ' By surveys. ');
  await type(seen.root.querySelector('.judge input[type=text]'), 'Email of 3 May');
  await submit(seen, '.judge form');
  expect(reviews.keep).toHaveBeenCalledWith({ tabId: 7 }, false, [
    {
      kind: 'answered',
      target: ON_PORTAL,
      answer: 'By surveys.',
      where: 'Email of 3 May',
      private: false,
      at: expect.any(String),
    },
  ]);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Judge: A portal for all.');
  expect(seen.text()).toContain('Kept with the review.');
  await seen.press('Undo');
  expect(reviews.keep).toHaveBeenLastCalledWith({ tabId: 7 }, false, [
    { kind: 'withdraw', entry: 'new', private: false, at: expect.any(String) },
  ]);
});

test('judging what is not saved says that it is saved first, and asks for the name there', async () => {
  const { world, reviews } = worldOf(null, {}, '');
  const seen = await show(world);
  await seen.press('Judge: A portal for all.');
  expect(seen.root.querySelector('.judge form')?.textContent).toContain('This also saves the review.');
  await type(seen.root.querySelector('.judge input[name=name]'), 'Ann');
  await submit(seen, '.judge form');
  expect(reviews.setReviewer).toHaveBeenCalledWith('Ann');
  expect(seen.text()).toContain('The review is saved on this machine, and what you said with it.');
});

test('what can’t be kept stays in the form', async () => {
  const keep = async (): Promise<Recorded> => ({ ok: false, reason: 'full' });
  const { world } = worldOf(record(), { keep });
  const seen = await show(world);
  await seen.press('Judge: A portal for all.');
  await type(seen.root.querySelector('.judge textarea'), 'Long thought about.');
  await submit(seen, '.judge form');
  expect(seen.text()).toContain('There is no space left on this computer');
  expect((seen.root.querySelector('.judge textarea') as HTMLTextAreaElement).value).toBe(
    'Long thought about.',
  );
});

test('other people’s judgements stand beside one’s own, which alone can be taken back', async () => {
  const mine = entry({ kind: 'agree', target: ON_PORTAL, note: '', by: 'Ann' });
  const theirs = entry({
    kind: 'false-alarm',
    scope: 'here',
    target: ON_PORTAL,
    note: 'Seen it.',
    by: 'Bob',
  });
  const { world, reviews } = worldOf(record({ entries: [theirs, mine] }));
  const seen = await show(world);
  const said = seen.root.querySelector('.claim .people-said');
  expect(said?.textContent).toContain('Bob called it a false alarm here on 5 May 2026. “Seen it.”');
  expect(said?.textContent).toContain('Ann agreed on 5 May 2026.');
  expect(said?.textContent).toContain('People differ about this.');
  expect(seen.buttons().filter((name) => name.startsWith('Take back'))).toEqual([
    'Take back: Ann agreed on 5 May 2026.',
  ]);
  await seen.press('Take back: Ann agreed on 5 May 2026.');
  expect(reviews.keep).toHaveBeenCalledWith({ tabId: 7 }, false, [
    { kind: 'withdraw', entry: mine.id, private: false, at: expect.any(String) },
  ]);
});

test('a settled flag is no longer loud and says who settled it, unless somebody holds that it stands', async () => {
  const target: Target = { type: 'check', check: 'user-needs' };
  const answered = entry({ kind: 'answered', target, answer: '30 interviews.', where: '', by: 'Bob' });
  const one = await show(worldOf(record({ entries: [answered] })).world);
  const flag = () => one.root.querySelectorAll('.flag')[0];
  expect(flag()?.className).toBe('flag');
  expect(flag()?.textContent).toContain('Bob noted an answer on 5 May 2026. “30 interviews.”');
  expect(one.root.querySelectorAll('.flag.loud')).toHaveLength(2);
  const agree = entry({ kind: 'agree', target, note: '', by: 'Ann' });
  const two = await show(worldOf(record({ entries: [answered, agree] })).world);
  expect(two.root.querySelectorAll('.flag.loud')).toHaveLength(3);
});

test('an override stands, and what the text alone says stays in view', async () => {
  const target = { type: 'check', check: 'culture' } as const;
  const override = entry({ kind: 'status', target, status: 'evidenced', note: 'Annex 2.', by: 'Ann' });
  const seen = await show(worldOf(record({ entries: [override] })).world);
  const article = seen.root.querySelector('#check-culture')?.closest('article');
  expect(article?.querySelector('.status')?.textContent).toBe('Can be checked');
  expect(article?.textContent).toContain('By the text alone: Not found.');
  expect(article?.textContent).toContain('Ann set the status to “Can be checked” on 5 May 2026. “Annex 2.”');
});

test('setting aside goes on the record of a saved review, and of none without one', async () => {
  const aside = async (kept: OnRecord | null) => {
    const { world, reviews } = worldOf(kept);
    const seen = await show(world);
    await seen.press('Set aside: A portal for all.');
    const form = seen.button('Set aside: A portal for all.').nextElementSibling as HTMLFormElement;
    await type(form.querySelector('input[name=reason]'), 'A quote.');
    await act(async () => form.requestSubmit());
    await settle();
    expect(world.setAside).toHaveBeenCalledWith(
      expect.objectContaining({ scope: 'page', reason: 'A quote.' }),
    );
    return { reviews, seen };
  };
  const kept = await aside(record());
  expect(kept.reviews.keep).toHaveBeenCalledWith({ tabId: 7 }, false, []);
  expect(kept.seen.text()).toContain('Set aside, and kept with the review as a false alarm.');
  const loose = await aside(null);
  expect(loose.reviews.keep).not.toHaveBeenCalled();
});

test('what is selected becomes a finding, with a note', async () => {
  let words = '';
  const { world, reviews } = worldOf(record(), { selected: async () => words });
  const seen = await show(world);
  await seen.press('Add what I selected as a finding');
  expect(seen.text()).toContain('No words are selected.');
  words = 'x'.repeat(1001);
  await seen.press('Add what I selected as a finding');
  expect(seen.text()).toContain('That is too much for one finding.');
  words = 'from £4 a head';
  await seen.press('Add what I selected as a finding');
  await type(seen.root.querySelector('#finding-note'), 'A price with no period.');
  await submit(seen, '.finding-form');
  expect(reviews.keep).toHaveBeenCalledWith({ tabId: 7 }, false, [
    expect.objectContaining({ kind: 'finding', quote: 'from £4 a head', note: 'A price with no period.' }),
  ]);
});

test('a finding leads to its words, and says when they are gone', async () => {
  const finding = entry({
    kind: 'finding',
    quote: 'from £4',
    prefix: '',
    suffix: '',
    note: 'Why?',
    by: 'Ann',
  });
  const place = { passage: '0.1', start: 2, end: 9, text: 'from £4' };
  const here = worldOf(record({ entries: [finding], findings: { [finding.id]: place } }));
  const seen = await show(here.world);
  await seen.press('from £4');
  expect(here.world.showQuote).toHaveBeenCalledWith(7, place);
  const gone = await show(worldOf(record({ entries: [finding], findings: { [finding.id]: 'gone' } })).world);
  expect(gone.root.querySelector('.findings')?.textContent).toContain('can no longer be found');
});

test('tags and title are said like everything else', async () => {
  const tagged = entry({ kind: 'tag', tag: 'waste', by: 'Ann' });
  const { world, reviews } = worldOf(record({ entries: [tagged] }));
  const seen = await show(world);
  await type(seen.root.querySelector('#new-tag'), ' lot 2 ');
  await act(async () => (seen.root.querySelector('#new-tag') as HTMLInputElement).form?.requestSubmit());
  await settle();
  expect(reviews.keep).toHaveBeenLastCalledWith({ tabId: 7 }, false, [
    { kind: 'tag', tag: 'lot 2', private: false, at: expect.any(String) },
  ]);
});

test('what was typed before is there again, and is forgotten once it is kept', async () => {
  const kept = { verdict: 'answered', note: '', answer: 'Half', where: '', status: 'missing', private: true };
  const { world, reviews } = worldOf(record(), { unfinished: async () => kept });
  const seen = await show(world);
  await seen.press('Judge: A portal for all.');
  expect((seen.root.querySelector('.judge textarea') as HTMLTextAreaElement).value).toBe('Half');
  await submit(seen, '.judge form');
  expect(reviews.keepUnfinished).toHaveBeenLastCalledWith(expect.stringContaining(PORTAL.id), undefined);
});

test('a review that changes elsewhere is looked up again; another one is not', async () => {
  let tell: Parameters<ReviewWorld['watchReviews']>[0] = () => {};
  const { world, reviews } = worldOf(record(), {
    watchReviews: (fn) => {
      tell = fn;
    },
  });
  await show(world);
  const wait = () => act(() => new Promise<void>((done) => setTimeout(done, 200)));
  expect(reviews.find).toHaveBeenCalledTimes(1);
  tell({ reviews: ['other'] });
  await wait();
  expect(reviews.find).toHaveBeenCalledTimes(1);
  tell({ reviews: ['r1'] });
  await wait();
  expect(reviews.find).toHaveBeenCalledTimes(2);
  tell('erased');
  await wait();
  expect(reviews.find).toHaveBeenCalledTimes(3);
});

test('what is no pitch can be saved and judged as a whole page all the same', async () => {
  const { world } = worldOf(null, {}, 'Ann', done({ kind: 'not-pitch' }));
  const seen = await show(world);
  expect(seen.buttons()).toContain('Save review');
  expect(seen.headings()).toContain('What you found yourself');
});

test('a check that is set aside says who set it aside', async () => {
  const target: Target = { type: 'check', check: 'user-needs' };
  const alarm = entry({ kind: 'false-alarm', scope: 'here', target, note: 'It is elsewhere.', by: 'Ann' });
  const { world, reviews, aside } = worldOf(
    record({ entries: [alarm] }),
    {},
    'Ann',
    done({
      checks: critique().checks.map((each) =>
        each.check === 'user-needs' ? check('user-needs', 'missing') : each,
      ),
    }),
  );
  aside.list = [
    {
      target: { type: 'check', check: 'user-needs' },
      scope: 'page',
      where: 'https://vendor.example/portal',
      reason: 'It is elsewhere.',
      at: '2026-05-05T10:00:00.000Z',
    },
  ];
  const seen = await show(world);
  expect(seen.root.querySelectorAll('.flag')[0]?.textContent).toContain('Ann called it a false alarm here');
  await seen.press('Restore: User needs');
  expect(world.restore).toHaveBeenCalledTimes(1);
  expect(reviews.keep).toHaveBeenCalledWith({ tabId: 7 }, false, [
    { kind: 'withdraw', entry: alarm.id, private: false, at: expect.any(String) },
  ]);
});
