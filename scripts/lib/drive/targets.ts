import type { CDPSession } from '@playwright/test';
import { DocumentGone } from './view.ts';

export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** Commands that Playwright's types leave out (the Extensions domain, targets of type tab). */
export type Send = (method: string, params?: object) => Promise<unknown>;

/** One attached target: a popup, a side panel, a service worker. */
export interface Attached {
  send: Send;
}

/**
 * The browser's targets over one browser-wide session. Popups and side panels are not pages to Playwright, so they are
 * attached by hand, their messages carried inside those of the browser's session.
 */
export class Targets {
  readonly send: Send;
  readonly #attached = new Map<string, { sessionId: string; attached: Attached }>();
  readonly #waiting = new Map<string, (answer: Answer | null) => void>();
  #count = 0;

  constructor(session: CDPSession) {
    this.send = (method, params) => (session.send as Send)(method, params);
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const answer = JSON.parse(message) as Answer;
      if (answer.id !== undefined) this.#settle(`${sessionId} ${answer.id}`, answer);
    });
    session.on('Target.detachedFromTarget', ({ sessionId }) => {
      for (const [targetId, one] of this.#attached)
        if (one.sessionId === sessionId) this.#attached.delete(targetId);
      for (const key of this.#waiting.keys()) if (key.startsWith(`${sessionId} `)) this.#settle(key, null);
    });
  }

  #settle(key: string, answer: Answer | null): void {
    this.#waiting.get(key)?.(answer);
    this.#waiting.delete(key);
  }

  async list(type?: string): Promise<TargetInfo[]> {
    const filter = type ? { filter: [{ type }] } : {};
    const { targetInfos } = (await this.send('Target.getTargets', filter)) as { targetInfos: TargetInfo[] };
    return targetInfos;
  }

  /** @throws DocumentGone from `send` once the target is closed. */
  async attach(targetId: string): Promise<Attached> {
    const known = this.#attached.get(targetId);
    if (known) return known.attached;
    const { sessionId } = (await this.send('Target.attachToTarget', { targetId, flatten: false })) as {
      sessionId: string;
    };
    const send: Send = async (method, params = {}) => {
      const id = ++this.#count;
      const answered = new Promise<Answer | null>((resolve) =>
        this.#waiting.set(`${sessionId} ${id}`, resolve),
      );
      await this.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      }).catch(() => this.#settle(`${sessionId} ${id}`, null));
      const answer = await answered;
      if (answer === null) throw new DocumentGone(`${method}: the target is closed`);
      if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
      return answer.result;
    };
    const attached = { send };
    this.#attached.set(targetId, { sessionId, attached });
    return attached;
  }
}
