import type { Mark } from '../../lib/messaging/protocol.ts';
import { type Done, foldsFlags } from '../../lib/messaging/tab-state.ts';
import { browser } from '../../lib/platform/browser.ts';
import { tabState } from '../../lib/platform/tab-states.ts';
import { listSetAside } from '../../lib/reviews/set-aside-store.ts';
import { marksByFrame, paintMessages } from '../../lib/session/marks.ts';
import { showBadge } from './badge.ts';
import { tellReaders } from './readers.ts';
import { sessions } from './tabs.ts';

/** Badge and marks as the state says. False when the state is of an older reading than the page's readers are at. */
export async function show(tabId: number, state: Done): Promise<boolean> {
  const aside = await listSetAside();
  await showBadge(tabId, state, aside);
  // What is folded away in the checklist is not painted either.
  const marks = foldsFlags(state)
    ? new Map<number, Mark[]>()
    : marksByFrame(state.critique, state.reading.source, aside);
  const session = sessions.get(tabId);
  const frameIds = session?.frameIds ?? [...new Set([0, ...marks.keys()])];
  const known = await Promise.all(
    frameIds.map(async (id) => {
      const wanted = marks.get(id) ?? [];
      const told = session?.repaint(id, wanted) ?? { marks: wanted, only: null };
      const answers: boolean[] = [];
      for (const message of paintMessages(told.marks, told.only)) {
        const paint = () => ({ ...message, visible: state.marksVisible });
        answers.push(...(await tellReaders(tabId, [id], 'paint', paint, (gone) => session?.dropFrame(gone))));
      }
      return answers.every(Boolean);
    }),
  );
  return known.every(Boolean);
}

/** Takes the marks away from a tab that shows nothing to critique any more. */
export async function unmark(tabId: number): Promise<void> {
  const session = sessions.get(tabId);
  const ids = session?.frameIds ?? [];
  for (const id of ids) session?.repaint(id, []);
  const nothing = () => ({ marks: [], visible: false, only: null });
  await tellReaders(tabId, ids, 'paint', nothing, (gone) => session?.dropFrame(gone));
}

/** Badge and marks of every tab anew, after something was set aside or taken back. */
export async function showAll(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    const state = tab.id === undefined ? undefined : await tabState(tab.id);
    if (tab.id !== undefined && state?.phase === 'done') await show(tab.id, state);
  }
}
