import { DocumentPage } from '../../components/document/DocumentPage.tsx';
import type { DocumentWorld } from '../../components/document/opened.ts';
import { mount, speakHere } from '../../components/mount.tsx';
import { ask } from '../../lib/messaging/client.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import { cardText } from '../background/card-text.ts';
import { reviews } from '../popup/reviews.ts';
import { world } from '../popup/world.ts';
import { openFile, openPaste } from './open.ts';

const here: DocumentWorld = {
  watchSetAside: world.watchSetAside,
  setAside: world.setAside,
  restore: world.restore,
  copy: world.copy,
  openOptions: world.openOptions,
  openFile,
  openPaste,
  critique: (passages, treatAsPitch) => ask('critique-text', { passages, treatAsPitch }),
  cardText,
  // The words that are selected are in this page itself; those in the checklist are not of the text.
  reviews: { ...reviews, selected: async () => selectedIn(document.querySelector('.passages')) },
};

function selectedIn(place: Element | null): string {
  const selection = getSelection();
  const inside = place && selection?.anchorNode && place.contains(selection.anchorNode);
  return inside && place.contains(selection.focusNode) ? selection.toString().trim() : '';
}

/** `?paste` begins with the place for pasted text. */
void mount(async () => {
  const { language, marksOnClick } = await getSettings();
  await speakHere(language);
  const paste = new URLSearchParams(location.search).has('paste');
  return <DocumentPage world={here} marksOnOpen={marksOnClick} paste={paste} />;
});
