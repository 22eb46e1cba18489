/**
 * What the office can set about letters: lines of the same table as settings.ts, in the tab `Cấu hình`. Every reading fails towards silence:
 * what cannot be read stops letters or falls back to the initial value, and never sends more than was meant.
 */
import { addDays, daysFrom, readDay, type Day } from './days';
import { readEmail } from './email';
import { no, yes, type Problem, type Result } from './messages';
import { fold } from './vietnamese';

interface Setting<T> { label: string; help: string; initial: string; read(text: string): Result<T> }

const parts = (text: string): string[] => text.split(/[,;\n]/).map((part) => part.trim()).filter(Boolean);
const line = <T>(label: string, initial: string, help: string, read: (text: string, label: string) => Result<T>): Setting<T> => ({ label, initial, help, read: (text) => read(text.trim(), label) });

const words = (text: string): Result<string> => yes(text);
function yesOrNo(text: string, label: string): Result<boolean> {
  const said = fold(text);
  if (/^(co|x|true|1)$/.test(said)) return yes(true);
  return /^(khong|false|0|)$/.test(said) ? yes(false) : no({ key: 'setting.yesNo', with: { label, text } });
}
function dayOrNone(text: string, label: string): Result<Day> {
  const day = text ? readDay(text) : '';
  return day === undefined ? no({ key: 'setting.day', with: { label, text } }) : yes(day);
}
const whole = (least: number, most: number) => (text: string, label: string): Result<number> => {
  const n = /^\d{1,4}$/.test(text) ? +text : -1;
  return n >= least && n <= most ? yes(n) : no({ key: 'letter.number', with: { label, text, least, most } });
};
function hour(text: string, label: string): Result<number> {
  const n = +(/^(\d{1,2})(?:\s*(?:h|giờ|:)\s*(?:00)?)?$/i.exec(text)?.[1] ?? -1);
  return n >= 6 && n <= 17 ? yes(n) : no({ key: 'letter.hour', with: { label, text } });
}

/** "14, 7, 3, 1" → the numbers, largest first, none twice. Empty means no reminder before the deadline. */
function daysBefore(text: string, label: string): Result<number[]> {
  const bad = parts(text).find((part) => !/^\d{1,2}$/.test(part));
  return bad !== undefined ? no({ key: 'letter.milestone', with: { label, text: bad } }) : yes([...new Set(parts(text).map(Number))].sort((a, b) => b - a));
}

const WEEKDAYS: readonly RegExp[] = [/^(cn|chu nhat)$/, /^(2|hai)$/, /^(3|ba)$/, /^(4|tu)$/, /^(5|nam)$/, /^(6|sau)$/, /^(7|bay)$/];
const weekdayNamed = (text: string): number => WEEKDAYS.findIndex((name) => name.test(fold(text).trim().replace(/^(thu |t(?=\d))/, '')));

/** "thứ Hai đến thứ Sáu", "T2, T4, CN" → 0 = Sunday … 6 = Saturday. */
function weekdays(text: string, label: string): Result<number[]> {
  const out = new Set<number>();
  for (const part of parts(text)) {
    const [from = -1, to = from, more] = part.split(/\s*[-–]\s*|\s+đến\s+/i).map(weekdayNamed);
    if (from < 0 || to < 0 || more !== undefined) return no({ key: 'letter.weekday', with: { label, text: part } });
    for (let i = 0, d = from; i < 7; i += 1, d = (d + 1) % 7) { out.add(d); if (d === to) break; }
  }
  return out.size ? yes([...out].sort()) : no({ key: 'setting.empty', with: { label } });
}

/** "02/09/2019, 04/02/2019 - 08/02/2019" → every day off, in order. A remark after a day is allowed: "02/09/2019 Quốc khánh". */
function daysOff(text: string, label: string): Result<Day[]> {
  const out = new Set<Day>();
  for (const part of parts(text)) {
    const [from, to = from, more] = part.split(/\s+(?:-|–|đến)\s+/i).map(readDay);
    const length = from && to && more === undefined ? daysFrom(from, to) : -1;
    if (!from || length < 0 || length > 60) return no({ key: 'letter.holiday', with: { label, text: part } });
    for (let i = 0; i <= length; i += 1) out.add(addDays(from, i));
  }
  return yes([...out].sort());
}

function address(text: string, label: string): Result<string> {
  const read = text ? readEmail(text) : undefined;
  return !read ? yes('') : read.ok ? yes(read.email) : no({ key: 'setting.email', with: { label, text } });
}

/** Lines of `Cấu hình` about letters, to be merged into the table of settings.ts. */
export const letterSettingTable = {
  lettersOn: line('Gửi thư tự động', 'Không', 'Có: mỗi ngày làm việc Sổ tự gửi thư đến hạn. Không: tạm dừng. Đề nghị bật, tắt ở mục Thư… của menu.', yesOrNo),
  lettersFrom: line('Gửi thư từ ngày', '', 'Ngày gửi thư mời đầu tiên. Để trống thì không thư nào được gửi.', dayOrNone),
  milestones: line('Nhắc trước hạn (số ngày)', '14, 7, 3, 1', 'Số ngày trước ngày cuối cùng đúng hạn. Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất, không quá hạn.', daysBefore),
  sendHour: line('Giờ gửi thư', '8', 'Từ 6 đến 17 giờ. Google gửi trong vòng một giờ kể từ giờ này.', hour),
  sendDays: line('Ngày gửi trong tuần', 'thứ Hai đến thứ Sáu', 'Các ngày được gửi thư.', weekdays),
  holidays: line('Ngày nghỉ', '', 'Ngày lễ, Tết không gửi thư. Ví dụ: 02/09/2019, 04/02/2019 - 08/02/2019.', daysOff),
  senderName: line('Tên người gửi thư', '', 'Hiện ở ô Người gửi. Để trống thì dùng bộ phận phụ trách và tên Liên đoàn Lao động tỉnh.', words),
  replyTo: line('Email nhận trả lời', '', 'Đơn vị bấm Trả lời thì thư về địa chỉ này. Để trống thì về người gửi.', address),
  unitCap: line('Số thư tối đa cho một đơn vị', '12', 'Trong một đợt, không kể thư cảm ơn.', whole(1, 99)),
  overdueWeeks: line('Số tuần nhắc sau hạn', '4', 'Sau hạn, mỗi tuần một thư cho đơn vị còn thiếu, nhiều nhất bấy nhiêu tuần. 0: không nhắc.', whole(0, 52)),
  digests: line('Gửi thư cho cấp trên', 'Có', 'Ở mỗi mốc nhắc, gửi đơn vị cấp trên danh sách đơn vị trực thuộc còn thiếu.', yesOrNo),
  thanks: line('Gửi thư cảm ơn', 'Có', 'Một thư sau khi đơn vị báo cáo đầy đủ.', yesOrNo),
  quotaReserve: line('Để dành hạn mức mỗi ngày', '10', 'Số người nhận mỗi ngày không dùng cho thư tự động, để người gửi còn gửi thư khác.', whole(0, 1000)),
  // Kept as typed: an address that cannot be read must still keep the real letters back.
  testTo: line('Chế độ thử: gửi mọi thư đến', '', 'Ghi email người thử: mọi thư chỉ đến địa chỉ này, trong thư có ghi người nhận thật. Để trống để gửi thật.', (text) => yes(parts(text))),
} as const;

type ValueOf<S> = S extends Setting<infer T> ? T : never;
/** The letters' settings as the rules use them. */
export type LetterSettings = { [K in keyof typeof letterSettingTable]: ValueOf<(typeof letterSettingTable)[K]> };

/** Reads the letters' lines of `Cấu hình` (label → shown text); what cannot be read is said, and its initial value stands in. */
export function readLetterSettings(shown: Readonly<Record<string, string>>): { settings: LetterSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const settings: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(letterSettingTable) as [string, Setting<unknown>][]) {
    const text = shown[setting.label];
    const read = text === undefined ? no({ key: 'setting.lost', with: { label: setting.label } }) : setting.read(text);
    if (!read.ok) problems.push(...read.problems);
    const initial = setting.read(setting.initial);
    settings[key] = read.ok ? read.value : initial.ok && initial.value;
  }
  return { settings: settings as LetterSettings, problems };
}
