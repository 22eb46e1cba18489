/** What is written once of a round: its figures at the deadline and at the close, and `Lịch sử`. */
import type { Row } from '../../domain/fields';
import type { Checked } from '../../domain/checking/recheck';
import type { Round } from '../../domain/round';
import { answersIn, dissolvedIn, figuresAtDue, figuresNow } from '../../domain/round/figures';
import type { Day } from '../../domain/text/days';
import type { Clock, Rounds, SettingsBook, Workbook } from '../services';
import { atClose, atDue, dueOf, lineOfRound, writeLine, type Line } from './lines';

const standingsIn = (checked: Checked): Checked['units'][number]['own'][] =>
  checked.units.filter(({ blank }) => !blank).map(({ own }) => own);

/** Has the last on-time day of the round gone by, and are its figures not yet written? */
export const isToFreeze = (round: Round | undefined, today: Day): round is Round =>
  round !== undefined &&
  round.openedAt !== '' &&
  round.dueBefore !== '' &&
  round.frozenAt === '' &&
  today >= round.dueBefore;

/** Writes the figures of the deadline, in the first run of staff or of the day after it. */
export function freezeAtDue(office: Workbook & Rounds & SettingsBook & Clock, checked: Checked): void {
  const round = office.round();
  if (!isToFreeze(round, office.today)) return;
  const line = lineOfRound(office, round.id);
  if (!line || line.row.frozenAt) return;
  writeLine(office, line, {
    ...atDue(figuresAtDue(standingsIn(checked), round)),
    frozenAt: office.now,
  });
}

/** One line a round and unit, however often it is written. */
function writeHistory(office: Workbook, round: Round, checked: Checked): void {
  const { rows } = office.table('history');
  const known = new Map(
    rows.flatMap((row, index) => (row.round.trim() === round.id ? [[row.unit.trim(), index] as const] : [])),
  );
  const now = office.table('units').rows.flatMap((unit, i): Row<'history'>[] => {
    const { blank, own } = checked.units[i]!;
    if (blank || !unit.code.trim()) return [];
    return [
      {
        round: round.id,
        roundName: round.name,
        unit: unit.code.trim(),
        unitName: unit.name,
        status: own.status,
        timeliness: own.timeliness,
        first: own.first,
        count: own.count,
        extendedTo: unit.extendedTo,
        parent: unit.parent,
      },
    ];
  });
  const differs = (row: Row<'history'>, next: Row<'history'>): boolean =>
    (Object.keys(next) as (keyof Row<'history'>)[]).some((key) => row[key] !== next[key]);
  const changes = now.flatMap((cells) => {
    const index = known.get(cells.unit);
    return index !== undefined && differs(rows[index]!, cells) ? [{ index, cells }] : [];
  });
  office.putOwn('history', changes);
  // Two lines of the roster with one code are one unit: it gets one line.
  const added = new Map(now.filter(({ unit }) => !known.has(unit)).map((cells) => [cells.unit, cells]));
  office.append('history', [...added.values()]);
}

/**
 * Writes what a round came to: its figures, those of the deadline where they are not written yet, and `Lịch
 * sử`. Done again it replaces the figures of the close and its lines, never those of the deadline.
 * @param checked every row and unit, judged by this round.
 */
export function freezeAtClose(
  office: Workbook & SettingsBook & Clock,
  { row, round, index }: Line,
  checked: Checked,
  closedAt: string,
): void {
  writeHistory(office, round, checked);
  const standings = standingsIn(checked);
  const said = answersIn(
    office.table('accounts').rows,
    round,
    Number(row.rowsAtOpening) || 0,
    dissolvedIn(office.table('units').rows),
  );
  const due =
    isToFreeze(round, office.today) && !row.frozenAt
      ? { ...atDue(figuresAtDue(standings, round)), frozenAt: office.now }
      : {};
  // One stretch of columns, so one write: what stands between is written as it was.
  const between = { rowsAtOpening: row.rowsAtOpening, frozenAt: row.frozenAt, ...dueOf(row) };
  writeLine(office, { index }, { closedAt, ...between, ...due, ...atClose(figuresNow(standings), said) });
}
