/** Who is meant by a list of people, which may name Google groups. */

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Is the address in the list, whatever the case? */
export const isListed = (email: string, list: readonly string[]): boolean =>
  list.some((item) => same(item, email));

/** Is the person in the list, by their own address or as a member of a group that stands there? */
export const isAmong = (
  email: string,
  list: readonly string[],
  groups: Readonly<Record<string, readonly string[]>>,
): boolean => isListed(email, list) || list.some((item) => isListed(email, groups[item.toLowerCase()] ?? []));
