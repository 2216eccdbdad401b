import { useRef, useState } from 'preact/hooks';
import { DocumentError } from '../../lib/documents/document.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Head } from '../../lib/mail/types.ts';
import type { Done } from '../../lib/messaging/tab-state.ts';
import { causeOf } from '../use-checklist.ts';
import type { DocumentWorld, Mailbox, Opened } from './opened.ts';

/** A text with its critique. */
export interface Shown {
  opened: Opened;
  done: Done;
}

/** Work that goes on, and can be called off. */
export interface Work {
  name: string;
  stage: 'reading' | 'judging';
  stop: AbortController;
}

/** Why something could not be opened: whole sentences. */
export interface Problem {
  heading: string;
  body: string;
}

/** What is shown, and what becomes of it when something is opened; what fails leaves the former text as it was. */
export const useDocument = (world: DocumentWorld, marksOnOpen: boolean) => {
  const [shown, setShown] = useState<Shown>();
  const [work, setWork] = useState<Work>();
  const [problem, setProblem] = useState<Problem>();
  const [mailbox, setMailbox] = useState<Mailbox>();
  /** The key of the message that was chosen last. */
  const [message, setMessage] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [file, setFile] = useState<File>();
  const current = useRef<AbortController>(undefined);

  const judge = async (opened: Opened, work: Work): Promise<void> => {
    setWork({ ...work, stage: 'judging' });
    const critique = await world.critique(opened.passages, false).catch((cause) => {
      throw new DocumentError(t('document.failed.critique', { cause: causeOf(cause) }));
    });
    work.stop.signal.throwIfAborted();
    if (critique.words === 0) throw new DocumentError(t('document.failed.empty'));
    const at = new Date().toISOString();
    const marksVisible = shown?.done.marksVisible ?? marksOnOpen;
    setShown({
      opened,
      done: { phase: 'done', reading: opened.reading, critique, treatedAsPitch: false, marksVisible, at },
    });
  };

  /** Opens something and shows it, in place of what was being opened; true, and `after` called, when it went well. */
  const run = async (
    name: string,
    open: (signal: AbortSignal) => Promise<Opened | Mailbox>,
    after: (found: Opened | Mailbox) => void,
  ): Promise<boolean> => {
    current.current?.abort();
    const stop = new AbortController();
    current.current = stop;
    const work: Work = { name, stage: 'reading', stop };
    setWork(work);
    setProblem(undefined);
    try {
      const found = await open(stop.signal);
      stop.signal.throwIfAborted();
      if (!('messages' in found)) await judge(found, work);
      after(found);
      return true;
    } catch (cause) {
      if (stop.signal.aborted) return false;
      const body =
        cause instanceof DocumentError
          ? cause.message
          : t('document.failed.unknown', { cause: causeOf(cause) });
      setProblem({ heading: t('document.failed', { name }), body });
      return false;
    } finally {
      if (current.current === stop) setWork(undefined);
    }
  };

  const openFile = (next: File) =>
    run(
      next.name,
      (signal) => world.openFile(next, signal),
      (found) => {
        setFile(next);
        setMailbox('messages' in found ? found : undefined);
        setMessage('');
      },
    );
  const change = (changes: Partial<Done>) =>
    setShown((last) => last && { ...last, done: { ...last.done, ...changes } });

  return {
    shown,
    work,
    problem,
    mailbox,
    message,
    files,
    file,
    /** Opens the first of some files; the others are kept to choose from. */
    openFiles: (next: readonly File[]) => {
      setFiles(next.length > 1 ? next : []);
      return next[0] ? openFile(next[0]) : Promise.resolve(false);
    },
    openFile,
    openMessage: (box: Mailbox, { key, subject }: Head) =>
      run(
        subject || t('document.no-subject'),
        (signal) => box.open(key, signal),
        () => setMessage(key),
      ),
    /** Opens another of the messages that came in the one that is shown. */
    openAnother: (key: string) => {
      const { opened } = shown ?? {};
      const { another } = opened ?? {};
      if (opened && another)
        void run(
          opened.name,
          (signal) => another(key, signal),
          () => {},
        );
    },
    openPaste: (text: string, html: string) =>
      run(
        t('document.pasted'),
        (signal) => world.openPaste(text, html, signal),
        (found) => {
          setFiles([]);
          setFile(undefined);
          setMailbox('messages' in found ? found : undefined);
          setMessage('');
        },
      ),
    fail: (problem: Problem) => setProblem(problem),
    dismiss: () => setProblem(undefined),
    cancel: () => {
      current.current?.abort();
      setWork(undefined);
    },
    setMarks: (marksVisible: boolean) => change({ marksVisible }),
    treatAsPitch: async (treatedAsPitch: boolean) => {
      if (!shown) return;
      const critique = await world.critique(shown.opened.passages, treatedAsPitch);
      change({ critique, treatedAsPitch });
    },
  };
};
