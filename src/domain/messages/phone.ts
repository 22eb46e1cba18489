export const phoneMessages = {} as const;
