import { ReviewStore } from '../reviews/store.ts';
import { Notebook } from '../team/notebook.ts';
import { ownNames } from './settings.ts';
import { openTeams } from './teams.ts';

/** The notebook of this browser, with the teams it belongs to. One for each page and worker. */
export const openNotebook = (own = new ReviewStore()): Notebook => new Notebook(own, openTeams(), ownNames);
