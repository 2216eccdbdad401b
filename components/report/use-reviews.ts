import { useEffect, useState } from 'preact/hooks';
import type { Review } from '../../lib/reviews/record.ts';
import type { ReportWorld } from './world.ts';

/** Reviews as they are by now; undefined before they are known, and why they can't be. */
export const useReviews = (world: ReportWorld, ids: readonly string[]) => {
  const [reviews, setReviews] = useState<readonly (Review | undefined)[]>();
  const [failed, setFailed] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    world.watch(ids, setReviews, setFailed, stop.signal);
    return () => stop.abort();
  }, [ids.join()]);
  return { reviews, failed };
};
