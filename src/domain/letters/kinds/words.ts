/** Words that several kinds of letter share. Only the unit's own data. */
import { dayOf, daysFrom, sayDay, showDay } from '../../text/days';
import { sayDeadline } from '../../standing/deadline';
import { cut, type Block } from '../blocks';
import type { LetterState, LetterUnit } from '../state';
import { isToFix } from '../units';
import type { UnitWords } from './kind';

/** What every letter is about. */
export const REPORT = 'báo cáo tài khoản facebook';
export const REMINDERS_END =
  ' Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.';
export const GUIDANCE = ({ guidance, department }: LetterState): string =>
  `Theo ${guidance}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${department}.`;

export const reportedOn = ({ first }: LetterUnit): string => showDay(dayOf(first));

/**
 * "Hạn nộp là hết ngày 29/10/2018 (thứ Hai), đã quá 3 ngày. " once it is past; then what is asked, and by
 * when.
 * @param extendedTo the extension that counts here, '' for the round's own day.
 */
export function askBy(
  { state: { deadline }, about: { today, last } }: UnitWords,
  extendedTo: string,
  what: string,
): string {
  if (today <= last) return `Đề nghị ${what} ${sayDeadline({ ...deadline, extendedTo }, today)}.`;
  const still =
    today <= deadline.graceUntil
      ? `trong thời gian châm chước, đến hết ngày ${sayDay(deadline.graceUntil)}`
      : 'ngay trong hôm nay';
  return `Hạn nộp là hết ngày ${sayDay(last)}, đã quá ${daysFrom(last, today)} ngày. Đề nghị ${what} ${still}.`;
}

/** How a subject begins: how much time there is, or was. */
export function whenOf({ state, about: { today, last } }: UnitWords): string {
  const { graceUntil } = state.deadline,
    left = daysFrom(today, last),
    day = showDay(last);
  if (left > 0) return `Còn ${left} ngày, chậm nhất ${day}`;
  if (left === 0) return `Hôm nay ${day} là ngày cuối`;
  return today <= graceUntil ? `Châm chước đến hết ngày ${showDay(graceUntil)}` : `Đã quá hạn ${day}`;
}

/**
 * Subject, first line and request of a letter that is not the first: something is missing still, or to be
 * corrected.
 */
export const subjectAgain = (words: UnitWords): string =>
  `${whenOf(words)}: ${words.unit.name} ${isToFix(words.unit) ? 'cần sửa' : 'chưa'} ${REPORT}`;

export function leadAgain(words: UnitWords): string {
  const { unit } = words,
    wrong = unit.returned.length + unit.faults.length;
  return isToFix(unit)
    ? `Báo cáo tài khoản facebook của ${unit.name} còn ${wrong ? `${wrong} ` : ''}chỗ cần sửa. ${askBy(words, unit.extendedTo, 'sửa')}`
    : `${unit.name} chưa ${REPORT}. ${askBy(words, unit.extendedTo, 'báo cáo')}`;
}

export const askedAgain = (words: UnitWords): Block[] =>
  isToFix(words.unit)
    ? formButton(words, 'Mở báo cáo để sửa')
    : [
        [
          'text',
          'Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo.',
        ],
        ...formButton(words, 'Mở biểu mẫu báo cáo'),
      ];

/** The button, and how to find the form when the link is that of the workbook. */
export const formButton = ({ state, unit }: UnitWords, caption: string): Block[] => [
  ['button', caption, unit.link || state.links.book],
  [
    'text',
    unit.link
      ? ''
      : 'Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”.',
  ],
];

export const correctionsOf = ({ returned, faults }: LetterUnit, most: number): Block[] =>
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

/** For a superior: its units that still owe something. */
export function underList({ about }: UnitWords, most: number): Block[] {
  if (!about.under.length) return [];
  const items = about.under.map(
    (one) =>
      `${one.name}: ${isToFix(one) ? 'cần sửa báo cáo' : 'chưa báo cáo'}${one.extendedTo > about.last ? `, gia hạn đến hết ngày ${showDay(one.extendedTo)}` : ''}`,
  );
  return [
    ['heading', `Đơn vị trực thuộc chưa hoàn thành (${items.length})`],
    ['list', cut(items, most, 'đơn vị khác')],
  ];
}

export const helpLine = ({ contact, department, federation }: LetterState): string =>
  `Cần hỗ trợ, đề nghị liên hệ: ${contact.trim() || `${department}, ${federation}`}.`.replace('..', '.');
export const signature = ({ department, federation }: LetterState): string => `${department}\n${federation}`;
