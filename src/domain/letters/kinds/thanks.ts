/**
 * Confirms what was recorded: once after a full report made since letters began, and again after what came by
 * link since the last one, at most once a day. Whoever has the link is the unit (link/token.ts), so the unit
 * learns when somebody used it, and what to do where that was nobody of its own.
 */
import { statuses } from '../../fields';
import { dayOf, showDay, type LocalTime } from '../../text/days';
import type { LetterUnit } from '../state';
import { isComplete } from '../units';
import type { UnitKind, UnitWords } from './kind';
import { formButton, officeOf, REPORT, reportedOn, subjectOf } from './words';

export const thanks: UnitKind = {
  to: 'unit',
  prefix: 'cam-on',
  label: 'Thư cảm ơn',
  rank: 4,
  setting: 'thanks',
  isAboutOwnReport: false,
  counts: false,
  deadline: 'own',
  listsUnder: false,
  due({ unit, settings, history }) {
    const { byLink = '' } = unit;
    if (history?.confirmed)
      return byLink > history.confirmed ? { id: byLink.replace(/\D/g, '').slice(0, 14), day: '' } : undefined;
    return isComplete(unit) && unit.first !== '' && dayOf(unit.first) >= settings.lettersFrom
      ? { id: '', day: '' }
      : undefined;
  },
  remember(history, _id, { at }) {
    if (at > (history.confirmed ?? '')) history.confirmed = at;
  },
  subject: (words) =>
    subjectOf(
      words,
      isUpdate(words)
        ? `đã ghi cập nhật lúc ${hourOf(words.unit.byLink!)}`
        : `đã nhận báo cáo ngày ${reportedOn(words.unit)}`,
    ),
  lead: (words) =>
    `${officeOf(words.state)} đã ${isUpdate(words) ? 'ghi cập nhật' : 'nhận'} ${REPORT} của ${words.unit.name} lúc ${hourOf(isUpdate(words) ? words.unit.byLink! : words.unit.first)}: ${recorded(words.unit)}. Xin cảm ơn đơn vị.`,
  asked: (words) => [
    ...(words.unit.byLink ? [['text', NOT_YOU] as const] : []),
    [
      'text',
      words.unit.status === statuses.none
        ? 'Khi lập trang, nhóm mới, đề nghị khai bổ sung.'
        : 'Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật.',
    ],
    ...formButton(words, 'xem lại', 'Muốn xem lại, dùng máy tính.'),
  ],
  small: '',
  named: () => [],
};

const NOT_YOU =
  'Nội dung này gửi bằng liên kết riêng. Không phải đồng chí hay người của đơn vị gửi? Đề nghị báo cán bộ phụ trách để đổi liên kết và sửa lại nội dung.';

/** Did something come by link after the report was first full? */
const isUpdate = ({ unit: { byLink = '', first } }: UnitWords): boolean => byLink > first;

/** "08 giờ 15 ngày 23/10/2018". */
const hourOf = (time: LocalTime): string =>
  `${time.slice(11, 13)} giờ ${time.slice(14, 16)} ngày ${showDay(dayOf(time))}`;

/** What was recorded, by kind: "1 trang, 2 nhóm". */
function recorded({ status, count, byKind }: LetterUnit): string {
  if (status === statuses.none) return 'đơn vị chưa có trang, nhóm';
  const counted = [
    [byKind.page, 'trang'],
    [byKind.group, 'nhóm'],
    [byKind.person, 'tài khoản cá nhân'],
  ] as const;
  const all = counted.reduce((sum, [many]) => sum + many, 0);
  return all === count
    ? counted
        .filter(([many]) => many)
        .map(([many, what]) => `${many} ${what}`)
        .join(', ')
    : `${count} tài khoản`;
}
