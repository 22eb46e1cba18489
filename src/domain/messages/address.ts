export const addressMessages = {} as const;
