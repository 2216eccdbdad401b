import { checklist } from './en/checklist.ts';
import { claims } from './en/claims.ts';
import { documents } from './en/documents.ts';
import { mail } from './en/mail.ts';
import { messages } from './en/messages.ts';
import { notebook } from './en/notebook.ts';
import { pages } from './en/pages.ts';
import { reply } from './en/reply.ts';
import { report } from './en/report.ts';
import { reviews } from './en/reviews.ts';
import { team } from './en/team.ts';

/** Every word of the interface in English, whole sentences by key. `{name}` is filled in by `t`. */
export const en = {
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
} as const;
