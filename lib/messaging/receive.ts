import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { isEnvelope, type Reply } from './envelope.ts';
import type { FromPages, FromReader } from './protocol.ts';
import { PAGE_SHAPES, READER_SHAPES } from './shapes.ts';

/** Where a reader's message came from, as the browser says it. */
export interface ReaderPlace {
  tabId: number;
  frameId: number;
}

type Answer<T> = T | Promise<T>;
export type ReaderHandlers = {
  [K in keyof FromReader]: (
    data: Parameters<FromReader[K]>[0] & object,
    from: ReaderPlace,
  ) => Answer<ReturnType<FromReader[K]>>;
};
export type PageHandlers = {
  [K in keyof FromPages]: (data: Parameters<FromPages[K]>[0]) => Answer<ReturnType<FromPages[K]>>;
};

/**
 * Answers messages. Only this extension's own pages reach `pages`, and only its readers reach `readers`; everything else
 * is ignored. Call once, at the top level of the background, so that a message can wake it.
 */
export function receive(readers: ReaderHandlers, pages: PageHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
    const { name, data } = message;
    if (isOwnPage(sender)) return name in PAGE_SHAPES ? answerPage(name as keyof FromPages, data) : undefined;
    const from = readerPlace(sender);
    return from && name in READER_SHAPES ? answerReader(name as keyof FromReader, data, from) : undefined;

    function answerPage<K extends keyof FromPages>(key: K, value: unknown): Promise<Reply> {
      return reply(PAGE_SHAPES[key](value), key, () => pages[key](value as Parameters<FromPages[K]>[0]));
    }
    function answerReader<K extends keyof FromReader>(
      key: K,
      value: unknown,
      place: ReaderPlace,
    ): Promise<Reply> {
      return reply(READER_SHAPES[key](value), key, () =>
        readers[key](value as Parameters<FromReader[K]>[0] & object, place),
      );
    }
  });
}

async function reply(shaped: boolean, name: string, handle: () => unknown): Promise<Reply> {
  if (!shaped) return { ok: false, error: `${name}: the message is not of its shape` };
  try {
    return { ok: true, value: (await handle()) ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function readerPlace(sender: Runtime.MessageSender): ReaderPlace | undefined {
  if (sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  return { tabId: sender.tab.id, frameId: sender.frameId };
}
