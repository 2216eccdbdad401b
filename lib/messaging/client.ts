import { browser } from '../platform/browser.ts';
import { type Envelope, isReply } from './envelope.ts';
import type { FromPages, ToReader } from './protocol.ts';

/** A message that got no proper answer. The message says why, for the log; people see a sentence of the catalogue. */
export class MessageError extends Error {}

/**
 * Asks the background. A stopped worker is woken by it. Throws MessageError when there is no answer.
 * @param send how the message goes out; given where it was sent already and only the reply is to come
 */
export async function ask<K extends keyof FromPages>(
  name: K,
  data: Parameters<FromPages[K]>[0],
  send: (message: Envelope) => Promise<unknown> = (message) => browser.runtime.sendMessage(message),
): Promise<ReturnType<FromPages[K]>> {
  return (await exchange(name, data, send)) as ReturnType<FromPages[K]>;
}

/** Tells the reader in a frame of a tab. Throws MessageError when no reader is there. */
export async function tellReader<K extends keyof ToReader>(
  place: { tabId: number; frameId: number },
  name: K,
  data: Parameters<ToReader[K]>[0],
): Promise<ReturnType<ToReader[K]>> {
  const send = (message: Envelope) =>
    browser.tabs.sendMessage(place.tabId, message, { frameId: place.frameId });
  return (await exchange(name, data, send)) as ReturnType<ToReader[K]>;
}

async function exchange(
  name: string,
  data: unknown,
  send: (message: Envelope) => Promise<unknown>,
): Promise<unknown> {
  let reply: unknown;
  try {
    reply = await send({ pitchcheck: 1, name, data });
  } catch (error) {
    throw new MessageError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isReply(reply)) throw new MessageError(`${name}: no answer`);
  if (!reply.ok) throw new MessageError(`${name}: ${reply.error}`);
  return reply.value;
}
