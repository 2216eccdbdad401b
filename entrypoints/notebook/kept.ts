import { ReviewIndex } from '../../lib/reviews/index.ts';
import { ReviewStore } from '../../lib/reviews/store.ts';

export const store = new ReviewStore();

let opened: Promise<ReviewIndex> | undefined;

/** The rows of all reviews, opened once. */
export const index = (): Promise<ReviewIndex> => (opened ??= ReviewIndex.open(store));
