import { toBase64 } from '../platform/base64.ts';
import type { Secret, Team } from './types.ts';

/** How requests are sent. This file alone names the browser's way to the network. */
export type Send = typeof fetch;

export const send: Send = (...request) => globalThis.fetch(...request);

/** One request to a team's server; the answer's body is whole and within limits. Rejects with a TypeError when none comes. */
export type Wire = (url: string, options?: RequestInit) => Promise<Response>;

/** The server sent more than was asked for could be. */
export class TooLarge extends Error {}

/** Any answer but a full text, in bytes. */
const MOST = 32_000_000;
/** A server that says nothing for so long is gone, in milliseconds. Heartbeats come more often. */
const SILENCE = 75_000;

/**
 * The only way out of the extension: to this team's server, signed in as this person, and nowhere else. No redirect is
 * followed, since the password would go with it, and no cookie is sent unless the session is one.
 */
export function wireTo(team: Pick<Team, 'url' | 'user'>, secret: Secret, out: Send): Wire {
  return async (url, options = {}) => {
    if (!url.startsWith(`${team.url}/`)) throw new TypeError('Not this team’s server.');
    const silence = new AbortController();
    const patience = new Patience(() => silence.abort());
    try {
      const headers = new Headers([...new Headers(options.headers ?? {})]);
      if (secret.type === 'password') headers.set('Authorization', basic(team.user, secret.password));
      const response = await out(url, {
        ...options,
        headers,
        credentials: secret.type === 'session' ? 'include' : 'omit',
        redirect: 'manual',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([silence.signal, ...(options.signal ? [options.signal] : [])]),
      });
      if (isRedirect(response)) return new Response(REFUSED, { status: 421 });
      const body = await bodyOf(response, url.includes('/text.txt') ? MOST * 2 : MOST, patience);
      return new Response(body, { status: response.status, headers: { 'Content-Type': typeOf(response) } });
    } catch (error) {
      if (error instanceof TooLarge || options.signal?.aborted) throw error;
      throw new TypeError('No answer.', { cause: error });
    } finally {
      patience.end();
    }
  };
}

/** Stands for what is no answer of CouchDB's. */
const REFUSED = JSON.stringify({ error: 'refused', reason: '' });

const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);

/** Runs out when nothing happens for long. */
class Patience {
  readonly #over: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  constructor(over: () => void) {
    this.#over = over;
    this.more();
  }
  more(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#over, SILENCE);
  }
  end(): void {
    clearTimeout(this.#timer);
  }
}

const basic = (user: string, password: string): string => {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${toBase64(bytes)}`;
};

const typeOf = (response: Response): string => response.headers.get('Content-Type') ?? 'text/plain';

/** The whole body; that of an error is JSON, whatever stands between us and the server made of it. */
async function bodyOf(response: Response, most: number, patience: Patience): Promise<BodyInit | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    patience.more();
    size += value.length;
    if (size > most) {
      await reader?.cancel();
      throw new TooLarge('The answer is too large.');
    }
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
  if (response.status === 204 || response.status === 304) return null;
  const blob = new Blob(chunks);
  if (response.ok || isJson(await blob.text())) return blob;
  return REFUSED;
}

function isJson(text: string): boolean {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
