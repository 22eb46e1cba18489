/**
 * Words of the letters to a unit: invitation, reminder, returned, overdue, the digest to a superior, thanks.
 * Only the unit's own data.
 */
import { dayOf, daysFrom, sayDay, showDay } from '../text/days';
import { sayDeadline } from '../standing/deadline';
import { statuses } from '../fields';
import { owes } from './plan';
import type { Letter, LetterState, LetterUnit } from './plan/state';
import { cut, type Block } from './blocks';

/** Has it reported something that must be corrected? */
export const isToFix = (unit: LetterUnit): boolean => unit.status === statuses.fix;
const reportedOn = ({ first }: LetterUnit): string => showDay(dayOf(first));
/** What every letter is about. */
const REPORT = 'báo cáo tài khoản facebook';

/**
 * "Hạn nộp là hết ngày 29/10/2018 (thứ Hai), đã quá 3 ngày. " once it is past; then what is
 * asked, and by when.
 */
function ask(
  { deadline }: LetterState,
  { kind, about: { today, last, unit } }: Letter,
  what: string,
): string {
  if (today <= last)
    return `Đề nghị ${what} ${sayDeadline({ ...deadline, extendedTo: kind === 'digest' ? '' : unit!.extendedTo }, today)}.`;
  const still =
    today <= deadline.graceUntil
      ? `trong thời gian châm chước, đến hết ngày ${sayDay(deadline.graceUntil)}`
      : 'ngay trong hôm nay';
  return `Hạn nộp là hết ngày ${sayDay(last)}, đã quá ${daysFrom(last, today)} ngày. Đề nghị ${what} ${still}.`;
}

/** The first line: what is owed, and by when. */
export function leadToUnit(state: LetterState, letter: Letter, unit: LetterUnit): string {
  const { kind, about } = letter,
    wrong = unit.returned.length + unit.faults.length;
  if (kind === 'thanks')
    return `Đã nhận đủ ${REPORT} của ${unit.name} ngày ${reportedOn(unit)}. Xin cảm ơn đơn vị.`;
  if (kind === 'digest')
    return `${about.under.length} đơn vị trực thuộc ${unit.name} chưa hoàn thành ${REPORT}. ${ask(state, letter, 'đôn đốc để các đơn vị báo cáo')}`;
  if (isToFix(unit))
    return `Báo cáo tài khoản facebook của ${unit.name} còn ${wrong || ''} chỗ cần sửa. ${ask(state, letter, 'sửa')}`.replace(
      '  ',
      ' ',
    );
  return kind === 'invitation'
    ? ask(state, letter, `${unit.name} ${REPORT}`)
    : `${unit.name} chưa ${REPORT}. ${ask(state, letter, 'báo cáo')}`;
}

/** The subject names the unit and the day. */
export function subjectToUnit(
  { deadline: { graceUntil } }: LetterState,
  { kind, about: { today, last, under } }: Letter,
  unit: LetterUnit,
): string {
  const left = daysFrom(today, last),
    day = showDay(last);
  if (kind === 'thanks') return `Đã nhận báo cáo của ${unit.name}, ngày ${reportedOn(unit)}`;
  const when =
    left > 0
      ? `Còn ${left} ngày, chậm nhất ${day}`
      : left === 0
        ? `Hôm nay ${day} là ngày cuối`
        : today <= graceUntil
          ? `Châm chước đến hết ngày ${showDay(graceUntil)}`
          : `Đã quá hạn ${day}`;
  if (kind === 'digest')
    return `${when}: ${under.length} đơn vị trực thuộc ${unit.name} chưa hoàn thành báo cáo`;
  if (kind === 'invitation') return `${when}: đề nghị ${unit.name} ${REPORT}`;
  return `${when}: ${unit.name} ${isToFix(unit) ? 'cần sửa' : 'chưa'} ${REPORT}`;
}

/** The body of a letter to a unit. `most` bounds its lists, as for the summary. */
export function blocksToUnit(state: LetterState, letter: Letter, unit: LetterUnit, most: number): Block[] {
  const { kind } = letter;
  return [
    ['lead', leadToUnit(state, letter, unit)],
    ['text', `Kính gửi: ${unit.name}`],
    ...(isToFix(unit) ? corrections(unit, most) : []),
    ...(kind === 'digest' ? [] : asked(state, letter, unit)),
    ...under(state, letter, unit, most),
    ['text', `${helpLine(state)}\n\n${signature(state)}`],
    [
      'small',
      `Thư này gửi đến email liên hệ của ${unit.name} trong danh sách báo cáo đợt “${state.round}”, theo ${state.guidance}.${kind === 'thanks' ? '' : ' Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.'}`,
    ],
  ];
}

/** What to do, the button, and how to find the form when the link is that of the workbook. */
function asked(state: LetterState, { kind }: Letter, unit: LetterUnit): Block[] {
  const text =
    kind === 'thanks'
      ? unit.status === statuses.none
        ? 'Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.'
        : `Đơn vị đã khai ${unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`
      : isToFix(unit)
        ? ''
        : kind === 'invitation'
          ? `Theo ${state.guidance}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${state.department}.`
          : 'Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo.';
  const button: Block = [
    'button',
    kind === 'thanks' ? 'Xem lại báo cáo' : isToFix(unit) ? 'Mở báo cáo để sửa' : 'Mở biểu mẫu báo cáo',
    unit.link || state.links.book,
  ];
  return [
    ['text', text],
    button,
    [
      'text',
      unit.link
        ? ''
        : 'Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”.',
    ],
  ];
}

const corrections = ({ returned, faults }: LetterUnit, most: number): Block[] =>
  returned.length + faults.length
    ? [
        ['heading', 'Cần sửa'],
        ['list', cut(wrongOf({ returned, faults }), most, 'chỗ khác, xem trong biểu mẫu')],
      ]
    : [];

/** Each thing to correct, in words. */
export const wrongOf = ({ returned, faults }: Pick<LetterUnit, 'returned' | 'faults'>): string[] => [
  ...returned.map(
    ({ title, comment }) =>
      `${title || 'Báo cáo'}: cán bộ tỉnh trả lại. ${comment || 'Chưa ghi lý do, đề nghị gọi điện để hỏi.'}`,
  ),
  ...faults.map(({ field, sentence }) => (field ? `${field}: ${sentence}` : sentence)),
];

/**
 * For a superior: its units that still owe something; and in a letter of the list alone, what it owes itself.
 */
function under(state: LetterState, { kind, about }: Letter, unit: LetterUnit, most: number): Block[] {
  if (!about.under.length) return [];
  const items = about.under.map(
    (one) =>
      `${one.name}: ${isToFix(one) ? 'cần sửa báo cáo' : 'chưa báo cáo'}${one.extendedTo > about.last ? `, gia hạn đến hết ngày ${showDay(one.extendedTo)}` : ''}`,
  );
  const list: Block[] = [
    ['heading', `Đơn vị trực thuộc chưa hoàn thành (${items.length})`],
    ['list', cut(items, most, 'đơn vị khác')],
  ];
  if (kind !== 'digest') return list;
  const own: Block[] =
    unit.status === statuses.missing && owes(unit) ? [['text', `Đơn vị cũng chưa ${REPORT} của mình.`]] : [];
  return [...list, ...own, ['button', 'Mở trang tính', unit.link || state.links.book]];
}

export const helpLine = ({ contact, department, federation }: LetterState): string =>
  `Cần hỗ trợ, đề nghị liên hệ: ${contact.trim() || `${department}, ${federation}`}.`.replace('..', '.');
export const signature = ({ department, federation }: LetterState): string => `${department}\n${federation}`;
