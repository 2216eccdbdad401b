import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/translate.ts';

const LONG_MS = 2_000;
const STUCK_MS = 15_000;

/** Says that the page is being read; says more when that takes long, and what to do when nothing seems to come. */
export const Busy = () => {
  const [stage, setStage] = useState<'now' | 'long' | 'stuck'>('now');
  useEffect(() => {
    const timers = [setTimeout(setStage, LONG_MS, 'long'), setTimeout(setStage, STUCK_MS, 'stuck')];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <section class="calm" aria-busy="true">
      <h1>{t('busy.now')}</h1>
      <p role="status">{stage === 'now' ? '' : t(`busy.${stage}`)}</p>
    </section>
  );
};
