import type { Reader } from './types.ts';

/** Any document: all of it. */
export const page: Reader = {
  name: 'page',
  suits: () => true,
  find: (document) => ({
    parts: document.designMode !== 'on' && document.documentElement ? [document.documentElement] : [],
    mail: null,
  }),
};
