/** What has come of each schedule by today: the round's, and that of every extension. */
import { readDay, type Day } from '../../text/days';
import { latest, latestWeek, scheduleOf, type Calendar, type Schedule } from '../calendar';
import type { Moment } from '../kinds/kind';
import type { LetterState } from '../state';

export interface Moments {
  round: Schedule;
  /** By the extension of a unit, '' for the round's own days; worked out once for all units that have it. */
  of(extendedTo: Day): Moment;
}

export function momentsOf(state: LetterState, today: Day, calendar: Calendar): Moments {
  const known = new Map<Day, Moment>();
  const schedule = (extendedTo: Day): Schedule =>
    scheduleOf(state.deadline, readDay(extendedTo) || '', state.settings, calendar);
  return {
    round: schedule(''),
    of(extendedTo) {
      const found = known.get(extendedTo);
      if (found) return found;
      const { before, after, last, end } = schedule(extendedTo),
        isOver = today > end;
      const moment = { last, isOver, point: isOver ? latestWeek(after, today) : latest(before, today) };
      known.set(extendedTo, moment);
      return moment;
    },
  };
}
