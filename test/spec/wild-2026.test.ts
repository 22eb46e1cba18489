/**
 * Every case of the corpus of 2026, by what it says is right: each case is reached, and how many are right is
 * printed. More of each kind stands in addresses-2026, phones-names-2026, roster-2026 and the files of
 * rules/.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOnRoster } from '../../src/app/access';
import { repaired } from '../../src/client/roster/state';
import { readBytes } from '../../src/client/roster/read-file';
import { faultText, unitFaultText } from '../../src/domain/checking/fault';
import { accountColumns, unitColumns, type AccountKey } from '../../src/domain/fields';
import { codesOf, readCell } from '../../src/domain/fields/reading';
import { mailable } from '../../src/domain/letters/plan/addresses';
import { say } from '../../src/domain/messages';
import { readEmail } from '../../src/domain/person/email';
import { readName, readPageName } from '../../src/domain/person/name';
import { planRoster, readRoster } from '../../src/domain/roster/import';
import { buildUnitIndex, searchUnits } from '../../src/domain/roster/unit-search';
import { unitFaults } from '../../src/domain/roster/unit';
import { readSettings, settingTable, type SettingKey } from '../../src/domain/settings';
import { extensionOf, sayDeadline } from '../../src/domain/standing/deadline';
import { obligationOf } from '../../src/domain/standing/obligations';
import { readDay, readDayBefore } from '../../src/domain/text/days';
import { isAddressRight, isNumberRight } from './corpus/judges';
import wild from './corpus/wild_2026.json';
import { account, checked, traCu, unit } from './rules/given';

interface Case {
  id: string;
  input: string;
  right: string;
}
const cases: readonly Case[] = wild.cases;

/** Signs that the corpus names because they cannot be seen. */
const raw = (text: string): string =>
  text
    .replace(/⏎/g, '\n')
    .replace(/<NBSP>/g, '\u00a0')
    .replace(/<ZWSP>/g, '\u200b');
/** What was typed, of an input that is JSON of it, once or twice. */
function typed(input: string): string {
  let text: unknown = raw(input);
  while (typeof text === 'string' && text.startsWith('"')) text = JSON.parse(text);
  return text as string;
}

const codes = codesOf(['H04', 'H09']);
const CAU_KE = unit({ name: 'Liên đoàn Lao động huyện Cầu Kè' });

/** A row of a unit in which one column says what the case says: its faults and remarks, and what stands. */
function rowWith(input: string): { faults: string; remarks: string; row: Record<string, string> } {
  const [[name, value]] = Object.entries(JSON.parse(input) as Record<string, string>) as [[string, string]];
  const key = (name === 'page' ? 'pageName' : name) as AccountKey;
  const row = account({ [key]: readCell(accountColumns[key], raw(value), codes), rowId: 'r1' });
  const { accounts } = checked([row], { units: [CAU_KE, traCu()] });
  const { faults, own } = accounts[0]!;
  return { faults: faultText(faults), remarks: own.remarks, row: { ...row, ...own } };
}
/** What the form asks or refuses about one field. */
const noFault = ({ input }: Case): boolean => rowWith(input).faults === '';
const faultWith =
  (...words: string[]) =>
  ({ input }: Case): boolean =>
    words.every((word) => rowWith(input).faults.includes(word));

const review = (text: string): string => readCell(accountColumns.review, text);
const reviewIs =
  (word: string) =>
  ({ input }: Case): boolean =>
    review(typed(input)) === word;
const required = (text: string) => obligationOf(unit({ required: readCell(unitColumns.required, text) }));
const notRequired = ({ input }: Case): boolean => required(typed(input)) === 'nothing';
const kindIsNone = ({ input }: Case): boolean => readCell(accountColumns.kind, typed(input)) === 'Không có';

/** A setting as typed: what it comes to, or undefined where a sentence says that it cannot be read. */
function setting(key: SettingKey, text: string): unknown {
  const { label } = settingTable[key];
  const { settings, problems } = readSettings({ [label]: text });
  return problems.some((problem) => say(problem).includes(`“${label}”`)) ? undefined : settings[key];
}
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** Read as a person means it; or refused with a sentence where it says too little. */
const comesTo =
  (key: SettingKey, value: unknown) =>
  ({ input }: Case): boolean =>
    same(setting(key, input.slice(input.indexOf(' = ') + 3)), value);

const AWAY = ['2018-10-15', '2018-10-16'];
const bothAway =
  (text?: string) =>
  ({ input }: Case): boolean =>
    same(setting('holidays', text ?? typed(input)), AWAY);

const extended =
  (day: string) =>
  ({ input }: Case): boolean =>
    extensionOf(typed(input)) === day;
const written =
  (...emails: string[]) =>
  ({ input }: Case): boolean =>
    same(mailable([typed(input)]), emails) && unitFaults([unit({ email: typed(input) })])[0]!.length === 0;

const ROSTER = [
  unit({ name: 'LĐLĐ huyện Cầu Kè', email: 'cauke@vidu.vn' }),
  unit({ code: '001', name: 'CĐ xã Mẫu', email: '' }),
];
const planned = (text: string, roster = ROSTER) => planRoster(readRoster(text), roster);
const tableOf = (input: string): string => JSON.parse(input.slice(input.indexOf(' — ') + 3)) as string;
const adds =
  (...wanted: string[]) =>
  ({ input }: Case): boolean =>
    same(
      planned(tableOf(input)).added.map(({ unit: { code } }) => code),
      wanted,
    );
const asTable =
  (text: string, ...wanted: string[]): (() => boolean) =>
  () =>
    same(
      planned(text).added.map(({ unit: { code } }) => code),
      wanted,
    );
const repairs = (text: string): boolean => {
  const { offers } = readRoster(text);
  return offers.length > 0 && readRoster(repaired(text, offers)).lines[0]?.unit.name === 'Công đoàn xã Mẫu';
};
const asks = (text: string, words: string): boolean =>
  planned(text).rejected.some(({ why }) => why.join().includes(words));

function utf16be(): boolean {
  const text = 'Mã\tTên đơn vị\nX1\tCĐ Mẫu và các đơn vị khác\n';
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i += 1) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i));
  const read = readBytes('x.csv', bytes);
  return read.type === 'fileRead' && read.text === text;
}

/** What a run of the office is needed for: the test that does it. */
const elsewhere = (file: string, words: string) => (): boolean =>
  readFileSync(join(__dirname, file), 'utf8').includes(words);

const nameOf = (text: string): string => {
  const read = readName(raw(text));
  return read.ok ? read.name : read.reason;
};
const named =
  (want: string) =>
  ({ input }: Case): boolean =>
    nameOf(input) === want;

/** Does a page of X01 that still bears the dissolved district's name make a fault or a remark about H04? */
const districtsPage = (): boolean => {
  const { accounts } = checked([account({ unit: 'X01', pageName: 'Liên đoàn Lao động huyện Cầu Kè' })], {
    units: [unit({ code: 'X01', name: 'Công đoàn xã Cầu Kè' }), CAU_KE],
  });
  return accounts[0]!.faults.length === 0;
};

const misspelt = (): boolean => {
  const { accounts, units } = checked([account({ review: 'Đạtt' })], { units: [unit()] });
  return accounts.length === 1 && units[0]!.own.status !== 'Cần sửa';
};

type Judge = (one: Case) => boolean;
const address: Judge = ({ input, right }) => isAddressRight(right, raw(input));
const number: Judge = ({ input, right }) => isNumberRight(right, raw(input));
/** Accepted ⇒ written to, by one reader. */
const oneReader: Judge = ({ input }) => readEmail(input).ok === mailable([input]).length > 0;
const day: Judge = ({ input, right }) => readDay(input) === right;
const HEAD = 'Mã\tTên đơn vị\tLoại';
const LDLD = 'https://www.facebook.com/ldldvinhlong';

/** By id; else by its first letter. */
const judges: Record<string, Judge> = {
  A: address,
  H: address,
  E: number,
  P: number,
  D: oneReader,
  C: day,
  C07: ({ input }) => readDay(input) === undefined && readDayBefore(input) === undefined,
  Q01: address,
  Q03: address,
  Q08: address,
  Q12: address,
  Q17: ({ input }) => isNumberRight('+842253822123~', input),
  Q20: ({ input }) => isNumberRight('+842553123456~', input),
  Q25: ({ input }) => isNumberRight('+84912345678~', input),
  Q27: ({ input }) => isNumberRight('m:+842943855123,+84912345678', input),
  Q30: named('Ông Minh Trí'),
  F23: named('Nguyễn Văn Vĩ'),
  F26: named('Lê Văn Phòng'),
  F28: named('Trường Thị Mai'),
  F31: named('Đặng Văn Vĩ'),
  F42: named('Nguyễn Văn Vĩ'),
  F50: named('TWO_PEOPLE'),
  F89: ({ input }) => {
    const read = readPageName(input);
    return read.ok && read.name === 'Công đoàn xã Mẫu';
  },
  B01: adds('X1'),
  B02: adds('X1'),
  B05b: adds('X1'),
  B06: adds('X1', 'X2'),
  B07: adds('X1', 'X2', 'X3', 'X4'),
  B09: adds('X1'),
  B11: adds('X1', 'X2', 'X3'),
  B12: adds('X1'),
  B13: adds('X1'),
  B14: adds('X1'),
  B15: ({ input }) => repairs(tableOf(input)),
  B17: ({ input }) => repairs(tableOf(input)),
  B18: adds('X1', 'X2'),
  B20: ({ input }) => asks(tableOf(input), 'Sổ đã có mã “001”'),
  B21: ({ input }) => planned(tableOf(input)).rejected.length === 2,
  B22: ({ input }) => planned(tableOf(input), []).notes.length === 1,
  B23: ({ input }) =>
    same(
      planned(tableOf(input)).added.map(({ unit: row }) => row.required),
      ['Có', 'Có', 'Có', 'Không', 'Không'],
    ),
  B27: adds('X1'),
  B29: adds('X1'),
  B36: adds('X1', 'X2', 'X3'),
  B39: ({ input }) => planned(tableOf(input)).changed[0]!.columns[0]!.includes('sẽ bị xóa trống'),
  B40: ({ input }) =>
    same(
      planned(tableOf(input)).absent.map(({ code }) => code),
      ['H04', '001'],
    ),
  B51: utf16be,
  S01: comesTo('sendHour', 8),
  S02: comesTo('sendHour', undefined),
  S04: comesTo('sendHour', 8),
  S05: comesTo('milestones', [14, 7]),
  S06: comesTo('milestones', [14, 7, 3, 1]),
  S07: comesTo('milestones', [14, 7, 3, 1]),
  S08: comesTo('holidays', ['2019-04-30', '2019-05-01']),
  S09: comesTo('holidays', undefined),
  S10: comesTo('holidays', ['2019-04-30', '2019-05-01']),
  S15: comesTo('sendDays', [1, 2, 3, 4, 5]),
  S16: comesTo('sendDays', [0, 1, 2, 3, 4, 5, 6]),
  S18: comesTo('staff', ['a@vidu.vn', 'b@vidu.vn']),
  S19: comesTo('staff', ['a@vidu.vn', 'b@vidu.vn']),
  S22: comesTo('replyTo', 'a@vidu.vn'),
  S25: comesTo('mayChoose', false),
  S26: comesTo('mayChoose', true),
  S27: comesTo('pages', [{ name: 'ldldvinhlong', address: LDLD }]),
  G06: ({ input }) =>
    searchUnits(
      buildUnitIndex([
        { code: 'VL01', name: 'LĐLĐ TP Trà Vinh' },
        { code: 'VL02', name: 'LĐLĐ huyện Trà Cú' },
      ]),
      input,
    )[0]?.code === 'VL01',
  G40: districtsPage,
  W01: written('a@vidu.vn'),
  W02: written('c@vidu.vn'),
  W04: written('a@vidu.vn'),
  // The corpus knew 0.1.0's fault only; read as two addresses, both are written to and nothing is lost.
  W06: written('a@vidu.vn', 'b@vidu.vn'),
  W104: () => same(mailable(['a\u200b@vidu.vn']), ['a@vidu.vn']),
  W105: () =>
    unitFaultText(unitFaults([unit({ email: 'cdxamau@gmai.com' })])[0]!).includes('cdxamau@gmail.com') &&
    unitFaultText(unitFaults([unit({ email: 'cdxahai@gmail.com.vn' })])[0]!).includes('cdxahai@gmail.com'),
  W09: bothAway('15/10/2018 và 16/10/2018'),
  W09b: bothAway(),
  W09c: bothAway(),
  W09e: bothAway(),
  W09g: bothAway(),
  W10: () => readDayBefore('ngày 30 tháng 10 năm 2018') === '2018-10-30',
  W20: noFault,
  W21: faultWith('H04', 'Liên đoàn Lao động huyện Cầu Kè'),
  W92: faultWith('H04'),
  W23: noFault,
  W24: noFault,
  W27: noFault,
  W28: faultWith('người'),
  W29: faultWith('Địa chỉ truy cập'),
  W30: (one) => rowWith(one.input).row.addressKey === 'u:congdoancauke',
  W31: (one) => rowWith(one.input).row.addressKey !== 'u:congdoan' && !noFault(one),
  W32: (one) => noFault(one) && rowWith(one.input).remarks.includes('Điện thoại'),
  W33: (one) => !rowWith(one.input).faults.includes('không tồn tại'),
  W35: (one) => rowWith(one.input).remarks.includes('0225 2227 123'),
  W89: (one) => noFault(one) && rowWith(one.input).row.unit === 'H04',
  W90: (one) => noFault(one) && rowWith(one.input).row.addressKey === 'u:congdoancaukevn',
  W91: (one) => rowWith(one.input).row.addressKey === 'u:congdoancauke',
  W94: (one) => noFault(one) && rowWith(one.input).remarks === '',
  W100: () =>
    ['TikTok: @congdoancauke', 'https://www.facebook.com/congdoan\ncauke'].every(
      (text) => rowWith(JSON.stringify({ address: text })).faults !== '',
    ) && rowWith(JSON.stringify({ address: 'facebook.com/congdoancauke.vn' })).faults === '',
  W40: reviewIs('Đạt'),
  W41: reviewIs('Đạt'),
  W42: reviewIs('Đạt'),
  W121: reviewIs('Đạt'),
  W127: reviewIs('Đạt'),
  W128: reviewIs('Đạt'),
  W161: () => review('Đạt ') === 'Đạt',
  W125: reviewIs('Trả lại'),
  W160: () => review('Trả lại ') === 'Trả lại',
  W107: () => ['Đạt.', 'Dat'].every((text) => review(text) === 'Đạt') && misspelt(),
  W80: misspelt,
  W133: notRequired,
  W135: notRequired,
  W156: notRequired,
  W151: kindIsNone,
  W153: kindIsNone,
  W154: kindIsNone,
  W110: (one) =>
    extended('')(one) &&
    !/NaN|undefined/.test(
      sayDeadline({ dueBefore: '2018-10-30', graceUntil: '', extendedTo: '' }, '2018-10-12'),
    ),
  W111: extended('2018-11-05'),
  W113: extended('2018-11-05'),
  W140: extended('2018-11-05'),
  W143: extended('2018-11-05'),
  W46: elsewhere('check-boxes.test.ts', 'a report goes to the next free line'),
  W60: asTable(`DANH SÁCH ĐƠN VỊ\n${HEAD}\nX1\tCĐ A\tCĐCS`, 'X1'),
  W61: asTable('sep=;\nMã;Tên đơn vị\nX1;CĐ A', 'X1'),
  W62: asTable(`${HEAD}\n1\t2\t3\nX1\tCĐ A\tCĐCS`, 'X1'),
  W63: () => planned('Mã;Tên đơn vị;Email liên hệ\nh04;LĐLĐ huyện Cầu Kè;cauke@vidu.vn').same === 1,
  W64: () => {
    const { has, leftOut } = readRoster('Mã;Tên đơn vị;Email đơn vị;SĐT liên hệ;Người liên hệ\nX1;CĐ A;;;');
    return has.includes('email') && has.includes('phone') && same(leftOut, ['Người liên hệ']);
  },
  W65: () => repairs('M·\tTªn ®¬n vÞ\nX1\tC«ng ®oµn x· MÉu'),
  W66: asTable(`${HEAD}\nX2\t"Mẫu\tCĐCS\nX3\tCĐ C\tCĐCS\nX4\tCĐ D\tCĐCS`, 'X2', 'X3', 'X4'),
  W68: () => isOnRoster('cdxamau@gmail.com', [unit({ email: 'cd.xa.mau@gmail.com' })]),
  W72: asTable(
    '<table><tr><td>Mã</td><td>Tên đơn vị</td></tr><tr><td>X1</td><td>CĐ A</td></tr></table>',
    'X1',
  ),
  W74: asTable('Mã;Tên đơn vị;Email liên hệ\nX1;CĐ Một;không có', 'X1'),
  W75: () =>
    planned('Mã;Tên đơn vị;Email liên hệ\nH04;LĐLĐ huyện Cầu Kè;').changed[0]!.columns[0]!.includes(
      'cauke@vidu.vn',
    ),
  W76: () => asks('Mã;Tên đơn vị\n1;CĐ xã Mẫu', 'Sổ đã có mã “001”'),
  W86: () =>
    same(setting('pages', LDLD), [{ name: 'ldldvinhlong', address: LDLD }]) &&
    same(setting('pages', `LĐLĐ tỉnh: ${LDLD}2`), [{ name: 'LĐLĐ tỉnh', address: `${LDLD}2` }]),
  W87: () =>
    same(setting('staff', 'canbo@example.org và hai@example.org'), ['canbo@example.org', 'hai@example.org']),
  W106: () => {
    const { settings, problems } = readSettings({
      [settingTable.staff.label]: 'canbo@example.org, hai@example',
    });
    return same(settings.staff, ['canbo@example.org']) && problems.map(say).join().includes('hai@example');
  },
};

const judgeOf = ({ id }: Case): Judge | undefined => judges[id] ?? judges[id[0]!];
const isRight = (one: Case): boolean => judgeOf(one)?.(one) ?? false;

describe('The corpus of 2026', () => {
  it('has a judge for every case, and no judge without a case', () => {
    expect(cases.filter((one) => !judgeOf(one)).map(({ id }) => id)).toEqual([]);
    const ids = new Set(cases.map(({ id }) => id));
    expect(Object.keys(judges).filter((id) => id.length > 1 && !ids.has(id))).toEqual([]);
  });

  it.each(cases.map((one) => [one.id, one.input, one] as const))('%s %s', (_id, _input, one) => {
    expect([one.right, isRight(one)]).toEqual([one.right, true]);
  });

  it('is right in at least 95 of 100 cases', () => {
    const right = cases.filter(isRight).length;
    process.stdout.write(
      `Corpus of 2026: ${right} of ${cases.length} right (${((right / cases.length) * 100).toFixed(1)} %)\n`,
    );
    expect(right / cases.length).toBeGreaterThanOrEqual(0.95);
  });
});
