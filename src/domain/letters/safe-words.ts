/**
 * Links in what people write: a letter of the office would vouch for them, so none is carried on. What a cell
 * says is not quoted at all (checking/fault.ts).
 */

import { say } from '../messages';

/** "https://…", "www.…", "ten-mien.vn/…": what a mail program turns into a link. */
const LINK = /(?:[a-z][a-z+.-]*:\/\/|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[/:?#]\S*)?/giu;

/** The text with every link taken out, and a word in its place. */
export const withoutLinks = (text: string): string =>
  text.replace(LINK, say({ key: 'letter.linkLeftOut' })).trim();

/** The name of a row, or '' when the text is or holds a link. */
export const plainTitle = (text: string): string => (text.search(LINK) < 0 ? text.trim() : '');
