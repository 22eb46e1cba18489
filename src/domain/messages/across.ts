export const acrossMessages = {} as const;
