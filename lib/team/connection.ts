import { databaseUrl } from './address.ts';
import { RULES_ID, rulesIn } from './rules.ts';
import type { Secret, Team, TeamProblem, Tested } from './types.ts';
import { type Send, TooLarge, type Wire, wireTo } from './wire.ts';

/** The first CouchDB with everything that is asked of one. */
const OLDEST = 2;

type Account = Pick<Team, 'url' | 'user'>;
type Place = Account & Pick<Team, 'database'>;

/**
 * Tries everything that replication needs and says exactly what is wrong. Never rejects.
 * @param isPermitted whether the browser lets the extension reach this address
 */
export async function testConnection(
  place: Place,
  secret: Secret,
  send: Send,
  isPermitted: (url: string) => Promise<boolean>,
): Promise<Tested> {
  const wire = wireTo(place, secret, send);
  const no = (problem: TeamProblem): Tested => ({ ok: false, problem });
  try {
    const session = await ask(wire, `${place.url}/_session`);
    const root = await ask(wire, `${place.url}/`);
    if (session.status === 401 || root.status === 401) return no(signIn(secret));
    const { couchdb, version } = root.content;
    const isCouch = typeof couchdb === 'string' || 'express-pouchdb' in root.content;
    if (!isCouch || typeof version !== 'string' || !session.content.userCtx) return no('not-couchdb');
    if (Number.parseInt(version, 10) < OLDEST) return no('too-old');
    if (nameIn(session.content) !== place.user) return no(signIn(secret));
    const found = await ask(wire, databaseUrl(place));
    if (found.status === 404) return no('no-database');
    if (found.status === 401 || found.status === 403) return no('not-allowed');
    const documents = found.content.doc_count;
    if (!found.ok || typeof documents !== 'number') return no('not-couchdb');
    const rules = await ask(wire, `${databaseUrl(place)}/${RULES_ID}`);
    return { ok: true, version: version.slice(0, 20), documents, rules: rulesIn(rules.content) };
  } catch (error) {
    if (error instanceof TooLarge) return no('not-couchdb');
    return no(await whyNoAnswer(place, error, send, isPermitted));
  }
}

/** How many documents the team has; 0 where the server doesn't say. Rejects with a TypeError when nothing answers. */
export async function documentsAt(place: Pick<Team, 'url' | 'database'>, wire: Wire): Promise<number> {
  const { doc_count } = (await ask(wire, databaseUrl(place))).content;
  return typeof doc_count === 'number' ? doc_count : 0;
}

const signIn = ({ type }: Secret): TeamProblem => (type === 'session' ? 'signed-out' : 'wrong-password');

/** Who the server takes this for; undefined for nobody. */
const nameIn = ({ userCtx }: Answer['content']): unknown => (userCtx as { name?: unknown } | undefined)?.name;

interface Answer {
  ok: boolean;
  status: number;
  content: Record<string, unknown>;
}

async function ask(wire: Wire, url: string): Promise<Answer> {
  const response = await wire(url, { headers: { Accept: 'application/json' } });
  const { ok, status } = response;
  try {
    const content = (await response.json()) as unknown;
    return { ok, status, content: typeof content === 'object' && content ? { ...content } : {} };
  } catch {
    return { ok, status, content: {} };
  }
}

/** Browsers say as little as they can; what they do tell is told. */
async function whyNoAnswer(
  { url }: Place,
  error: unknown,
  send: Send,
  isPermitted: (url: string) => Promise<boolean>,
): Promise<TeamProblem> {
  if (!(await isPermitted(url))) return 'no-permission';
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(codes(error))) return 'certificate';
  try {
    // An answer that may not be looked into is one all the same.
    await send(`${url}/`, { mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(10_000) });
    return 'cors';
  } catch {
    return url.startsWith('https:') ? 'unreachable-or-certificate' : 'unreachable';
  }
}

function codes(error: unknown): string {
  const { code = '', cause } = (error ?? {}) as { code?: string; cause?: unknown };
  return cause ? `${code} ${codes(cause)}` : String(code);
}

/**
 * Signs in with the server's session cookie, so that the password need not be kept. False when there is no session then:
 * the server doesn't answer, doesn't take the password, or gives a cookie that the browser doesn't keep. Never rejects.
 */
export async function signInFor(place: Account, password: string, send: Send): Promise<boolean> {
  const body = JSON.stringify({ name: place.user, password });
  try {
    if (!(await session(place, send, { method: 'POST', body })).ok) return false;
    const { content } = await ask(wireTo(place, { type: 'session' }, send), `${place.url}/_session`);
    return nameIn(content) === place.user;
  } catch {
    return false;
  }
}

/** How long whoever signs out waits for the server, in milliseconds. */
const GOODBYE = 5000;

/** Ends the server's session; where the server does not answer, it lets it run out. Never rejects. */
export async function signOutOf(place: Account, send: Send): Promise<void> {
  await session(place, send, { method: 'DELETE', signal: AbortSignal.timeout(GOODBYE) }).catch(() => {});
}

const session = (place: Account, send: Send, options: RequestInit): Promise<Response> =>
  wireTo(
    place,
    { type: 'session' },
    send,
  )(`${place.url}/_session`, { headers: { 'Content-Type': 'application/json' }, ...options });
