/** The desk's section Duyệt: what waits for staff, the oldest first. */
import { done, refuseWith } from '../answer';
import { checkRows } from '../review/recheck-and-write';
import type { Checking, People } from '../services';
import type { Answer } from '../views';
import { choicesOf, isAmong, placesIn, type Narrowable } from './narrow';
import { queueRows, queueState } from './review-rows';
import type { Narrow, QueueState, ReviewQueue } from './views';

/** Rows sent at once: an hour's work. The page asks for more when few are left. */
const MOST = 100;

interface Waiting extends Narrowable {
  index: number;
  state: QueueState;
  updated: string;
}

/**
 * The rows that wait, narrowed as asked. A row with a fault waits for its unit, so it is shown only to who
 * asks for that state. The rows are checked as they stand; nothing is written.
 */
export function reviewQueue(office: Checking & People, narrow: Narrow): Answer<ReviewQueue> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const { rows } = office.table('accounts');
  const checked = checkRows(office, rows);
  const place = placesIn(office.table('units').rows);
  const key = office.markKey();
  const waiting = rows.flatMap((row, index): Waiting[] => {
    const check = checked.accounts[index]!;
    const state = queueState(row, check, key);
    if (!state) return [];
    const { above, kind } = place(check.unit);
    return [{ index, state, updated: row.updated, above, kind }];
  });
  // What waits for its unit is on the list of who asks for it, and of nobody else.
  const isAsked = ({ state }: Waiting): boolean => (state === 'faulty') === (narrow.state === 'faulty');
  const chosen = waiting
    .filter((line) => isAmong(line, narrow) && isAsked(line))
    .sort((a, b) => (a.updated === b.updated ? a.index - b.index : a.updated < b.updated ? -1 : 1));
  const show = queueRows(office, checked, place);
  return done({
    rows: chosen.slice(0, MOST).flatMap(({ index }) => show(index) ?? []),
    waiting: chosen.length,
    choices: choicesOf(
      waiting.filter(isAsked),
      waiting,
      waiting.filter(({ state }) => state !== 'faulty').length,
    ),
  });
}
