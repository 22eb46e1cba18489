/**
 * What the office can set, written once: the tab `Cấu hình`, its explanations, its checks and what the rules
 * read all follow this table.
 * To add a setting, add a line here.
 */
import { readWebAddress } from '../link/address';
import { readEmails } from '../person/email';
import { officialPages, type OfficialPage } from './official-pages';
import { readCellOf, type Setting } from './setting';
import { readSwitch } from './switch';
import { letterSettingTable, whole } from './letters';
import { no, yes, type Problem, type Result } from '../messages';

const words = (label: string, initial: string, help: string): Setting<string> => ({
  label,
  initial,
  help,
  read: (t) => yes(t.trim()),
});
const choice = (label: string, initial: string, help: string): Setting<boolean> => ({
  label,
  initial,
  help,
  read: (t) => found(readSwitch(t), { key: 'setting.yesNo', with: { label, text: t } }),
});
/** Splits a cell that lists things by comma, semicolon or line. */
export const listed = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
const emails = (label: string, help: string): Setting<string[]> => ({
  label,
  help,
  initial: '',
  read: (t) => {
    const { emails, bad } = readEmails(t);
    const also = bad.map(({ text }): Problem => ({ key: 'setting.email', with: { label, text } }));
    return { ok: true, value: emails.map((email) => email.toLowerCase()), also };
  },
});
const pages = (label: string, initial: string, help: string): Setting<OfficialPage[]> => ({
  label,
  initial,
  help,
  read: (t) => ({ ok: true, ...officialPages(t, label) }),
});
function found<T>(value: T | undefined, otherwise: Problem): Result<T> {
  return value === undefined ? no(otherwise) : yes(value);
}

/**
 * What an administrator is told before consenting: who controls the data, what for, who sees it, that Google
 * keeps it and where, for how long, and the rights, complaint among them (Law 91/2025/QH15, Art. 4 and 9).
 */
const NOTICE = [
  'Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.',
  'Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.',
  'Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.',
  'Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.',
  'Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.',
  'Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an.',
].join(' ');

export const settingTable = {
  federation: words(
    'Tên Liên đoàn Lao động tỉnh',
    'Liên đoàn Lao động tỉnh',
    'Hiện trên biểu mẫu và trong thư.',
  ),
  department: words('Bộ phận phụ trách', 'Ban Tuyên giáo - Nữ công', 'Bộ phận nhận báo cáo.'),
  staff: emails(
    'Email cán bộ phụ trách',
    'Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ.',
  ),
  contact: words(
    'Liên hệ khi cần hỗ trợ',
    '',
    'Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789.',
  ),
  mayChoose: choice(
    'Cho người chưa có trong danh sách tự chọn đơn vị',
    'Có',
    'Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách.',
  ),
  pages: pages(
    'Trang chính thức để theo dõi',
    'Công đoàn Việt Nam | https://www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https://www.facebook.com/tamsucongphan',
    'Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi.',
  ),
  notice: words(
    'Thông báo về dữ liệu cá nhân',
    NOTICE,
    'Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu.',
  ),
  keepMonths: whole(
    'Nhắc xóa dữ liệu sau (tháng)',
    '12',
    'Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.',
    1,
    120,
  ),
  webAddress: {
    label: 'Địa chỉ trang web của liên kết',
    initial: '',
    help: 'Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.',
    read: readWebAddress,
  } satisfies Setting<string> as Setting<string>,
  linkOnly: choice(
    'Đơn vị chỉ khai qua liên kết',
    'Không',
    'Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị. Đổi xong, bấm “Kiểm tra toàn bộ” để khóa hoặc mở các cột sổ tự ghi.',
  ),
  paperAbove: words(
    'Cơ quan cấp trên trên văn bản',
    'Tổng Liên đoàn Lao động Việt Nam',
    'Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi.',
  ),
  place: words(
    'Địa danh trên văn bản',
    '',
    'Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay.',
  ),
  superiorsFill: choice(
    'Cấp trên được khai thay',
    'Không',
    'Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào.',
  ),
  ...letterSettingTable,
} as const;

export type SettingKey = keyof typeof settingTable;
type ValueOf<S> = S extends Setting<infer T> ? T : never;
export type Settings = { [K in SettingKey]: ValueOf<(typeof settingTable)[K]> };

/**
 * Lines that `Cấu hình` had before rounds had a tab of their own, by their column there. Migration 4 takes
 * what they say over; the lines stay, and say where it stands now.
 */
export const formerSettings = {
  document: 'Văn bản hướng dẫn',
  name: 'Tên đợt báo cáo',
  dueBefore: 'Hạn nộp (trước ngày)',
  graceUntil: 'Châm chước đến hết ngày',
  lettersFrom: 'Gửi thư từ ngày',
} as const;

/**
 * Rows of `Cấu hình` (label → shown text) as the rules use them; what cannot be read is said, with the key of
 * its setting as the problem's field, and its initial value stands in.
 */
export function readSettings(shown: Readonly<Record<string, string>>): {
  settings: Settings;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const settings: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(settingTable) as [SettingKey, Setting<unknown>][]) {
    const text = shown[setting.label];
    const read =
      text === undefined
        ? no({ key: 'setting.lost', with: { label: setting.label } })
        : readCellOf(setting, text);
    const told = read.ok ? (read.also ?? []) : read.problems;
    problems.push(...told.map((problem): Problem => ({ ...problem, field: key })));
    const fallback = setting.read(setting.initial);
    settings[key] = read.ok ? read.value : fallback.ok ? fallback.value : '';
  }
  return { settings: settings as Settings, problems };
}
