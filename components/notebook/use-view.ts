import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf, type View, viewOf } from './view.ts';

/** Browsers limit how often a page may write its address; nobody types for this long without a pause. */
const PAUSE_MS = 250;

/** The view that the address asks for, and a way to change it, which the address then follows. */
export const useView = (): [View, (change: Partial<View>) => void] => {
  const [view, setView] = useState(() => viewOf(location.hash));
  const written = useRef(location.hash);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener(
      'hashchange',
      () => {
        written.current = location.hash;
        setView(viewOf(location.hash));
      },
      stop,
    );
    return () => stop.abort();
  }, []);
  useEffect(() => {
    const hash = hashOf(view);
    if (hash === written.current) return;
    const timer = setTimeout(() => {
      written.current = hash;
      history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [view]);
  // Whatever else changes, one looks at its beginning.
  return [view, (change) => setView((now) => ({ ...now, page: 0, ...change }))];
};
