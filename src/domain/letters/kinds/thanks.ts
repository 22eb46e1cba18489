/** Once, after a full report made since letters began. */
import { statuses } from '../../fields';
import { dayOf } from '../../text/days';
import type { LetterUnit } from '../state';
import { isComplete } from '../units';
import type { UnitKind } from './kind';
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
  due: ({ unit, settings }) =>
    isComplete(unit) && unit.first !== '' && dayOf(unit.first) >= settings.lettersFrom
      ? { id: '', day: '' }
      : undefined,
  subject: (words) => subjectOf(words, `đã nhận báo cáo ngày ${reportedOn(words.unit)}`),
  lead: ({ state, unit }) =>
    `${officeOf(state)} đã nhận ${REPORT} của ${unit.name} ngày ${reportedOn(unit)}: ${recorded(unit)}. Xin cảm ơn đơn vị.`,
  asked: (words) => [
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
