/**
 * Marks that cannot be seen, which phones, Word and chat programs leave in copied text: as the inside of a
 * class of a pattern. Listed once, since a mark that one reader forgets makes two equal texts differ.
 */

/**
 * Grapheme joiner, Arabic and Mongolian marks, zero width and direction marks, joiners, byte order mark,
 * anchors of annotations.
 */
export const UNSEEN =
  '\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB';
/** Unseen too, but a letter in text of the old encodings: "ư" of TCVN3. */
export const SOFT_HYPHEN = '\\u00AD';

const ANY = new RegExp(`[${UNSEEN}${SOFT_HYPHEN}]`, 'g');

/** The text without them: of an address, a day or a number, in which none of them is a letter. */
export const withoutUnseen = (text: string): string => text.replace(ANY, '');
