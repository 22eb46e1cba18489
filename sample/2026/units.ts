/**
 * The roster of a province of today: unions of wards and communes, of a few communes together, of sectors,
 * grassroots unions below them. The communes are real (Vĩnh Long after 1 July 2025); which of them has a
 * union, every grassroots union and every contact are invented.
 */
export interface Unit {
  code: string;
  name: string;
  kind: string;
  /** A code of the roster, or the federation's name. */
  parent: string;
  email: string;
  phone: string;
  /** What the office called it before 1 July 2025. */
  formerly: string;
  communes: string;
}

export const federation = 'Liên đoàn Lao động tỉnh Vĩnh Long';

/** Code, place, and the federation of the district that it took over. */
const wards: [string, string, string?][] = [
  ['P01', 'Long Châu', 'LĐLĐ thành phố Vĩnh Long'],
  ['P02', 'Phước Hậu'],
  ['P03', 'Thanh Đức'],
  ['P04', 'Bình Minh', 'LĐLĐ thị xã Bình Minh'],
  ['P05', 'Cái Vồn'],
  ['P06', 'An Hội', 'LĐLĐ thành phố Bến Tre'],
  ['P07', 'Phú Khương'],
  ['P08', 'Bến Tre'],
  ['P09', 'Trà Vinh', 'LĐLĐ thành phố Trà Vinh'],
  ['P10', 'Nguyệt Hóa'],
  ['P11', 'Long Đức'],
  ['P12', 'Duyên Hải', 'LĐLĐ thị xã Duyên Hải'],
];
const communes: [string, string, string?][] = [
  ['X01', 'Long Hồ', 'LĐLĐ huyện Long Hồ'],
  ['X02', 'Phú Quới'],
  ['X03', 'Cái Nhum', 'LĐLĐ huyện Mang Thít'],
  ['X04', 'Trung Thành', 'LĐLĐ huyện Vũng Liêm'],
  ['X05', 'Tam Bình', 'LĐLĐ huyện Tam Bình'],
  ['X06', 'Trà Ôn', 'LĐLĐ huyện Trà Ôn'],
  ['X07', 'Tân Quới', 'LĐLĐ huyện Bình Tân'],
  ['X08', 'Chợ Lách', 'LĐLĐ huyện Chợ Lách'],
  ['X09', 'Mỏ Cày', 'LĐLĐ huyện Mỏ Cày Nam'],
  ['X10', 'Giồng Trôm', 'LĐLĐ huyện Giồng Trôm'],
  ['X11', 'Bình Đại', 'LĐLĐ huyện Bình Đại'],
  ['X12', 'Ba Tri', 'LĐLĐ huyện Ba Tri'],
  ['X13', 'Thạnh Phú', 'LĐLĐ huyện Thạnh Phú'],
  ['X14', 'Giao Long', 'LĐLĐ huyện Châu Thành (Bến Tre)'],
  ['X15', 'Càng Long', 'LĐLĐ huyện Càng Long'],
  ['X16', 'Cầu Kè', 'LĐLĐ huyện Cầu Kè'],
  ['X17', 'Tiểu Cần', 'LĐLĐ huyện Tiểu Cần'],
  ['X18', 'Châu Thành', 'LĐLĐ huyện Châu Thành (Trà Vinh)'],
  ['X19', 'Cầu Ngang', 'LĐLĐ huyện Cầu Ngang'],
  ['X20', 'Trà Cú', 'LĐLĐ huyện Trà Cú'],
  ['X21', 'Phú Túc'],
];
/** One union for a few communes, none of which has members enough. */
const clusters: [string, string, string][] = [
  ['L01', 'Hàm Giang', 'xã Hàm Giang, xã Đại An, xã Lưu Nghiệp Anh'],
  ['L02', 'Tân Hào', 'xã Tân Hào, xã Phước Long, xã Hưng Nhượng'],
  ['L03', 'Hiếu Phụng', 'xã Hiếu Phụng, xã Hiếu Thành, xã Trung Ngãi'],
  ['L04', 'Hương Mỹ', 'xã Hương Mỹ, xã Thành Thới, xã An Định'],
];
const sectors: [string, string][] = [
  ['N01', 'Công đoàn ngành Giáo dục tỉnh Vĩnh Long'],
  ['N02', 'Công đoàn ngành Y tế tỉnh Vĩnh Long'],
  ['N03', 'Công đoàn các Khu công nghiệp tỉnh Vĩnh Long'],
  ['N04', 'Công đoàn Viên chức tỉnh Vĩnh Long'],
];
const central: [string, string][] = [
  ['W01', 'Công đoàn Công ty Điện lực Vĩnh Long'],
  ['W02', 'Công đoàn Viễn thông Vĩnh Long'],
  ['W03', 'Công đoàn Bưu điện tỉnh Vĩnh Long'],
];
const direct: [string, string][] = [
  ['T01', 'CĐCS Bệnh viện Đa khoa tỉnh'],
  ['T02', 'CĐCS Trường Cao đẳng Nghề Cổ Chiên'],
  ['T03', 'CĐCS Bảo hiểm xã hội tỉnh'],
  ['T04', 'CĐCS Công ty Xổ số kiến thiết'],
  ['T05', 'CĐCS Công ty Cấp nước Cổ Chiên'],
  ['T06', 'CĐCS Công ty CP Dược Sông Tiền'],
  ['T07', 'CĐCS Cơ quan Liên đoàn Lao động tỉnh'],
  ['T08', 'Nghiệp đoàn nghề cá Ba Động'],
];
/** Below a union, in the order of their codes. */
const below: [string, string[]][] = [
  [
    'N03',
    [
      'Công ty TNHH May Hàm Luông',
      'Công ty TNHH Giày da Hòa Phú',
      'Công ty CP Chế biến dừa Giao Long',
      'Công ty TNHH Thủy sản An Hiệp',
      'Công ty TNHH Linh kiện điện tử Bình Minh',
      'Công ty CP Bao bì Cổ Chiên',
      'Công ty TNHH Dệt Long Đức',
      'Công ty CP Thức ăn chăn nuôi Mang Thít',
      'Công ty TNHH May xuất khẩu Cái Nhum',
    ],
  ],
  ['N01', ['Trường THPT chuyên Cổ Chiên', 'Trường THPT Lê Hồng Phong', 'Trường THPT Trần Phú']],
  ['N02', ['Bệnh viện Y dược cổ truyền', 'Trung tâm Kiểm soát bệnh tật']],
  ['N04', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Nông nghiệp và Môi trường']],
  [
    'P01',
    [
      'Trường Tiểu học Long Châu 1',
      'Trường Tiểu học Long Châu 2',
      'Trường THCS Lê Quý Đôn',
      'Công ty CP Du lịch Cửu Long Xanh',
      'Chợ Vĩnh Long',
    ],
  ],
  [
    'P06',
    [
      'Trường Mầm non Hoa Dừa',
      'Trường THCS An Hội',
      'Công ty TNHH Kẹo dừa Bảy Mai',
      'Công ty CP Vận tải Bến Tre Xanh',
    ],
  ],
  [
    'P09',
    [
      'Trường Tiểu học Ao Bà Om',
      'Trường THCS Lý Tự Trọng',
      'Trung tâm Y tế Trà Vinh',
      'Công ty TNHH May Ba Si',
      'Hợp tác xã Bánh tét Trà Cuôn',
    ],
  ],
  ['P04', ['Trường THCS Cái Vồn', 'Công ty CP Nông sản Năm Roi', 'Trường Mầm non Bình Minh']],
  ['P12', ['Công ty CP Điện gió Ba Động', 'Trường THCS Duyên Hải']],
  ['X01', ['Trường THCS Long Hồ', 'Công ty CP Gốm đỏ Long Hồ']],
  ['X04', ['Trung tâm Y tế Vũng Liêm', 'Trường THPT Vũng Liêm']],
  ['X05', ['Trường Tiểu học Tam Bình A', 'Trường Tiểu học Tam Bình B', 'Công ty TNHH Cam sành Tam Bình']],
  ['X06', ['Trường THCS Trà Ôn', 'Công ty CP Vận tải thủy Trà Ôn']],
  ['X09', ['Trung tâm Y tế Mỏ Cày', 'Công ty TNHH Chỉ xơ dừa Thom']],
  ['X10', ['Trường THCS Giồng Trôm', 'Hợp tác xã Bánh tráng Mỹ Lồng']],
  ['X12', ['Trung tâm Y tế Ba Tri', 'Công ty TNHH Muối Ba Tri']],
  ['X14', ['Công ty TNHH Tôm giống Giao Long', 'Trường THCS Giao Long']],
  ['X15', ['Trường THPT Càng Long', 'Công ty CP Sợi Càng Long']],
  ['X16', ['Trường THCS Cầu Kè', 'Trung tâm Y tế Cầu Kè', 'Công ty TNHH Dừa sáp Cầu Kè']],
  ['X17', ['Trường THPT Tiểu Cần', 'Công ty CP Lúa gạo Tiểu Cần']],
  ['X20', ['Trường THCS Trà Cú', 'Công ty CP Mía đường Trà Cú']],
  ['L01', ['Trường Tiểu học Hàm Giang', 'Công ty TNHH Thủy sản Đại An']],
  ['P07', ['Trường THCS Phú Khương', 'Công ty TNHH In Đồng Khởi']],
  ['X18', ['Trường THPT Châu Thành', 'Công ty TNHH Gạch Châu Thành', 'Hợp tác xã Rau sạch Châu Thành']],
];

const upper: Omit<Unit, 'email' | 'phone'>[] = [
  ...wards.map(([code, place, formerly = '']) => ({
    code,
    name: `Công đoàn phường ${place}`,
    kind: 'CĐ phường',
    parent: federation,
    formerly,
    communes: `phường ${place}`,
  })),
  ...communes.map(([code, place, formerly = '']) => ({
    code,
    name: `Công đoàn xã ${place}`,
    kind: 'CĐ xã',
    parent: federation,
    formerly,
    communes: `xã ${place}`,
  })),
  ...clusters.map(([code, place, served]) => ({
    code,
    name: `Công đoàn liên xã ${place}`,
    kind: 'CĐ liên xã',
    parent: federation,
    formerly: '',
    communes: served,
  })),
  ...[
    ['CĐ ngành', sectors],
    ['CĐ thuộc ngành TW', central],
    ['CĐCS trực thuộc tỉnh', direct],
  ].flatMap(([kind, list]) =>
    (list as [string, string][]).map(([code, name]) => ({
      code,
      name,
      kind: kind as string,
      parent: federation,
      formerly: '',
      communes: '',
    })),
  ),
];
const grassroots: Omit<Unit, 'email' | 'phone'>[] = below
  .flatMap(([parent, names]) => names.map((name) => ({ parent, name })))
  .map(({ parent, name }, n) => ({
    code: `C${String(n + 1).padStart(3, '0')}`,
    name: `CĐCS ${name}`,
    kind: 'CĐCS',
    parent,
    formerly: '',
    communes: '',
  }));

/** Beginnings of mobile numbers that are in use. */
const prefixes = ['0913', '0939', '0907', '0975', '0986', '0946', '0918', '0963', '0857', '0932'];
/** An invented mobile number, another for every n below 900. */
export const phoneOf = (n: number): string =>
  `${prefixes[n % prefixes.length]!} ${String(204 + ((n * 37) % 780)).padStart(3, '0')} ${String(100 + n)}`;

/** A few grassroots unions have no address, and a few units no number, as in life. */
export const units: Unit[] = [...upper, ...grassroots].map((unit, n) => ({
  ...unit,
  email: n % 17 === 16 && unit.kind.startsWith('CĐCS') ? '' : `${unit.code.toLowerCase()}@example.org`,
  phone: n % 11 === 9 ? '' : phoneOf(n),
}));

/** The code of a unit, by the name that it has on the roster. */
const codeOf = (name: string): string => {
  const found = units.find((unit) => unit.name === name || unit.name === `CĐCS ${name}`);
  if (!found) throw new Error(`no unit ${name}`);
  return found.code;
};

type Change = [name: string, into: string, superior: string, newName: string, plan: string];
/** What the federation decided in October 2026. */
const decided: Change[] = [
  ['Công đoàn xã Phú Túc', 'Công đoàn xã Giao Long', '', '', 'Sáp nhập'],
  ['Trường Tiểu học Long Châu 2', 'Trường Tiểu học Long Châu 1', '', '', 'Sáp nhập'],
  ['Trường Tiểu học Tam Bình B', 'Trường Tiểu học Tam Bình A', '', '', 'Sáp nhập'],
  ['Công ty TNHH May xuất khẩu Cái Nhum', 'Công ty TNHH May Hàm Luông', '', '', 'Sáp nhập'],
  ['Công đoàn Viên chức tỉnh Vĩnh Long', '', '', '', 'Giải thể'],
  ['Trung tâm Y tế Trà Vinh', '', 'N02', '', ''],
  ['Trung tâm Y tế Vũng Liêm', '', 'N02', '', ''],
  ['Trung tâm Y tế Ba Tri', '', 'N02', '', ''],
  ['Công ty CP Du lịch Cửu Long Xanh', '', '', 'CĐCS Công ty CP Du lịch và Sự kiện Cửu Long Xanh', ''],
];

/** The same as the office's table says it. */
export const changes: string[][] = [
  ['Mã', 'Nhập vào', 'Cấp trên mới', 'Tên mới', 'Phương án'],
  ...decided.map(([name, into, ...rest]) => [codeOf(name), into && codeOf(into), ...rest]),
];
