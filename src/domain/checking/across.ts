/**
 * Questions that only all the rows together raise: one page claimed by two units, one row typed twice, the
 * paper form's example left in. They are questions to people, so each says little and names the units; in
 * doubt (a prefix, a place that several units share) nothing is said.
 */
import { wordsOf } from '../roster/unit-search';
import { clean, fold } from '../text/vietnamese';

/**
 * One account as reported. `key` is the comparison key of its address, `phone` E.164, `email` the
 * comparison key.
 */
export interface AcrossRow {
  rowId: string;
  unit: string;
  key?: string;
  kind?: string;
  pageName?: string;
  accountName?: string;
  name?: string;
  phone?: string;
  email?: string;
}
export type AcrossCode =
  | 'SAME_ADDRESS'
  | 'REPEATED'
  | 'PERHAPS_SAME'
  | 'MANY_PHONE'
  | 'MANY_EMAIL'
  | 'OTHER_UNIT'
  | 'SHARE_LINK'
  | 'SAMPLE_ROW';
/**
 * `question`: staff should ask the units; `fix`: the row must change; `note`: quiet. `rowIds` and `units`
 * (codes) are all that it concerns.
 */
export interface AcrossFinding {
  rowIds: string[];
  units: string[];
  level: 'question' | 'fix' | 'note';
  problem: {
    key: `across.${AcrossCode}`;
    with: { units: string; count: number; other: string };
    field?: string;
  };
}

/** The example that the paper form prints in its first row (Hướng dẫn 04/HD-LĐLĐ, 02/10/2018). */
export const sampleRow = {
  accountName: 'Trương Thanh Dũng',
  pageName: 'Công đoàn tỉnh Trà Vinh',
  key: 'u:ldldtravinh',
  name: 'Trương Thanh Dũng',
  phone: '+84918544418',
  email: 'ldldtravinh@yahoo.com.vn',
} as const;

const plain = (text = ''): string => fold(clean(text));

/** Four values of the example, or a pair that only it has, or its "Ví dụ:": nobody has filled this row in. */
function isSample(row: AcrossRow): boolean {
  if (/^\s*v[íi] ?d[ụu]/i.test(row.accountName || row.pageName || '')) return true;
  const key = row.key === sampleRow.key,
    phone = row.phone === sampleRow.phone,
    email = row.email === sampleRow.email;
  if (!key && !phone && !email) return false;
  const same = (['accountName', 'pageName', 'name'] as const).filter(
    (field) => plain(row[field]) === plain(sampleRow[field]),
  );
  return (
    (phone && email) ||
    (key && same.includes('pageName')) ||
    same.length + Number(key) + Number(phone) + Number(email) > 3
  );
}

/** Groups of two rows or more that have the same key, in the order met; '' is no key. */
function grouped(rows: readonly AcrossRow[], keyOf: (row: AcrossRow) => string | undefined): AcrossRow[][] {
  const groups = new Map<string, AcrossRow[]>();
  for (const row of rows) {
    const key = keyOf(row) || '',
      group = groups.get(key);
    if (group) group.push(row);
    else if (key) groups.set(key, [row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const unitsOf = (rows: readonly AcrossRow[]): string[] => [...new Set(rows.map((row) => row.unit.trim()))];

/** Words that say what a page or a unit is, and not whose: in "trang cong doan huyen cau ke", two of them. */
const KINDS = [
  'trang',
  'fan ?page',
  'page',
  'facebook',
  'fb',
  'nhom',
  'group',
  'chinh thuc',
  'official',
  'lien doan lao dong',
  'cong doan(?: co so| nganh)?',
];
const KIND = new RegExp(` (?:${KINDS.join('|')})(?= )`, 'g');
const LEVEL = /^(?:huien|thi xa|thanh pho) /;
/**
 * The core of each unit's name, and the units of each core; '' among them where the name may be nobody's
 * in particular.
 */
interface Cores {
  coreOf(name: string): string;
  own: Map<string, string>;
  units: Map<string, Set<string>>;
}

/**
 * What tells units, or their pages, from others: the words of the name without those of kind and without the
 * province at the end.
 */
function coresOf(units: readonly { code: string; name: string }[]): Cores {
  const known = new Map<string, string[]>(),
    own = new Map<string, string>(),
    byCore = new Map<string, Set<string>>();
  const coreOf = (name: string): string =>
    ` ${wordsOf(name, known).join(' ')} `
      .replace(KIND, '')
      .replace(/ tinh [a-z ]{2,30}$/, ' ')
      .trim();
  const put = (core: string, code: string): void => {
    if (core) byCore.set(core, (byCore.get(core) || new Set<string>()).add(code));
  };
  for (const unit of units) {
    const code = unit.code.trim(),
      core = coreOf(unit.name),
      province = / tinh ([a-z ]{2,30})$/.exec(wordsOf(unit.name, known).join(' '));
    own.set(code, core);
    put(core, code);
    // Without the level too ("Công đoàn Cầu Kè"); but "Công đoàn Trà Vinh" may be the province's.
    if (LEVEL.test(core)) put(core.replace(LEVEL, ''), code);
    if (province) put(province[1]!, '');
  }
  return { coreOf, own, units: byCore };
}

/**
 * The unit, not the row's own, whose name the page has as a whole. A name that fits several, or a part of the
 * unit's own, names none.
 */
function namedOther(row: AcrossRow, { coreOf, own, units }: Cores): string | undefined {
  const unit = row.unit.trim(),
    mine = own.get(unit),
    core = coreOf(clean(row.pageName || row.accountName)),
    named = [...(units.get(core) || [])];
  const sloppy = mine === undefined || (!LEVEL.test(core) && ` ${mine} `.includes(` ${core} `));
  return named.length === 1 && named[0] !== unit && !sloppy ? named[0] : undefined;
}

/** Everything worth asking across all rows, in time linear in their number. */
export function questionsAcross(
  rows: readonly AcrossRow[],
  units: readonly { code: string; name: string }[],
): AcrossFinding[] {
  const names = new Map(units.map(({ code, name }) => [code.trim(), name.trim()])),
    cores = coresOf(units);
  const found: AcrossFinding[] = [],
    real: AcrossRow[] = [];
  const say = (
    code: AcrossCode,
    level: AcrossFinding['level'],
    of: readonly AcrossRow[],
    field?: string,
    codes = unitsOf(of),
  ): void => {
    const named = codes.map((unit) => names.get(unit) || unit),
      listed = named.slice(0, 5).join('; ') + (codes.length > 5 ? '; …' : '');
    found.push({
      rowIds: of.map((row) => row.rowId),
      units: codes,
      level,
      problem: {
        key: `across.${code}`,
        with: { units: listed, count: of.length, other: named[1] || '' },
        field,
      },
    });
  };
  for (const row of rows) {
    if (isSample(row)) {
      say('SAMPLE_ROW', 'fix', [row]);
      continue;
    }
    real.push(row);
    if (row.kind === 'share' || /^s:/.test(row.key || '')) say('SHARE_LINK', 'note', [row], 'address');
    const other = namedOther(row, cores);
    if (other)
      say('OTHER_UNIT', 'question', [row], row.pageName ? 'pageName' : 'accountName', [
        row.unit.trim(),
        other,
      ]);
  }
  for (const group of grouped(real, (row) => row.key)) {
    if (unitsOf(group).length > 1) say('SAME_ADDRESS', 'question', group, 'address');
    for (const repeated of grouped(group, (row) => row.unit.trim()))
      say('REPEATED', 'fix', repeated, 'address');
  }
  // One page given once by its name and once by its number has two keys; the name and the
  // contact are the same.
  for (const group of grouped(
    real,
    (row) =>
      row.key &&
      row.pageName &&
      (row.phone || row.email) &&
      `${plain(row.pageName)}\n${row.phone || row.email}`,
  )) {
    if (new Set(group.map((row) => row.key)).size > 1) say('PERHAPS_SAME', 'note', group, 'address');
  }
  for (const [field, code] of [
    ['phone', 'MANY_PHONE'],
    ['email', 'MANY_EMAIL'],
  ] as const) {
    for (const group of grouped(real, (row) => row[field]))
      if (group.length > 2 || unitsOf(group).length > 1) say(code, 'note', group, field);
  }
  return found;
}
