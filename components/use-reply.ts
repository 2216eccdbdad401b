import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n/translate.ts';
import type { Reading } from '../lib/messaging/tab-state.ts';
import { sourceKey } from '../lib/reviews/source.ts';
import { type Draft, newDraft } from '../lib/sharing/reply.ts';
import type { Reply as DraftedReply } from './Reply.tsx';
import { causeOf } from './use-checklist.ts';

/** What drafting a reply needs of the world around it. Promises reject with an Error when it fails. */
export interface ReplyWorld {
  copy(text: string, html: string): Promise<void>;
  /** Undefined on a page that lasts as long as a draft has to; a popup is gone as soon as it loses the focus. */
  drafts?: {
    kept(tabId: number): Promise<Draft | undefined>;
    keep(tabId: number, draft: Draft): Promise<void>;
  };
  /**
   * Opens a reply to the message in this tab in the mail program that we are part of. False where that can't be done;
   * undefined where we are part of none.
   */
  openReply?(tabId: number, message: { subject: string; body: string }): Promise<boolean>;
}

/** The id of the button that opens the draft and has the focus again when it is closed. */
export const REPLY_BUTTON = 'draft-reply';
/** The id of the draft's heading, which has the focus when it opens. */
export const REPLY_HEADING = 'reply';

interface Scrolled {
  element: Element;
  top: number;
}

/** What is scrolled now: the page, or a part of it that scrolls by itself. It is forgotten while it is hidden. */
const scrolled = (): Scrolled[] =>
  [...document.querySelectorAll('*')].flatMap((element) =>
    element.scrollTop > 0 ? [{ element, top: element.scrollTop }] : [],
  );

/**
 * The draft that is being written about a pitch, and the way there and back: the checklist stays as it was left.
 * @param tabId whose draft; of no account where none are kept
 * @param reading undefined while there is nothing to reply to
 */
export const useReply = (world: ReplyWorld, tabId: number, reading: Reading | undefined) => {
  const [kept, setKept] = useState<Draft>();
  const [notKept, setNotKept] = useState('');
  const left = useRef<readonly Scrolled[]>([]);
  const wasOpen = useRef(false);
  useEffect(() => {
    let gone = false;
    // A draft that can't be had again is as good as none.
    const none = () => undefined;
    void world.drafts?.kept(tabId).then((found) => {
      // Whoever has begun one meanwhile keeps that.
      if (!gone) setKept((now) => now ?? found);
    }, none);
    return () => {
      gone = true;
    };
  }, [tabId]);

  const mine = reading && kept?.source === sourceKey(reading.source) ? kept : undefined;
  const wanted = mine?.open === true;
  // Loaded when somebody writes one: few do at each pitch.
  const [Reply, setReply] = useState<typeof DraftedReply>();
  useEffect(() => {
    if (wanted) void import('./Reply.tsx').then((loaded) => setReply(() => loaded.Reply));
  }, [wanted]);
  const isOpen = wanted && Reply !== undefined;
  useLayoutEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    if (isOpen) scrollTo(0, 0);
    else for (const { element, top } of left.current) element.scrollTop = top;
    document.getElementById(isOpen ? REPLY_HEADING : REPLY_BUTTON)?.focus({ preventScroll: true });
  }, [isOpen]);

  const change = (next: Draft) => {
    setKept(next);
    world.drafts?.keep(tabId, next).then(
      () => setNotKept(''),
      (cause) => setNotKept(t('reply.not-kept', { cause: causeOf(cause) })),
    );
  };
  return {
    /** The draft, and what shows it; undefined while the checklist is shown. */
    shown: isOpen ? { Reply, draft: mine } : undefined,
    /** Said where the browser didn't keep the last change; '' when it did. */
    notKept,
    change,
    begin: () => {
      if (!reading) return;
      left.current = scrolled();
      change(mine ? { ...mine, open: true } : newDraft(reading, new Date()));
    },
    end: () => {
      if (mine) change({ ...mine, open: false });
    },
  };
};
