import { bodyFacts, leftOutIn, wasForwarded } from '../mail/body.ts';
import { LEFT_OUT, type LeftOut } from '../mail/types.ts';
import type { MailReport } from '../messaging/protocol.ts';
import type { Client, Message } from './clients/client.ts';
import type { Found, Reader } from './types.ts';
import { isUnseen } from './unseen.ts';

type Facts = Pick<MailReport, 'links' | 'pixels' | 'leftOut' | 'forwarded'>;
const NOTHING: Facts = { links: [], pixels: 0, leftOut: [], forwarded: false };

/** Reads the message that is open in one client's document, and nothing else of it. */
export const mailReader = (client: Client): Reader => ({
  name: client.name,
  suits: (document) => client.suits(document),
  find(document, wanted) {
    const messages = messagesIn(client, document);
    const message = messages && choose(messages, wanted);
    if (!message) return none(client, !messages || client.isOpen(document));
    const { head, body, subject } = message;
    const mail = {
      client: client.name,
      found: 'message',
      messages: messages.map((one) => one.head),
      chosen: head.key,
    } as const;
    const parts = subject ? inOrder(subject, body) : [body];
    // The frame is a part that gives no text here: its own reader reads it.
    if (isFrame(body)) return { parts, mail: { ...mail, ...NOTHING } };
    return {
      ...told(client, parts, body, head.subject),
      mail: { ...mail, ...factsOf(client, body, head.subject) },
    };
  },
});

/**
 * Reads frames inside a mail client's document: one that holds a message is read whole, whichever message is chosen
 * outside, and says which it is; one with a client of its own in it (a message pane) is read as such; others aren't read.
 */
export const mailFrameReader = (clients: readonly Client[]): Reader => ({
  name: 'mail-frame',
  suits: (document) => outside(clients, document) !== null,
  find(document, wanted) {
    const { client, frame } = outside(clients, document) ?? {};
    if (!client || !frame) return { parts: [], mail: null };
    const inner = clients.find((one) => one.suits(document));
    const own = inner && mailReader(inner).find(document, wanted);
    if (own?.mail?.found === 'message') return own;
    const message = messagesIn(client, frame.ownerDocument)?.find(({ body }) => body === frame);
    if (!message) return own ?? none(client, false);
    const { key, subject } = message.head;
    const body = document.body ?? document.documentElement;
    return {
      ...told(client, [document.documentElement], body, subject),
      mail: {
        client: client.name,
        found: 'message',
        messages: [],
        chosen: key,
        ...factsOf(client, body, subject),
      },
    };
  },
});

/** The frame that a document is shown in, where a client's document holds it. */
function outside(clients: readonly Client[], document: Document): { client: Client; frame: Element } | null {
  const frame = document.defaultView?.frameElement;
  const client = frame && clients.find((one) => one.suits(frame.ownerDocument));
  return client ? { client, frame } : null;
}

/** Null when the client's file stumbled over the document, which it does when the client has changed. */
function messagesIn(client: Client, document: Document): Message[] | null {
  try {
    return client.messages(document);
  } catch {
    return null;
  }
}

const none = (client: Client, changed: boolean): Found => ({
  parts: [],
  mail: { client: client.name, found: changed ? 'changed' : 'none', messages: [], chosen: '', ...NOTHING },
});

/** The one asked for if it is still there; else the one that takes most of the window, later ones and others' first. */
function choose(messages: readonly Message[], wanted: string): Message | undefined {
  const named = messages.find(({ head }) => head.key === wanted);
  if (named) return named;
  const received = messages.filter(({ head }) => !head.own);
  let best: Message | undefined;
  let most = 0;
  for (const message of received.length > 0 ? received : messages) {
    const height = heightInView(message.body);
    if (height < most) continue;
    best = message;
    most = height;
  }
  return best;
}

function heightInView(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  const window = element.ownerDocument.defaultView?.innerHeight ?? 0;
  return Math.max(0, Math.min(bottom, window) - Math.max(top, 0));
}

const inOrder = (a: Element, b: Element): Element[] =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? [b, a] : [a, b];

const isFrame = ({ localName }: Element): boolean => localName === 'iframe' || localName === 'frame';

/** The earlier messages in a message that was passed on are what there is to read. What the message hides is none of it. */
function told(client: Client, parts: Element[], body: Element, subject: string): Omit<Found, 'mail'> {
  const { forwarded } = factsOf(client, body, subject);
  return {
    parts,
    leaves: (element) => {
      const left = leftOut(client, element);
      const out = left === null ? isUnseen(element) : !(forwarded && left === 'history');
      return out && parts.some((part) => part !== element && part.contains(element));
    },
  };
}

function leftOut(client: Client, element: Element): LeftOut | null {
  return leftOutIn(element) ?? (client.leaves?.(element) ? 'history' : null);
}

/** Facts of bodies as last seen: gathering them takes a look at the whole message, so it isn't done while that stays. */
const known = new WeakMap<Element, { size: number; subject: string; facts: Facts }>();

function factsOf(client: Client, body: Element, subject: string): Facts {
  const size = body.getElementsByTagName('*').length;
  const before = known.get(body);
  if (before?.size === size && before.subject === subject) return before.facts;
  const forwarded = wasForwarded(subject, body);
  const facts = { ...bodyFacts(body), forwarded, leftOut: marked(client, body, forwarded) };
  known.set(body, { size, subject, facts });
  return facts;
}

/** What a body marks as not new, without looking into what is marked. */
function marked(client: Client, body: Element, forwarded: boolean): LeftOut[] {
  const found = new Set<LeftOut>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT, (node) => {
    const left = leftOut(client, node as Element);
    if (left === null || (forwarded && left === 'history')) return NodeFilter.FILTER_SKIP;
    if (node.textContent?.trim()) found.add(left);
    return NodeFilter.FILTER_REJECT;
  });
  walker.nextNode();
  return LEFT_OUT.filter((left) => found.has(left));
}
