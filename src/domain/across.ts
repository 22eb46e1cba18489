/**
 * Questions that only all the rows together raise: one page claimed by two units, one row typed twice, the paper form's example left in.
 * They are questions to people, so each says little and names the units; in doubt (a prefix, a place that several units share) nothing is said.
 */
import { clean, fold } from './vietnamese';

/** One account as reported. `key` is the comparison key of its address, `phone` E.164, `email` the comparison key. */
export interface AcrossRow {
  rowId: string; unit: string; key?: string; kind?: string; pageName?: string; accountName?: string; name?: string; phone?: string; email?: string;
}
export type AcrossCode = 'SAME_ADDRESS' | 'REPEATED' | 'PERHAPS_SAME' | 'MANY_PHONE' | 'MANY_EMAIL' | 'OTHER_UNIT' | 'SHARE_LINK' | 'SAMPLE_ROW';
/** `question`: staff should ask the units; `fix`: the row must change; `note`: quiet. `rowIds` and `units` (codes) are all that it concerns. */
export interface AcrossFinding {
  rowIds: string[]; units: string[]; level: 'question' | 'fix' | 'note';
  problem: { key: `across.${AcrossCode}`; with: { units: string; count: number; other: string }; field?: string };
}

/** The example that the paper form prints in its first row (Hướng dẫn 04/HD-LĐLĐ, 02/10/2018). */
export const sampleRow = {
  accountName: 'Trương Thanh Dũng', pageName: 'Công đoàn tỉnh Trà Vinh', key: 'u:ldldtravinh', name: 'Trương Thanh Dũng', phone: '+84918544418', email: 'ldldtravinh@yahoo.com.vn',
} as const;
const sampleFields = Object.keys(sampleRow) as (keyof typeof sampleRow)[];

/** Four values of the example, or a pair that only it has, or its "Ví dụ:": nobody has filled this row in. */
function isSample(row: AcrossRow): boolean {
  const same = new Set(sampleFields.filter((field) => row[field] !== undefined && plain(row[field]) === plain(sampleRow[field])));
  return same.size > 3 || (same.has('phone') && same.has('email')) || (same.has('key') && same.has('pageName')) || /^vi du\b/.test(plain(row.accountName || row.pageName));
}

const plain = (text: string | undefined): string => fold(clean(text ?? ''));

/** Rows under each value of a key, in the order met. */
function grouped(rows: readonly AcrossRow[], keyOf: (row: AcrossRow) => string): AcrossRow[][] {
  const groups = new Map<string, AcrossRow[]>();
  for (const row of rows) {
    const key = keyOf(row), group = groups.get(key);
    if (key === '') continue;
    if (group === undefined) groups.set(key, [row]); else group.push(row);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const unitsOf = (rows: readonly AcrossRow[]): string[] => [...new Set(rows.map((row) => row.unit.trim()))];

/** Words of a page's or unit's name that say what kind of thing it is, not which one. */
const KINDS = /\b(?:trang|fan ?page|page|facebook|fb|nhom|group|chinh thuc|official|lien doan lao dong|ldld|cong doan|cd(?:cs|n|vc)?|co so|nganh|va)\b/g;
const SPELLED: readonly [RegExp, string][] = [[/\bh\b/g, 'huyen'], [/\btx\b/g, 'thi xa'], [/\btp\b/g, 'thanh pho'], [/\btt ?yt\b/g, 'trung tam y te'], [/\bgd ?dt\b/g, 'giao duc dao tao'], [/\btrung hoc pho thong\b/g, 'thpt'], [/\bcty\b/g, 'cong ty']];
const LEVEL = /\b(?:huyen|thi xa|thanh pho|tinh)\b/g;
const squeeze = (text: string): string => text.replace(/[^a-z0-9]+/g, ' ').trim();

/** What tells a unit from others: its folded name without the words of kind. A province at the end says nothing. */
function coreOf(name: string): string {
  const words = SPELLED.reduce((text, [short, full]) => text.replace(short, full), squeeze(plain(name).replace(/\bva\b|&/g, ' ')));
  return squeeze(words.replace(KINDS, ' ')).replace(/(?:^| )tinh [a-z ]{2,30}$/, '').trim();
}

/** For each core of a unit's name, the units that have it: with the level ("huyen cau ke"), and without where no province is of that name. */
function coresOf(units: readonly { code: string; name: string }[]): { full: Map<string, Set<string>>; bare: Map<string, Set<string>> } {
  const full = new Map<string, Set<string>>(), bare = new Map<string, Set<string>>(), provinces = new Set<string>();
  const put = (map: Map<string, Set<string>>, core: string, code: string): void => { if (core.length > 2) map.set(core, (map.get(core) ?? new Set()).add(code)); };
  for (const { code, name } of units) {
    const core = coreOf(name), place = core.replace(LEVEL, '').trim();
    put(full, core, code.trim());
    if (place !== core && /^(?:huyen|thi xa|thanh pho) /.test(core)) put(bare, place, code.trim());
    const province = /\btinh ([a-z ]{2,30})$/.exec(squeeze(plain(name)))?.[1];
    if (province !== undefined) provinces.add(province);
  }
  for (const province of provinces) bare.delete(province);
  return { full, bare };
}

/** The unit, not the row's own, whose name the page has as a whole. One that several units share names none of them. */
function namedOther(row: AcrossRow, own: string | undefined, cores: ReturnType<typeof coresOf>): string | undefined {
  const core = coreOf(row.pageName || row.accountName || '');
  const named = cores.full.get(core) ?? (` ${own} `.includes(` ${core} `) ? undefined : cores.bare.get(core));
  const [other, ...more] = named ?? [];
  return own === undefined || core === '' || named?.has(row.unit.trim()) || more.length > 0 ? undefined : other;
}

/** Everything worth asking across all rows, in time linear in their number. */
export function questionsAcross(rows: readonly AcrossRow[], units: readonly { code: string; name: string }[]): AcrossFinding[] {
  const names = new Map(units.map(({ code, name }) => [code.trim(), name.trim()]));
  const found: AcrossFinding[] = [];
  const say = (code: AcrossCode, level: AcrossFinding['level'], of: readonly AcrossRow[], field?: string, codes = unitsOf(of)): void => {
    const listed = codes.slice(0, 5).map((unit) => names.get(unit) || unit).join('; ') + (codes.length > 5 ? '; …' : '');
    found.push({ rowIds: of.map((row) => row.rowId), units: codes, level, problem: { key: `across.${code}`, with: { units: listed, count: of.length, other: names.get(codes[1] ?? '') ?? '' }, field } });
  };
  const samples = new Set(rows.filter(isSample)), real = rows.filter((row) => !samples.has(row));
  for (const row of samples) say('SAMPLE_ROW', 'fix', [row]);
  for (const group of grouped(real, (row) => row.key ?? '')) {
    if (unitsOf(group).length > 1) say('SAME_ADDRESS', 'question', group, 'address');
    for (const repeated of grouped(group, (row) => row.unit.trim())) say('REPEATED', 'fix', repeated, 'address');
  }
  for (const row of real) {
    if (row.kind === 'share' || row.key?.startsWith('s:')) say('SHARE_LINK', 'note', [row], 'address');
  }
  const cores = coresOf(units), owns = new Map(units.map(({ code, name }) => [code.trim(), coreOf(name)]));
  for (const row of real) {
    const other = namedOther(row, owns.get(row.unit.trim()), cores);
    if (other !== undefined) say('OTHER_UNIT', 'question', [row], row.pageName ? 'pageName' : 'accountName', [row.unit.trim(), other]);
  }
  const contact = (row: AcrossRow): string => row.phone || row.email || '';
  for (const group of grouped(real, (row) => (row.key && row.pageName && contact(row) ? `${plain(row.pageName)}\n${contact(row)}` : ''))) {
    if (new Set(group.map((row) => row.key)).size > 1) say('PERHAPS_SAME', 'note', group, 'address');
  }
  for (const field of ['phone', 'email'] as const) {
    for (const group of grouped(real, (row) => row[field] ?? '')) {
      if (group.length > 2 || unitsOf(group).length > 1) say(field === 'phone' ? 'MANY_PHONE' : 'MANY_EMAIL', 'note', group, field);
    }
  }
  return found;
}
