/**
 * To a superior that is due no letter of its own: which of its units still owe something, at each milestone
 * after the first day and weekly after the deadline.
 */
import { statuses } from '../../fields';
import { owes } from '../units';
import { atPoint, type UnitKind } from './kind';
import { askedOn, formButton, REPORT, subjectUntil, untilOf } from './words';

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
    subjectUntil(words, `${words.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),
  lead: ({ state, about, unit }) =>
    `${askedOn(state)} ${unit.name} đôn đốc ${about.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${REPORT}.`,
  until: untilOf,
  asked: () => [],
  closing: (words) => [
    [
      'text',
      words.unit.status === statuses.missing && owes(words.unit)
        ? `Đơn vị cũng chưa ${REPORT} của mình; đề nghị báo cáo trong cùng thời hạn.`
        : '',
    ],
    ...formButton(words, 'xem', 'Muốn xem báo cáo của đơn vị mình, dùng máy tính.'),
  ],
  small: ' Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.',
  named: ({ about }) => about.under,
};
