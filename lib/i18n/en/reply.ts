export const reply = {} as const;
