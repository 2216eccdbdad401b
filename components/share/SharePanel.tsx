import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { type Format, sampleOf } from '../../lib/sharing/formats.ts';
import { outlineAsHtml } from '../../lib/sharing/html.ts';
import type { Outline } from '../../lib/sharing/outline.ts';
import { outlineAsText } from '../../lib/sharing/plain.ts';
import { causeOf } from '../use-checklist.ts';
import { MailLink } from './MailLink.tsx';
import type { ShareWorld } from './world.ts';

/** What goes along beside what always does. */
export interface Ticks {
  privateEntries: boolean;
  text: boolean;
}

interface Props {
  forms: readonly Format[];
  ticks: Ticks;
  onTick: (ticks: Ticks) => void;
  /** How many entries are marked private; the box for them is there when there are any. */
  privateEntries: number;
  /** UTF-16 units of the full text; 0 where none can go along. */
  textLength: number;
  /** What will be in a file of this format, a sentence each. */
  holds: (format: Format) => string[];
  file: (format: Format) => Promise<File>;
  /** What is copied. */
  outline: Outline;
  subject: string;
  /** Texts for an email: the first that a mail link has room for is taken. */
  bodies: readonly string[];
  world: ShareWorld;
}

/** Formats that have room for the full text. */
const WITH_TEXT: ReadonlySet<Format> = new Set(['html', 'markdown', 'text', 'json']);

/** The ways in which something leaves this machine, and what leaves with it, said before it does. */
export const SharePanel = (props: Props) => {
  const { ticks, onTick, world, outline } = props;
  const name = useId();
  const [format, setFormat] = useState<Format>(props.forms[0] ?? 'html');
  const [notice, setNotice] = useState('');
  const [busy, setBusy] = useState(false);

  const attempt = async (work: () => Promise<string>) => {
    setBusy(true);
    setNotice('');
    try {
      setNotice(await work());
    } catch (error) {
      setNotice(t('notice.failed', { cause: causeOf(error) }));
    } finally {
      setBusy(false);
    }
  };
  const save = () =>
    attempt(async () => {
      const file = await props.file(format);
      world.save(file);
      return t('share.saved', { name: file.name });
    });
  const share = () =>
    attempt(async () =>
      (await world.share(await props.file(format))) ? t('share.shared') : t('share.not-shared'),
    );
  const copy = (html: string) =>
    world.copy(outlineAsText(outline), html).then(
      () => setNotice(t(html ? 'share.copied-rich' : 'share.copied-plain')),
      () => setNotice(t('notice.not-copied')),
    );
  const box = (key: keyof Ticks, label: string, note: string) => (
    <label class="choice">
      <input
        type="checkbox"
        checked={ticks[key]}
        onChange={(event) => onTick({ ...ticks, [key]: event.currentTarget.checked })}
      />
      <span>
        {label} <span class="soft small">{note}</span>
      </span>
    </label>
  );

  return (
    <details class="share">
      <summary>
        <h2>{t('share.heading')}</h2>
      </summary>
      {(props.privateEntries > 0 || props.textLength > 0) && (
        <fieldset>
          <legend>{t('share.also')}</legend>
          {props.privateEntries > 0 &&
            box('privateEntries', t('share.private', { n: props.privateEntries }), t('share.private.note'))}
          {props.textLength > 0 &&
            box('text', t('share.text', { n: props.textLength }), t('share.text.note'))}
        </fieldset>
      )}
      <div class="ways">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <fieldset>
            <legend>{t('share.as')}</legend>
            {props.forms.map((one) => (
              <label key={one} class="choice">
                <input type="radio" name={name} checked={format === one} onChange={() => setFormat(one)} />
                {t(`share.form.${one}`)}
              </label>
            ))}
          </fieldset>
          <p class="holds-name">{t('share.holds')}</p>
          <ul class="holds">
            {[
              ...props.holds(format),
              ...(props.textLength > 0
                ? [
                    t(
                      ticks.text && WITH_TEXT.has(format)
                        ? 'share.holds.full-text'
                        : 'share.holds.no-full-text',
                    ),
                  ]
                : []),
            ].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div class="buttons">
            <button type="submit" class="button first" aria-disabled={busy}>
              {t('share.save')}
            </button>
            {world.canShare(sampleOf(format)) && (
              <button type="button" class="button" aria-disabled={busy} onClick={() => void share()}>
                {t('share.share')}
              </button>
            )}
          </div>
        </form>
        <div class="others">
          <p class="legend">{t('share.copy')}</p>
          <p class="soft small">{t('share.copy.note')}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => void copy(outlineAsHtml(outline))}>
              {t('share.copy-rich')}
            </button>
            <button type="button" class="button" onClick={() => void copy('')}>
              {t('share.copy-plain')}
            </button>
          </div>
          <MailLink subject={props.subject} bodies={props.bodies} />
        </div>
      </div>
      <p role="status" class="done">
        {notice}
      </p>
    </details>
  );
};
