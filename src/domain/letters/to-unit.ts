/** Words of the letters to a unit: invitation, reminder, returned, overdue, the digest to a superior, thanks. Only the unit's own data. */
import { daysFrom, sayDay, showDay } from '../days';
import { sayDeadline } from '../deadline';
import { statuses } from '../fields';
import type { LetterAbout, LetterState, LetterUnit, Letter } from '../plan/state';
import { cut, type Block } from './blocks';

interface Facts { state: LetterState; letter: Letter; about: LetterAbout; unit: LetterUnit; most: number }

/** "chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 3 ngày", and after that day what still holds. */
export function byWhen(state: LetterState, { kind, about }: Letter): string {
  const { graceUntil } = state.deadline, extendedTo = kind === 'digest' ? '' : about.unit?.extendedTo;
  if (about.today <= about.last) return sayDeadline({ ...state.deadline, extendedTo }, about.today);
  if (about.today <= graceUntil) return `trong thời gian châm chước, chậm nhất hết ngày ${sayDay(graceUntil)}`;
  return 'ngay trong hôm nay';
}

/** "Hạn nộp là hết ngày 29/10/2018 (thứ Hai), đã quá 3 ngày. " once it is past, else ''. */
const pastDue = ({ today, last }: LetterAbout): string => (today > last ? `Hạn nộp là hết ngày ${sayDay(last)}, đã quá ${daysFrom(last, today)} ngày. ` : '');

const toFix = (unit: LetterUnit): number => unit.returned.length + unit.faults.length;
const isToFix = (unit: LetterUnit): boolean => unit.status === statuses.fix;

/** The first line: what is owed, and by when. */
export function leadToUnit(state: LetterState, letter: Letter, unit: LetterUnit): string {
  const { kind, about } = letter, when = byWhen(state, letter);
  if (kind === 'thanks') return `Đã nhận đủ báo cáo tài khoản facebook của ${unit.name} ngày ${showDay(unit.first.slice(0, 10))}. Xin cảm ơn đơn vị.`;
  if (kind === 'digest') return `${about.under.length} đơn vị trực thuộc ${unit.name} chưa hoàn thành báo cáo tài khoản facebook. ${pastDue(about)}Đề nghị đôn đốc để các đơn vị báo cáo ${when}.`;
  if (isToFix(unit)) return `Báo cáo tài khoản facebook của ${unit.name} ${toFix(unit) ? `còn ${toFix(unit)} chỗ cần sửa` : 'còn chỗ cần sửa'}. ${pastDue(about)}Đề nghị sửa ${when}.`;
  if (kind === 'invitation') return `${pastDue(about)}Đề nghị ${unit.name} báo cáo tài khoản facebook ${when}.`;
  return `${unit.name} chưa báo cáo tài khoản facebook. ${pastDue(about)}Đề nghị báo cáo ${when}.`;
}

/** The subject names the unit and the day. */
export function subjectToUnit({ deadline }: LetterState, { kind, about }: Letter, unit: LetterUnit): string {
  const day = showDay(about.last), left = daysFrom(about.today, about.last);
  const past = about.today <= deadline.graceUntil ? `Châm chước đến hết ngày ${showDay(deadline.graceUntil)}` : `Đã quá hạn ${day}`;
  const time = left > 0 ? `Còn ${left} ngày, chậm nhất ${day}` : left === 0 ? `Hôm nay ${day} là ngày cuối` : past;
  if (kind === 'thanks') return `Đã nhận báo cáo của ${unit.name}, ngày ${showDay(unit.first.slice(0, 10))}`;
  if (kind === 'digest') return `${time}: ${about.under.length} đơn vị trực thuộc ${unit.name} chưa hoàn thành báo cáo`;
  if (kind === 'returned') return `Cần sửa báo cáo, ${left < 0 ? past.toLowerCase() : `chậm nhất ${day}`}: ${unit.name}`;
  if (kind === 'invitation') return `Đề nghị báo cáo tài khoản facebook, ${left < 0 ? past.toLowerCase() : `chậm nhất ${day}`}: ${unit.name}`;
  return `${time}: ${unit.name} ${isToFix(unit) ? 'cần sửa' : 'chưa'} báo cáo tài khoản facebook`;
}

/** The body of a letter to a unit. `most` bounds its lists, as for the summary. */
export function blocksToUnit(state: LetterState, letter: Letter, unit: LetterUnit, most: number): Block[] {
  const { kind, about } = letter;
  const facts = { state, letter, about, unit, most: Math.min(40, most) };
  const middle = kind === 'thanks' ? thanked(facts) : kind === 'digest' ? [...own(facts), ...under(facts)] : [...asked(facts), ...under(facts)];
  return [{ lead: leadToUnit(state, letter, unit) }, { text: `Kính gửi: ${unit.name}` }, ...middle, { text: helpLine(state) }, { text: signature(state) }, { small: why(facts) }];
}

function thanked({ state, unit }: Facts): Block[] {
  const what = unit.status === statuses.none ? 'Đơn vị báo không có tài khoản. Khi lập trang, nhóm hoặc tài khoản mới, đề nghị khai bổ sung.' : `Đơn vị đã khai ${unit.count} trang, nhóm, tài khoản. Khi thay người quản trị hoặc đổi địa chỉ, đề nghị cập nhật.`;
  return [{ text: what }, ...door(state, unit, 'Xem lại báo cáo')];
}

function asked({ state, letter, unit, most }: Facts): Block[] {
  if (isToFix(unit)) return [...corrections(unit, most), ...door(state, unit, 'Mở báo cáo để sửa')];
  const basis = letter.kind === 'invitation' ? `Theo ${state.guidance}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${state.department}.` : 'Việc báo cáo chỉ mất khoảng năm phút.';
  return [
    { text: basis }, ...door(state, unit, unit.link ? 'Mở biểu mẫu báo cáo' : 'Mở trang tính để báo cáo'),
    { text: 'Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo.' },
  ];
}

/** What a superior owes itself, in the same letter. */
const own = (facts: Facts): Block[] => {
  if (isToFix(facts.unit)) return [{ heading: 'Báo cáo của chính đơn vị' }, ...corrections(facts.unit, facts.most)];
  return facts.unit.status === statuses.missing && facts.unit.required ? [{ text: 'Đơn vị cũng chưa báo cáo tài khoản facebook của mình.' }] : [];
};

function corrections({ returned, faults }: LetterUnit, most: number): Block[] {
  const items = [
    ...returned.map(({ title, comment }) => `${title ? `${title}: ` : ''}${comment ? `cán bộ tỉnh trả lại, ý kiến: ${comment}` : 'cán bộ tỉnh trả lại, chưa ghi lý do; đề nghị gọi điện để hỏi.'}`),
    ...faults.map(({ field, sentence }) => (field ? `${field}: ${sentence}` : sentence)),
  ];
  return items.length ? [{ heading: 'Những chỗ cần sửa' }, { list: cut(items, most, (left) => `và ${left} chỗ khác, xem trong biểu mẫu`) }] : [];
}

function under({ about, letter, state, unit, most }: Facts): Block[] {
  if (!about.under.length) return [];
  const items = about.under.map((one) => `${one.name}: ${one.status === statuses.fix ? 'cần sửa báo cáo' : 'chưa báo cáo'}${one.extendedTo > about.last ? ` (được gia hạn đến hết ngày ${showDay(one.extendedTo)})` : ''}`);
  const list: Block = { list: cut(items, most, (left) => `và ${left} đơn vị khác`) };
  const heading: Block = { heading: `Đơn vị trực thuộc chưa hoàn thành (${items.length})` };
  return letter.kind === 'digest' ? [heading, list, { button: 'Mở trang tính', url: unit.link ?? state.links.book }] : [heading, list];
}

/** The button, and below it how to find the form when the link is that of the workbook. */
function door(state: LetterState, unit: LetterUnit, label: string): Block[] {
  if (unit.link) return [{ button: label, url: unit.link }];
  return [{ button: label, url: state.links.book }, { text: 'Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”.' }];
}

export const helpLine = ({ contact, department, federation }: LetterState): string => `Cần hỗ trợ, đề nghị liên hệ: ${contact.trim() || `${department}, ${federation}`}.`.replace(/\.\.$/, '.');
export const signature = ({ department, federation }: LetterState): string => `${department}\n${federation}`;

const why = ({ state, letter, unit }: Facts): string => {
  const start = `Thư này gửi đến email liên hệ của ${unit.name} trong danh sách báo cáo đợt “${state.round}”, thực hiện ${state.guidance}.`;
  if (letter.kind === 'thanks') return `${start} Đơn vị không cần trả lời thư này.`;
  if (letter.kind === 'digest') return `${start} Thư này gửi cho đơn vị cấp trên ở mỗi mốc nhắc, khi còn đơn vị trực thuộc chưa hoàn thành.`;
  return `${start} Báo cáo đầy đủ xong, đơn vị không nhận thư nhắc nữa. Nếu vừa báo cáo, đề nghị bỏ qua thư này.`;
};
