import { keepTabState, tabState } from '../../lib/platform/tab-states.ts';
import { critiqueTab, readAgain } from './critic.ts';
import { show } from './show.ts';
import { inTurn } from './tabs.ts';

/** Shows or hides the marks of a tab that was critiqued. */
export function setMarks(tabId: number, visible: boolean): Promise<void> {
  return inTurn(tabId, async () => {
    const state = await tabState(tabId);
    if (state?.phase !== 'done') return;
    const wanted = { ...state, marksVisible: visible };
    await keepTabState(tabId, wanted);
    if (!(await show(tabId, wanted))) await readAgain(tabId, wanted);
  });
}

/** The one key: marks off where they are on; on where they are off, reading the page first if that was not done. */
export async function toggleMarks(tabId: number): Promise<void> {
  const state = await tabState(tabId);
  if (state?.phase === 'done') await setMarks(tabId, !state.marksVisible);
  else {
    await critiqueTab(tabId);
    await setMarks(tabId, true);
  }
}
