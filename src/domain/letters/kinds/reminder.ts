/**
 * A milestone before the deadline, or the days of grace, for a unit that still owes its report or a
 * correction.
 */
import { asks } from '../units';
import { atPoint, type UnitKind } from './kind';
import { askedAgain, leadAgain, REMINDERS_END, subjectAgain, untilOf } from './words';

export const reminder: UnitKind = {
  to: 'unit',
  prefix: 'nhac',
  label: 'Thư nhắc',
  rank: 2,
  isAboutOwnReport: true,
  counts: true,
  deadline: 'own',
  listsUnder: true,
  due: ({ unit, history, own }) => (asks(unit) && !own.isOver ? atPoint(own.point, history) : undefined),
  subject: subjectAgain,
  lead: leadAgain,
  until: untilOf,
  asked: askedAgain,
  small: REMINDERS_END,
  named: () => [],
};
