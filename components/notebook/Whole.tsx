import { t } from '../../lib/i18n/translate.ts';

/** What can be done with the notebook as a whole. */
export const Whole = (props: {
  empty: boolean;
  onBackUp: () => void;
  onRestore: () => void;
  onErase: () => void;
}) => {
  const one = (what: 'backup' | 'restore' | 'erase', onClick: () => void, off = false) => (
    <li>
      <button type="button" class="button" id={`whole-${what}`} disabled={off} onClick={onClick}>
        {t(`whole.${what}`)}
      </button>
      <span class="soft small">{t(`whole.${what}-note`)}</span>
    </li>
  );
  return (
    <section class="whole" aria-labelledby="whole">
      <h2 id="whole">{t('whole.heading')}</h2>
      <ul>
        {one('backup', props.onBackUp, props.empty)}
        {one('restore', props.onRestore)}
        {one('erase', props.onErase, props.empty)}
      </ul>
    </section>
  );
};
