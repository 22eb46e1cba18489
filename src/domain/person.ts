/** The people and names of a row: the administrator's name and office, and the two names an account and a page go by. */
import { detectEncoding, offerUnicode } from './encodings';
import { clean, fold, properCase, sameName } from './vietnamese';

export type PersonReason = 'EMPTY' | 'SHORT' | 'LONG' | 'TOO_LONG' | 'CHARS' | 'SHIFTED' | 'OFFICE_IN_NAME' | 'TWO_PEOPLE' | 'ENCODING' | 'ADDRESS_IN_NAME' | 'EMAIL_IN_NAME' | 'PHONE_IN_NAME';
export type PersonNote = 'ONE_WORD' | 'TITLE_STRIPPED';
/** A name or an office: `name` is the tidy text, `suggest` another spelling to ask the person about, never put by itself. */
export type PersonReading = { ok: true; name: string; suggest?: string; notes: PersonNote[] } | { ok: false; reason: PersonReason; suggest?: string };

/** Forms of address and degrees before a name; none of them stands before a signer's name (Decree 30/2020, Annex I). */
const DEGREES = /^(?:[đd][./]?c|p?gs|ts|ths|th\.s|bs|(?:bs\.? ?)?ck ?(?:i|ii|1|2)|cn|ks|ktv|ds|đd|ls|cv|dr|mrs?|ms|ngưt|ttưt)(?:[.:]+\s*|\s+)/i;
const FORMS = /^(?:đồng chí|thạc s[ĩỹ]|tiến s[ĩỹ]|bác s[ĩỹ]|kỹ sư|cử nhân|dược s[ĩỹ]|luật sư|ông|bà|anh|chị|cô|thầy|chú)[.:]?\s+(?=\S+\s)/i;
/** With their tones: "Nguyễn Trường Ban" and "Ngô Kế Toàn" are people. */
const OFFICE_WORDS = /chủ tịch|[uủ][ỷy] viên|trưởng ban|phó ban|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|văn phòng|trưởng phòng|phó phòng|phó trưởng/;
const UNIT_WORDS = /^(?:công đoàn|liên đoàn|lđlđ|cđcs|cđ |công ty|ubnd|[uủ][ỷy] ban|ban tuyên|trung tâm|bệnh viện|trường (?:thpt|thcs|tiểu|mầm|đại|cao))|facebook/;
const NO_NAME = /^(?:không|chưa|ko)(?: có.*)?$/i;
const NOTHING = /^[-–—_.,x/0 ]*$/i;

/** Takes the forms of address off. A surname Ông ("Ông Thị Hà") is kept: a middle name follows it, not a family name. */
function withoutTitles(text: string): string {
  for (let rest = text, i = 0; ; i += 1) {
    const next = rest.replace(DEGREES, '');
    const bare = next === rest && !/^ông (?:thị|văn|ích) \S+$/i.test(rest) ? rest.replace(FORMS, '') : next;
    if (bare === rest || i > 5) return rest;
    rest = bare;
  }
}

/** Whether a word is written as a name is: one capital, then small letters ("Hà", "McDonald"), or in a script without capitals. */
const isCased = (part: string): boolean => /^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u.test(part) || part.toLowerCase() === part.toUpperCase();

/**
 * Reads a person's name. `name` is without forms of address; `suggest` is another spelling to ask about (capitals, old fonts).
 * Khmer names of two words are as good as any; figures or an address mean that the columns have shifted.
 */
export function readName(value: unknown): PersonReading {
  const typed = clean(value).slice(0, 400);
  const unreadable = emptyOrGarbled(typed);
  if (unreadable) return unreadable;
  const whole = typed.replace(/[‘’`´]/g, "'").replace(/[\u2010-\u2015\u2212]/g, '-').replace(/^[-+*•.,;:"“ ]+/, '');
  const name = trimEnd(withoutTitles(whole), ' .,;:-"”');
  const reason = nameRefusal(name, whole);
  if (reason) return { ok: false, reason };
  const parts = name.split(/[\s.'-]+/).filter((part) => part !== '');
  const suggest = parts.every(isCased) ? undefined : properCase(name);
  const notes: PersonNote[] = [];
  if (name !== trimEnd(whole, ' .,;:-"”')) notes.push('TITLE_STRIPPED');
  if (!name.includes(' ')) notes.push('ONE_WORD');
  return suggest === undefined || suggest === name ? { ok: true, name, notes } : { ok: true, name, suggest, notes };
}

/** What any of these fields refuses before looking closer: nothing typed, or text in an old encoding. */
function emptyOrGarbled(text: string): PersonReading | undefined {
  if (NOTHING.test(text) || NO_NAME.test(text)) return { ok: false, reason: 'EMPTY' };
  const unicode = offerUnicode(text);
  if (unicode) return { ok: false, reason: 'ENCODING', suggest: unicode.text };
  return detectEncoding(text) === 'mojibake' || text.includes('\uFFFD') ? { ok: false, reason: 'ENCODING' } : undefined;
}

function nameRefusal(name: string, whole: string): PersonReason | undefined {
  const folded = fold(name);
  if (/[\d@]|https?:|www\.|\.(?:com|vn)\b/.test(folded)) return 'SHIFTED';
  const lower = name.toLowerCase();
  if (OFFICE_WORDS.test(lower)) return /[-–—,;(/:]/.test(name) ? 'OFFICE_IN_NAME' : 'SHIFTED';
  if (UNIT_WORDS.test(lower)) return 'SHIFTED';
  if (/\S \S+ ?[,;/&+] ?\S+ \S|\S \S+ (?:và|hoặc) \S+ \S/.test(name)) return 'TWO_PEOPLE';
  if (!/^[\p{L}\p{M}' .-]*$/u.test(name)) return 'CHARS';
  if (name.length > 60) return 'LONG';
  if (name.length >= 2 && /\p{L}/u.test(name)) return undefined;
  return whole.length < 2 || name.length > 0 ? 'SHORT' : 'EMPTY';
}

/** Cuts the given characters off the end, in linear time. */
function trimEnd(text: string, cut: string): string {
  let end = text.length;
  while (end > 0 && cut.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The offices people most often write in the form; any other text is accepted too. */
export const offices: readonly string[] = [
  'Chủ tịch', 'Phó Chủ tịch', 'Phó Chủ tịch Thường trực', 'Ủy viên Ban Thường vụ', 'Ủy viên Ban Chấp hành', 'Chủ nhiệm Ủy ban Kiểm tra',
  'Trưởng Ban Tuyên giáo - Nữ công', 'Phó Trưởng Ban Tuyên giáo - Nữ công', 'Phó Ban Tuyên giáo - Nữ công', 'Trưởng Ban Nữ công', 'Chánh Văn phòng', 'Phó Chánh Văn phòng',
  'Chuyên viên', 'Cán bộ chuyên trách', 'Kế toán', 'Văn thư',
];
const CHAIR = 'Chủ tịch', BOARD = 'Ban Thường vụ', COMMITTEE = 'Ban Chấp hành', CHECKS = 'Ủy ban Kiểm tra', OFFICE = 'Văn phòng';
/** What the abbreviations of offices stand for, keyed by the folded word. "TT" and "TP" are left out: they are places too. */
const SHORT_OFFICES: Readonly<Record<string, string>> = {
  ct: CHAIR, uv: 'Ủy viên', btv: BOARD, bch: COMMITTEE, tb: 'Trưởng Ban', pb: 'Phó Ban', tgnc: 'Tuyên giáo - Nữ công', ubkt: CHECKS, cnubkt: 'Chủ nhiệm ' + CHECKS,
  vp: OFFICE, cvp: 'Chánh ' + OFFICE, cv: 'Chuyên viên', cbct: 'Cán bộ chuyên trách', kt: 'Kế toán', gd: 'Giám đốc', ht: 'Hiệu trưởng', bt: 'Bí thư',
};

/** The full form of one abbreviation: P… is "Phó" of the rest, UV… "Ủy viên" of the rest. */
function inFullWord(word: string): string {
  const key = fold(word.replace(/\./g, ''));
  const [, deputy = '', member = '', rest = ''] = /^(p?)(uv)?(.*)$/.exec(key) ?? [];
  const full = SHORT_OFFICES[rest] ?? (member && rest === '' ? '' : undefined);
  return full === undefined ? word : `${deputy && 'Phó '}${member && 'Ủy viên '}${full}`.trim();
}

/** An office with its abbreviations written out ("PCT, UVBTV" gives "Phó Chủ tịch, Ủy viên Ban Thường vụ"). */
function inFull(office: string): string {
  return office.replace(/[–—]/g, '-').replace(/\bTG ?- ?NC\b/gi, 'TGNC').replace(/\bP\. ?(?=CT|Ch)/g, 'Phó ').replace(/\bCN ?(?=UBKT)/gi, 'CN')
    .replace(/((?:P|Phó )\.?(?:CT|Chủ tịch)) ?TT\b/gi, '$1 Thường trực').replace(/[\p{L}.]*\p{L}\.?/gu, (word) => inFullWord(word));
}

/** Whether two offices are the same one: capitals, abbreviations and the kind of dash do not count. */
export function sameOffice(a: string, b: string): boolean {
  return sameName(inFull(clean(a)), inFull(clean(b)));
}

/** Reads an office: free text of at most 100 characters. `suggest` is its full form, or the listed office it means. */
export function readOffice(value: unknown): PersonReading {
  const office = trimEnd(clean(value), ' .,;:');
  if (office.length > 100) return { ok: false, reason: 'TOO_LONG' };
  const unreadable = emptyOrGarbled(office);
  if (unreadable) return unreadable;
  if (/@|https?:|www\.|facebook\.com/i.test(office) || isPhone(office)) return { ok: false, reason: 'SHIFTED' };
  if (!/\p{L}/u.test(office)) return { ok: false, reason: 'CHARS' };
  const full = inFull(office);
  const listed = offices.find((known) => sameName(known, full)) ?? offices.find((known) => fold(known) === fold(full));
  if (listed !== undefined && sameName(listed, office) && isWritten(office)) return { ok: true, name: office, notes: [] };
  const suggest = listed ?? full;
  const differs = suggest !== office.replace(/[–—]/g, '-') && suggest.length <= 100;
  return differs ? { ok: true, name: office, suggest, notes: [] } : { ok: true, name: office, notes: [] };
}

/** Starts with a capital and is not all capitals. */
const isWritten = (text: string): boolean => /^\p{Lu}/u.test(text) && text !== text.toUpperCase();

const isPhone = (text: string): boolean => text.replace(/\D/g, '').length >= 9 && !/\p{L}{5}/u.test(text);

/** Reads the name of a page or an account: 2 to 100 characters; an address, an e-mail or a phone number belongs in another column. */
function readLabel(value: unknown): PersonReading {
  const name = clean(value);
  if (name.length > 1000) return { ok: false, reason: 'TOO_LONG' };
  if (/https?:|www\.|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\/|profile\.php/i.test(name)) return { ok: false, reason: 'ADDRESS_IN_NAME' };
  if (/[^\s@]@[^\s@]+\.[a-z]/i.test(name)) return { ok: false, reason: 'EMAIL_IN_NAME' };
  if (isPhone(name)) return { ok: false, reason: 'PHONE_IN_NAME' };
  if (name.length > 100) return { ok: false, reason: 'TOO_LONG' };
  const unreadable = emptyOrGarbled(name);
  if (unreadable) return unreadable;
  if (name.length < 2) return { ok: false, reason: 'SHORT' };
  return /[\p{L}\d]/u.test(name) ? { ok: true, name, notes: [] } : { ok: false, reason: 'CHARS' };
}

/** Reads "Tên trang facebook", as the page shows it. */
export const readPageName = readLabel;
/** Reads "Tên tài khoản facebook", as the account shows it. */
export const readAccountName = readLabel;
