/** What the server would not do, as a sentence for the person at the terminal. */
export class Refused extends Error {}

type Json = Record<string, unknown>;

/** A CouchDB, as its administrator. No error or line has the password in it. */
export class Server {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor(url: string, admin: string, password: string) {
    this.#url = url;
    const pair = Buffer.from(`${admin}:${password}`).toString('base64');
    this.#headers = {
      Authorization: `Basic ${pair}`,
      Accept: 'application/json',
      'Content-Type': 'application/json',
    };
  }

  /** What it calls itself, once it is clear that it is a CouchDB and that this is an administrator. */
  async welcome(): Promise<string> {
    const root = await this.#ask('GET', '/');
    if (root.status === 401) throw new Refused('The server did not take this name and password.');
    const { couchdb, version } = root.content;
    const other = 'express-pouchdb' in root.content;
    if (typeof couchdb !== 'string' && !other)
      throw new Refused('Something answers there, and it is no CouchDB. Is the address complete?');
    const session = await this.#ask('GET', '/_session');
    const roles = (session.content.userCtx as { roles?: unknown } | undefined)?.roles;
    if (session.status === 401) throw new Refused('The server did not take this name and password.');
    if (!Array.isArray(roles) || !roles.includes('_admin'))
      throw new Refused('This account is no administrator of the server.');
    return `${other ? 'compatible with CouchDB, version' : 'CouchDB'} ${String(version)}`;
  }

  /** False where it was there. */
  async makeDatabase(name: string): Promise<boolean> {
    const path = `/${encodeURIComponent(name)}`;
    if ((await this.#ask('GET', path)).status === 200) return false;
    const { status, content } = await this.#ask('PUT', path);
    if (status !== 201 && status !== 202 && status !== 412) throw refusal(`making ${name}`, status, content);
    return status !== 412;
  }

  async hasUser(name: string): Promise<boolean> {
    return (await this.find(userPath(name))) !== undefined;
  }

  makeUser(name: string, password: string): Promise<void> {
    return this.put(userPath(name), { name, password, roles: [], type: 'user' });
  }

  async setPassword(name: string, password: string): Promise<void> {
    await this.put(userPath(name), { ...(await this.get(userPath(name))), password });
  }

  /** The names of the cluster's nodes; a single server is one. */
  async nodes(): Promise<string[]> {
    const { cluster_nodes } = await this.get('/_membership');
    return Array.isArray(cluster_nodes) ? cluster_nodes.map(String) : ['_local'];
  }

  async get(path: string): Promise<Json> {
    const { status, content } = await this.#ask('GET', path);
    if (status !== 200) throw refusal(`reading ${path}`, status, content);
    return content;
  }

  /** Undefined where there is none. */
  async find(path: string): Promise<Json | undefined> {
    const { status, content } = await this.#ask('GET', path);
    if (status === 404) return undefined;
    if (status !== 200) throw refusal(`reading ${path}`, status, content);
    return content;
  }

  async put(path: string, body: Json | string): Promise<void> {
    const { status, content } = await this.#ask('PUT', path, body);
    if (status < 200 || status > 299) throw refusal(`writing ${path}`, status, content);
  }

  /** Writes several documents in one request; replies how many. Rejects when one is refused. */
  async write(path: string, docs: Json[]): Promise<number> {
    const { status, content } = await this.#ask('POST', path, { docs });
    const results: unknown = content;
    if (status < 200 || status > 299 || !Array.isArray(results))
      throw refusal(`writing ${path}`, status, content);
    const refused = (results as Json[]).find(({ error }) => error !== undefined);
    if (refused) throw refusal(`writing ${String(refused.id)}`, status, refused);
    return results.length;
  }

  /** Deletes a database, or a document in whatever version it has. */
  async remove(path: string): Promise<void> {
    const rev = path.lastIndexOf('/') > 0 ? (await this.find(path))?._rev : undefined;
    await this.#ask('DELETE', rev === undefined ? path : `${path}?rev=${String(rev)}`);
  }

  async #ask(method: string, path: string, body?: Json | string): Promise<{ status: number; content: Json }> {
    let response: Response;
    try {
      response = await fetch(this.#url + path, {
        method,
        headers: this.#headers,
        redirect: 'error',
        signal: AbortSignal.timeout(30_000),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch (error) {
      const { code, message } = ((error as Error).cause ?? {}) as { code?: string; message?: string };
      throw new Refused(`No answer from ${this.#url}: ${code ?? message ?? (error as Error).message}.`);
    }
    try {
      return { status: response.status, content: (await response.json()) as Json };
    } catch {
      return { status: response.status, content: {} };
    }
  }
}

const userPath = (name: string): string => `/_users/org.couchdb.user:${encodeURIComponent(name)}`;

const refusal = (what: string, status: number, { reason }: Json): Refused =>
  new Refused(
    `The server refused ${what}: ${status}${typeof reason === 'string' ? `, ${reason.slice(0, 200)}` : ''}`,
  );
