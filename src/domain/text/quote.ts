/**
 * Text of people inside our sentences, cut to a length that can be read: a cell holds up to 50,000
 * characters, and a note or an answer quotes it.
 */

/** Characters of a text that a sentence quotes. */
const QUOTED = 160;

/**
 * A text cut to a length for reading, "…" at the end of one that is longer. It is never cut inside a
 * character: between the halves of one beyond U+FFFF, or between a letter and its marks.
 * @param most characters (UTF-16 units) of the answer, at most.
 */
export function shorten(text: string, most = QUOTED): string {
  if (text.length <= most) return text;
  let end = most - 1;
  while (end > 0 && /[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(text.charAt(end))) end -= 1;
  return `${text.slice(0, end)}…`;
}
