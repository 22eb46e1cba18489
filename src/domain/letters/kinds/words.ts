/**
 * Words that several kinds of letter share. Only the unit's own data. The order is that of an office's
 * letter (Decree 30/2020, Annex I): who writes, to whom, on what ground, what is asked, by when, the close.
 */
import { addDays, dayOf, daysFrom, sayDay, showDay } from '../../text/days';
import { lastDay } from '../../standing/deadline';
import { rowLetterSentence } from '../../checking/fault';
import { cut, hostOf, type Block } from '../blocks';
import { documentNumber } from '../document';
import type { LetterState, LetterUnit } from '../state';
import { isToFix, reasonedReturns } from '../units';
import type { UnitWords } from './kind';

/** What every letter is about. */
export const REPORT = 'báo cáo tài khoản Facebook';
export const REMINDERS_END = ' Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.';

/** What words take of the office. */
type Named = Pick<LetterState, 'department' | 'federation'>;
type Asking = Pick<LetterState, 'guidance'>;

/** Who writes, in a sentence: the department, or the federation where no department is set. */
export const officeOf = ({ department, federation }: Named): string => department.trim() || federation.trim();

/** "Thực hiện Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018, đề nghị": the ground, then the request. */
export const askedOn = ({ guidance }: Asking): string =>
  guidance.trim() ? `Thực hiện ${guidance.trim()}, đề nghị` : 'Đề nghị';

export const reportedOn = ({ first }: LetterUnit): string => showDay(dayOf(first));

/**
 * By when: a line of its own. The document's day is exclusive, so the last day that is on time stands too.
 */
export function untilOf({ state: { deadline }, about: { today, last } }: UnitWords): string {
  const left = daysFrom(today, last),
    day = sayDay(last);
  if (left < 0)
    return today <= deadline.graceUntil
      ? `Thời hạn là hết ngày ${day}; châm chước đến hết ngày ${sayDay(deadline.graceUntil)}.`
      : `Thời hạn là hết ngày ${day}, đã quá ${-left} ngày. Nếu có vướng mắc, đề nghị liên hệ cán bộ phụ trách.`;
  const rest = left > 0 ? `; còn ${left} ngày` : '';
  return last > lastDay({ dueBefore: deadline.dueBefore })
    ? `Thời hạn đã gia hạn: chậm nhất hết ngày ${day}${rest}.`
    : `Thời hạn: trước ngày ${showDay(addDays(last, 1))}, tức chậm nhất hết ngày ${day}${rest}.`;
}

/** The same within a subject. */
function whenOf({ state, about: { today, last } }: UnitWords): string {
  const { graceUntil } = state.deadline,
    left = daysFrom(today, last);
  if (left >= 0) return `thời hạn hết ngày ${showDay(last)}${left ? ` (còn ${left} ngày)` : ''}`;
  return today <= graceUntil
    ? `châm chước đến hết ngày ${showDay(graceUntil)}`
    : `thời hạn ${showDay(last)} đã qua ${-left} ngày`;
}

/**
 * A subject: the number of the document that asks and the unit's name, so that a reader knows the letter by
 * what no stranger who writes to everybody has; then the matter. How many days are left tells one reminder
 * from the next in a list of letters; nothing says to hurry.
 */
export const subjectOf = ({ state, unit }: UnitWords, matter: string): string =>
  `${[documentNumber(state.guidance), unit.name].filter(Boolean).join(', ')}: ${matter}`;
export const subjectUntil = (words: UnitWords, matter: string): string =>
  subjectOf(words, `${matter}, ${whenOf(words)}`);

/**
 * Subject, first line and request of a letter that is not the first: something is missing still, or to be
 * corrected.
 */
export const subjectAgain = (words: UnitWords): string =>
  subjectUntil(words, isToFix(words.unit) ? `${REPORT} cần sửa` : `nhắc ${REPORT}`);

export function leadAgain({ state, unit, about: { today } }: UnitWords): string {
  const wrong = reasonedReturns(unit).length + unit.faults.length,
    by = officeOf(state);
  return isToFix(unit)
    ? `${by} đã nhận ${REPORT} của ${unit.name}; còn ${wrong ? `${wrong} ` : ''}chỗ cần sửa. ${askedOn(state)} đơn vị sửa rồi gửi lại.`
    : `Đến ngày ${showDay(today)}, ${by} chưa nhận được ${REPORT} của ${unit.name}. ${askedOn(state)} đơn vị gửi báo cáo.`;
}

export const askedAgain = (words: UnitWords): Block[] =>
  isToFix(words.unit)
    ? formButton(words, 'sửa')
    : [
        [
          'text',
          'Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do; như vậy là đã hoàn thành báo cáo.',
        ],
        ...formButton(words, 'báo cáo'),
      ];

/**
 * What to do first, the button, and which site it opens. While a unit has no link of its own the button
 * leads to the workbook, where a telephone finds no menu: so a computer comes first.
 */
export function formButton({ state, unit }: UnitWords, toDo: string, first = 'Dùng máy tính.'): Block[] {
  const url = unit.link || state.links.book,
    host = hostOf(url);
  if (!host) return [];
  return unit.link
    ? [
        ['button', `Mở biểu mẫu để ${toDo}`, url],
        [
          'text',
          `Nút này mở trang ${host} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`,
        ],
      ]
    : [
        [
          'text',
          `${first} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`,
        ],
        ['button', `Mở sổ trên máy tính để ${toDo}`, url],
        ['text', `Nút này mở trang ${host} của Google.`],
      ];
}

export const correctionsOf = (unit: LetterUnit, state: LetterState, most: number): Block[] => {
  const wrong = wrongOf(unit, state);
  return wrong.length
    ? [
        ['heading', 'Cần sửa'],
        ['list', cut(wrong, most, 'chỗ khác, xem trong biểu mẫu')],
      ]
    : [];
};

/**
 * Each thing to correct, in words. What was returned without a reason is left out: the unit would not know
 * what to do, and staff are told instead.
 */
const wrongOf = (unit: LetterUnit, state: LetterState): string[] => [
  ...reasonedReturns(unit).map(
    ({ title, comment }) => `${title || 'Báo cáo'}: ${officeOf(state)} đề nghị bổ sung: “${comment.trim()}”`,
  ),
  ...unit.faults.map(rowLetterSentence),
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
  `Cần hỗ trợ, đề nghị liên hệ: ${contact.trim() || [department, federation].filter(Boolean).join(', ')}.`.replace(
    '..',
    '.',
  );

/**
 * What tells this letter from a false one: what the office never asks, and a telephone number that does not
 * come from the letter. Letters "from the union" that asked to click and to fill in went round in 2021.
 */
export const genuineLine = (state: LetterState): string => genuineSentence('Thư này', state);
/** The same of another paper of the office. @param what "Giấy mời này". */
export const genuineSentence = (what: string, office: Named & Asking): string =>
  `${what} không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết ${what.replace(/ này$/, '').toLowerCase()} có đúng của ${officeOf(office)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${office.guidance.trim() && ` (${office.guidance.trim()})`}.`;

/** Who signs, as lines: the federation above its department. */
export const signature = ({ department, federation }: LetterState): string =>
  [federation, department]
    .map((name) => name.replace(/\s+/g, ' ').trim().toUpperCase())
    .filter(Boolean)
    .join('\n');
