/** An address as people read it: without https://www. before it. */
export const shortAddress = (address: string): string => address.replace(/^https:\/\/(www\.)?/, '');
