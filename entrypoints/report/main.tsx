import { ComparePage } from '../../components/compare/ComparePage.tsx';
import { mount, speakHere } from '../../components/mount.tsx';
import { ReportPage } from '../../components/report/ReportPage.tsx';
import { getSettings } from '../../lib/settings/settings.ts';
import { world } from './world.ts';

/** `?review=ID` shows one review, `?compare=ID,ID` several side by side. */
void mount(async () => {
  const { language } = await getSettings();
  await speakHere(language);
  const asked = new URLSearchParams(location.search);
  const compared = asked.get('compare');
  document.documentElement.dataset.page = compared === null ? 'report' : 'compare';
  return compared === null ? (
    <ReportPage world={world} id={asked.get('review') ?? ''} />
  ) : (
    <ComparePage world={world} asked={compared.split(',')} />
  );
});
