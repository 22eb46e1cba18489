/** The first letter to a unit that has not reported: why it is asked, by when, and how. */
import { statuses } from '../../fields';
import { owes } from '../units';
import { GUIDANCE, REMINDERS_END, REPORT, askBy, formButton, whenOf } from './words';
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
  subject: (words) => `${whenOf(words)}: đề nghị ${words.unit.name} ${REPORT}`,
  lead: (words) => askBy(words, words.unit.extendedTo, `${words.unit.name} ${REPORT}`),
  asked: (words) => [['text', GUIDANCE(words.state)], ...formButton(words, 'Mở biểu mẫu báo cáo')],
  small: REMINDERS_END,
  named: () => [],
};
