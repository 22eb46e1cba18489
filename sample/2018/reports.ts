/**
 * What the units of the sample province have reported so far, day by day. Names, offices, pages and phone
 * numbers are invented.
 */

export interface Fields {
  kind: string;
  accountName: string;
  pageName: string;
  address: string;
  name: string;
  office: string;
  phone: string;
  email: string;
  reason: string;
}
/** `on` = day of October 2018 and the hour, in Việt Nam. */
export interface Given {
  unit: string;
  on: string;
  rows: Fields[];
}

const blank: Fields = {
  kind: '',
  accountName: '',
  pageName: '',
  address: '',
  name: '',
  office: '',
  phone: '',
  email: '',
  reason: '',
};
const person = (name: string, office: string, phone: string, email: string) => ({
  name,
  office,
  phone,
  email,
});
const page = (pageName: string, address: string, who: ReturnType<typeof person>): Fields => ({
  ...blank,
  kind: 'Trang',
  pageName,
  address,
  ...who,
});
const group = (pageName: string, address: string, who: ReturnType<typeof person>): Fields => ({
  ...blank,
  kind: 'Nhóm',
  pageName,
  address,
  ...who,
});
const account = (accountName: string, address: string, who: ReturnType<typeof person>): Fields => ({
  ...blank,
  kind: 'Cá nhân',
  accountName,
  address,
  ...who,
});
const none = (reason: string): Fields => ({ ...blank, kind: 'Không có', reason });

export const reports: Given[] = [
  {
    unit: 'H03',
    on: '03T09:10:00',
    rows: [
      page(
        'Công đoàn huyện Càng Long',
        'https://www.facebook.com/congdoancanglong.tv',
        person('Lê Thị Ngọc Hân', 'Phó Chủ tịch', '0912 340 118', 'lengochan.cl@gmail.com'),
      ),
    ],
  },
  {
    unit: 'H06',
    on: '04T14:25:00',
    rows: [
      page(
        'Công đoàn huyện Châu Thành',
        'https://www.facebook.com/congdoanchauthanhtv',
        person('Thạch Sa Rây', 'Chủ tịch', '0939 210 455', 'thachsaray@gmail.com'),
      ),
      group(
        'Đoàn viên công đoàn Châu Thành',
        'https://www.facebook.com/groups/doanvienchauthanhtv',
        person('Thạch Sa Rây', 'Chủ tịch', '0939 210 455', 'thachsaray@gmail.com'),
      ),
    ],
  },
  {
    unit: 'N02',
    on: '05T08:40:00',
    rows: [
      page(
        'Công đoàn ngành Y tế Trà Vinh',
        'm.facebook.com/congdoanyte.travinh',
        person('Phạm Minh Khôi', 'Phó Chủ tịch', '0907 551 320', 'pmkhoi.yte@gmail.com'),
      ),
    ],
  },
  {
    unit: 'H05',
    on: '05T15:05:00',
    rows: [
      page(
        'CĐ Cầu Ngang',
        'facebook.com/cdcaungang',
        person('Kim Thị Sô Phia', 'Cán bộ tuyên giáo', '0918 203 671', 'kimsophia.cn@gmail.com'),
      ),
    ],
  },
  {
    unit: 'W03',
    on: '08T10:15:00',
    rows: [
      page(
        'Công đoàn VNPT Trà Vinh',
        'https://www.facebook.com/congdoanvnpttravinh',
        person('Đặng Quốc Bảo', 'Ủy viên Ban Chấp hành', '0913 886 224', 'dqbao.tvh@gmail.com'),
      ),
    ],
  },
  {
    unit: 'T01',
    on: '08T16:50:00',
    rows: [
      page(
        'Công đoàn Trường Đại học Trà Vinh',
        'https://www.facebook.com/congdoandhtv',
        person('Huỳnh Thị Mỹ Lệ', 'Phó Chủ tịch', '0977 430 912', 'hmle.congdoan@gmail.com'),
      ),
      account(
        'Công Đoàn Đhtv',
        'https://www.facebook.com/profile.php?id=100024513377201',
        person('Huỳnh Thị Mỹ Lệ', 'Phó Chủ tịch', '0977 430 912', 'hmle.congdoan@gmail.com'),
      ),
    ],
  },
  { unit: 'C006', on: '09T09:35:00', rows: [none('Trường chưa lập trang, dự kiến lập trong học kỳ II.')] },
  {
    unit: 'N01',
    on: '09T13:45:00',
    rows: [
      page(
        'Công đoàn Giáo dục Trà Vinh',
        'https://www.facebook.com/congdoangiaoductravinh',
        person('Nguyễn Thị Thu Thảo', 'Chuyên viên', '0946 118 305', 'thaontt.cdgd@gmail.com'),
      ),
    ],
  },
  {
    unit: 'W01',
    on: '10T10:00:00',
    rows: [
      group(
        'Công đoàn Điện lực Trà Vinh',
        'https://www.facebook.com/groups/congdoandienluctv',
        person('Trần Văn Đủ', 'Chủ tịch', '0908 712 446', 'tranvandu.pctv@gmail.com'),
      ),
    ],
  },
  {
    unit: 'C008',
    on: '10T15:20:00',
    rows: [none('Đơn vị dùng chung trang thông tin của Sở, không lập trang riêng cho công đoàn.')],
  },
  {
    unit: 'N03',
    on: '11T08:30:00',
    rows: [
      page(
        'Công đoàn Viên chức tỉnh Trà Vinh',
        'https://www.facebook.com/congdoanvienchuctv',
        person('Sơn Thị Lan Anh', 'Phó Chủ tịch', '0919 604 277', 'sonlananh.cdvc@gmail.com'),
      ),
    ],
  },
  {
    unit: 'T05',
    on: '11T14:10:00',
    rows: [
      page(
        'Công đoàn Xổ số Trà Vinh',
        'https://www.facebook.com/congdoanxosotravinh',
        person('Võ Hoàng Nam', 'Chủ tịch', '0941 355 780', 'vohoangnam.xs@gmail.com'),
      ),
    ],
  },
  {
    unit: 'C002',
    on: '12T09:00:00',
    rows: [
      page(
        'Công đoàn Trung tâm Y tế Trà Cú',
        'https://www.facebook.com/cdttytetracu',
        person('Thạch Thị Hồng Đào', 'Tổ trưởng công đoàn', '0986 290 143', 'hongdao.tttc@gmail.com'),
      ),
    ],
  },
  {
    unit: 'W07',
    on: '12T16:05:00',
    rows: [
      page(
        'Công đoàn VietinBank Trà Vinh',
        'https://www.facebook.com/congdoanvietinbanktv',
        person('Lâm Gia Huy', 'Chủ tịch', '0932 770 518', 'lamgiahuy.vtb@gmail.com'),
      ),
    ],
  },
  {
    unit: 'H09',
    on: '15T08:20:00',
    rows: [
      page(
        'Công đoàn huyện Trà Cú',
        'https://www.facebook.com/congdoanhuyentracu',
        person('Kiên Thị Bích Vân', 'Phó Chủ tịch', '0975 128 640', 'kienbichvan@gmail.com'),
      ),
    ],
  },
  {
    unit: 'C014',
    on: '15T10:40:00',
    rows: [
      account(
        'Công Đoàn May Long Đức',
        'https://www.facebook.com/profile.php?id=100031877450926',
        person('Ngô Thị Cẩm Tú', 'Chủ tịch', '0968 445 017', 'ngocamtu.may@gmail.com'),
      ),
    ],
  },
];

/** Paper reports as staff typed them, slips and all: by the headings of the tab. */
export const wrongByHand: Record<string, string>[] = [
  {
    'Mã đơn vị': 'N05',
    'Đơn vị': 'Công đoàn ngành Công Thương',
    Loại: 'Trang',
    'Tên trang facebook': 'Công đoàn Công Thương',
    'Địa chỉ truy cập': 'congdoancongthuong.com.vn',
    'Họ và tên': 'Lý Thanh Tùng',
    'Chức vụ': 'Chuyên viên',
    'Điện thoại': '0914220173',
    Email: 'lythanhtung.ct@gmail.com',
  },
  {
    'Mã đơn vị': 'T02',
    'Đơn vị': 'CĐCS Công ty Mỹ Phong',
    Loại: 'Trang',
    'Tên trang facebook': 'Công đoàn Mỹ Phong',
    'Địa chỉ truy cập': 'facebook.com/congdoanmyphong',
    'Họ và tên': 'Dương Thị Kim Ngân',
    'Chức vụ': 'Chủ tịch',
    'Điện thoại': '0912 44',
    Email: 'kimngan.mp@gmail.com',
  },
  {
    'Mã đơn vị': 'C012',
    'Đơn vị': 'CĐCS thị trấn Tiểu Cần',
    Loại: 'Nhóm',
    'Tên trang facebook': 'Công đoàn thị trấn Tiểu Cần',
    'Địa chỉ truy cập': 'https://www.facebook.com/groups/congdoanthitrantieucan',
    'Họ và tên': '',
    'Chức vụ': 'Chủ tịch',
    'Điện thoại': '0983317026',
    Email: 'cdtieucan@gmail',
  },
  {
    'Mã đơn vị': 'W05',
    'Đơn vị': 'Công đoàn Agribank',
    Loại: 'Trang',
    'Tên trang facebook': 'Công đoàn Agribank Trà Vinh',
    'Địa chỉ truy cập': 'https://www.facebook.com/congdoanagribanktv',
    'Họ và tên': 'Bùi Thị Hồng Gấm',
    'Chức vụ': 'Phó Chủ tịch',
    'Điện thoại': '01216 447 902',
    Email: 'honggam.agri@gmail.com',
  },
];
