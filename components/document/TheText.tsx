import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Attachment } from '../../lib/documents/document.ts';
import { list, t } from '../../lib/i18n/translate.ts';
import { showsFlags } from '../../lib/messaging/tab-state.ts';
import type { SetAside } from '../../lib/reviews/set-aside.ts';
import { marksByFrame } from '../../lib/session/marks.ts';
import type { ShownText } from './shown-text.ts';
import type { Shown } from './use-document.ts';

/** How much a kilobyte and a megabyte are where files are listed. */
const KB = 1000;
const MB = 1_000_000;

const described = ({ name, size }: Attachment): string =>
  size < MB
    ? t('document.attachment.kb', { name, size: Math.ceil(size / KB) })
    : t('document.attachment.mb', { name, size: Math.round(size / (MB / 10)) / 10 });

/** The text that was read, with its marks. */
export const TheText = (props: {
  text: ShownText;
  shown: Shown;
  entries: readonly SetAside[];
  onBack: () => void;
}) => {
  const { text, shown, entries } = props;
  const { opened, done } = shown;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) text.fill(place.current, opened.passages);
    place.current?.parentElement?.scrollTo(0, 0);
  }, [opened]);
  useEffect(() => {
    const { critique, reading, marksVisible } = done;
    const marks = showsFlags(done) ? marksByFrame(critique, reading.source, entries).get(0) : undefined;
    void text.paint(marks ?? [], marksVisible);
  }, [done, entries]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself in a wide window, by keyboard too.
    <section class="the-text" id="text" tabIndex={0} aria-labelledby="text-heading">
      <div class="text-head">
        <h2 id="text-heading">{t('document.text')}</h2>
        <button type="button" class="plain small to-list" onClick={props.onBack}>
          {t('document.to-list')}
        </button>
      </div>
      {opened.attachments.length > 0 && (
        <p class="soft small">
          {t('document.attachments', {
            n: opened.attachments.length,
            names: list(opened.attachments.map(described)),
          })}
        </p>
      )}
      <div ref={place} class="passages" lang={done.critique.language} />
    </section>
  );
};
