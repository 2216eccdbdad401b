import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { aboutOf, titleOf } from '../../lib/sharing/about.ts';
import { FORMATS, type Format, fileOf } from '../../lib/sharing/formats.ts';
import { holdsSentences } from '../../lib/sharing/holds.ts';
import { outlineAsText } from '../../lib/sharing/plain.ts';
import { briefsOf, reportOf } from '../../lib/sharing/report.ts';
import { SharePanel, type Ticks } from '../share/SharePanel.tsx';
import { Differences } from '../team/Differences.tsx';
import { ShareWithTeam } from '../team/ShareWithTeam.tsx';
import { TakeBack } from '../team/TakeBack.tsx';
import { Frame, Instead } from './Frame.tsx';
import { OutlineView } from './OutlineView.tsx';
import { useReviews } from './use-reviews.ts';
import type { ReportWorld } from './world.ts';

/** The newest reading's full text while it is wanted. */
const useText = (world: ReportWorld, review: Review, wanted: boolean): string | undefined => {
  const [text, setText] = useState<string>();
  const sha256 = review.readings.at(-1)?.textSha256 ?? '';
  useEffect(() => {
    setText(undefined);
    if (!wanted) return;
    let current = true;
    const show = (found: string | undefined) => current && setText(found ?? t('share.text.none'));
    world.text(review.id, sha256).then(show, () => show(undefined));
    return () => {
      current = false;
    };
  }, [review.id, sha256, wanted]);
  return text;
};

/** One review, as it is handed on: what is seen here is what is printed, copied and saved. */
const Report = ({ world, review }: { world: ReportWorld; review: Review }) => {
  const [ticks, setTicks] = useState<Ticks>({ privateEntries: false, text: false });
  const text = useText(world, review, ticks.text);
  const { privateEntries } = ticks;
  const also = { privateEntries, text };
  const outline = useMemo(() => reportOf(review, also), [review, privateEntries, text]);
  const about = aboutOf(review, also);
  const title = titleOf(review, about.state);
  useEffect(() => {
    document.title = t('report.tab', { title });
  }, [title]);
  const bodies = useMemo(
    () => [outline, ...briefsOf(review, { privateEntries })].map(outlineAsText),
    [outline, review, privateEntries],
  );
  const file = (format: Format) =>
    fileOf(format, review, {
      privateEntries,
      text: ticks.text ? (id, sha256) => world.text(id, sha256) : null,
    });
  return (
    <>
      <SharePanel
        forms={FORMATS}
        ticks={ticks}
        onTick={setTicks}
        privateEntries={review.entries.filter((entry) => entry.private).length}
        textLength={about.reading.textLength}
        holds={(format) => holdsSentences(format, about, privateEntries)}
        file={file}
        outline={outline}
        subject={t('share.mail.about', { title })}
        bodies={bodies}
        world={world}
      />
      <ShareWithTeam world={world} review={review} />
      <TakeBack world={world} review={review} />
      <Differences world={world} review={review} privateEntries={privateEntries} />
      <OutlineView outline={outline} />
    </>
  );
};

/** The page of one review. @param id '' where none is named */
export const ReportPage = ({ world, id }: { world: ReportWorld; id: string }) => {
  const { reviews, failed } = useReviews(world, id ? [id] : []);
  const [review] = reviews ?? [];
  const instead = () => {
    if (failed) return [t('report.not-opened'), failed];
    if (id === '') return [t('report.none-named')];
    return [reviews ? t('report.not-here') : t('report.opening')];
  };
  return (
    <Frame world={world} ready={review !== undefined && !failed}>
      {review && !failed ? <Report world={world} review={review} /> : <Instead sentences={instead()} />}
    </Frame>
  );
};
