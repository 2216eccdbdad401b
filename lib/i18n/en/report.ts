/** Reports, and reviews handed on in other forms. */
export const report = {
  'share.read-there': 'Read it there',
} as const;
