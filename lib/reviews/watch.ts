import type { StoreChange } from './store.ts';

/** The name of the store, and of the channel on which its changes are told. */
export const REVIEWS = 'pitchcheck-reviews';

/**
 * Calls `fn` after every change of the reviews that a store (store.ts) makes in any page or worker of the extension, until
 * `signal` is aborted. For pages that leave the database itself to the background.
 * @param name the store's
 */
export function watchReviews(fn: (change: StoreChange) => void, signal: AbortSignal, name = REVIEWS): void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<StoreChange>) => fn(data);
  signal.addEventListener('abort', () => channel.close());
}
