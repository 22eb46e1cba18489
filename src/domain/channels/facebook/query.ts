/** Reading what follows `?` or `&`. Apps Script has no URLSearchParams. */

/** What the first group of a pattern catches in a text, or ''. */
export const caught = (pattern: RegExp, text: string): string => (pattern.exec(text) || [])[1] || '';

/** Percent-decoding that never throws: a malformed text is returned as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The first value of a parameter, decoded, or ''. Names are compared without case (addresses typed in
 * capitals); `&amp;` is an address copied from a page's source.
 */
export function parameter(query: string, name: string): string {
  const pair = query
    .split('&')
    .map((part) => part.replace(/^amp;/i, ''))
    .find((part) => part.slice(0, name.length + 1).toLowerCase() === `${name}=`);
  return pair ? decoded(pair.slice(name.length + 1).replace(/\+/g, ' ')).trim() : '';
}

/** The digits at the beginning of a parameter; '' if a letter follows them. */
export const idParameter = (query: string, name: string): string =>
  caught(/^(\d{1,24})(?![0-9A-Za-z])/, parameter(query, name));
