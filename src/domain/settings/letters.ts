/**
 * What the office can set about letters: lines of the same table as settings.ts, in the tab `Cấu hình`. Every
 * reading fails towards silence: what cannot be read stops letters or falls back to the initial value, and
 * never sends more than was meant.
 */
import { readDays, type Day } from '../text/days';
import { no, yes } from '../messages';
import { mailable } from '../letters/plan/addresses';
import { fold } from '../text/vietnamese';
import type { Setting } from './setting';
import { readSwitch } from './switch';

/** A line of the table. `read` gives undefined for what it cannot read; `want` then says what to write. */
const line = <T>(
  label: string,
  initial: string,
  help: string,
  want: string,
  read: (text: string) => T | undefined,
): Setting<T> => ({
  label,
  initial,
  help,
  read: (shown) => {
    const value = read(shown.trim());
    return value === undefined
      ? no({ key: 'letter.setting', with: { label, text: shown.trim(), want } })
      : yes(value);
  },
});
const YES = 'Có',
  NO = 'Không';
const choice = (label: string, initial: string, help: string): Setting<boolean> =>
  line(label, initial, help, 'Có hoặc Không', readSwitch);
export const whole = (
  label: string,
  initial: string,
  help: string,
  least: number,
  most: number,
  read: (text: string) => number | undefined = wholeNumber,
): Setting<number> =>
  line(label, initial, help, `một số từ ${least} đến ${most}`, (text) => {
    const n = read(text);
    return n !== undefined && n >= least && n <= most ? n : undefined;
  });
const wholeNumber = (text: string): number | undefined => (/^\d{1,4}$/.test(text) ? +text : undefined);
/** "8", "8h", "8h00", "8:00", "8 giờ sáng": a full hour, because the timer is set to one. */
function hour(text: string): number | undefined {
  const [, n] = /^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(fold(text)) ?? [];
  return n === undefined ? undefined : +n;
}
/** "14, 7, 3, 1", "14 ngày, 7 ngày", "14-7-3-1" → numbers of days, the largest first. */
function numbersOfDays(text: string): number[] | undefined {
  const plain = fold(text).replace(/\b(?:ngay|va|truoc|han)\b/g, ' ');
  return /^[\d\s,;/+-]*$/.test(plain) && !/\d{3}/.test(plain)
    ? [...new Set((plain.match(/\d+/g) ?? []).map(Number))].sort((a, b) => b - a)
    : undefined;
}

const parts = (text: string): string[] =>
  text
    .split(/[,;\n&+]|\s+và\s+/i)
    .map((part) => part.trim())
    .filter(Boolean);

const WEEKDAYS = ['cn', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay'];
const EVERY_DAY = /^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;
function weekdayNamed(text: string): number | undefined {
  const name = fold(text.trim())
      .replace(/^(thu |t(?=\d))/, '')
      .replace('chu nhat', 'cn'),
    i = /^[2-7]$/.test(name) ? +name - 1 : WEEKDAYS.indexOf(name);
  return i < 0 ? undefined : i;
}
/** "thứ Hai đến thứ Sáu", "từ T2 - T6 hằng tuần", "T2, T4 và CN", "hằng ngày" → 0 = Sunday … 6 = Saturday. */
function weekdays(text: string): number[] | undefined {
  if (EVERY_DAY.test(fold(text))) return [0, 1, 2, 3, 4, 5, 6];
  const out = new Set<number>();
  // "từ" before its tone is lost: without it, it is "tư", Wednesday.
  for (const part of parts(text.normalize('NFC').replace(/\s+(?:hằng|hàng|trong) tuần$/i, ''))) {
    const ends = part
        .replace(/^từ\s+/i, '')
        .split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i)
        .map(weekdayNamed),
      from = ends[0],
      to = ends[ends.length - 1];
    if (from === undefined || to === undefined || ends.length > 2) return undefined;
    for (let i = 0; i <= (to - from + 7) % 7; i += 1) out.add((from + i) % 7);
  }
  return out.size ? [...out].sort() : undefined;
}

/** A longer span of days off is a slip of the pen, and would silence letters for months. */
const LONGEST_SPAN = 61;
/** "02/09/2019 Quốc khánh, 04/02/2019 - 08/02/2019" → every day off, in order. */
const daysOff = (text: string): Day[] | undefined => readDays(text, LONGEST_SPAN);
const WORKDAYS = 'thứ Hai đến thứ Sáu',
  HOLIDAYS = '02/09/2019, 04/02/2019 - 08/02/2019';

/** Lines of `Cấu hình` about letters, to be merged into the table of settings.ts. */
export const letterSettingTable = {
  lettersOn: choice('Gửi thư tự động', NO, 'Bật, tắt ở mục Thư… của menu.'),
  milestones: line(
    'Nhắc trước hạn (số ngày)',
    '14, 7, 3, 1',
    'Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.',
    'như 14, 7, 3, 1',
    numbersOfDays,
  ),
  sendHour: whole('Giờ gửi thư', '8', 'Google gửi trong vòng một giờ kể từ giờ này.', 6, 17, hour),
  sendDays: line('Ngày gửi trong tuần', WORKDAYS, 'Các ngày được gửi thư.', `như ${WORKDAYS}`, weekdays),
  holidays: line(
    'Ngày nghỉ',
    '',
    `Ngày lễ, Tết không gửi thư. Ví dụ: ${HOLIDAYS}.`,
    `như ${HOLIDAYS}`,
    daysOff,
  ),
  senderName: line('Tên người gửi thư', '', 'Để trống thì dùng tên bộ phận phụ trách.', '', (text) => text),
  replyTo: line(
    'Email nhận trả lời',
    '',
    'Để trống thì thư trả lời về người gửi.',
    'một địa chỉ email',
    (text) => (text ? mailable([text])[0] : ''),
  ),
  unitCap: whole('Số thư tối đa cho một đơn vị', '12', 'Trong một đợt, không kể thư cảm ơn.', 1, 99),
  overdueWeeks: whole(
    'Số tuần nhắc sau hạn',
    '4',
    'Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.',
    0,
    52,
  ),
  digests: choice(
    'Gửi thư cho cấp trên',
    YES,
    'Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc.',
  ),
  thanks: choice(
    'Gửi thư cảm ơn',
    YES,
    'Một thư sau khi đơn vị báo cáo đầy đủ. Sau đó mỗi ngày nhiều nhất một thư, nếu có nội dung gửi bằng liên kết.',
  ),
  quotaReserve: whole(
    'Để dành hạn mức mỗi ngày',
    '10',
    'Số người nhận, cho thư khác của người gửi.',
    0,
    1000,
  ),
  // Kept as typed: an address that cannot be read must still keep the real letters back.
  testTo: line(
    'Chế độ thử: gửi mọi thư đến',
    '',
    'Trong thư có ghi người nhận thật. Để trống để gửi thật.',
    '',
    parts,
  ),
} as const;

type ValueOf<S> = S extends Setting<infer T> ? T : never;
/** The letters' settings as the rules use them. */
export type LetterSettings = {
  [K in keyof typeof letterSettingTable]: ValueOf<(typeof letterSettingTable)[K]>;
};
