import type { Reader } from './types.ts';

/** Any document: all of it. */
export const page: Reader = {
  name: 'page',
  suits: () => true,
  parts: (document) =>
    document.designMode !== 'on' && document.documentElement ? [document.documentElement] : [],
};
