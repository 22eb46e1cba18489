// The workbook that 0.1.0 made (test/fixtures/), and what must be the same after it has gone over to today's.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalGoogle } from '../../emulator';
import { labelOf, saidKeys } from '../../src/domain/fields';
import { shortHash } from '../../src/domain/text/short-hash';
import { toldBy } from '../../src/domain/marks/approval';
import type { SaidText } from '../../src/domain/marks/said';
import { MarkKey } from '../../src/domain/marks/key';
import { layoutNumber } from '../../src/google/migrations';
import { pushed, SET_UP } from './office';
import { LettersOffice } from './letters';

const saved = readFileSync(join(__dirname, '../fixtures/workbook-0.1.0.json'), 'utf8');
export const files = pushed();
export const ACCOUNTS = 'Tài khoản các đơn vị';
export const MARK = 'Bản đã duyệt';
export const TABS = ['Đơn vị', ACCOUNTS, 'Thư', 'Cấu hình', 'Nhật ký'];

export const as010Left = (): LettersOffice => LettersOffice.over(LocalGoogle.restore(saved, files));
export const upgraded = (): LettersOffice => {
  const office = as010Left();
  office.owner.clicks(SET_UP);
  return office;
};

export type Line = Record<string, string>;
export const headings = (office: LettersOffice, tab: string): string[] =>
  office.google.book.tab(tab).displayRow(1);
/**
 * What 0.1.0 had written, but for marks, which are another after each change of key, and keys of letters,
 * which name marks.
 */
const isNewSetting = (row: Line): boolean =>
  row['Mục'] !== undefined &&
  !as010Left()
    .rows('Cấu hình')
    .some((old) => old['Mục'] === row['Mục']);
export const kept = (office: LettersOffice): Record<string, Line[]> => {
  const before = as010Left();
  return Object.fromEntries(
    TABS.map((tab) => [
      tab,
      office
        .rows(tab)
        .filter((row) => !isNewSetting(row))
        .map((row) =>
          Object.fromEntries(
            headings(before, tab)
              .filter((heading) => heading !== MARK && heading !== 'Mã thư' && heading !== 'Giải thích')
              .map((heading) => [heading, row[heading]!.replace(/ \(theo bản cũ\)$/, '')]),
          ),
        ),
    ]),
  );
};
export const keyOf = (office: LettersOffice): MarkKey =>
  new MarkKey((JSON.parse(office.google.scriptProperties['marks']!) as { secret: string }).secret);
/** What each mark tells, read with the workbook's own key. */
export const told = (office: LettersOffice): Record<string, unknown> =>
  Object.fromEntries(
    office.rows(ACCOUNTS).map((row) => {
      const said = Object.fromEntries(saidKeys.map((key) => [key, row[labelOf(key)]!])) as SaidText;
      return [row['Mã dòng']!, toldBy(row[MARK]!, said, keyOf(office))];
    }),
  );
/**
 * The short marks of Trà Cú's returned row as the record of letters names them, and as they follow from the
 * row.
 */
export const lettersOfReturned = (office: LettersOffice): [string[], string] => {
  const row = office.rows(ACCOUNTS).find((line) => line['Mã dòng'] === 'rtracu1')!;
  const keys = office.rows('Thư').map((line) => line['Mã thư']!.split('/'));
  return [
    keys.filter(([kind]) => kind === 'tra-lai').map((parts) => parts[2]!),
    shortHash(`rtracu1 ${row[MARK]}`),
  ];
};

/**
 * What is not as it should be after "Thiết lập" was cut at every so many calls and done again.
 * @param every 1 for each call.
 */
export function wrongAfterCuts(every: number): { calls: number; wrong: string[] } {
  const whole = upgraded();
  const wanted = JSON.stringify([kept(whole), told(whole)]);
  const calls = as010Left().owner.clicks(SET_UP).callCount;
  const wrong: string[] = [];
  for (let call = 1; call <= calls; call += every) {
    const office = as010Left();
    office.owner.opensFile();
    office.google.failNext({ call, how: 'kill', functionName: 'setUp' });
    office.owner.clicks(SET_UP);
    office.google.forgetFaults();
    office.owner.clicks(SET_UP);
    const [named, mark] = lettersOfReturned(office);
    const version = (JSON.parse(office.google.scriptProperties['workbook']!) as { version: number }).version;
    if (JSON.stringify([kept(office), told(office)]) !== wanted) wrong.push(`call ${call}: rows`);
    if (!named.includes(mark)) wrong.push(`call ${call}: letters`);
    if (version !== layoutNumber) wrong.push(`call ${call}: version ${version}`);
  }
  return { calls, wrong };
}
