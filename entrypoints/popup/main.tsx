import { ErrorPanel } from '../../components/ErrorPanel.tsx';
import { mount, speakHere } from '../../components/mount.tsx';
import { TabPage } from '../../components/TabPage.tsx';
import { t } from '../../lib/i18n/translate.ts';
import { ask } from '../../lib/messaging/client.ts';
import { activeTab, canOpenBeside, openBesidePage } from '../../lib/platform/tabs.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import { type First, wantedTab } from './first.ts';
import { world } from './world.ts';

/** Has all of the page laid out, once what changed now is in view and there is nothing more urgent to do. */
const layOutRest = (): void => {
  const rest = () => document.documentElement.classList.remove('fresh');
  // At the second frame the first has been painted.
  requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(rest, { timeout: 500 })));
};

/** As soon as the checklist is there, which is before the answer where many marks have to be painted. */
const watchTab: typeof world.watchTab = (tabId, fn, signal) =>
  world.watchTab(
    tabId,
    (state) => {
      fn(state);
      if (state?.phase === 'done') layOutRest();
    },
    signal,
  );

void mount(async () => {
  const settings = getSettings();
  const active = await activeTab();
  const tabId = wantedTab() ?? active?.id;
  let first = (globalThis as First).firstReply;
  await speakHere((await settings).language);
  document.title = t('badge.tab');
  document.documentElement.classList.toggle('page', wantedTab() !== undefined);
  if (tabId === undefined) {
    return (
      <main>
        <ErrorPanel heading={t('error.heading')} body={t('error.no-tab')} cause="" retry={undefined} />
      </main>
    );
  }
  const openBeside =
    active && canOpenBeside()
      ? async () => {
          await openBesidePage(active.windowId);
          window.close();
        }
      : undefined;
  const critique = (tab: number, whole: boolean) => {
    const asked = whole ? undefined : first;
    first = undefined;
    const answer = ask('critique-tab', { tabId: tab, whole }, asked && (() => asked));
    answer.then(layOutRest, layOutRest);
    return answer;
  };
  return (
    <TabPage
      world={{ ...world, watchTab, critique, asked: performance.timeOrigin, openBeside }}
      tabId={tabId}
      visit={0}
    />
  );
});
