/**
 * Makes the text of a phone cell plain: digits, marks and unaccented lower-case letters; then takes labels
 * and extensions off.
 */

import { tidied } from '../channels/facebook/clean';

// Longer text is no phone cell, and bringing it to one form can cost the square of its length (runs of
// combining marks).
const CELL = 1000;

/**
 * Full-width and Khmer digits to ASCII, tone marks and pictures off, dashes to one, lines to `|`,
 * single spaces.
 */
export function plain(text: string): string {
  if (/^[0-9+.() -]*$/.test(text)) return text.trim();
  const folded = text.length > CELL ? text : text.normalize('NFKD').replace(/[\u0300-\u036f\u20e3]/g, '');
  return tidied(
    folded.replace(/[\r\n]/g, '|').replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g, ' '),
  )
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\u17e0-\u17e9]/g, (digit) => `${digit.charCodeAt(0) - 0x17e0}`)
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

// Names of telephones and networks, and the words between two numbers. Unaccented, as the text is by now.
const LABEL =
  /(^|[^a-z])(?:(?:so )?(?:dien thoai|di dong|dt)|co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|s?dt|(?:dt)?(?:dd|cq|nr|cd)|vp|tel|phone|mob(?:ile|i|ifone)?|hotline|zalo|vi(?:ber|ettel|na|naphone)|lien he|lh|fax|so|may|va|hoac|hay)(?![a-z])[ .:]{0,3}/g;

/**
 * The text with every known label turned to `|`; twice, because two labels in a row ("ĐT CQ") share the
 * sign between them.
 */
export const withoutLabels = (text: string): string =>
  /[a-z]/.test(text) ? text.replace(LABEL, '$1|').replace(LABEL, '$1|') : text;

const EXTENSION =
  /(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/;
const BRACKETED = /(^|[^a-z]) ?\((\d{1,6})\)$/;
/** How many digits a text has. */
export const countDigits = (text: string): number => text.replace(/\D/g, '').length;

/** Cuts `máy lẻ 102`, `ext 102`, `x102` off the end; `(102)` too when a whole number stands before it. */
export function cutExtension(text: string): { text: string; ext: string } {
  const tail = text.slice(-40);
  const named = EXTENSION.exec(tail);
  const [all = '', before = '', ext = ''] = named || BRACKETED.exec(tail) || [];
  const rest = text.slice(0, text.length - all.length) + before;
  return all && countDigits(rest) >= (named ? 7 : 10) ? { text: rest, ext } : { text, ext: '' };
}

/**
 * The numbers of a text, still as typed: cut at `/ ; , & |` and ` - ` where what stands on both sides has
 * seven digits or more.
 */
export function pieces(text: string): string[] {
  const out = [''];
  let mark = '';
  for (const part of text.split(/( - |[/;,&|])/)) {
    const last = out.length - 1;
    if (/^(?: - |[/;,&|])$/.test(part)) mark = part;
    else if (countDigits(part) > 6 && countDigits(out[last] || '') > 6) out.push(part);
    else out[last] += mark + part;
  }
  return out.slice(0, 20);
}
