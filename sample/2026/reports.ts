/**
 * What the units reported last year, and what they have said about it so far this year. Pages, people and
 * numbers are invented; what is not told here one by one is made from a unit's place on the roster, the same
 * in every run.
 */
import { phoneOf, units, type Unit } from './units';

export interface Fields {
  kind: string;
  accountName: string;
  pageName: string;
  address: string;
  name: string;
  office: string;
  phone: string;
  email: string;
  second: string;
  secondPhone: string;
  reason: string;
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Thạch', 'Huỳnh', 'Kim', 'Võ', 'Sơn', 'Đặng', 'Bùi'];
const middles = ['Thị Mỹ', 'Văn', 'Thị Kim', 'Minh', 'Ngọc', 'Hoàng', 'Thị Hồng', 'Quốc', 'Thanh'];
const givens = ['Hân', 'Tâm', 'Phúc', 'Lan', 'Dũng', 'Trinh', 'Khôi', 'Yến', 'Nam', 'Hạnh', 'Duy', 'Thảo'];
const offices = ['Chủ tịch', 'Phó Chủ tịch', 'Ủy viên Ban Chấp hành', 'Cán bộ tuyên giáo'];

/** An invented person; another for every n. */
function person(n: number): Pick<Fields, 'name' | 'office' | 'phone' | 'email'> {
  const name = `${families[n % families.length]!} ${middles[(n * 5) % middles.length]!} ${givens[(n * 7) % givens.length]!}`;
  return {
    name,
    office: offices[(n * 3) % offices.length]!,
    phone: phoneOf(n + 300),
    email: `${plain(name)}.${n}@example.org`,
  };
}

/** "Công đoàn xã Cầu Kè" as an address on Facebook writes it: "congdoanxacauke". */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '');

const blank: Fields = {
  kind: '',
  accountName: '',
  pageName: '',
  address: '',
  name: '',
  office: '',
  phone: '',
  email: '',
  second: '',
  secondPhone: '',
  reason: '',
};

const place = new Map(units.map((unit, n) => [unit.code, { unit, n }]));
/** A unit of the roster and its place on it. */
export function at(code: string): { unit: Unit; n: number } {
  const found = place.get(code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
}

const page = ({ unit, n }: { unit: Unit; n: number }): Fields => ({
  ...blank,
  kind: 'Trang',
  pageName: unit.name.replace('CĐCS', 'Công đoàn'),
  address: `https://www.facebook.com/${plain(unit.name.replace('CĐCS', 'Công đoàn'))}`,
  ...person(n),
});
const group = ({ unit, n }: { unit: Unit; n: number }): Fields => ({
  ...page({ unit, n }),
  kind: 'Nhóm',
  pageName: `Đoàn viên ${unit.name.replace('CĐCS', 'Công đoàn')}`,
  address: `https://www.facebook.com/groups/doanvien${plain(unit.name).replace(/^cdcs|^congdoan/, '')}`,
});
const own = ({ unit, n }: { unit: Unit; n: number }): Fields => ({
  ...page({ unit, n }),
  kind: 'Cá nhân',
  pageName: '',
  accountName: unit.name.replace('CĐCS', 'Công Đoàn'),
  address: `https://www.facebook.com/profile.php?id=1000${String(24_513_377_201 + n * 7_919)}`,
});
const none = (reason: string): Fields => ({ ...blank, kind: 'Không có', reason });

const shapes = { page, group, own };
/** What each unit told of last year; a reason where it has no account. */
const last: Record<string, (keyof typeof shapes)[] | string> = {
  P01: ['page', 'group'],
  P02: ['page'],
  P03: ['page'],
  P04: ['page'],
  P06: ['page', 'group'],
  P08: ['group'],
  P09: ['page', 'group'],
  X01: ['page'],
  X03: ['page'],
  X05: ['page', 'own'],
  X08: 'Công đoàn xã mới thành lập, dự kiến lập trang trong quý I năm 2026.',
  X09: ['page', 'group'],
  X12: ['page'],
  X14: ['page'],
  X15: ['page', 'group'],
  X16: ['page', 'group'],
  X19: ['page'],
  X20: ['page'],
  X21: ['page'],
  L01: ['page'],
  L04: 'Ba xã dùng chung nhóm Zalo, chưa lập trang.',
  N01: ['page', 'group'],
  N02: ['page'],
  N03: ['page', 'group'],
  N04: ['page'],
  W01: ['page'],
  T02: ['page', 'group'],
  T04: ['page'],
  T06: ['own'],
  C010: ['page'],
  C013: ['page'],
  C017: ['page'],
  C018: ['page'],
  C026: 'Trường đăng tin trên trang của nhà trường, không lập trang riêng.',
  C028: ['page'],
  C055: ['group'],
};

export const lastYear: { unit: string; rows: Fields[] }[] = Object.entries(last).map(([unit, told]) => ({
  unit,
  rows: typeof told === 'string' ? [none(told)] : told.map((shape) => shapes[shape](at(unit))),
}));

/** What the union of the industrial zones collected on paper last year and pasted for its companies. */
export const pasted: Record<string, string>[] = ['C001', 'C002', 'C003', 'C004', 'C006', 'C009'].map(
  (code) => {
    const { pageName, address, name, office, phone, email } = page(at(code));
    return {
      'Mã đơn vị': code,
      'Đơn vị': at(code).unit.name,
      Loại: 'Trang',
      'Tên trang facebook': pageName,
      'Địa chỉ truy cập': address,
      'Họ và tên': name,
      'Chức vụ': office,
      'Điện thoại': phone,
      Email: email,
    };
  },
);

/**
 * What a unit does this year with the rows of last year, in their order: nothing ('waits'), "vẫn đúng", other
 * fields, or that it has stopped; and what it adds. `on` = day of November 2026 and the hour.
 */
export interface ThisYear {
  unit: string;
  on: string;
  rows: ('same' | 'stopped' | 'waits' | Partial<Fields>)[];
  added?: Fields[];
  /** By the link of its letter, in a browser that is signed in to nobody; this is who signs. */
  byLink?: string;
}
/** Somebody else looks after the account now. */
const another = (n: number): Partial<Fields> => person(n + 200);

export const thisYear: ThisYear[] = [
  { unit: 'P09', on: '03T09:10:00', rows: ['same', 'same'] },
  { unit: 'X19', on: '03T10:25:00', rows: ['same'] },
  { unit: 'P02', on: '03T15:40:00', rows: ['same'], byLink: 'Trần Văn Tâm' },
  { unit: 'X16', on: '04T08:15:00', rows: ['same', 'waits'] },
  { unit: 'N01', on: '04T09:30:00', rows: [another(1), 'same'] },
  { unit: 'X03', on: '04T14:05:00', rows: ['same'] },
  { unit: 'W01', on: '05T08:50:00', rows: ['same'] },
  { unit: 'P06', on: '05T10:00:00', rows: ['same', 'stopped'] },
  { unit: 'X09', on: '05T14:45:00', rows: [another(2), another(2)] },
  { unit: 'T02', on: '05T16:10:00', rows: ['same', 'same'] },
  { unit: 'X08', on: '06T09:20:00', rows: ['stopped'], added: [page(at('X08'))] },
  { unit: 'C010', on: '06T10:35:00', rows: ['same'], byLink: 'Lê Thị Kim Lan' },
  { unit: 'X12', on: '06T15:15:00', rows: ['same'] },
  { unit: 'P03', on: '09T08:30:00', rows: ['same'] },
  { unit: 'N02', on: '09T09:45:00', rows: ['same'] },
  { unit: 'C027', on: '09T14:20:00', rows: [], added: [page(at('C027'))] },
  { unit: 'X01', on: '10T08:40:00', rows: [{ pageName: 'Công đoàn xã Long Hồ - Vĩnh Long' }] },
  { unit: 'L01', on: '10T10:10:00', rows: ['same'] },
  { unit: 'P10', on: '10T15:30:00', rows: [], added: [page(at('P10')), group(at('P10'))] },
  { unit: 'C013', on: '11T09:05:00', rows: ['same'] },
  { unit: 'X15', on: '11T14:00:00', rows: ['same', another(3)] },
  { unit: 'C026', on: '12T08:20:00', rows: ['same'] },
  { unit: 'X20', on: '12T09:50:00', rows: ['same'] },
  {
    unit: 'T05',
    on: '12T16:00:00',
    rows: [],
    added: [none('Công ty dùng trang chung, không lập trang cho công đoàn.')],
  },
  { unit: 'P04', on: '13T09:15:00', rows: [another(4)] },
  { unit: 'X05', on: '13T10:40:00', rows: ['same', 'waits'] },
  { unit: 'C001', on: '13T15:05:00', rows: [{ ...person(at('C001').n), office: 'Chủ tịch' }] },
];

/** Pasted by hand this year, slips and all: by the headings of the tab. */
export const slips: Record<string, string>[] = [
  {
    'Mã đơn vị': 'C005',
    'Đơn vị': 'Công đoàn Linh kiện điện tử Bình Minh',
    Loại: 'Trang',
    'Tên trang facebook': 'Công đoàn Linh kiện điện tử Bình Minh',
    'Địa chỉ truy cập': 'linhkienbinhminh.example.org',
    'Họ và tên': 'Lý Thanh Tùng',
    'Chức vụ': 'Chủ tịch',
    'Điện thoại': '0914220173',
    Email: 'lythanhtung@example.org',
  },
  {
    'Mã đơn vị': 'C032',
    'Đơn vị': 'Công ty CP Nông sản Năm Roi',
    Loại: 'Trang',
    'Tên trang facebook': 'Công đoàn Nông sản Năm Roi',
    'Địa chỉ truy cập': 'facebook.com/congdoannamroi',
    'Họ và tên': 'Dương Thị Kim Ngân',
    'Chức vụ': 'Chủ tịch',
    'Điện thoại': '0912 44',
    Email: 'kimngan@example.org',
  },
  {
    'Mã đơn vị': 'X07',
    'Đơn vị': 'CĐ xã Tân Quới',
    Loại: 'Nhóm',
    'Tên trang facebook': 'Công đoàn xã Tân Quới',
    'Địa chỉ truy cập': 'https://www.facebook.com/groups/congdoanxatanquoi',
    'Họ và tên': '',
    'Chức vụ': 'Chủ tịch',
    'Điện thoại': '01216 447 902',
    Email: 'cdtanquoi@example',
  },
];
