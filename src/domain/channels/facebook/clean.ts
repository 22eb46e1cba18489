/**
 * Takes away what cannot be seen and what only wraps an address. Nothing here changes a letter: a look-alike
 * must stay one.
 */
import { withoutUnseen } from '../../text/invisible';

/** Variation selectors of emoji, and tags: unseen around an address, and a part of an emoji elsewhere. */
const OF_EMOJI = /[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g;
const BLANK = /[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;

/** The text on one line, without invisible characters, single spaces between words, none at the ends. */
export function tidied(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text;
  return withoutUnseen(text).replace(OF_EMOJI, '').replace(BLANK, ' ').trim();
}

const WRAPPING = '.-,;:!?…<>()[]{}"\'“”‘’„«»‹›`*•·–—=|~';

/** Brackets, quotes, bullets and stops; and arrows, dingbats and emoji, which no address contains. */
function wraps(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    WRAPPING.includes(text.charAt(at)) ||
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0xd83c && code <= 0xd83e) ||
    (code >= 0xdc00 && code <= 0xdfff)
  );
}

/** Without what is around an address. Walks from the ends, so a long run of stops costs its length once. */
export function unwrapped(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && wraps(text, from)) from++;
  while (to > from && wraps(text, to - 1)) to--;
  return text.slice(from, to);
}

/** `@gmail.` and the like, with the spaces that a phone's keyboard puts around the sign. */
export const AT_MAILBOX = / ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi;

/** Whether anything in a text can be read as a word or a number. */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
