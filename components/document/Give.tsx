import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';

const KINDS =
  '.eml,.mbox,.txt,.text,.md,.markdown,.html,.htm,message/rfc822,application/mbox,text/plain,text/markdown,text/html';

interface Props {
  onFiles: (files: readonly File[]) => void;
  onPaste: () => void;
}

/** The two buttons by which a text is given. */
export const Give = ({ onFiles, onPaste, first }: Props & { /** Nothing is open yet. */ first: boolean }) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="buttons">
      <button type="button" class={first ? 'button first' : 'button'} onClick={() => input.current?.click()}>
        {t('document.choose')}
      </button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file chosen again is a choice too.
          currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={onPaste}>
        {t('document.paste')}
      </button>
    </div>
  );
};

const PROGRAMS = ['outlook', 'gmail', 'apple', 'thunderbird'] as const;

/** What one meets before anything is open: what can be read, how, and what becomes of it. */
export const Welcome = (props: Props) => (
  <section class="welcome" aria-labelledby="title">
    <h1 id="title" tabIndex={-1}>
      {t('document.heading')}
    </h1>
    <div class="drop">
      <p>{t('document.intro')}</p>
      <Give {...props} first />
      <p class="small soft">{t('document.kinds')}</p>
    </div>
    <p>{t('document.private')}</p>
    <details>
      <summary>{t('document.saving')}</summary>
      <dl>
        {PROGRAMS.map((program) => (
          <div key={program}>
            <dt>{t(`document.saving.${program}`)}</dt>
            <dd>{t(`document.saving.${program}.how`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  </section>
);
