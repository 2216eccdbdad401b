import { useEffect, useState } from 'preact/hooks';
import type { TeamRow } from '../../lib/team/rows.ts';
import type { NotebookWorld } from './world.ts';

/** The rows as they are known by now: undefined before the first, with how far the rest is until all are. */
export const useRows = (world: NotebookWorld, failed: (sentence: string) => void) => {
  const [rows, setRows] = useState<readonly TeamRow[]>();
  const [share, setShare] = useState<number>();
  useEffect(() => {
    const stop = new AbortController();
    world.watchRows(
      { rows: setRows, progress: (done) => setShare(done < 1 ? done : undefined), failed },
      stop.signal,
    );
    return () => stop.abort();
  }, []);
  return { rows, share };
};
