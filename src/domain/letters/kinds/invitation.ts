/** The first letter to a unit that has not reported: why it is asked, by when, and how. */
import { statuses } from '../../fields';
import { owes } from '../units';
import { askedOn, formButton, officeOf, REMINDERS_END, REPORT, subjectUntil, untilOf } from './words';
import type { UnitKind } from './kind';

export const invitation: UnitKind = {
  to: 'unit',
  prefix: 'moi',
  label: 'Thư mời',
  rank: 2,
  isAboutOwnReport: true,
  counts: true,
  deadline: 'own',
  listsUnder: true,
  due: ({ unit, history, own }) =>
    owes(unit) && unit.status === statuses.missing && !own.isOver && !history?.last
      ? { id: '', day: '' }
      : undefined,
  // One that staff sent or skipped before the first day stands for that day: no reminder takes its place.
  remember(history, _id, { early, state }, { lettersFrom }) {
    if ((early || state === 'skipped') && lettersFrom > history.last) history.last = lettersFrom;
  },
  subject: (words) => subjectUntil(words, `đề nghị ${REPORT}`),
  lead: ({ state, unit }) =>
    `${askedOn(state)} ${unit.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${officeOf(state)}.`,
  until: untilOf,
  asked: (words) => formButton(words, 'báo cáo'),
  small: REMINDERS_END,
  named: () => [],
};
