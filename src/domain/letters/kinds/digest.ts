/**
 * To a superior that is due no letter of its own: which of its units still owe something, at each milestone
 * after the first day and weekly after the deadline.
 */
import { statuses } from '../../fields';
import { owes } from '../units';
import { atPoint, type UnitKind } from './kind';
import { askBy, REMINDERS_END, REPORT, whenOf } from './words';

export const digest: UnitKind = {
  to: 'unit',
  prefix: 'cap-tren',
  label: 'Thư cho cấp trên',
  rank: 1,
  setting: 'digests',
  isAboutOwnReport: false,
  counts: true,
  deadline: 'round',
  listsUnder: true,
  due: ({ settings, under, history, round: { isOver, point } }) =>
    under.length && point && (isOver || point.day > settings.lettersFrom)
      ? atPoint(point, history, isOver ? 'sau-' : '')
      : undefined,
  subject: (words) =>
    `${whenOf(words)}: ${words.about.under.length} đơn vị trực thuộc ${words.unit.name} chưa hoàn thành báo cáo`,
  lead: (words) =>
    `${words.about.under.length} đơn vị trực thuộc ${words.unit.name} chưa hoàn thành ${REPORT}. ${askBy(words, '', 'đôn đốc để các đơn vị báo cáo')}`,
  asked: () => [],
  closing: ({ state, unit }) => [
    ['text', unit.status === statuses.missing && owes(unit) ? `Đơn vị cũng chưa ${REPORT} của mình.` : ''],
    ['button', 'Mở trang tính', unit.link || state.links.book],
  ],
  small: REMINDERS_END,
  named: ({ about }) => about.under,
};
