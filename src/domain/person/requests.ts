/**
 * Requests of people about their own data, and by which day each is to be done. Law 91/2025/QH15, Art. 4,
 * with Decree 356/2025/NĐ-CP: an answer within 2 working days; a consent is taken back within 15 days, other
 * requests are done within 10 to 20. The first day is not counted, and a term that ends on a day off ends
 * with the next working day (Civil Code, Art. 147 and 148).
 */
import { addDays, weekday, type Day } from '../text/days';
import { requestKinds, type Row } from '../fields';

export type RequestKind = keyof typeof requestKinds;
/** Days from the one on which a request is received. */
const terms: Readonly<Record<RequestKind, number>> = {
  show: 10,
  correct: 10,
  export: 10,
  withdraw: 15,
  erase: 20,
};
const ANSWER_IN = 2;

const works = (day: Day, holidays: readonly Day[]): boolean =>
  weekday(day) % 6 !== 0 && !holidays.includes(day);
/** The day itself, or the first working day after it. */
const workingFrom = (day: Day, holidays: readonly Day[]): Day =>
  works(day, holidays) ? day : workingFrom(addDays(day, 1), holidays);

/** The last day on which a request may be done. @param holidays days off beside Saturdays and Sundays. */
export const dueOf = (kind: RequestKind, received: Day, holidays: readonly Day[]): Day =>
  workingFrom(addDays(received, terms[kind]), holidays);

/** The last day on which whoever asked is to be answered that it is under way. */
export function answerBy(received: Day, holidays: readonly Day[]): Day {
  let day = received;
  for (let left = ANSWER_IN; left > 0; left -= 1) day = workingFrom(addDays(day, 1), holidays);
  return day;
}

/** Requests that are not done yet, the most pressing first. */
export const openRequests = (rows: readonly Row<'requests'>[]): Row<'requests'>[] =>
  rows.filter(({ id, doneOn }) => id && !doneOn).sort((a, b) => a.due.localeCompare(b.due));

/** "YC12", after the highest number that was ever given. */
export const nextNumber = (rows: readonly { id: string }[], prefix: string): string =>
  `${prefix}${Math.max(0, ...rows.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0))) + 1}`;
