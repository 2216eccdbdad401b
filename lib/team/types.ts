/** A database that several people replicate with. Everything here may be shown and exported; the password is no part of it. */
export interface Team {
  /** Made from the address and the database (address.ts), so that one team is joined once. */
  id: string;
  /** The server's address, without a slash at its end. */
  url: string;
  database: string;
  /** The name that this person signs in with, and under which everything they say in this team stands. */
  user: string;
  /** What people call the team. */
  name: string;
  /** Left, with its reviews still here: nothing is sent or fetched any more. */
  left: boolean;
}

/** What proves that it is this person. Kept apart from everything else, and never in a review, a log, an export or an error. */
export type Secret =
  | { type: 'password'; password: string }
  /** The server's session cookie, which the browser keeps and the server lets run out. */
  | { type: 'session' };

/** Why nothing can be exchanged with a team. Each has its sentence, with a remedy, in the catalogue (words.ts). */
export type TeamProblem =
  /** No answer: the server is off, the address is wrong, or this computer is offline. */
  | 'unreachable'
  /** The same over https, where browsers do not tell a bad certificate from silence. */
  | 'unreachable-or-certificate'
  /** The certificate is bad, where that can be told. */
  | 'certificate'
  /** There is a server, and it answers this extension with nothing. */
  | 'cors'
  /** The browser has not been allowed to reach this host. */
  | 'no-permission'
  | 'not-couchdb'
  | 'too-old'
  | 'wrong-password'
  /** The session cookie has run out. */
  | 'signed-out'
  /** The password is right, and no session comes of it: the server gives no cookie, or the browser keeps none. */
  | 'no-cookie'
  | 'no-database'
  | 'not-allowed'
  /** The database had rules (rules.ts) and has them no more: anybody could write anything in anybody's name. */
  | 'rules-gone'
  /** The browser could not write what came. */
  | 'store'
  /** The server answers, and something in the exchange fails. */
  | 'failed';

/** What the design document of a team's database holds: our rules, an older or newer version of them, or none. */
export type Rules = 'ours' | 'other' | 'none';

export type Tested =
  | { ok: true; version: string; documents: number; rules: Rules }
  | { ok: false; problem: TeamProblem };

/** A document that the server does not take. It stays here; `retry` sends it again. */
export interface Denied {
  id: string;
  /** The server's own words, shortened. Text from outside. */
  reason: string;
}

/** How far the exchange with a team is. Stored, so that every page sees the same and it outlives the worker. */
export interface TeamState {
  phase:
    | 'new'
    /** Sending or fetching right now. */
    | 'working'
    | 'up-to-date'
    /** Tried again by itself, ever more seldom. */
    | 'offline'
    /** Nothing is tried until somebody does something about `problem`. */
    | 'refused';
  /** Since when it is in this phase, ISO 8601; '' for `new`. */
  since: string;
  /** When it was last up to date, ISO 8601; '' for never. */
  upToDate: string;
  problem: TeamProblem | null;
  /** Own documents that the team does not have yet. */
  waiting: number;
  /** Documents fetched of those to fetch, while there are many; null otherwise. */
  progress: { done: number; total: number } | null;
  denied: Denied[];
  /** How many documents were left with the server because they are no valid part of a review. */
  skipped: number;
  rules: Rules | null;
  /** The change of the replica up to which own documents were sent. */
  sent: number;
}

/** A place for small values by key that every page of the extension sees: storage.local, outside of tests. */
export interface Kept {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls `fn` with the key of whatever changes, in any page. */
  watch(fn: (key: string) => void, signal: AbortSignal): void;
}
