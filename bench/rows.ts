/**
 * The time of the rules themselves, against what merely moving the same rows costs: a ratio within one run,
 * because machines are noisy.
 */
import { recheck } from '../src/domain/checking/recheck';
import { accountColumns, unitColumns, type Row } from '../src/domain/fields';
import { readSettings } from '../src/domain/settings';
import { report } from './office';

const blank = <T extends object>(columns: T): Record<string, string> =>
  Object.fromEntries(Object.keys(columns).map((key) => [key, '']));
const median = (work: () => void): number => {
  const times = Array.from({ length: 5 }, () => {
    const from = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - from) / 1e6;
  });
  return times.sort((a, b) => a - b)[2]!;
};

/** Milliseconds to check `rows` rows, to read and write them back as Google's wire does, and their ratio. */
export function recheckRatio(rows: number): { ratio: number; perRow: number; readWrite: number } {
  const accounts = Array.from({ length: rows }, (_, i) => ({
    ...blank(accountColumns),
    ...report(i),
    unit: `U${i}`,
    rowId: `r${i}`,
  })) as Row<'accounts'>[];
  const units = Array.from({ length: rows }, (_, i) => ({
    ...blank(unitColumns),
    code: `U${i}`,
    name: `Công đoàn cơ sở số ${i}`,
    email: `lienhe${i}@example.org`,
  })) as Row<'units'>[];
  const { settings } = readSettings({ 'Hạn nộp (trước ngày)': '30/10/2018' });
  const check = median(() => {
    recheck({ accounts, units, settings, now: '2018-10-16T08:00:00', today: '2018-10-16', newId: () => 'r' });
  });
  const cells = accounts.map((row) => Object.values(row));
  const readWrite = median(() => {
    JSON.parse(JSON.stringify(cells));
    JSON.parse(JSON.stringify(cells));
  });
  return { ratio: check / readWrite, perRow: (check * 1000) / rows, readWrite };
}
