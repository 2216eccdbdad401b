import { useMemo, useState } from 'preact/hooks';
import { spoken, t } from '../../lib/i18n/translate.ts';
import type { TeamRow } from '../../lib/team/rows.ts';
import { useDrop } from '../document/use-drop.ts';
import { Masthead } from '../Masthead.tsx';
import { Activity } from '../team/Activity.tsx';
import { ShareDialog } from '../team/ShareDialog.tsx';
import { TeamLines } from '../team/TeamLines.tsx';
import { useTeams } from '../team/use-teams.ts';
import { causeOf } from '../use-checklist.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { Filters } from './Filters.tsx';
import { Found } from './Found.tsx';
import { figuresOf } from './figures.ts';
import { matching, sorted } from './find.ts';
import { Import } from './Import.tsx';
import { Listed } from './Listed.tsx';
import { Picture } from './Picture.tsx';
import { Preview } from './Preview.tsx';
import { Said } from './Said.tsx';
import { useImport } from './use-import.ts';
import { useRows } from './use-rows.ts';
import { useSaying } from './use-saying.ts';
import { useView } from './use-view.ts';
import { useWork } from './use-work.ts';
import { Whole } from './Whole.tsx';
import { Working } from './Working.tsx';
import type { NotebookWorld } from './world.ts';

/** What there is to filter by. */
const choicesOf = (rows: readonly TeamRow[]) => ({
  vendors: [...new Set(rows.map(({ vendor }) => vendor))].filter(Boolean).toSorted(),
  noVendor: rows.some(({ vendor }) => vendor === ''),
  tags: [...new Set(rows.flatMap(({ tags }) => tags))].toSorted(),
  teams: [...new Set(rows.flatMap(({ teams }) => teams))].toSorted(),
  deleted: rows.some(({ deleted }) => deleted),
});

const None = ({ onImport }: { onImport: () => void }) => (
  <section class="none" aria-labelledby="none">
    <h2 id="none">{t('notebook.none.heading')}</h2>
    <p>{t('notebook.none.1')}</p>
    <p>{t('notebook.none.2')}</p>
    <div class="buttons">
      <button type="button" class="button first" onClick={onImport}>
        {t('import.open')}
      </button>
      <a class="button" href="document.html">
        {t('unreadable.document')}
      </a>
    </div>
  </section>
);

/** The page of all reviews of this machine. */
export const NotebookPage = ({ world }: { world: NotebookWorld }) => {
  const work = useWork();
  const { run, notice, setNotice } = work;
  const { rows, share } = useRows(world, (text) => setNotice({ text, failed: true }));
  const [view, change] = useView();
  const say = useSaying(world, work);
  const incoming = useImport(world, work);
  const [exporting, setExporting] = useState<readonly TeamRow[]>();
  const teams = useTeams(world);
  const [sharing, setSharing] = useState<readonly TeamRow[]>();
  const [erasing, setErasing] = useState(false);

  const all = rows ?? [];
  const joined = teams.filter(({ team }) => !team.left);
  const choices = useMemo(() => choicesOf(all), [rows]);
  const inOrder = useMemo(() => sorted(all, view.sort, view.down, spoken()), [rows, view.sort, view.down]);
  const { page: _, folded: __, ...asked } = view;
  const found = useMemo(() => matching(inOrder, view), [inOrder, JSON.stringify(asked)]);
  const figures = useMemo(() => figuresOf(found), [found]);

  const over = useDrop(({ files, text }) => {
    if (files.length > 0) void incoming.lookAtFiles(files);
    else if (text.trim() !== '') void incoming.lookAtText(text);
  });
  const attempt = (doing: Promise<unknown>) =>
    doing.catch((error: unknown) => setNotice({ text: causeOf(error), failed: true }));
  const backUp = () =>
    void run('backup', async (progress, signal) => {
      const n = await world.backUp(progress, signal);
      setNotice({ text: t('done.backup', { n }) });
    });
  const erase = () => {
    setErasing(false);
    document.getElementById('title')?.focus();
    void run('erase', async () => {
      await world.erase();
      setNotice({ text: teams.length > 0 ? t('team.erase.stays') : t('done.erase') });
    });
  };
  const working = work.work && <Working key={work.work.doing} work={work.work} />;
  const said = <Said notice={notice} onDismiss={() => setNotice({ text: '' })} />;
  const { step } = incoming;

  return (
    <>
      <Masthead onSettings={() => void attempt(world.openOptions())} />
      <main>
        <div class="top">
          <h1 id="title" tabIndex={-1}>
            {t('notebook.heading')}
          </h1>
          {!step && all.length > 0 && (
            <div class="buttons">
              <a class="button" href="document.html">
                {t('unreadable.document')}
              </a>
              <button type="button" class="button" onClick={incoming.ask}>
                {t('import.open')}
              </button>
            </div>
          )}
        </div>
        {!erasing && (
          <>
            {working}
            {said}
          </>
        )}
        {step?.at === 'ask' && (
          <Import
            onFiles={(files) => void incoming.lookAtFiles(files)}
            onText={(text) => void incoming.lookAtText(text)}
            onCancel={incoming.cancel}
          />
        )}
        {step?.at === 'look' && (
          <Preview
            name={step.name}
            incoming={step.incoming}
            onTake={() => void incoming.take(step.incoming)}
            onCancel={incoming.cancel}
          />
        )}
        <div hidden={step?.at === 'look'}>
          <TeamLines teams={teams} />
          <Activity world={world} titleOf={(id) => all.find((row) => row.id === id)?.title} />
          {(rows === undefined || share !== undefined) && !notice.failed && (
            <div class="opening" aria-busy="true">
              <p role="status">{t('notebook.opening')}</p>
              <progress aria-label={t('notebook.opening')} {...(share && { value: share })} />
            </div>
          )}
          {rows && rows.length === 0 && share === undefined && !step && <None onImport={incoming.ask} />}
          {all.length > 0 && (
            <>
              <Filters view={view} choices={choices} onChange={change} />
              <Found view={view} found={found.length} rows={all} onChange={change} />
              {found.length > 0 && (
                <Picture
                  figures={figures}
                  view={view}
                  onFold={(folded) => folded !== view.folded && change({ folded, page: view.page })}
                />
              )}
              <Listed
                rows={found}
                view={view}
                tags={choices.tags}
                onChange={change}
                onSay={(some, what) => void say(some, what)}
                onExport={setExporting}
                onShare={joined.length > 0 ? setSharing : undefined}
                onOpenSource={(id) => void attempt(world.openSource(id))}
              />
            </>
          )}
          {rows && (
            <Whole
              empty={rows.length === 0}
              onBackUp={backUp}
              onRestore={incoming.ask}
              onErase={() => {
                setNotice({ text: '' });
                setErasing(true);
              }}
            />
          )}
        </div>
      </main>
      {over && <p class="over">{t('import.drop')}</p>}
      {exporting && (
        <ExportDialog
          n={exporting.length}
          onClose={() => setExporting(undefined)}
          onExport={(how) => {
            setExporting(undefined);
            void run('export', async (progress, signal) => {
              await world.export(
                exporting.map(({ id }) => id),
                how,
                progress,
                signal,
              );
              setNotice({ text: t('done.export', { n: exporting.length }) });
            });
          }}
        />
      )}
      {sharing && (
        <ShareDialog
          rows={sharing}
          teams={joined}
          onClose={() => setSharing(undefined)}
          onShare={(team, text) => {
            setSharing(undefined);
            void run('share', async (progress, signal) => {
              const ids = sharing.map(({ id }) => id);
              await world.shareWithTeam(ids, team.id, text, progress, signal);
              setNotice({ text: t('team.share.done', { n: ids.length, team: team.name }) });
            });
          }}
        />
      )}
      {erasing && (
        <EraseDialog n={all.length} onBackUp={backUp} onErase={erase} onClose={() => setErasing(false)}>
          {teams.length > 0 && <p>{t('team.erase.stays')}</p>}
          {working}
          {said}
        </EraseDialog>
      )}
    </>
  );
};
