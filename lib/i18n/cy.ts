import type { Catalogue } from './catalogue.ts';
import { checklist } from './cy/checklist.ts';
import { claims } from './cy/claims.ts';
import { documents } from './cy/documents.ts';
import { mail } from './cy/mail.ts';
import { messages } from './cy/messages.ts';
import { notebook } from './cy/notebook.ts';
import { pages } from './cy/pages.ts';
import { reply } from './cy/reply.ts';
import { report } from './cy/report.ts';
import { reviews } from './cy/reviews.ts';
import { team } from './cy/team.ts';

export { names } from './cy/names.ts';

/** Every word of the interface in Welsh, under the keys of the English. Not yet read by a Welsh speaker. */
export const cy: Catalogue = {
  ...messages,
  ...claims,
  ...checklist,
  ...pages,
  ...mail,
  ...documents,
  ...reply,
  ...reviews,
  ...notebook,
  ...report,
  ...team,
};
