// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderPort } from '../../lib/messaging/reader-port.ts';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

/** As much of the browser's runtime as a content script has. */
function fakeRuntime() {
  const runtime = {
    id: 'us' as string | undefined,
    listener: (() => undefined) as Listener,
    disconnect: () => {},
    connects: 0,
    onMessage: {
      addListener(listener: Listener) {
        runtime.listener = listener;
      },
    },
    connect: () => {
      runtime.connects++;
      return {
        onDisconnect: {
          addListener(listener: () => void) {
            runtime.disconnect = listener;
          },
        },
      };
    },
    sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => ({ ok: true, value: { token: 3 } })),
  };
  return runtime;
}
const frame = {
  url: '',
  title: '',
  language: '',
  contentType: '',
  childFrames: [],
  videos: 0,
  images: 0,
  selection: false,
  mail: null,
};

describe("the reader's port", () => {
  let runtime = fakeRuntime();
  let port: ReaderPort;
  const read = vi.fn();
  beforeEach(() => {
    read.mockClear();
    runtime = fakeRuntime();
    port = new ReaderPort(runtime as unknown as typeof chrome.runtime);
    port.open({
      read,
      paint: () => true,
      'set-visible': () => {},
      'show-quote': () => true,
      selected: () => '',
      clear: () => {
        throw new Error('no');
      },
    });
  });
  const ask = (name: string, data: unknown, sender: object = { id: 'us' }, mark = 1) =>
    new Promise((done) => {
      if (runtime.listener({ pitchcheck: mark, name, data }, sender, done) !== true) done('ignored');
    });

  it('answers its own background, with the value or with what went wrong', async () => {
    expect(await ask('show-quote', {})).toEqual({ ok: true, value: true });
    expect(await ask('read', { selection: true, mail: null })).toEqual({ ok: true, value: null });
    expect(read).toHaveBeenCalledWith({ selection: true, mail: null });
    expect(await ask('clear', null)).toEqual({ ok: false, error: 'no' });
  });

  it('ignores other extensions, tabs, other messages and names it does not know', async () => {
    expect(await ask('read', {}, { id: 'them' })).toBe('ignored');
    expect(await ask('read', {}, { id: 'us', tab: { id: 1 } })).toBe('ignored');
    expect(await ask('read', {}, { id: 'us' }, 2)).toBe('ignored');
    expect(await ask('constructor', {})).toBe('ignored');
    expect(read).not.toHaveBeenCalled();
  });

  it('sends in the agreed envelope and throws when there is no good answer', async () => {
    expect(await port.send('reading-begin', frame)).toEqual({ token: 3 });
    expect(runtime.sendMessage).toHaveBeenCalledWith({ pitchcheck: 1, name: 'reading-begin', data: frame });
    runtime.sendMessage.mockResolvedValueOnce({ ok: false, error: 'of its shape' });
    await expect(port.send('reading-begin', frame)).rejects.toThrow('of its shape');
    runtime.sendMessage.mockResolvedValueOnce(undefined);
    await expect(port.send('reading-begin', frame)).rejects.toThrow('no answer');
  });

  it('carries on when the background only rests, and connects again with the next message', async () => {
    runtime.disconnect();
    expect(port.gone.aborted).toBe(false);
    expect(runtime.connects).toBe(1);
    await port.send('reading-begin', frame);
    expect(runtime.connects).toBe(2);
  });

  it('ends for good when the extension is gone, however it learns of it', async () => {
    runtime.id = undefined;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(port.gone.aborted).toBe(true);
    expect(port.alive()).toBe(false);
    await expect(port.send('reading-begin', frame)).rejects.toThrow('gone');
    expect(await ask('read', {})).toBe('ignored');
  });

  it('ends when a newer reader is put beside it', () => {
    runtime.id = undefined;
    new ReaderPort(fakeRuntime() as unknown as typeof chrome.runtime).open({
      read,
      paint: () => true,
      'set-visible': () => {},
      'show-quote': () => true,
      selected: () => '',
      clear: () => {},
    });
    expect(port.gone.aborted).toBe(true);
  });
});
