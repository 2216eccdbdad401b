import { useEffect, useState } from 'preact/hooks';
import { mount, speakHere } from '../../components/mount.tsx';
import { TabPage, type World } from '../../components/TabPage.tsx';
import { ask } from '../../lib/messaging/client.ts';
import { activeTab, watchActiveTab } from '../../lib/platform/tabs.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import { teamStores } from '../../lib/settings/team-stores.ts';
import { world } from '../popup/world.ts';

/** Nobody clicked when the panel follows the tab: it asks quietly, and may be told that the page can't be read. */
const beside: World = {
  ...world,
  critique: (tabId, whole) => ask('critique-tab', { tabId, whole, quiet: true }),
  openBeside: undefined,
};

/** Follows the tab in front, and the pages loaded in it. */
const Panel = () => {
  const [visit, setVisit] = useState<{ tabId: number; count: number }>();
  useEffect(() => {
    const stop = new AbortController();
    const follow = (tabId: number) => setVisit((last) => ({ tabId, count: (last?.count ?? 0) + 1 }));
    watchActiveTab(follow, stop.signal);
    void activeTab().then((tab) => tab && follow(tab.id));
    return () => stop.abort();
  }, []);
  return visit && <TabPage key={visit.tabId} world={beside} tabId={visit.tabId} visit={visit.count} />;
};

void mount(async () => {
  await speakHere((await getSettings()).language);
  // What it takes to reach a team is loaded where there is one.
  if ((await teamStores()).length > 0) void import('./teams.ts').then(({ exchange }) => exchange());
  return <Panel />;
});
