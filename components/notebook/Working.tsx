import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Doing, Work } from './use-work.ts';

/** Most things are done before anybody could read that they are being done. */
const SHORT_MS = 400;

/** What is done wholly or not at all, or is best finished once it was asked for. */
const WHOLE: readonly Doing[] = ['erase', 'import'];

/** What is being done and how far it is, with a way to stop it. */
export const Working = ({ work }: { work: Work }) => {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setShown, SHORT_MS, true);
    return () => clearTimeout(timer);
  }, []);
  const { doing, share, stop } = work;
  const label = t(`doing.${doing}`);
  return (
    <div class="working" aria-busy="true" hidden={!shown}>
      <p role="status">{shown && label}</p>
      <progress aria-label={label} {...(share > 0 && { value: share })} />
      {!WHOLE.includes(doing) && (
        <button type="button" class="plain" onClick={stop}>
          {t('doing.stop')}
        </button>
      )}
    </div>
  );
};
