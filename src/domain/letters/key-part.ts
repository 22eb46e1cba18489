/** A round or a code as one part of a key of letters: no slash of its own. */
export const keyPart = (text: string): string =>
  (/[%/]/.test(text) ? text.replace(/[%/]/g, encodeURIComponent) : text).trim();
