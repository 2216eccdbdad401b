// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotebookPage } from '../../components/notebook/NotebookPage.tsx';
import type { Incoming, NotebookWorld, RowsTold } from '../../components/notebook/world.ts';
import type { Entry } from '../../lib/reviews/record.ts';
import type { TeamRow } from '../../lib/team/rows.ts';
import { rowFor } from './notebook-rows.ts';
import { see, settle } from './see.tsx';

let drawn: HTMLElement | undefined;
// What is still drawn would go on writing its view into the address.
afterEach(() => {
  if (drawn) render(null, drawn);
});
beforeEach(() => history.replaceState(null, '', location.pathname));

const seeNotebook = async (rows: readonly TeamRow[], incoming?: Incoming) => {
  let tell: RowsTold | undefined;
  const world = {
    watchRows: (told: RowsTold) => {
      tell = told;
      told.rows(rows);
    },
    say: vi.fn(async () => {}),
    export: vi.fn(async () => {}),
    backUp: vi.fn(async () => rows.length),
    look: vi.fn(async () => incoming as Incoming),
    erase: vi.fn(async () => {}),
    openSource: vi.fn(async () => {}),
    openOptions: vi.fn(async () => {}),
    watchTeams: vi.fn<NotebookWorld['watchTeams']>(),
    shareWithTeam: vi.fn(async () => {}),
    ownNames: vi.fn(async () => ['Ann']),
    watchActivity: vi.fn<NotebookWorld['watchActivity']>(),
    markSeen: vi.fn(),
  } satisfies NotebookWorld;
  const seen = await see(<NotebookPage world={world} />);
  drawn = seen.root;
  const find = <T extends HTMLElement>(selector: string) => seen.root.querySelector<T>(selector) as T;
  return {
    world,
    seen,
    find,
    tell: (fn: (told: RowsTold) => void) =>
      act(() => {
        if (tell) fn(tell);
      }),
    titles: () => [...seen.root.querySelectorAll('.reviews tbody th')].map((e) => e.textContent),
    tick: async (title: string) => {
      await act(() => find<HTMLInputElement>(`[aria-label="Select ${title}"]`).click());
      await settle();
    },
    type: async (selector: string, value: string, event = 'input') => {
      await act(() => {
        const field = find<HTMLInputElement>(selector);
        field.value = value;
        field.dispatchEvent(new Event(event, { bubbles: true }));
      });
      await settle();
    },
    submit: async (selector: string) => {
      await act(() => {
        find(selector).dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
      });
      await settle();
    },
  };
};

test('says how a first review is saved, or brought from elsewhere', async () => {
  const { seen } = await seeNotebook([]);
  expect(seen.headings()).toContain('No reviews yet');
  expect(seen.text()).toContain('choose “Save review” in the checklist');
  expect(seen.button('Erase everything').disabled).toBe(true);
});

test('a status has its words beside its mark, and what is no pitch says so', async () => {
  const rows = [
    rowFor('a', { statuses: { culture: 'contradicted' }, tags: ['framework'] }),
    rowFor('b', { pitch: false, at: '2026-04-01T10:00:00.000Z', source: 'mail' }),
  ];
  const { seen } = await seeNotebook(rows);
  const cells = [...seen.root.querySelectorAll('.reviews tbody tr')].map((row) =>
    [...row.querySelectorAll('td.mark')].map((cell) => cell.getAttribute('title')),
  );
  expect(cells[0]?.slice(0, 3)).toEqual([
    'User needs: Not found',
    'The problem: Not found',
    'Culture change: Says the opposite',
  ]);
  expect(cells[1]?.[0]).toBe('User needs: Not counted: not a pitch, or no rules for its language');
  expect(seen.text()).toContain('Over the 1 review listed here.');
  expect(seen.text()).toContain('1 more is not a pitch');
});

test('what to sort by is chosen in plain words, the newest first as long as nothing is', async () => {
  const { find, seen } = await seeNotebook([rowFor('a')]);
  const choice = find<HTMLSelectElement>('.sort-by select');
  const words = [...choice.options].map(({ textContent }) => textContent);
  expect(choice.selectedOptions[0]?.textContent).toBe('Newest first');
  expect(words).toContain('User needs: unanswered first');
  expect(new Set(words).size).toBe(28);
  expect(seen.text()).not.toMatch(/ascending|descending/);
});

test('what others did is told with its time once', async () => {
  const { world, seen } = await seeNotebook([rowFor('a')]);
  const at = '2026-05-04T10:00:00.000Z';
  const entry: Entry = {
    kind: 'agree',
    id: 'e',
    review: 'a',
    by: 'Bob',
    at,
    private: false,
    target: { type: 'check', check: 'culture' },
    note: 'Quite so.',
  };
  const [told] = world.watchActivity.mock.calls[0] ?? [];
  const done = { id: 'e', team: 't', review: 'a', by: 'Bob', at, unread: true, entry };
  await act(() => told?.({ done: [done], news: 1 }));
  const words = seen.root.querySelector('.activity li')?.textContent ?? '';
  expect(words).toContain('Bob agreed. “Quite so.” Culture change. ');
  expect(words.match(/2026/g)).toHaveLength(1);
  expect(seen.headings()).toContain('What others did in your teams: 1 new');
  expect(seen.text()).not.toContain('are listed here.');

  const fifty = Array.from({ length: 50 }, (_, i) => ({ ...done, id: `${i}` }));
  await act(() => told?.({ done: fifty, news: 73 }));
  expect(seen.headings()).toContain('What others did in your teams: 73 new');
  expect(seen.text()).toContain('The newest are listed here.');
});

test('headings sort and say how; the search narrows down and says to how many', async () => {
  const { seen, titles, type, find } = await seeNotebook([
    rowFor('a', { title: 'Beta', at: '2026-01-01T10:00:00.000Z' }),
    rowFor('b', { title: 'Alpha', at: '2026-02-01T10:00:00.000Z' }),
    rowFor('c', { title: 'Gamma', at: '2026-03-01T10:00:00.000Z' }),
  ]);
  expect(titles()).toEqual(['Gamma', 'Alpha', 'Beta']);
  await seen.press('Title');
  expect(titles()).toEqual(['Alpha', 'Beta', 'Gamma']);
  expect(find('th.title').getAttribute('aria-sort')).toBe('ascending');
  expect(find('th.at').hasAttribute('aria-sort')).toBe(false);
  await seen.press('Title');
  expect(titles()).toEqual(['Gamma', 'Beta', 'Alpha']);

  await type('input[type=search]', 'alp');
  expect(titles()).toEqual(['Alpha']);
  expect(find('.found [role=status]').textContent).toBe('1 of 3 reviews');
  await type('input[type=search]', 'nothing like it');
  expect(seen.headings()).toContain('Nothing matches');
  await seen.press('Clear the filters');
  expect(titles()).toEqual(['Gamma', 'Beta', 'Alpha']);
  expect(document.activeElement?.textContent).toBe('Notebook');
});

test('only what a filter leaves in sight is deleted, and it can be undone', async () => {
  const rows = [rowFor('a', { title: 'Alpha' }), rowFor('b', { title: 'Beta' })];
  const { seen, world, tick, type, find } = await seeNotebook(rows);
  await tick('Alpha');
  await tick('Beta');
  expect(find('.selection [role=status]').textContent).toBe('2 selected');
  await type('input[type=search]', 'alpha');
  expect(find('.selection [role=status]').textContent).toBe('1 selected');
  await seen.press('Delete');
  expect(world.say).toHaveBeenCalledWith(['a'], { kind: 'delete' }, expect.anything(), expect.anything());
  expect(find('.said [role=status]').textContent).toBe('Deleted 1 review.');
  await seen.press('Undo');
  expect(world.say).toHaveBeenLastCalledWith(
    ['a'],
    { kind: 'undelete' },
    expect.anything(),
    expect.anything(),
  );
  expect(find('.said').textContent).toContain('Undone.');
});

test('a tag is added to those that lack it, and taken from those alone when undone', async () => {
  const rows = [rowFor('a', { title: 'Alpha', tags: ['old'] }), rowFor('b', { title: 'Beta' })];
  const { seen, world, tick, type, submit } = await seeNotebook(rows);
  await tick('Alpha');
  await tick('Beta');
  await seen.press('Add a tag');
  await submit('.tag-form');
  expect(seen.text()).toContain('Write a tag first.');
  await type('.tag-form input', '  old ');
  await submit('.tag-form');
  expect(world.say).toHaveBeenCalledWith(
    ['b'],
    { kind: 'tag', tag: 'old' },
    expect.anything(),
    expect.anything(),
  );
  await seen.press('Undo');
  expect(world.say).toHaveBeenLastCalledWith(
    ['b'],
    { kind: 'untag', tag: 'old' },
    expect.anything(),
    expect.anything(),
  );
});

test('two to six can be compared', async () => {
  const rows = Array.from({ length: 7 }, (_, i) => rowFor(`${i}`));
  const { tick, find } = await seeNotebook(rows);
  await tick('Review 0');
  expect(find('.selection').textContent).toContain('Select two to six reviews to compare them.');
  await tick('Review 1');
  expect(find('.selection a').getAttribute('href')).toMatch(/^report\.html\?compare=[01],[01]$/);
  await act(() => find<HTMLInputElement>('[aria-label="Select all on this page"]').click());
  await settle();
  expect(find('.selection').textContent).toContain('Select two to six reviews to compare them.');
  expect(find('.selection').querySelector('a')).toBeNull();
});

test('two ticks at once are both counted', async () => {
  const { find } = await seeNotebook([rowFor('0'), rowFor('1')]);
  await act(() => {
    for (const one of document.querySelectorAll<HTMLInputElement>('.reviews tbody input')) one.click();
  });
  await settle();
  expect(find('.selection [role=status]').textContent).toBe('2 selected');
});

test('an error is a sentence, and what was selected stays selected', async () => {
  const { seen, world, tick, find, submit, type } = await seeNotebook([rowFor('a', { title: 'Alpha' })]);
  world.say.mockRejectedValueOnce(new Error('There is no space left.'));
  await tick('Alpha');
  await seen.press('Add a tag');
  await type('.tag-form input', 'new');
  await submit('.tag-form');
  expect(find('.said [role=status]').textContent).toBe('There is no space left.');
  expect(find('.said').dataset.failed).toBe('true');
  expect(find('.selection [role=status]').textContent).toBe('1 selected');
});

test('a colleague’s file is shown before it is taken in, and nothing happens when it isn’t', async () => {
  const take = vi.fn(async () => {});
  const { seen, world, type, submit } = await seeNotebook([rowFor('a')], {
    reviews: [
      {
        id: 'n',
        title: 'Newcomer',
        vendor: '',
        here: false,
        readings: 1,
        texts: 0,
        said: [{ by: 'Ben', n: 2 }],
        deleted: false,
      },
      {
        id: 'a',
        title: 'Known',
        vendor: 'v',
        here: true,
        readings: 0,
        texts: 0,
        said: [{ by: '', n: 1 }],
        deleted: true,
      },
      { id: 's', title: 'Same', vendor: 'v', here: true, readings: 0, texts: 0, said: [], deleted: false },
    ],
    refused: [{ problem: 'newer', n: 2 }],
    take,
  });
  const look = async () => {
    await seen.press('Import');
    await type('textarea', '{}');
    await submit('.import form');
  };
  await look();
  expect(world.look).toHaveBeenCalledOnce();
  const text = seen.text();
  for (const part of [
    'What is in the pasted text',
    '1 review is new here.',
    '1 review is here already and gets what is new.',
    '1 review is here already, with nothing new.',
    'With it come 3 things that people said: Ben (2), Somebody (1).',
    '2 can’t be imported, because a newer Pitchcheck made them.',
    'New here. With 2 things people said: Ben (2).',
    'Gets 1 thing people said: Somebody (1). It is deleted there',
    'Here already, nothing new.',
  ])
    expect(text).toContain(part);
  await seen.press('Cancel');
  expect(take).not.toHaveBeenCalled();
  expect(seen.text()).toContain('Nothing was imported.');

  await look();
  await seen.press('Import 2 reviews');
  expect(take).toHaveBeenCalledOnce();
  expect(seen.text()).toContain('Imported 2 reviews.');
});

test('everything is erased only once the word was typed, and a backup is offered first', async () => {
  const { seen, world, type, submit, find } = await seeNotebook([rowFor('a')]);
  await seen.press('Erase everything');
  expect(seen.text()).toContain('It can’t be brought back unless you have a backup.');
  await submit('dialog form');
  expect(world.erase).not.toHaveBeenCalled();
  await seen.press('Back up first');
  expect(find('dialog [role=status]').textContent).toContain('The backup holds 1 review.');
  await type('dialog input', 'Erase ');
  await submit('dialog form');
  expect(world.erase).toHaveBeenCalledOnce();
  expect(find('dialog')).toBeNull();
});

test('a hundred are on a page, and the next are a button away', async () => {
  const rows = Array.from({ length: 205 }, (_, i) => rowFor(String(i).padStart(3, '0')));
  const { seen, titles, find } = await seeNotebook(rows);
  await vi.waitFor(() => expect(titles()).toHaveLength(100));
  expect(find('table.reviews').getAttribute('aria-rowcount')).toBe('206');
  await seen.press('Next page');
  await seen.press('Next page');
  expect(titles()).toHaveLength(5);
  expect(seen.text()).toContain('Page 3 of 3');
  expect(find('.reviews tbody tr').getAttribute('aria-rowindex')).toBe('202');
  expect(seen.button('Next page').disabled).toBe(true);
});

test('what another window changes shows at once', async () => {
  const { titles, tell } = await seeNotebook([rowFor('a', { title: 'Alpha' })]);
  await tell(({ rows }) => rows([rowFor('b', { title: 'Beta' })]));
  expect(titles()).toEqual(['Beta']);
});
