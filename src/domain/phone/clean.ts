/**
 * Makes the text of a phone cell plain: digits, marks and unaccented lower-case letters; then takes labels
 * and extensions off.
 */

import { tidied } from '../channels/facebook/clean';

// Longer text is no phone cell, and bringing it to one form can cost the square of its length (runs of
// combining marks).
const CELL = 1000;

/**
 * Full-width and Khmer digits to ASCII, tone marks, pictures, quotes and marks of HTML off, dashes to one,
 * lines to `|`, single spaces.
 */
export function plain(text: string): string {
  if (/^[0-9+.() -]*$/.test(text)) return text.trim();
  const folded = text.length > CELL ? text : text.normalize('NFKD').replace(/[\u0300-\u036f\u20e3]/g, '');
  return tidied(
    folded
      .replace(/^[*\s]{1,20}|[*\s]{1,20}$/g, '')
      .replace(/[\r\n]/g, '|')
      .replace(/<\/?[a-z]{1,6} ?\/?>|[“”«»{}]/gi, ' ')
      .replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g, ' '),
  )
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/[\u00b7\u2022\u2027\u30fb_]/g, '.')
    .replace(/[\u17e0-\u17e9]/g, (digit) => `${digit.charCodeAt(0) - 0x17e0}`)
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

// Names of telephones and networks, and the words between two numbers; unaccented, as the text is by now.
const LABELS = [
  // số điện thoại, di động, ĐT, SĐT, ĐTDĐ, DĐ, CQ, NR, CĐ
  '(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)',
  // cơ quan, máy bàn, nhà riêng, văn phòng, VP
  'co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may',
  // tel, phone, mobile, hotline, HP, fax; "M:", "T.", "P:" on a visiting card
  'tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)',
  // Zalo, Viber and the networks' own names
  'zalo|vi(?:ber|ettel|na|naphone)|mobifone',
  // liên hệ; và, hoặc, hay
  'lien he|lh|va|hoac|hay',
].join('|');
const LABEL = new RegExp(`(^|[^a-z])(?:${LABELS})(?![a-z])[ .:]{0,3}`, 'g');

/**
 * The text with every known label turned to `|`; twice, because two labels in a row ("ĐT CQ") share the
 * sign between them.
 */
export const withoutLabels = (text: string): string =>
  /[a-z]/.test(text) ? text.replace(LABEL, '$1|').replace(LABEL, '$1|') : text;

/** máy lẻ 102, ML 102, số nhánh 102, nội bộ 102, ext. 102, x102, #102 */
const EXTENSION_WORD = '(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|ml|x|#';
const EXTENSION = new RegExp(`(^|[^a-z])[ ,;|-]*(?:${EXTENSION_WORD}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`);
/** "02943855123/102": a few figures after a whole number. */
const AFTER_STROKE = /(\d)() ?\/ ?(\d{2,4})$/;
const BRACKETED = /(^|[^a-z]) ?\((\d{1,6})\)$/;
const MOBILE = /(?:^|\D)(?:\+?84|0)?[35789]\d{8}$/;
/** How many digits a text has. */
export const countDigits = (text: string): number => text.replace(/\D/g, '').length;

/** Cuts `máy lẻ 102`, `ext 102`, `x102` off the end; `(102)` too when a whole number stands before it. */
export function cutExtension(text: string): { text: string; ext: string } {
  const tail = text.slice(-40);
  const named = EXTENSION.exec(tail);
  const stroke = named ? null : AFTER_STROKE.exec(tail);
  if (stroke) {
    const [tailed, , , few = ''] = stroke,
      number = text.slice(0, text.length - tailed.length + 1),
      own = number.replace(/[ .()-]/g, '');
    // "…678/679" is the next number, not an extension.
    if (/^\D*0\d{10}$/.test(own) && Math.abs(+own.slice(-few.length) - +few) > 9)
      return { text: number, ext: few };
  }
  const [all = '', before = '', ext = ''] = named || BRACKETED.exec(tail) || [];
  const rest = text.slice(0, text.length - all.length) + before;
  // A mobile has no extension: "(1985)" beside one is a remark, as "(chị Hoa)" is.
  if (all && !named && MOBILE.test(rest.replace(/[ .()-]/g, ''))) return { text: `${rest} nam`, ext: '' };
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

/**
 * "(chị Hoa)", "(có Zalo)", "(sau 17h)": a remark in brackets, with a letter and at most four figures in it.
 */
const REMARK = /\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu;
/**
 * A word that touches no figure: a name or a remark beside the number. Letters that do are slips ("O912…").
 */
const WORD = /(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;

const CLOCK = '\\d{1,2} ?(?:h|gio)(?:\\d{2})?';
/** "8h", "17h30", "8 giờ", "7h30-11h30": a time of day beside the number. */
const HOUR = new RegExp(`(^|[^\\d.-])${CLOCK}(?: ?- ?${CLOCK})?(?![\\p{L}\\d])`, 'gu');
/** CMND, CCCD, căn cước, mã số thuế, số tài khoản: the number after it is another thing's. */
const PAPER = /(?:^|[^a-z])(?:cm(?:nd|t)|cccd|can cuoc|mst|ma so thue|stk|so tai khoan)(?![a-z])/;
/** "không dùng nữa", "đã đổi", "(bỏ)": a number that is said to be nobody's any more. */
const GONE = new RegExp(
  [
    'khong (?:con )?(?:dung|su dung|hoat dong|lien lac)(?: nua| duoc)*(?=[ .)]*(?:$|[|,;]))',
    '\\(bo\\)',
    'da (?:doi|bo|huy|khoa)(?![a-z])',
  ].join('|'),
);
/** Whether words say that the number beside them is not one to call. In: plain text. */
export const isNotToCall = (text: string): boolean =>
  /[a-z]{2}/.test(text) && (PAPER.test(text) || GONE.test(text));
/** "1. 0912…|2. 0977…", "1) 0912… 2) 0977…": the numbers of a list's lines, taken off. */
export const withoutListMarks = (text: string): string =>
  text.replace(/(^|[ |])\d{1,2}[.)] (?=\(?(?:0\d|\+84))/g, '$1|');

/**
 * https://zalo.me/0912…, wa.me/84912…, chat.zalo.me/?phone=…: the number that the address leads to, beside a
 * word.
 */
const CHAT_HOST = '(?:https?://)?(?:www\\.|chat\\.)?(?:zalo|wa)\\.me/';
const CHAT_ADDRESS = new RegExp(`${CHAT_HOST}(?:\\?phone=)?(\\+?\\d{9,12})(?![\\d.])(?:[/?][^ |]*)?`, 'g');
/** 15/10/2026, SN 1979: a day or a year of birth beside the number, a blank or a bracket between them. */
const DAY = /(^|[ (|])(?:\d{1,2}\/\d{1,2}\/|(?:sn|sinh(?: nam)?) ?)(?:19|20)\d\d(?=$|[ ),.|])/g;
/** "0912345678,00", "912.345.678,0": a cell of numbers shown with decimals. */
const DECIMALS = /^(0?[35789]\d{8}|0?2\d{9}|[35789]\d\d\.\d{3}\.\d{3})[.,]0{1,2}$/;
/** The text with what surely belongs to no number turned to a word, or taken off. In: plain text. */
export const withoutBeside = (text: string): string =>
  text.replace(DECIMALS, '$1').replace(CHAT_ADDRESS, 'me $1').replace(DAY, '$1ngay ');

/**
 * The text with remarks and words beside its numbers turned to `|`; addresses and mailboxes are left, they
 * are no remarks.
 */
export function withoutWords(text: string): string {
  if (text.length > CELL || /@|:\/\/|www\.|\.(?:com|vn|php)/.test(text)) return text;
  return text.replace(REMARK, '|').replace(HOUR, '$1|').replace(WORD, '$1|').replace(WORD, '$1|');
}
