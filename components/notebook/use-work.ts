import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { causeOf } from '../use-checklist.ts';
import type { Progress } from './world.ts';

/** What can be done for a person that may take its time; each has its words under `doing.`. */
export type Doing =
  | 'tag'
  | 'untag'
  | 'delete'
  | 'undelete'
  | 'export'
  | 'backup'
  | 'read'
  | 'import'
  | 'share'
  | 'erase';

export interface Work {
  doing: Doing;
  /** From 0 to 1. */
  share: number;
  stop: () => void;
}

/** What came of the last thing done, and how to take it back where that can be. */
export interface Notice {
  text: string;
  failed?: boolean;
  undo?: () => void;
}

/** Does one long thing after the other, with what is to be told of it. */
export const useWork = () => {
  const [work, setWork] = useState<Work>();
  const [notice, setNotice] = useState<Notice>({ text: '' });
  const running = useRef<Promise<unknown>>(Promise.resolve());

  /** Settles with what `task` gave; undefined where it failed or was stopped, which has then been said. */
  const run = <T>(
    doing: Doing,
    task: (progress: Progress, signal: AbortSignal) => Promise<T>,
    stopped = t('done.cancelled'),
  ): Promise<T | undefined> => {
    const one = async () => {
      const stop = new AbortController();
      let shown = -1;
      // Every step of very many, each shown on a page of very many rows, would take longer than what is done.
      const show = (share: number) => {
        const percent = Math.floor(share * 100);
        if (percent === shown) return;
        shown = percent;
        setWork({ doing, share, stop: () => stop.abort() });
      };
      show(0);
      try {
        return await task(show, stop.signal);
      } catch (error) {
        setNotice(stop.signal.aborted ? { text: stopped } : { text: causeOf(error), failed: true });
        return undefined;
      } finally {
        setWork(undefined);
      }
    };
    const next = running.current.then(one);
    running.current = next;
    return next;
  };
  return { work, notice, setNotice, run };
};
