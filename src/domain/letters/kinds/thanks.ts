/** Once, after a full report made since letters began. */
import { statuses } from '../../fields';
import { dayOf } from '../../text/days';
import { isComplete } from '../units';
import type { UnitKind } from './kind';
import { formButton, REPORT, reportedOn } from './words';

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
  subject: ({ unit }) => `Đã nhận báo cáo của ${unit.name}, ngày ${reportedOn(unit)}`,
  lead: ({ unit }) => `Đã nhận đủ ${REPORT} của ${unit.name} ngày ${reportedOn(unit)}. Xin cảm ơn đơn vị.`,
  asked: (words) => [
    [
      'text',
      words.unit.status === statuses.none
        ? 'Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.'
        : `Đơn vị đã khai ${words.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`,
    ],
    ...formButton(words, 'Xem lại báo cáo'),
  ],
  small: '',
  named: () => [],
};
