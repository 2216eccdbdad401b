import { browser } from './browser.ts';

export interface Tab {
  id: number;
  windowId: number;
  /** Known only where the reader gave access by a click, or on the extension's own pages. */
  url?: string;
}

/** The tab in front in the current window, or undefined when there is none (a window of developer tools). */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return { id: tab.id, windowId: tab.windowId, ...(tab.url === undefined ? {} : { url: tab.url }) };
}

/** Calls `fn` whenever another tab of this window comes to the front or the front tab has loaded another page. */
export function watchActiveTab(fn: (tabId: number) => void, signal: AbortSignal): void {
  let windowId: number | undefined;
  const activated = (info: { tabId: number; windowId: number }) => {
    if (windowId === undefined || info.windowId === windowId) fn(info.tabId);
  };
  const updated = (
    tabId: number,
    change: { status?: string },
    tab: { active?: boolean; windowId?: number },
  ) => {
    if (change.status === 'complete' && tab.active && (windowId === undefined || tab.windowId === windowId))
      fn(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
  void browser.windows.getCurrent().then((current) => {
    windowId = current.id;
  });
}

const sidePanel = () => (globalThis.chrome as typeof chrome | undefined)?.sidePanel;

/** Whether this browser can show the checklist beside the page. */
export function canOpenBeside(): boolean {
  return sidePanel() !== undefined || 'sidebarAction' in browser;
}

/** Opens the checklist beside the page. Must be called straight from a click, or the browser refuses. */
export async function openBesidePage(windowId: number): Promise<void> {
  const panel = sidePanel();
  if (panel) await panel.open({ windowId });
  else await browser.sidebarAction.open();
}

/** Opens the options page in a tab, at an anchor of it when one is given. */
export async function openOptions(anchor = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html${anchor ? `#${anchor}` : ''}`) });
}

/** Opens the page that takes a file or pasted text. */
export async function openDocument(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('document.html') });
}

/** Opens the page of all reviews. */
export async function openNotebook(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('notebook.html') });
}

/** Opens one review as a report. */
export async function openReport(id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`report.html?review=${id}`) });
}

/** A tab's address, as far as the reader gave access to it by a click or for good; undefined otherwise. */
export async function tabAddress(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId)).url;
}
