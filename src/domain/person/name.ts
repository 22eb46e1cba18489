/**
 * The people and names of a row: the administrator's name and office, and the two names an account
 * and a page go by.
 */
import { detectEncoding, offerUnicode } from '../text/encodings';
import { strayOf } from '../text/stray';
import {
  ASIDE,
  DEGREE,
  DEGREE_AFTER,
  FORM,
  namesOffice,
  namesTwo,
  ORDINAL,
  startsWithOng,
  TWO_GIVEN,
  UNIT,
} from './words';
import { clean, fold, nameKey, properCase, sameName } from '../text/vietnamese';

export type PersonReason =
  | 'EMPTY'
  | 'SHORT'
  | 'LONG'
  | 'TOO_LONG'
  | 'CHARS'
  | 'SHIFTED'
  | 'OFFICE_IN_NAME'
  | 'TWO_PEOPLE'
  | 'ENCODING'
  | 'ADDRESS_IN_NAME'
  | 'EMAIL_IN_NAME'
  | 'PHONE_IN_NAME';
export type PersonNote = 'ONE_WORD' | 'TITLE_STRIPPED';
/**
 * A name or an office: `name` is the tidy text, `suggest` another spelling to ask the person about, never
 * put by itself.
 */
export type PersonReading =
  | { ok: true; name: string; suggest?: string; notes: PersonNote[] }
  | { ok: false; reason: PersonReason; suggest?: string };

const START = /^[-–—+*•.,;:"“«„ ]+/,
  END = /[-–—.,;:"”» ]+$/;
/** 'Nguyễn Thị Hoa': quotes that are also the sign of "H'Hen", so they go in pairs only. */
const QUOTED = /^'([^']*\p{L}[^']*)'$/u;
/** A name without the signs and quotes around it. */
const bare = (text: string): string =>
  text.replace(START, '').replace(END, '').replace(QUOTED, '$1').replace(START, '').replace(END, '');

const refused = (reason: PersonReason, suggest?: string): PersonReading => ({ ok: false, reason, suggest });

/**
 * What each of these fields refuses before looking closer: nothing typed, far too much, or text
 * in an old encoding.
 */
function unreadable(text: string, longest: number, tooLong: PersonReason): PersonReading | undefined {
  if (text.length > longest) return refused(tooLong);
  if (strayOf(text) === 'NOTHING') return refused('EMPTY');
  const encoding = detectEncoding(text);
  if ((encoding && encoding !== 'unicode') || text.includes('\uFFFD'))
    return refused('ENCODING', (offerUnicode(text) || ({} as { text?: string })).text);
  return text.length < 2 ? refused('SHORT') : undefined;
}

/** "Ông Minh Trí": a surname, or a form of address; the person is asked. */
function withoutOng(name: string): string | undefined {
  if (startsWithOng(name) !== 'either') return undefined;
  // "Ông TS Nguyễn Minh": what stands after it is read by the same rules.
  const rest = readName(name.slice(name.indexOf(' ') + 1));
  return rest.ok ? (rest.suggest ?? rest.name) : undefined;
}

/**
 * Letters dressed up for social networks: bold and italic (Mathematical Alphanumeric Symbols), full width,
 * circled.
 */
const DRESSED = /[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu;

/**
 * There is no dressed "đ": who dresses "Công đoàn" gets "Công doàn". Words that are none with a plain "d".
 */
const withStrokes = (text: string): string =>
  text.replace(
    /((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,
    (_all, a, d1, b, d2) => (a ?? b) + ((d1 ?? d2) === 'D' ? 'Đ' : 'đ'),
  );

/**
 * The text of a name with plain letters: dressed ones undressed, "Ð" and "Ɖ" as the "Đ" they are typed for, a
 * hidden mark between two words as the blank it took the place of. Lines are kept.
 */
function plainLetters(value: unknown): string {
  if (typeof value !== 'string') return clean(value);
  const undressed = value.replace(DRESSED, (letters) => letters.normalize('NFKC'));
  return (undressed === value ? value : withStrokes(undressed.normalize('NFC')))
    .replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu, 'Đ')
    .replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu, 'đ')
    .replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu, '$1 ');
}

/** Pictures, arrows and other signs that are drawn, with what joins and colours them. */
const PICTURE = /(?:[\u2190-\u2bff]|[\u{1F000}-\u{1FAFF}]|[\u200d\ufe0f])+/gu;
/** The lines of a name without pictures and without "(nữ)", "- Admin". Longer text is no name. */
function withoutAside(lines: string): string {
  if (lines.length > 300) return lines;
  let left = lines.replace(PICTURE, ' ');
  for (let i = 0, before = ''; i < 5 && left !== before; i += 1) {
    before = left;
    left = left.replace(ASIDE, ' ').trim();
  }
  return left;
}

/** A word as names are written: one capital, then small letters ("Hà", "McDonald"). */
const CASED = /^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;

/**
 * Reads a person's name. `name` is without forms of address; `suggest` is another spelling to ask about
 * (capitals, old fonts).
 * Khmer names of two words are as good as any; figures or an address mean that the columns have shifted.
 */
export function readName(value: unknown): PersonReading {
  const lines = withoutAside(plainLetters(value)),
    whole = clean(lines),
    plain = whole
      .replace(/[‘’`´]/g, "'")
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .slice(0, 300);
  const typed = bare(plain);
  let name = typed;
  for (let i = 0, before = ''; i < 5 && name !== before; i += 1) {
    before = name;
    name = bare(name).replace(ORDINAL, '').replace(DEGREE, '').replace(DEGREE_AFTER, '').replace(START, '');
    if (!startsWithOng(name)) name = name.replace(FORM, '').replace(START, '');
  }
  const lower = name.toLowerCase(),
    bad = unreadable(whole, 250, 'LONG') || unreadable(name, 250, 'LONG');
  if (bad) return bad;
  if (namesOffice(name)) return refused(/[-,;(/:\n]/.test(name + lines) ? 'OFFICE_IN_NAME' : 'SHIFTED');
  if (lines.length < 300 && (namesTwo(lines) || TWO_GIVEN.test(name))) return refused('TWO_PEOPLE');
  if (UNIT.test(lower) || /[\d@]|:\/\/|www\.|\.(?:com|vn)\b/.test(lower)) return refused('SHIFTED');
  if (!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(name)) return refused('CHARS');
  if (name.length > 60) return refused('LONG');
  const proper = name
    .split(/[\s.'-]+/)
    .every((part) => CASED.test(part) || part.toLowerCase() === part.toUpperCase())
    ? name
    : properCase(name);
  const notes: PersonNote[] = name === typed ? [] : ['TITLE_STRIPPED'];
  return {
    ok: true,
    name,
    suggest: withoutOng(proper) ?? (proper === name ? undefined : proper),
    notes: name.includes(' ') ? notes : [...notes, 'ONE_WORD'],
  };
}

const BOARD = 'Ban Thường vụ',
  CHECKS = 'Ủy ban Kiểm tra',
  MAIN_OFFICE = 'Văn phòng';
/**
 * What the abbreviations of offices stand for, by the folded word. "TT" and "TP" are left out: they
 * are places too.
 */
const SHORT = new Map(
  Object.entries({
    ct: 'Chủ tịch',
    btv: BOARD,
    bch: 'Ban Chấp hành',
    tb: 'Trưởng Ban',
    pb: 'Phó Ban',
    tgnc: 'Tuyên giáo - Nữ công',
    ubkt: CHECKS,
    cnubkt: `Chủ nhiệm ${CHECKS}`,
    vp: MAIN_OFFICE,
    cvp: `Chánh ${MAIN_OFFICE}`,
    cv: 'Chuyên viên',
    kt: 'Kế toán',
    gv: 'Giáo viên',
    gd: 'Giám đốc',
    ht: 'Hiệu trưởng',
    bt: 'Bí thư',
    uv: 'Ủy viên',
    ctcd: 'Chủ tịch Công đoàn',
    ctcdcs: 'Chủ tịch CĐCS',
    nv: 'Nhân viên',
    cb: 'Cán bộ',
    cbct: 'Cán bộ chuyên trách',
    uvtv: `Ủy viên ${BOARD}`,
  }),
);

/** The full form of a folded abbreviation: P… is "Phó" of the rest, UV… "Ủy viên" of the rest. */
function fullOf(short: string): string | undefined {
  const [, p, rest = ''] = /^(p|uv)(.{2,6})$/.exec(short) || [],
    full = SHORT.get(short),
    more = full ? undefined : SHORT.get(rest);
  return more ? `${p === 'p' ? 'Phó' : 'Ủy viên'} ${more}` : full;
}

/**
 * "PCT TT", "Phó CT TT LĐLĐ": Thường trực. Before another word it may be Trung tâm or Thị trấn ("PCT TT Cầu
 * Kè").
 */
const BODY_AFTER = ' (?:LĐLĐ|CĐ|CĐCS|UBND|HĐND|công đoàn|liên đoàn|tỉnh|huyện|xã|phường)(?!\\p{L})';
const STANDING = new RegExp(`(PCT|Phó (?:CT|Chủ tịch))[ .]?TT(?= *(?:$|[-–,;(/])|${BODY_AFTER})`, 'iu');
/**
 * An office with its abbreviations written out ("PCT, UVBTV" gives "Phó Chủ tịch, Ủy viên Ban Thường vụ").
 */
function inFull(office: string): string {
  return office
    .replace(/[–—]/g, '-')
    .replace(/\bTG ?- ?NC\b/gi, 'TGNC')
    .replace(/\bP\. ?(?=C|TB|GĐ|HT|BT)/g, 'Phó ')
    .replace(/\bCN ?(?=UBKT)/gi, 'CN')
    .replace(STANDING, '$1 Thường trực')
    .replace(/\p{L}[\p{L}\p{M}.]*/gu, (word) => fullOf(fold(word.replace(/\./g, ''))) || word);
}

const commonOffices = [
  'CT',
  'PCT',
  'PCT TT',
  'UVBTV',
  'UVBCH',
  'CNUBKT',
  'TB TGNC',
  'PTB TGNC',
  'PB TGNC',
  'TB Nữ công',
  'CVP',
  'PCVP',
  'CV',
  'Cán bộ chuyên trách',
  'KT',
];
/**
 * The offices people most often write, in full, as the form proposes them; any other text is accepted too.
 */
export const offices = (): readonly string[] => (written ??= commonOffices.map(inFull));
let written: readonly string[] | undefined;

/** The listed office that has this key, or reads so without tones; the list is made by the first look. */
const listedOffice = (key: string): string | undefined => (byKey ??= officesByKey()).get(key);
const officesByKey = (): ReadonlyMap<string, string> =>
  new Map([fold, nameKey].flatMap((keyOf) => offices().map((office) => [keyOf(office), office] as const)));
let byKey: ReadonlyMap<string, string> | undefined;

/** Whether two offices are the same one: capitals, abbreviations and the kind of dash do not count. */
export function sameOffice(a: string, b: string): boolean {
  return sameName(inFull(clean(a)), inFull(clean(b)));
}

/**
 * Reads an office: free text of at most 100 characters. `suggest` is its full form, or the listed
 * office it means.
 */
export function readOffice(value: unknown): PersonReading {
  const name = clean(value).slice(0, 300).replace(END, ''),
    bad = unreadable(name, 100, 'TOO_LONG');
  if (bad) return bad;
  if (strayOf(name)) return refused('SHIFTED');
  if (!/\p{L}/u.test(name)) return refused('CHARS');
  const full = inFull(name),
    listed = listedOffice(nameKey(full)) || listedOffice(fold(full)) || full;
  const written = sameName(listed, name) && /^\p{Lu}/u.test(name) && name !== name.toUpperCase();
  return {
    ok: true,
    name,
    suggest: written || listed === name.replace(/[–—]/g, '-') || listed.length > 100 ? undefined : listed,
    notes: [],
  };
}

/** "(3) Công đoàn xã Mẫu - Trang chủ | Facebook": the title of the browser's tab, as it is copied. */
const TAB = /^(?:\(\d{1,3}\+?\) )?(\S.*?\S)(?: [-–] (?:Trang chủ|Home|Bài viết|Giới thiệu))? [|] Facebook$/i;

/**
 * Reads the name of a page or an account: 2 to 100 characters; an address, an e-mail or a phone number
 * belongs in another column. `suggest` is the name in the title of a browser's tab.
 */
export function readPageName(value: unknown): PersonReading {
  const name = clean(plainLetters(value)),
    stray = strayOf(name.slice(0, 1000));
  if (stray && stray !== 'NOTHING') return refused(`${stray}_IN_NAME` as const);
  return (
    unreadable(name, 100, 'TOO_LONG') ||
    (/[\p{L}\d]/u.test(name) ? { ok: true, name, suggest: TAB.exec(name)?.[1], notes: [] } : refused('CHARS'))
  );
}

/** Reads "Tên tài khoản facebook" by the same rule as the page's name. */
export function readAccountName(value: unknown): PersonReading {
  return readPageName(value);
}
