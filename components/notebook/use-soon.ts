import { useEffect, useState } from 'preact/hooks';

/** Long enough for a next key to come, in milliseconds. */
const PAUSE_MS = 60;

/**
 * How many of a list's items to draw: those that are in view first, so that what was asked for shows at once, and all of
 * them a moment later.
 * @param asked what they are the answer to; another one begins anew
 */
export const useSoon = (asked: string, first: number, all: number): number => {
  const [drawn, setDrawn] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(setDrawn, PAUSE_MS, asked);
    return () => clearTimeout(timer);
  }, [asked]);
  return drawn === asked ? all : first;
};
