/** What came of calling units by telephone, round by round. */
import { showDay, type LocalTime } from '../text/days';
import type { Row } from '../fields';

type Call = Row<'calls'>;

/** So long the person who wrote down what came of a call may still put it right, in minutes. */
const AMEND_MINUTES = 10;

/** The last call to each unit in a round, by the unit's code. */
export function lastCalls(rows: readonly Call[], round: string): Map<string, Call> {
  const last = new Map<string, Call>();
  for (const call of rows) {
    const unit = call.unit.trim();
    if (unit && call.round.trim() === round && (last.get(unit)?.at ?? '') <= call.at) last.set(unit, call);
  }
  return last;
}

/** "16/10/2018: Hẹn ngày 20/10/2018. Gặp văn phòng." */
export const sayCall = ({ at, result, appointed, note }: Call): string =>
  [[`${showDay(at)}:`, result.trim(), showDay(appointed)].filter(Boolean).join(' '), note.trim()]
    .filter(Boolean)
    .join('. ');

const minutes = (time: LocalTime): number => Date.parse(`${time}Z`) / 60_000;

/**
 * Which line a result is written into: the one that the same person wrote of the same unit a moment ago (a
 * slip of the hand, a note that came later, an answer that was lost), else none.
 * @returns the index of the line; -1 for a new one.
 */
export const lineToAmend = (rows: readonly Call[], call: Call): number =>
  rows.findIndex(
    ({ round, unit, who, at }) =>
      round === call.round &&
      unit.trim() === call.unit &&
      who === call.who &&
      // Of a line without its time this is no number, and less than nothing.
      minutes(call.at) - minutes(at) < AMEND_MINUTES,
  );
