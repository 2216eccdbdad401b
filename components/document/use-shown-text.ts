import { useEffect, useRef, useState } from 'preact/hooks';
import type { Quote } from '../../lib/engine/types.ts';
import { claimIn, type Done } from '../../lib/messaging/tab-state.ts';
import { type SetAside, whereOf } from '../../lib/reviews/set-aside.ts';
import { claimTarget } from '../arrange.ts';
import type { DocumentWorld } from './opened.ts';
import { ShownText } from './shown-text.ts';

/** The text on the page, the cards at its marks, and the way from a quote in the checklist to its place and back. */
export const useShownText = (
  cardText: DocumentWorld['cardText'],
  done: Done | undefined,
  setAside: (entry: Omit<SetAside, 'at'>) => void,
) => {
  const [text] = useState(() => new ShownText());
  // Cards ask long after the page was drawn.
  const now = useRef({ done, setAside });
  now.current = { done, setAside };
  useEffect(() => {
    const stop = new AbortController();
    const cards = {
      of: (id: string) => (now.current.done ? cardText(now.current.done, id) : null),
      setAside: (id: string) => {
        const { done: state, setAside: put } = now.current;
        const claim = claimIn(state, id);
        if (!claim || !state) return;
        const where = whereOf('page', state.reading.source);
        put({ target: claimTarget(claim), scope: 'page', where, reason: '' });
      },
    };
    text.listen(cards, stop.signal);
    return () => stop.abort();
  }, []);

  /** The quote that was shown last. */
  const from = useRef<Element | null>(null);
  return {
    text,
    /** False when the words are not in the text. */
    show: (quote: Quote): Promise<boolean> => {
      from.current = document.activeElement;
      return text.quote(quote);
    },
    /** Goes back to the quote that was shown last, or to the top of the checklist. */
    back: () => {
      const last = from.current?.isConnected && from.current !== document.body ? from.current : null;
      const home = last ?? document.getElementById('title');
      if (home instanceof HTMLElement) home.focus();
      home?.scrollIntoView({ block: 'center' });
    },
  };
};
