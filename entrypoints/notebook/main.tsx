import { mount, speakHere } from '../../components/mount.tsx';
import { NotebookPage } from '../../components/notebook/NotebookPage.tsx';
import { t } from '../../lib/i18n/translate.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import { world } from './world.ts';

void mount(async () => {
  const { language } = await getSettings();
  await speakHere(language);
  document.title = t('notebook.tab');
  return <NotebookPage world={world} />;
});
