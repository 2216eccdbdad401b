import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import type { Database } from '../reviews/database.ts';
import { authorOf } from './author.ts';

PouchDB.plugin(replication);

/** Documents looked at in one step. */
const BATCH = 200;
/** How often the server says that it is still there, in milliseconds; what stands between often allows a minute. */
const HEARTBEAT = 25_000;

/** The two sides, and the name that this person has in the team. */
export interface Between {
  local: Database;
  remote: Database;
  user: string;
}

/** What happens on the way. `Replication` calls these one after another. */
export interface Progress {
  /** Documents were sent, up to this change of the replica. */
  sent(seq: number): void;
  /** The server did not take a document. */
  denied(id: string, reason: string): void;
  /** Documents came: their ids, how many so far, and how many are still to come where the server says so. */
  came(ids: string[], done: number, left: number | undefined): void;
  /** Something is on its way, or nothing is any more; while it goes on by itself. */
  busy(is: boolean): void;
}

/**
 * The part of a replica that this person wrote, which alone is sent: to ask the server whether it knows what it has just
 * sent would cost every member a request for every other's word. A text may be two people's, and only one is asked about.
 */
function ownBy(user: string): (doc: object) => boolean {
  const own = (doc: object): boolean =>
    authorOf(doc) === user || (doc as { _id?: string })._id?.startsWith('text/') === true;
  // Its text is part of what a replication is known by, and the built one differs from release to release.
  return Object.assign(own, { toString: () => `own:${user}` });
}

/**
 * Sends, then fetches, all that is new. Rejects when it can't be finished; then it goes on from there the next time. Both
 * sides keep how far it came: a server that was restored from a backup gets again what it lost.
 */
export async function exchange(between: Between, progress: Progress, signal: AbortSignal): Promise<void> {
  const { update_seq } = await between.local.info();
  await sent(pushing(between), progress, signal);
  if (signal.aborted) return;
  progress.sent(Number(update_seq));
  await fetched(pulling(between, { batches_limit: 2 }), progress, signal);
}

/** Does so again whenever something changes on either side. Resolves when the signal is aborted, rejects when it fails. */
export async function exchangeLive(between: Between, progress: Progress, signal: AbortSignal): Promise<void> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  // How far it came is kept here alone: two requests fewer each time. `exchange` squares it with the server.
  const push = pushing(between, { live: true, checkpoint: 'source' });
  const pull = pulling(between, { live: true, heartbeat: HEARTBEAT, checkpoint: 'target' });
  busyness([push, pull], progress);
  try {
    await Promise.all([sent(push, progress, either), fetched(pull, progress, either)]);
  } finally {
    failed.abort();
  }
}

/** Sends these documents again, whatever became of them before. */
export async function resend(
  { local, remote }: Between,
  ids: string[],
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  await sent(local.replicate.to(remote, { doc_ids: ids, checkpoint: false }), progress, signal);
}

type Options = PouchDB.Replication.ReplicateOptions;
type Replicating = PouchDB.Replication.Replication<object>;

const pushing = ({ local, remote, user }: Between, more: Options = {}): Replicating =>
  local.replicate.to(remote, { batch_size: BATCH, filter: ownBy(user), ...more });

const pulling = ({ local, remote }: Between, more: Options): Replicating =>
  local.replicate.from(remote, { batch_size: BATCH, ...more });

/** Tells of what a replication sends until it comes to its end. */
function sent(push: Replicating, progress: Progress, signal: AbortSignal): Promise<void> {
  push.on('change', ({ last_seq }) => progress.sent(Number(last_seq)));
  push.on('denied', (error) => {
    const { id = '', reason, message } = error as { id?: string; reason?: unknown; message?: unknown };
    progress.denied(id, String(reason ?? message ?? '').slice(0, 200));
  });
  return ended(push, signal);
}

/** Tells of what a replication fetches until it comes to its end. */
function fetched(pull: Replicating, progress: Progress, signal: AbortSignal): Promise<void> {
  pull.on('change', (change) => {
    const { docs, docs_written, pending } = change as typeof change & { pending?: number };
    progress.came(
      docs.map(({ _id }) => _id),
      docs_written,
      pending,
    );
  });
  return ended(pull, signal);
}

async function ended(running: Replicating, signal: AbortSignal): Promise<void> {
  const cancel = () => running.cancel();
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await running;
  } finally {
    signal.removeEventListener('abort', cancel);
    running.cancel();
  }
}

/** Whether either direction has something on its way. */
function busyness(both: readonly Replicating[], progress: Progress): void {
  const busy = new Set<Replicating>();
  for (const one of both) {
    one.on('active', () => {
      busy.add(one);
      progress.busy(true);
    });
    one.on('paused', () => {
      busy.delete(one);
      if (busy.size === 0) progress.busy(false);
    });
  }
}
