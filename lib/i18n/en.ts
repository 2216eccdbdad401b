import { checklist } from './en/checklist.ts';
import { claims } from './en/claims.ts';
import { messages } from './en/messages.ts';
import { pages } from './en/pages.ts';

/** Every word of the interface in English, whole sentences by key. `{name}` is filled in by `t`. */
export const en = { ...messages, ...claims, ...checklist, ...pages } as const;
