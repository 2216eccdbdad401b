import { useState } from 'preact/hooks';
import { list, t } from '../../lib/i18n/translate.ts';
import type { useWork } from './use-work.ts';
import { type Incoming, isNew, type NotebookWorld } from './world.ts';

/** What is being imported: where a file is asked for, or what is in it. */
type Step = { at: 'ask' } | { at: 'look'; name: string; incoming: Incoming };

/** The way of a file into the notebook: asked for, looked through, shown, and only then taken in. */
export const useImport = (world: NotebookWorld, { run, setNotice }: ReturnType<typeof useWork>) => {
  const [step, setStep] = useState<Step>();
  const look = async (files: readonly Blob[], name: string): Promise<void> => {
    setNotice({ text: '' });
    const incoming = await run(
      'read',
      (progress, signal) => world.look(files, progress, signal),
      t('import.cancelled'),
    );
    if (incoming) setStep({ at: 'look', name, incoming });
  };
  const end = () => {
    setStep(undefined);
    document.getElementById('title')?.focus();
  };
  const cancel = () => {
    if (step?.at === 'look') setNotice({ text: t('import.cancelled') });
    end();
  };
  const take = async (incoming: Incoming): Promise<void> => {
    end();
    await run('import', async (progress) => {
      await incoming.take(progress);
      setNotice({ text: t('done.import', { n: incoming.reviews.filter(isNew).length }) });
    });
  };
  return {
    step,
    ask: () => {
      setNotice({ text: '' });
      setStep({ at: 'ask' });
    },
    lookAtFiles: (files: readonly File[]) => look(files, list(files.map(({ name }) => name))),
    lookAtText: (text: string) => look([new Blob([text])], t('import.pasted')),
    cancel,
    take,
  };
};
