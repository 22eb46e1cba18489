export const letterMessages = {} as const;
