import { useMemo } from 'preact/hooks';
import type { Quote } from '../lib/engine/types.ts';
import { t } from '../lib/i18n/translate.ts';
import { showsFlags, type TabState } from '../lib/messaging/tab-state.ts';
import { readSentence } from '../lib/sharing/extent.ts';
import { Actions } from './Actions.tsx';
import { AlwaysCheck, type AlwaysCheckWorld } from './AlwaysCheck.tsx';
import { Busy } from './Busy.tsx';
import { Checklist } from './Checklist.tsx';
import { ErrorPanel } from './ErrorPanel.tsx';
import { Masthead } from './Masthead.tsx';
import { Reviews } from './review/reviewing.ts';
import { useReview } from './review/use-review.ts';
import type { ReviewWorld } from './review/world.ts';
import { Unreadable } from './Unreadable.tsx';
import { type ChecklistWorld, causeOf, useChecklist } from './use-checklist.ts';
import { type ReplyWorld, useReply } from './use-reply.ts';
import { type TabWorld, useTab } from './use-tab.ts';

/** What the checklist of a tab needs of the world around it. Promises reject with an Error when it fails. */
export interface World extends ChecklistWorld, ReplyWorld, AlwaysCheckWorld, TabWorld {
  /** Reads the message with this key, where several are in view. */
  choose(tabId: number, message: string): Promise<TabState | null>;
  treatAsPitch(tabId: number, pitch: boolean): Promise<void>;
  setMarks(tabId: number, visible: boolean): Promise<void>;
  /** False when the words are no longer in the page. */
  showQuote(tabId: number, quote: Quote): Promise<boolean>;
  openOptions(anchor?: string): Promise<void>;
  /** Opens the page that takes a file or pasted text. */
  openDocument(): Promise<void>;
  /** Undefined where the checklist is beside the page already. Called straight from a click. */
  openBeside: (() => Promise<void>) | undefined;
  /** Undefined where nothing can be kept. */
  reviews?: ReviewWorld;
}

const NotYetRead = () => (
  <section class="calm">
    <h1>{t('panel.heading')}</h1>
    <p>{t('panel.body')}</p>
  </section>
);

/** The popup's and the side panel's whole content for one tab. */
export const TabPage = (props: {
  world: World;
  tabId: number;
  /** Goes up when the tab has loaded another page; each visit is read. */
  visit: number;
}) => {
  const { world, tabId, visit } = props;
  const { state, done, busy, error, read } = useTab(world, tabId, visit);
  const list = useChecklist(world);
  const { entries, notice, offer, act } = list;
  const flags = done !== undefined && showsFlags(done);
  const view = useMemo(() => done && { done, pitch: { tabId } }, [done, tabId]);
  const { reviewing, ...review } = useReview(world.reviews, view, list);
  const { openBeside, reviews } = world;
  const toNotebook = reviews && (() => act(reviews.openNotebook()));
  const reply = useReply(world, tabId, flags ? done.reading : undefined);

  /** Said to those who don't see the page change. */
  const progress = () => {
    if (busy) return t('busy.now');
    return done ? readSentence(done.reading, done.reading.source.type, done.critique.words) : '';
  };

  const content = () => {
    if (done) {
      return (
        <Checklist
          state={done}
          entries={entries}
          onShow={(quote) => act(world.showQuote(tabId, quote))}
          onReadWhole={() => void read(() => world.critique(tabId, true))}
          onChoose={(message) => void read(() => world.choose(tabId, message))}
          mailActions={<AlwaysCheck world={world} tabId={tabId} />}
          onTreatAsPitch={(pitch) => {
            // The button goes away with what it changes.
            document.getElementById('title')?.focus();
            act(world.treatAsPitch(tabId, pitch));
          }}
          onSetAside={review.setAside}
          onRestore={review.restore}
        />
      );
    }
    if (busy) return <Busy />;
    if (state?.phase === 'unreadable') {
      const { reason, client } = state;
      return <Unreadable reason={reason} client={client} onOpenDocument={() => act(world.openDocument())} />;
    }
    return error ? null : <NotYetRead />;
  };

  return (
    <>
      <Masthead onNotebook={toNotebook} onSettings={() => act(world.openOptions())} />
      <p class="unseen" role="status">
        {progress()}
      </p>
      <main hidden={reply.shown !== undefined}>
        {error !== undefined && (
          <ErrorPanel
            heading={t('error.heading')}
            body={t('error.reading')}
            cause={t('error.cause', { cause: causeOf(error) })}
            retry={{ label: t('error.retry'), run: () => void read() }}
          />
        )}
        <Reviews.Provider value={reviewing}>{content()}</Reviews.Provider>
        <p class="limits">
          <button type="button" class="plain" onClick={() => act(world.openOptions('limits'))}>
            {t('action.limits')}
          </button>
          {state?.phase !== 'unreadable' && (
            <button type="button" class="plain" onClick={() => act(world.openDocument())}>
              {t('unreadable.document')}
            </button>
          )}
        </p>
      </main>
      {done && reply.shown ? (
        <main>
          <reply.shown.Reply
            tabId={tabId}
            world={world}
            state={done}
            entries={entries}
            said={reviewing?.record?.entries}
            draft={reply.shown.draft}
            notKept={reply.notKept}
            onChange={reply.change}
            onBack={reply.end}
          />
        </main>
      ) : (
        <Actions
          marks={
            done && flags
              ? {
                  visible: done.marksVisible,
                  onChange: (visible) => act(world.setMarks(tabId, visible)),
                }
              : undefined
          }
          onCopy={list.copying(done, state?.phase === 'unreadable', reviewing?.state)}
          onReply={flags ? reply.begin : undefined}
          onBeside={done && openBeside && (() => act(openBeside()))}
          reviewing={reviewing}
          notice={done && busy ? t('busy.again') : notice}
          offer={offer}
        />
      )}
    </>
  );
};
