import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { attachmentsSentence } from '../../lib/documents/attachments.ts';
import { t } from '../../lib/i18n/translate.ts';
import { showsFlags } from '../../lib/messaging/tab-state.ts';
import type { SetAside } from '../../lib/reviews/set-aside.ts';
import { marksByFrame } from '../../lib/session/marks.ts';
import type { ShownText } from './shown-text.ts';
import type { Shown } from './use-document.ts';

/** The text that was read, with its marks. */
export const TheText = (props: {
  text: ShownText;
  shown: Shown;
  entries: readonly SetAside[];
  onBack: () => void;
}) => {
  const { text, shown, entries } = props;
  const { opened, done } = shown;
  const unread = attachmentsSentence(opened.attachments);
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
      {unread && <p class="soft small">{unread}</p>}
      <div ref={place} class="passages" lang={done.critique.language} />
    </section>
  );
};
