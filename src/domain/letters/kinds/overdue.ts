/**
 * Each week after the deadline and its grace, for some weeks, to a unit that still owes its report or a
 * correction.
 */
import { asks } from '../units';
import { atPoint, type UnitKind } from './kind';
import { askedAgain, leadAgain, REMINDERS_END, subjectAgain, untilOf } from './words';

export const overdue: UnitKind = {
  to: 'unit',
  prefix: 'qua-han',
  label: 'Thư quá hạn',
  rank: 3,
  isAboutOwnReport: true,
  counts: true,
  deadline: 'own',
  listsUnder: true,
  due: ({ unit, history, own }) => (asks(unit) && own.isOver ? atPoint(own.point, history) : undefined),
  subject: subjectAgain,
  lead: leadAgain,
  until: untilOf,
  asked: askedAgain,
  small: REMINDERS_END,
  named: () => [],
};
