/** A run that sees every unit bears witness to who has a full report, where units cannot write. */
import type { Checked } from '../../domain/checking/recheck';
import type { Row } from '../../domain/fields';
import { showTime } from '../../domain/text/days';
import { isTime } from '../../domain/standing/first-report';
import type { Checking, LogLine, Workbook } from '../services';

/** Says in the log what a hand wrote over a witnessed time, which the check is about to put right. */
export const sayOverwritten = (office: Checking): void =>
  office.log(
    office
      .table('units')
      .rows.flatMap(({ code, first, witnessed }) =>
        witnessed && witnessed >= (office.round()?.openedAt ?? '') && first && first !== witnessed
          ? [{ what: { key: 'log.firstPutBack', with: { time: showTime(witnessed) } }, unit: code }]
          : [],
      ),
  );

/**
 * Writes the first full reports that are seen for the first time, and when they were seen; a time that
 * cannot be believed is said in the log.
 * @param among the units that this run witnesses.
 */
export function bearWitness(
  office: Checking,
  checked: Checked,
  among: (unit: Row<'units'>) => boolean = () => true,
): void {
  const { rows } = office.table('units');
  const lines: LogLine[] = [];
  const changes = rows.flatMap((row, index) => {
    const witness = checked.units[index]!.witness;
    if (!witness || witness.witnessed === row.witnessed || !among(row)) return [];
    if (witness.insteadOf !== undefined)
      lines.push({
        what: { key: 'log.firstDoubtful', with: { time: showTime(witness.witnessed) } },
        unit: row.code,
      });
    return [{ index, cells: { witnessed: witness.witnessed } }];
  });
  office.putOwn('units', changes);
  office.log(lines);
}

/** Takes over the first reports that 0.1.0 recorded, which had no witness. */
export function takeFirstReports(office: Pick<Workbook, 'table' | 'putOwn'>): void {
  office.putOwn(
    'units',
    office
      .table('units')
      .rows.flatMap(({ first, witnessed }, index) =>
        isTime(first) && !witnessed ? [{ index, cells: { witnessed: first } }] : [],
      ),
  );
}
