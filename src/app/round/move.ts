/**
 * ★ A round on its way from one state to the next. What was begun stands in its line (`Đang chuyển`): each
 * step ends the same when it is done again, and the step that ends the move comes last. So a run that is cut
 * anywhere is finished by the next run of staff or of the day.
 */
import { roundStates } from '../../domain/fields';
import { emptyLedger } from '../../domain/letters/ledger';
import { confirmedOf } from '../../domain/letters/confirmed';
import { isConfirmed, readRound, type Round } from '../../domain/round';
import { checkRowsIn } from '../review/recheck-and-write';
import { checkAsWitness } from '../review/check-all';
import { campaignIn } from '../letters/campaign';
import type { PostOffice } from '../letters/post';
import type { Deciding } from '../services';
import { freezeAtClose } from './freeze';
import { linesIn, movingLine, writeLine, type Line } from './lines';

/**
 * Everything that a close writes but the state. Rows and units are judged by this round, whichever is
 * current.
 */
function close(office: Deciding, line: Line): void {
  const checked = checkRowsIn(office, line.round, office.table('accounts').rows);
  freezeAtClose(office, line, checked, line.round.closedAt || office.now);
}

/** What belonged to the round before: extensions, and first reports. */
function clearUnits(office: Deciding): void {
  office.putOwn(
    'units',
    office
      .table('units')
      .rows.flatMap((row, index) =>
        row.witnessed || row.extendedTo ? [{ index, cells: { witnessed: '', extendedTo: '' } }] : [],
      ),
  );
  office.settle();
}

/** The new round has no letters yet; its plan is the one that staff looked at. */
function beginLetters(office: Deciding, post: PostOffice, round: Round): void {
  post.keepLedger({ ...emptyLedger, rounds: { [round.id]: { kinds: {} } } });
  post.setConfirmed(confirmedOf({ ...campaignIn(office), round }));
}

function finishOpening(office: Deciding, post: PostOffice, line: Line): void {
  for (const other of linesIn(office))
    if (other.round.id !== line.round.id && other.round.state === 'open' && isConfirmed(other.round)) {
      close(office, other);
      writeLine(office, other, { state: roundStates.closed });
    }
  clearUnits(office);
  beginLetters(office, post, line.round);
  writeLine(office, line, { state: roundStates.open });
}

function finishClosing(office: Deciding, line: Line): void {
  close(office, line);
  writeLine(office, line, { state: roundStates.closed });
}

/**
 * Ends what was begun, if anything was; then every unit stands as the round says. For a run of staff or of
 * the day, while nobody else writes.
 * @returns whether anything was to be ended.
 */
export function finishMove(office: Deciding, post: PostOffice): boolean {
  const line = movingLine(office);
  if (!line) return false;
  // Its closing was begun if it says when.
  if (line.round.closedAt) finishClosing(office, line);
  else finishOpening(office, post, line);
  // Laying `Tổng hợp` out anew is half as many calls again; the next full check does it.
  checkAsWitness(office, false);
  return true;
}

/** Ends what was begun, before something else is done: under the lock, and only where something was begun. */
export function finishFirst(office: Deciding, post: PostOffice): void {
  if (office.round()?.state === 'moving') post.alone(office, () => finishMove(office, post));
}

/** Begins a close, and ends it. */
export function closeLine(office: Deciding, post: PostOffice, line: Line): void {
  writeLine(office, line, { state: roundStates.moving, closedAt: office.now });
  office.settle();
  finishMove(office, post);
}

/** Collects again: what was written at the close stays until it is closed again. */
export function reopenLine(office: Deciding, line: Line): void {
  // The state last: cut in between it is still closed, and is reopened again; the other way round it would be
  // open and keep the time of a close that does not hold.
  office.putOwn('rounds', [{ index: line.index, cells: { closedAt: '' } }]);
  writeLine(office, line, { state: roundStates.open });
  office.settle();
  checkAsWitness(office);
}

/** Puts a new line into `Đợt`, whose opening has begun; then ends it. */
export function openLine(
  office: Deciding,
  post: PostOffice,
  text: Parameters<typeof readRound>[0] & { rowsAtOpening: string },
): void {
  office.append('rounds', [text]);
  office.settle();
  office.compileSettings();
  finishMove(office, post);
}
