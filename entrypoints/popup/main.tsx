import { ErrorPanel } from '../../components/ErrorPanel.tsx';
import { mount } from '../../components/mount.tsx';
import { TabPage } from '../../components/TabPage.tsx';
import { speak, spoken, t } from '../../lib/i18n/translate.ts';
import { ask } from '../../lib/messaging/client.ts';
import { activeTab, canOpenBeside, openBesidePage } from '../../lib/platform/tabs.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import { world } from './world.ts';

/** Opened as a page with `?tab=`, the popup is about that tab. */
const wantedTab = (): number | undefined => {
  const given = new URLSearchParams(location.search).get('tab');
  return given === null ? undefined : Number(given);
};

void mount(async () => {
  const settings = getSettings();
  const active = await activeTab();
  const tabId = wantedTab() ?? active?.id;
  // Asked for at once, so that the page is read while this one is drawn; whoever takes the answer is told of a failure.
  let first = tabId === undefined ? undefined : ask('critique-tab', { tabId, whole: false });
  first?.catch(() => {});
  speak((await settings).language);
  document.documentElement.lang = spoken();
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
    const answer = (!whole && first) || ask('critique-tab', { tabId: tab, whole });
    first = undefined;
    return answer;
  };
  return <TabPage world={{ ...world, critique, openBeside }} tabId={tabId} visit={0} />;
});
