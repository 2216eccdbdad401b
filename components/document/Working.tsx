import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Work } from './use-document.ts';

/** Most files are read before anybody could read that they are. */
const SHORT_MS = 300;
const LONG_MS = 3_000;

/** What is being done, with a way to stop it. */
export const Working = ({ work, onCancel }: { work: Work; onCancel: () => void }) => {
  const [since, setSince] = useState<'start' | 'short' | 'long'>('start');
  useEffect(() => {
    const timers = [setTimeout(setSince, SHORT_MS, 'short'), setTimeout(setSince, LONG_MS, 'long')];
    return () => timers.forEach(clearTimeout);
  }, []);
  const label = t(`document.busy.${work.stage}`, { name: work.name });
  return (
    <div class="working" hidden={since === 'start'}>
      <p>
        <strong>{label}</strong>
      </p>
      <progress aria-label={label} />
      <button type="button" class="button" onClick={onCancel}>
        {t('document.busy.cancel')}
      </button>
      <p role="status" class="soft">
        {since === 'long' && t('document.busy.long')}
      </p>
    </div>
  );
};
