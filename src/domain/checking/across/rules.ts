/**
 * ★ The rules that only all the rows together can judge, each with its sentence. They are questions to
 * people, so each says little and names the units; in doubt (a prefix, a place that several units share)
 * nothing is said. A rule more is an entry here and nothing else.
 */
import { clean, fold } from '../../text/vietnamese';
import { namedOther } from './cores';
import type { AcrossRow } from './row';
import { grouped, unitsOf, type AcrossRule } from './rule';

/** The example that the paper form prints in its first row (Hướng dẫn 04/HD-LĐLĐ, 02/10/2018). */
export const sampleRow = {
  accountName: 'Trương Thanh Dũng',
  pageName: 'Công đoàn tỉnh Trà Vinh',
  key: 'u:ldldtravinh',
  name: 'Trương Thanh Dũng',
  phone: '+84918544418',
  email: 'ldldtravinh@yahoo.com.vn',
} as const;

const plain = (text = ''): string => fold(clean(text));

/** Four values of the example, or a pair that only it has, or its "Ví dụ:": nobody has filled this row in. */
export function isSample(row: AcrossRow): boolean {
  if (/^\s*v[íi] ?d[ụu]/i.test(row.accountName || row.pageName || '')) return true;
  const key = row.key === sampleRow.key,
    phone = row.phone === sampleRow.phone,
    email = row.email === sampleRow.email;
  if (!key && !phone && !email) return false;
  const same = (['accountName', 'pageName', 'name'] as const).filter(
    (field) => plain(row[field]) === plain(sampleRow[field]),
  );
  return (
    (phone && email) ||
    (key && same.includes('pageName')) ||
    same.length + Number(key) + Number(phone) + Number(email) > 3
  );
}

/** Rows of one person who serves several: told quietly, because it is often right. */
const isShared = (rows: readonly AcrossRow[]): boolean => rows.length > 2 || unitsOf(rows).length > 1;

export const acrossRules = {
  SAMPLE_ROW: {
    level: 'fix',
    says: {
      what: 'Đây là ví dụ in sẵn trong mẫu.',
      todo: 'Xóa, hoặc thay bằng thông tin của đơn vị.',
    },
    find: ({ samples }) => samples.map((row) => ({ rows: [row] })),
  },
  SHARE_LINK: {
    level: 'note',
    field: 'address',
    says: {
      what: 'Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.',
      todo: 'Mở liên kết rồi sao chép lại địa chỉ của trang.',
    },
    find: ({ rows }) =>
      rows.filter((row) => row.kind === 'share' || /^s:/.test(row.key || '')).map((row) => ({ rows: [row] })),
  },
  OTHER_UNIT: {
    level: 'question',
    field: 'pageName',
    says: (p) => ({
      what: `Tên này là của đơn vị khác: ${p.other}.`,
      todo: 'Hỏi lại đơn vị đã khai xem có nhầm không.',
    }),
    find: ({ rows, cores }) =>
      rows.flatMap((row) => {
        const other = namedOther(row, cores);
        const field = row.pageName ? ('pageName' as const) : ('accountName' as const);
        return other ? [{ rows: [row], units: [row.unit.trim(), other], field }] : [];
      }),
  },
  SAME_ADDRESS: {
    level: 'question',
    field: 'address',
    says: (p) => ({
      what: `Các đơn vị sau cùng khai một địa chỉ: ${p.units}.`,
      todo: 'Hỏi lại xem địa chỉ là của đơn vị nào.',
    }),
    find: ({ rows }) =>
      grouped(rows, (row) => row.key)
        .filter((group) => unitsOf(group).length > 1)
        .map((group) => ({ rows: group })),
  },
  REPEATED: {
    level: 'fix',
    field: 'address',
    says: (p) => ({
      what: `Địa chỉ này được khai ${p.count} lần trong cùng đơn vị (${p.units}).`,
      todo: 'Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng.',
    }),
    find: ({ rows }) =>
      grouped(rows, (row) => row.key)
        .flatMap((group) => grouped(group, (row) => row.unit.trim()))
        .map((group) => ({ rows: group })),
  },
  // One page given once by its name and once by its number has two keys; the name and the contact are the
  // same.
  PERHAPS_SAME: {
    level: 'note',
    field: 'address',
    says: (p) => ({
      what: `Có ${p.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${p.units}).`,
      todo: 'Xem có phải cùng một trang không.',
    }),
    find: ({ rows }) =>
      grouped(
        rows,
        (row) =>
          row.key &&
          row.pageName &&
          (row.phone || row.email) &&
          `${plain(row.pageName)}\n${row.phone || row.email}`,
      )
        .filter((group) => new Set(group.map((row) => row.key)).size > 1)
        .map((group) => ({ rows: group })),
  },
  MANY_PHONE: {
    level: 'note',
    field: 'phone',
    says: (p) => ({
      what: `Số điện thoại này có ở ${p.count} tài khoản (${p.units}).`,
      todo: 'Xem lại; nếu một người quản trị các trang này thì không cần sửa.',
    }),
    find: ({ rows }) =>
      grouped(rows, (row) => row.phone)
        .filter(isShared)
        .map((group) => ({ rows: group })),
  },
  MANY_EMAIL: {
    level: 'note',
    field: 'email',
    says: (p) => ({
      what: `Email này có ở ${p.count} tài khoản (${p.units}).`,
      todo: 'Xem lại; nếu một người quản trị các trang này thì không cần sửa.',
    }),
    find: ({ rows }) =>
      grouped(rows, (row) => row.email)
        .filter(isShared)
        .map((group) => ({ rows: group })),
  },
} as const satisfies Record<string, AcrossRule>;

export type AcrossCode = keyof typeof acrossRules;
