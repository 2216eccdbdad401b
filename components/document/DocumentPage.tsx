import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { showsFlags } from '../../lib/messaging/tab-state.ts';
import { readSentence } from '../../lib/sharing/extent.ts';
import { Actions } from '../Actions.tsx';
import { Checklist } from '../Checklist.tsx';
import { Masthead } from '../Masthead.tsx';
import { Reviews } from '../review/reviewing.ts';
import { useReview } from '../review/use-review.ts';
import { useChecklist } from '../use-checklist.ts';
import { useReply } from '../use-reply.ts';
import { Choices } from './Choices.tsx';
import { Give, Welcome } from './Give.tsx';
import type { DocumentWorld } from './opened.ts';
import { PasteForm } from './PasteForm.tsx';
import { TheText } from './TheText.tsx';
import { Trouble } from './Trouble.tsx';
import { useDocument } from './use-document.ts';
import { type Given, useDrop } from './use-drop.ts';
import { useShownText } from './use-shown-text.ts';
import { Working } from './Working.tsx';

/** A page keeps one draft at a time, for itself. */
const ONE = 0;

/** The whole page for files and pasted text: what is given to it, its text with marks, and the checklist beside it. */
export const DocumentPage = (props: {
  world: DocumentWorld;
  /** Whether marks are shown when a text is opened. */
  marksOnOpen: boolean;
  /** Begins with the place for pasted text. */
  paste: boolean;
}) => {
  const { world } = props;
  const list = useChecklist(world);
  const { entries, notice, offer, act } = list;
  const doc = useDocument(world, props.marksOnOpen);
  const [pasting, setPasting] = useState(props.paste);
  const { shown, work, mailbox } = doc;
  const nothing = !shown && !mailbox;
  const done = shown?.done;
  const view = useMemo(
    () => shown && { done: shown.done, pitch: { done: shown.done, passages: shown.opened.passages } },
    [shown],
  );
  const { reviewing, ...review } = useReview(world.reviews, view, list);
  const { text, show, back } = useShownText(world.cardText, done, review.setAside);
  const flags = done !== undefined && showsFlags(done);
  const reply = useReply(world, ONE, flags ? done.reading : undefined);

  const { reviews } = world;
  const toNotebook = reviews && (() => act(reviews.openNotebook()));
  const openFiles = async (files: readonly File[]) => {
    if (files.length > 0 && (await doc.openFiles(files))) setPasting(false);
  };
  const openText = async (plain: string, html: string) => {
    if (await doc.openPaste(plain, html)) setPasting(false);
  };
  const over = useDrop(({ files, text: plain, html }: Given) => {
    if (files.length > 0) void openFiles(files);
    else if (plain.trim() !== '' || html !== '') void openText(plain, html);
    else doc.fail({ heading: t('document.failed.nothing'), body: '' });
  });

  const begun = useRef(false);
  useEffect(() => {
    document.title = shown
      ? t('document.tab', { name: shown.opened.name })
      : t('document.tab', { name: t('document.heading') });
  }, [shown?.opened]);
  useEffect(() => {
    // What had the focus may have gone away with what was there before.
    if (begun.current && document.activeElement === document.body) document.getElementById('title')?.focus();
    begun.current = true;
  }, [shown?.opened, mailbox, pasting]);

  /** Said to those who don't see the page change. */
  const state = () => {
    if (work) return t(`document.busy.${work.stage}`, { name: work.name });
    if (mailbox && doc.message === '')
      return t('document.messages', { name: mailbox.name, n: mailbox.messages.length });
    if (!shown) return '';
    const { reading, critique } = shown.done;
    return t('document.ready', {
      title: shown.opened.name,
      read: readSentence(reading, reading.source.type, critique.words),
    });
  };
  const cancel = () => {
    doc.cancel();
    act(Promise.resolve(), t('document.cancelled'));
  };
  const give = {
    onFiles: (files: readonly File[]) => void openFiles(files),
    onPaste: () => setPasting(true),
  };

  return (
    <>
      <Masthead onNotebook={toNotebook} onSettings={() => act(world.openOptions())} />
      <p class="unseen" role="status">
        {state()}
      </p>
      <main hidden={reply.shown !== undefined}>
        {!nothing && !pasting && (
          <div class="bar">
            <Give {...give} first={false} />
            {shown && (
              <a class="to-text" href="#text">
                {t('document.to-text')}
              </a>
            )}
          </div>
        )}
        {work && <Working key={work.name} work={work} onCancel={cancel} />}
        {doc.problem && <Trouble problem={doc.problem} kept={shown !== undefined} onDismiss={doc.dismiss} />}
        {pasting && (
          <PasteForm
            onText={(plain, html) => void openText(plain, html)}
            onCancel={() => setPasting(false)}
          />
        )}
        {mailbox && !shown && !pasting && (
          <h1 id="title" tabIndex={-1} dir="auto">
            {mailbox.name}
          </h1>
        )}
        <Choices doc={doc} />
        {nothing && !pasting && <Welcome {...give} />}
        {shown && done && (
          <div class="columns" hidden={pasting}>
            <div class="the-list">
              <Reviews.Provider value={reviewing}>
                <Checklist
                  state={done}
                  entries={entries}
                  onShow={(quote) => act(show(quote))}
                  onReadWhole={() => {}}
                  onChoose={doc.openAnother}
                  onTreatAsPitch={(pitch) => {
                    // The button goes away with what it changes.
                    document.getElementById('title')?.focus();
                    act(doc.treatAsPitch(pitch));
                  }}
                  onSetAside={review.setAside}
                  onRestore={review.restore}
                />
              </Reviews.Provider>
              <p class="limits">
                <button type="button" class="plain" onClick={() => act(world.openOptions('limits'))}>
                  {t('action.limits')}
                </button>
              </p>
            </div>
            <TheText text={text} shown={shown} entries={entries} onBack={back} />
          </div>
        )}
      </main>
      {over && <p class="over">{t('document.drop')}</p>}
      {done && reply.shown ? (
        <main>
          <reply.shown.Reply
            tabId={ONE}
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
          marks={flags && !pasting ? { visible: done.marksVisible, onChange: doc.setMarks } : undefined}
          onCopy={pasting ? undefined : list.copying(done, false, reviewing?.state)}
          onReply={flags && !pasting ? reply.begin : undefined}
          onBeside={undefined}
          reviewing={pasting ? null : reviewing}
          notice={notice}
          offer={offer}
        />
      )}
    </>
  );
};
