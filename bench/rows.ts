/**
 * The time of the rules themselves, against what merely moving the same rows costs: a ratio within one run,
 * because machines are noisy.
 */
import type { Round } from '../src/domain/round';
import { recheck } from '../src/domain/checking/recheck';
import { accountColumns, unitColumns, type Row } from '../src/domain/fields';
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

const round: Round = {
  id: '2018-1',
  name: 'Năm 2018',
  document: '',
  state: 'open',
  dueBefore: '2018-10-30',
  graceUntil: '',
  lettersFrom: '',
  openedAt: '2018-10-01T08:00:00',
  closedAt: '',
  frozenAt: '',
};

/** Milliseconds to check `rows` rows, to read and write them back as Google's wire does, and their ratio. */
export function recheckRatio(rows: number): { ratio: number; perRow: number; readWrite: number } {
  const accounts = Array.from({ length: rows }, (_, i) => ({
    ...blank(accountColumns),
    ...report(i),
    unit: `U${i}`,
    rowId: `r${i}`,
    round: round.id,
    updated: '2018-10-10T08:00:00',
  })) as Row<'accounts'>[];
  const units = Array.from({ length: rows }, (_, i) => ({
    ...blank(unitColumns),
    code: `U${i}`,
    name: `Công đoàn cơ sở số ${i}`,
    email: `lienhe${i}@example.org`,
  })) as Row<'units'>[];
  const check = median(() => {
    recheck({ accounts, units, round, now: '2018-10-16T08:00:00', today: '2018-10-16', newId: () => 'r' });
  });
  const cells = accounts.map((row) => Object.values(row));
  const readWrite = median(() => {
    JSON.parse(JSON.stringify(cells));
    JSON.parse(JSON.stringify(cells));
  });
  return { ratio: check / readWrite, perRow: (check * 1000) / rows, readWrite };
}
