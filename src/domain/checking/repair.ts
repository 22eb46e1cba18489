/**
 * ★ What a person meant where one box holds what belongs in two: "Đ/c Nguyễn Thị Hoa - Phó Chủ tịch" is a
 * name and an office, "Công đoàn Cầu Kè 0913 456 789" a page's name and a number. A repair is a value, field
 * by field, for the form to offer and to take back; nothing is moved by itself.
 */
import { readFacebookAddress } from '../channels/facebook';
import { kinds, type ReportField } from '../fields';
import { readEmail } from '../person/email';
import { readName, readOffice, sameOffice } from '../person/name';
import { isSurname, namesOffice, OFFICE, OFFICE_FIRST, OFFICE_LAST } from '../person/words';
import { readPhone } from '../phone';
import { strayOf } from '../text/stray';
import { clean } from '../text/vietnamese';
import { fieldsOf, readField, type ReportText } from './report';

/** Texts to put into fields of the same report, the field that was asked about among them. */
export type Repair = Partial<ReportText>;

/** Số điện thoại, SĐT, Zalo, Liên hệ, Email, Link: what stands before a thing of its own. */
const OF_NUMBER = '(?:số )?(?:điện thoại|sđt|đt|tel|phone|mobile|di động|zalo|liên hệ|lh)';
const OF_ADDRESS = 'e-?mail|thư điện tử|facebook|fb|link';
const LABEL = new RegExp(`(?:^|[\\s,;:([/|-])(?:${OF_NUMBER}|${OF_ADDRESS})\\s*[:.]*\\s*[)\\]]?\\s*$`, 'giu');
/**
 * Marks and labels that stay behind where something was taken out: "Hoa - ĐT:", "Hoa (SĐT )", "Hoa <>", "Hoa
 * )".
 */
const LEFT_BEHIND = [/[([{<]\s*[)\]}>]/gu, LABEL, /^[\s,;:.|/–—-]+|[\s,;:|/–—(-]+$/gu];
const withoutLoneBracket = (text: string): string => (text.includes('(') ? text : text.replace(/\)\s*$/, ''));
const tidied = (text: string): string =>
  LEFT_BEHIND.reduce((left, mark) => left.replace(mark, ' '), withoutLoneBracket(clean(text)))
    .replace(/\s+/g, ' ')
    .trim();

/** A thing that has a field of its own, found amid a text: where it lies, and how its field writes it. */
interface Found {
  from: number;
  length: number;
  value: string;
}
interface Finder {
  field: ReportField;
  find(text: string): Found | undefined;
}

const firstThat = (
  text: string,
  pattern: RegExp,
  read: (piece: string) => string | undefined,
): Found | undefined => {
  for (const match of text.matchAll(pattern)) {
    const value = read(match[0]);
    if (value !== undefined) return { from: match.index, length: match[0].length, value };
  }
  return undefined;
};

/** Nine to twelve figures, in groups: "0913 456 789", "+84 (0)913.456.789", "(0294) 385-1234". */
const NUMBER = /(?:\+|\(\+?)?\d(?:[\s.()-]{0,2}\d){8,11}/g;
const phoneIn = (text: string): Found | undefined =>
  firstThat(text, NUMBER, (piece) => {
    const read = readPhone(piece);
    return read.ok ? read.display : undefined;
  });
const finders: readonly Finder[] = [
  {
    field: 'email',
    find: (text) =>
      firstThat(text, /[^\s,;:<>()[\]"“”|/\\]+@[^\s,;:<>()[\]"“”|/\\]+/g, (piece) => {
        const read = readEmail(piece);
        return read.ok ? read.email : undefined;
      }),
  },
  {
    field: 'address',
    find: (text) =>
      firstThat(text, /(?:https?:\/\/|www\.|\b(?:[a-z]+\.)?(?:facebook|fb)\.(?:com|me)\/)\S+/gi, (piece) => {
        const read = readFacebookAddress(piece);
        return read.ok ? read.canonical : undefined;
      }),
  },
  { field: 'phone', find: phoneIn },
];

/** Where a number found in a box of the second administrator belongs: to that person. */
const targetOf = (field: ReportField, finder: Finder): ReportField =>
  finder.field === 'phone' && field === 'second' ? 'secondPhone' : finder.field;

/** Does a field say nothing: is it empty, or was only "x" or "chưa có" put into it? */
const isBlank = (text: string): boolean => !clean(text) || strayOf(clean(text)) === 'NOTHING';
/** May a field take this text: does it say nothing, or the same already? */
const takes = (text: ReportText, field: ReportField, value: string): boolean => {
  if (isBlank(text[field])) return true;
  const held = readField(field, text[field], text.kind);
  return (held.key ?? held.value) === (readField(field, value, text.kind).key ?? value);
};
const isRight = (field: ReportField, value: string, kind: string): boolean =>
  readField(field, value, kind).findings.every(({ level }) => level !== 'fault');

/** Boxes in which something of another field may stand; the reason is free to name whatever it likes. */
const searched: readonly ReportField[] = [
  'accountName',
  'pageName',
  'address',
  'name',
  'office',
  'phone',
  'email',
  'second',
  'secondPhone',
];

/** What one finder takes out of a field, or nothing. */
function movedOut(text: ReportText, field: ReportField, finder: Finder): Repair | undefined {
  const target = targetOf(field, finder);
  if (target === field || (finder.field === 'phone' && field === 'address')) return undefined;
  const typed = text[field];
  const found = finder.find(typed);
  if (!found || !takes(text, target, found.value)) return undefined;
  const rest = tidied(`${typed.slice(0, found.from)} ${typed.slice(found.from + found.length)}`);
  return { [field]: rest, [target]: found.value };
}

/** The two parts of a text at each sign that may stand between a name and an office. */
const atSigns = (text: string): [string, string][] =>
  [...text.matchAll(/\s*[-–—,;:(/|_\n]\s*/g)].map((sign): [string, string] => [
    text.slice(0, sign.index),
    text.slice(sign.index + sign[0].length).replace(/\)\s*$/, ''),
  ]);

/** With the words that stand before an office and belong to it: "Phó Chủ tịch", "nguyên Phó Trưởng Ban". */
const WHOLE_OFFICE = new RegExp(`(?:(?:nguyên|quyền|phó|pho|q\\.|p\\.) ?)*(?:${OFFICE.source})`);

/** The two parts of a text without a sign: before the office, or before the surname that follows it. */
function atWords(text: string): [string, string][] {
  const words = text.split(/\s+/);
  // "Công đoàn" and "Liên đoàn" hold no surname.
  const isPerson = (word: string, at: number): boolean =>
    at > 1 && isSurname(word) && !/^(?:công|liên) đoàn$/i.test(`${words[at - 1]} ${word}`);
  const surnames = words.flatMap((word, at): [string, string][] =>
    isPerson(word, at) ? [[words.slice(at).join(' '), words.slice(0, at).join(' ')]] : [],
  );
  const first = OFFICE_FIRST.exec(text),
    last = OFFICE_LAST.exec(text);
  if (first) return [[text.slice(first[0].length), first[1]!], ...surnames];
  if (last) return [[text.slice(0, last.index), last[1]!]];
  const begins = WHOLE_OFFICE.exec(text.toLowerCase());
  return begins ? [[text.slice(0, begins.index), text.slice(begins.index)], ...surnames] : [];
}

/** A person's name and office that stand in one box. */
function nameAndOffice(text: ReportText): Repair | undefined {
  const typed = clean(text.name);
  if (!namesOffice(typed)) return undefined;
  for (const [left, right] of [...atSigns(typed), ...atWords(typed)])
    for (const [first, second] of [
      [left, right],
      [right, left],
    ] as const) {
      const [name, office] = [readName(tidied(first)), readOffice(tidied(second))];
      if (!name.ok || !name.name.includes(' ') || !office.ok) continue;
      // "CT), Lê Thị Hà (PCT": what follows the bracket is another person's.
      if (/^[^(]*\)/.test(second)) continue;
      const full = office.suggest ?? office.name;
      // As it stood: some offices are known by the sign between them and a name ("- Văn thư").
      if (!OFFICE.test(full.toLowerCase()) && !namesOffice(`… a - ${tidied(second)}`)) continue;
      const keeps = !isBlank(text.office) && !sameOffice(clean(text.office), full);
      return { name: name.suggest ?? name.name, ...(keeps ? {} : { office: full }) };
    }
  return undefined;
}

/**
 * The repair of what stands in one field of a report, if the product knows one: every text in it passes its
 * own field's check, and a field that already says something else is never written over.
 */
export function repairOf(text: ReportText, field: ReportField): Repair | undefined {
  if (text.kind === kinds.none || !fieldsOf(text.kind).includes(field) || !searched.includes(field))
    return undefined;
  let repaired: Repair = {};
  const now = (): ReportText => ({ ...text, ...repaired });
  for (const finder of finders) repaired = { ...repaired, ...movedOut(now(), field, finder) };
  if (field === 'name') repaired = { ...repaired, ...nameAndOffice(now()) };
  // What is left is the name as it is kept: "1. Nguyễn Thị Hoa 0912…" leaves no "1.".
  const left = field === 'name' && repaired.name ? readName(repaired.name) : undefined;
  if (left?.ok) repaired.name = left.name;
  const set = Object.keys(repaired) as ReportField[];
  const right = set.every((one) => !repaired[one] || isRight(one, repaired[one], text.kind));
  return set.length > 0 && right ? repaired : undefined;
}
