import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { compare, FEWEST, MOST } from '../../lib/sharing/compare.ts';
import { compareOutline, compareTitle } from '../../lib/sharing/compare-outline.ts';
import { FORMATS_COMPARED, fileOfComparison } from '../../lib/sharing/formats.ts';
import { outlineAsText } from '../../lib/sharing/plain.ts';
import { Frame, Instead } from '../report/Frame.tsx';
import { useReviews } from '../report/use-reviews.ts';
import type { ReportWorld } from '../report/world.ts';
import { SharePanel, type Ticks } from '../share/SharePanel.tsx';
import { CompareTables } from './CompareTables.tsx';
import { Questions } from './Questions.tsx';

const Compared = (props: { world: ReportWorld; reviews: readonly Review[]; notes: readonly string[] }) => {
  const { world, reviews } = props;
  const [ticks, setTicks] = useState<Ticks>({ privateEntries: false, text: false });
  const { privateEntries } = ticks;
  const comparison = useMemo(() => compare(reviews, { privateEntries }), [reviews, privateEntries]);
  const outline = useMemo(() => compareOutline(comparison), [comparison]);
  const bodies = useMemo(() => [outlineAsText(outline)], [outline]);
  return (
    <>
      <h1>{compareTitle(comparison)}</h1>
      <p>{t('report.caveat')}</p>
      {props.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <SharePanel
        forms={FORMATS_COMPARED}
        ticks={ticks}
        onTick={setTicks}
        privateEntries={reviews.flatMap(({ entries }) => entries).filter((one) => one.private).length}
        textLength={0}
        holds={() => [t('share.holds.compared')]}
        file={(format) => fileOfComparison(format, comparison)}
        outline={outline}
        subject={compareTitle(comparison)}
        bodies={bodies}
        world={world}
      />
      <CompareTables comparison={comparison} />
      <Questions comparison={comparison} />
    </>
  );
};

/** The page of several reviews side by side. @param asked ids as they were asked for */
export const ComparePage = ({ world, asked }: { world: ReportWorld; asked: readonly string[] }) => {
  const all = useMemo(() => [...new Set(asked)].filter(Boolean), [asked.join()]);
  const ids = all.slice(0, MOST);
  const { reviews, failed } = useReviews(world, ids);
  useEffect(() => {
    document.title = t('compare.tab');
  }, []);
  const here = useMemo(() => (reviews ?? []).filter((review) => review !== undefined), [reviews]);
  const missing = reviews ? ids.length - here.length : 0;
  const notes = [
    ...(missing > 0 ? [t('compare.gone', { n: missing })] : []),
    ...(all.length > MOST ? [t('compare.too-many', { most: MOST })] : []),
  ];
  const ready = here.length >= FEWEST && !failed;
  const instead = () => {
    if (failed) return [t('report.not-opened'), failed];
    if (!reviews && ids.length > 0) return [t('compare.opening')];
    return [...notes, t('compare.too-few', { most: MOST })];
  };
  return (
    <Frame world={world} ready={ready}>
      {ready ? <Compared world={world} reviews={here} notes={notes} /> : <Instead sentences={instead()} />}
    </Frame>
  );
};
