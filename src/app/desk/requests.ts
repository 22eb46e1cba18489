/**
 * ★ Requests about personal data: when each was received, by when the law wants it done, and when it was. A
 * line says what was asked, never by whom: erasing a person takes nothing out of it.
 */
import * as z from 'zod/mini';
import { lineNumber, type OutputOfShape, textUpTo } from '../shapes';
import { requestKinds, type Row } from '../../domain/fields';
import { answerBy, dueOf, nextNumber, openRequests, type RequestKind } from '../../domain/person/requests';
import { readDay, showDay, type Day } from '../../domain/text/days';
import { done, refuseWith } from '../answer';
import type { Clock, People, SettingsBook, Workbook, Writing } from '../services';
import { staffWrites } from '../staff-writes';
import { nameOf } from '../visitor';
import type { Answer } from '../views';

const PREFIX = 'YC';
export const requestShape = () =>
  z.object({
    /**
     * The number that the page was told is next, or that of a request to finish: sent twice it counts once.
     */
    id: lineNumber(),
    kind: z.enum(Object.keys(requestKinds) as [RequestKind]),
    /** As staff typed or picked it; '' for today. */
    received: textUpTo(40),
    isDone: z.boolean(),
  });
/** The request that an act carries out; absent where a page of before sends none. */
export const ofRequest = () => z.optional(lineNumber());

export interface RequestsView {
  /** The most pressing first, at most 300. */
  open: {
    id: string;
    kind: string;
    received: string;
    /** Whoever asked is to be answered by this day; '' where it is over. */
    answerBy: string;
    due: string;
    isOverdue: boolean;
  }[];
  /** How many are not done, and how many of them are overdue. */
  count: number;
  overdue: number;
  /** The number of the next one. */
  next: string;
}
/** Requests sent at once; a page that lists more is no help to whoever is overdue with so many. */
const MOST = 300;
type Reading = Clock & SettingsBook & Workbook;

function viewOf(office: Reading): RequestsView {
  const { rows } = office.table('requests');
  const { holidays } = office.settings();
  const open = openRequests(rows);
  return {
    open: open.slice(0, MOST).map(({ id, kind, received, due }) => {
      const answer = received && answerBy(received, holidays);
      return {
        id,
        kind,
        received: showDay(received),
        answerBy: answer >= office.today ? showDay(answer) : '',
        due: showDay(due),
        isOverdue: due < office.today,
      };
    }),
    count: open.length,
    overdue: open.filter(({ due }) => due < office.today).length,
    next: nextNumber(rows, PREFIX),
  };
}

/** The requests that are not done. */
export function dataRequests(office: Reading & People): Answer<RequestsView> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  return done(viewOf(office));
}

/** Records a request under its number, and that it is done, where it is. Anything known stays as it is. */
export function putRequest(
  office: Writing & People,
  id: string,
  kind: RequestKind,
  received: Day,
  isDone: boolean,
): void {
  const { rows } = office.table('requests');
  const doneOn = isDone ? office.today : '';
  const index = rows.findIndex((row) => row.id === id && row.kind === requestKinds[kind]);
  if (index >= 0) {
    if (isDone && !rows[index]!.doneOn) office.putTyped('requests', [{ index, cells: { doneOn } }]);
    return;
  }
  const line: Row<'requests'> = {
    id: rows.some((row) => row.id === id) ? nextNumber(rows, PREFIX) : id,
    kind: requestKinds[kind],
    received,
    due: dueOf(kind, received, office.settings().holidays),
    doneOn,
    who: nameOf(office.visitor()),
  };
  office.append('requests', [line]);
}

/** Staff record a request, or that one is done. */
export function recordRequest(
  office: Writing & People,
  { id, kind, received, isDone }: OutputOfShape<typeof requestShape>,
): Answer<RequestsView> {
  return staffWrites(office, () => {
    const day = received.trim() ? readDay(received) : office.today;
    if (!day || day > office.today) return refuseWith({ key: 'personal.day' });
    putRequest(office, id, kind, day, isDone);
    return done(viewOf(office));
  });
}
