export const emailMessages = {} as const;
