/**
 * Offices that tests of one file have prepared, as they were saved, by what they were given. A file of its
 * own, so that the mutation run can put a more cautious store in its place.
 */
export const prepared = new Map<string, string>();
