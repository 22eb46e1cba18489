/**
 * Rows that staff sent back with a reason, told once each, and again when staff send them back after a
 * change.
 */
import { owes, reasonedReturns } from '../units';
import type { UnitKind } from './kind';
import { askedAgain, leadAgain, REMINDERS_END, subjectAgain, untilOf } from './words';

export const returned: UnitKind = {
  to: 'unit',
  prefix: 'tra-lai',
  label: 'Thư trả lại',
  rank: 2,
  isAboutOwnReport: true,
  counts: true,
  deadline: 'own',
  listsUnder: true,
  due({ unit, history }) {
    if (!owes(unit)) return undefined;
    const marks = reasonedReturns(unit)
      .map(({ mark }) => mark)
      .filter((mark) => !history?.told?.has(mark));
    return marks.length ? { id: [...new Set(marks)].sort().join('.'), day: '' } : undefined;
  },
  remember(history, id) {
    history.told = new Set([...(history.told ?? []), ...id.split('.')]);
  },
  subject: subjectAgain,
  lead: leadAgain,
  until: untilOf,
  asked: askedAgain,
  small: REMINDERS_END,
  named: () => [],
};
