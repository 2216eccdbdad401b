import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Masthead } from '../Masthead.tsx';
import { causeOf } from '../use-checklist.ts';
import { usePrint } from './use-print.ts';
import type { ReportWorld } from './world.ts';

/** What the pages of reports have in common: the way to the other pages, and printing once there is something to print. */
export const Frame = (props: { world: ReportWorld; ready: boolean; children: ComponentChildren }) => {
  const { world } = props;
  const [notice, setNotice] = useState('');
  usePrint();
  const attempt = (doing: Promise<void>) =>
    doing.catch((error: unknown) => setNotice(t('notice.failed', { cause: causeOf(error) })));
  return (
    <>
      <Masthead
        onNotebook={() => void attempt(world.openNotebook())}
        onSettings={() => void attempt(world.openOptions())}
      />
      <main>
        <div class="bar">
          {props.ready && (
            <button type="button" class="button" onClick={() => world.print()}>
              {t('report.print')}
            </button>
          )}
          <p role="status" class="small">
            {notice}
          </p>
        </div>
        {props.children}
      </main>
    </>
  );
};

/** In place of a report: what stands in its way, in a sentence or two. */
export const Instead = ({ sentences }: { sentences: readonly string[] }) => (
  <section class="instead">
    <h1>{t('report.heading')}</h1>
    <div role="status">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  </section>
);
