/**
 * Vietnamese text as people type it: one form on the way in, folding for search, equality and order of names.
 */
import { detectEncoding } from './encodings';
import { UNSEEN } from './invisible';

/** Control characters but for tabs and line ends. */
const CONTROLS = '\\0-\\x08\\x0E-\\x1F\\x7F';
const UNSEEN_OR_CONTROL = new RegExp(`[${UNSEEN}${CONTROLS}]`, 'g');
/**
 * Marks that are letters in text of the old encodings: "ư" of TCVN3 is the soft hyphen, "à" read as Western
 * ends in a no-break space.
 */
const PERHAPS_LETTERS = /[\x80-\x9F\xAD]/g;
const DASHES = /\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g;
/** The marks of the tones in the order of dictionaries: huyền, hỏi, ngã, sắc, nặng. */
const TONES = [0x300, 0x309, 0x303, 0x301, 0x323];

/**
 * The text of a cell or a field in the one form everything else reads: NFC, no invisible marks, single
 * spaces. Other values give ''.
 */
export function clean(value: unknown): string {
  if (!/^(?:str|num|bo|bi)/.test(typeof value)) return '';
  const seen = String(value).replace(UNSEEN_OR_CONTROL, '');
  if (/[\x80-\xA0\xAD]/.test(seen)) {
    const kept = seen
      .replace(/[^\S\xA0]+/g, ' ')
      .replace(/^ | $/g, '')
      .normalize('NFC');
    const encoding = detectEncoding(seen);
    if (encoding && encoding !== 'unicode' && detectEncoding(kept) === encoding) return kept;
  }
  return seen.replace(PERHAPS_LETTERS, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/**
 * The text for searching: small letters without tones or marks, đ as d; its look-alikes "Ð" (Icelandic) and
 * "Ɖ" (African), often typed for it, too.
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  return /[^\0-\x7F]/.test(small)
    ? small
        .normalize('NFD')
        .replace(/[\u0300-\u036F]/g, '')
        .replace(/[đðɖ]/g, 'd')
    : small;
}

/**
 * The key by which two spellings of one name are equal: capitals, dashes and the two places of a tone ("hòa",
 * "hoà") do not count.
 */
export function nameKey(text: string): string {
  return clean(text)
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .replace(DASHES, '-')
    .normalize('NFD')
    .replace(
      /(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,
      (_all, toned: string, next: string) => toned.charAt(0) + next + toned.charAt(1),
    )
    .normalize('NFC');
}

/** Whether two texts are the same name in the two spellings in use; tones count ("Tú" is not "Tư"). */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** The order of ICU's `vi` collation: space, signs, figures, then the 29 letters and f j w z. */
const ORDER = ' _-–—,;:!?.…·\'‘’"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/**
 * A key whose plain string order is the order of `Intl.Collator('vi')`, which Apps Script is not
 * known to have:
 * letters first (ă after a, đ after d), then tones (ngang, huyền, hỏi, ngã, sắc, nặng), then small
 * before capital.
 */
export function sortKey(text: string): string {
  let letters = '',
    tones = '',
    cases = '';
  text
    .normalize('NFD')
    .replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu, (_all, base: string, marks: string) => {
      const small = base.toLowerCase(),
        shape = marks.replace(/[^\u0302\u0306\u031B]/g, '');
      const shaped = shape ? ORDER.indexOf((small + shape).normalize('NFC')) : -1,
        place = shaped < 0 ? ORDER.indexOf(small) : shaped;
      const tone = shaped < 0 ? marks : marks.replace(shape, '');
      letters += place < 0 ? small : String.fromCharCode(place + 1);
      tones += tone ? TONES.indexOf(tone.charCodeAt(0)) + 1 || 9 : 0;
      cases += small === base ? 0 : 1;
      return '';
    });
  return `${letters}\0${tones}\0${cases}`;
}

/** Which of two texts comes first in Vietnamese order: negative, 0 or positive. */
export function compareVietnamese(a: string, b: string): number {
  const ka = sortKey(a),
    kb = sortKey(b);
  return ka < kb ? -1 : ka > kb ? 1 : 0;
}

/**
 * The key by which offices list people: given name (the last word) first, then the middle names, then
 * the family name.
 */
export function givenNameKey(name: string): string {
  const words = clean(name).split(' ');
  const given = words.pop()!,
    family = words.shift() || '';
  return [given, words.join(' '), family].map(sortKey).join('\0\0');
}

/**
 * A name with a capital at the start of each word and small letters after it ("THẠCH THỊ THU HÀ" gives
 * "Thạch Thị Thu Hà").
 */
export function properCase(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(
      /(^|[\s.'’-])([^\s.'’-])/gu,
      (_all, before: string, first: string) => before + first.toUpperCase(),
    );
}

/**
 * Whether two different words are one slip of the finger apart: a letter more, less or other, or two
 * letters swapped.
 */
export function oneSlipApart(a: string, b: string): boolean {
  const longer = a.length > b.length ? a : b,
    shorter = longer === a ? b : a;
  const more = longer.length - shorter.length;
  if (more > 1) return false;
  let start = 0,
    end = 0;
  while (start < shorter.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  while (
    end < shorter.length - start &&
    longer.charCodeAt(longer.length - 1 - end) === shorter.charCodeAt(shorter.length - 1 - end)
  )
    end += 1;
  const different = shorter.length - start - end;
  return more === 1
    ? different === 0
    : different === 1 || (different === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]);
}

/** The text with a small first letter, to stand within a sentence: "Gõ lại" → "gõ lại". */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
