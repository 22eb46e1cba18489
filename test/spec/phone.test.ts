import { readPhone, type PhoneReason } from '../../src/domain/phone';
import corpus from './corpus/vn_phones.json';

interface Case {
  input: string;
  kind: string;
  e164: string | null;
  display: string | null;
  type?: string;
  ext?: string;
  warn?: string;
  reason?: string;
  parts?: string[];
  note?: string;
}
const cases: Case[] = corpus.cases;

/** One line that a table can hold: E.164, how it is shown and notes, or the reason and the numbers found. */
function told(cell: unknown): string {
  const reading = readPhone(cell);
  return reading.ok
    ? [reading.e164, `“${reading.display}”`, ...reading.notes].join(' ')
    : [reading.reason, ...(reading.parts ?? [])].join(' ');
}

describe('every phone number of the corpus is read as agreed', () => {
  test.each(cases.filter((one) => one.kind !== 'invalid'))(
    '$input is accepted',
    ({ input, kind, type, e164, display, ext, warn }) => {
      expect(readPhone(input)).toEqual({
        ok: true,
        kind,
        type,
        e164,
        display,
        ...(ext ? { ext } : {}),
        notes: warn ? [warn] : [],
      });
    },
  );
  test.each(cases.filter((one) => one.kind === 'invalid'))(
    '$input is refused',
    ({ input, reason, parts }) => {
      expect(readPhone(input)).toEqual(parts ? { ok: false, reason, parts } : { ok: false, reason });
    },
  );
  test('the corpus was read whole', () => expect(cases.length).toBeGreaterThan(70));
});

describe('one mobile number is read alike however an office writes it', () => {
  test.each([
    '0912345608',
    '0912 345 608',
    '0912.345.608',
    '0912.345608',
    '091.234.5608',
    '091 2345608',
    '0912-345-608',
    '0912‑345‑608',
    '0912–345–608',
    '(0912) 345 608',
    '0912/345/608',
    '0912,345,608',
    '0912 - 345 - 608',
    '+84912345608',
    '+84 912 345 608',
    '+84 (0)912 345 608',
    '(+84) 912345608',
    '84912345608',
    '84 912 345 608',
    '0084912345608',
    '00 84 912 345 608',
    '+840912345608',
    'tel:+84912345608',
    84912345608,
    '０９１２３４５６０８',
    '០៩១២៣៤៥៦០៨',
    '\u200e0912345608\u202c',
    '0912\u00a0345\u00a0608',
    '0912\u200b345608',
    '0912345608.',
    '0912345608;',
    "'0912345608",
    '☎ 0912 345 608',
    '📞0912345608',
    'ĐT: 0912.345608',
    'ĐTDĐ: 0912345608',
    'DĐ 0912345608',
    'SĐT 0912345608',
    'Số điện thoại: 0912 345 608',
    'Di động: 0912345608',
    'Zalo 0912345608',
    '0912345608 (Zalo)',
    '0912 345 608 (Vinaphone)',
    'đt0912345608',
    'Tel. 0912345608',
    'Die\u0323\u0302n thoa\u0323i: 0912345608',
    'ĐT CQ: 0912345608',
    '0912345608 / 0912.345.608',
  ])('%j', (cell) =>
    expect(readPhone(cell)).toEqual({
      ok: true,
      kind: 'valid',
      type: 'mobile',
      e164: '+84912345608',
      display: '0912 345 608',
      notes: [],
    }),
  );

  test.each([912345608, '912345608', '912345608.0', 912.345608, '912 345 608'])(
    '%j has lost its first zero, which is put back and said',
    (cell) => {
      expect(told(cell)).toBe('+84912345608 “0912 345 608” LEADING_ZERO_ADDED');
    },
  );
});

describe('a landline is read alike, with its extension', () => {
  test.each([
    '02943855608',
    '0294 3855 608',
    '0294.3855.608',
    '0294-3855608',
    '(0294) 3 855 608',
    '0294/3855608',
    '+84 294 3855608',
    '84294 3855608',
    'CQ: 0294.3855608',
    'Máy bàn 0294 3855608',
    'Fax: 02943855608',
  ])('%s', (cell) => {
    expect(told(cell)).toBe('+842943855608 “0294 3855 608”');
  });
  test('of Hà Nội and Hồ Chí Minh City', () =>
    expect([told('024 3822 1608'), told('(028) 38221608')]).toEqual([
      '+842438221608 “024 3822 1608”',
      '+842838221608 “028 3822 1608”',
    ]));
  test('that a number cell holds', () =>
    expect(told(2943855608)).toBe('+842943855608 “0294 3855 608” LEADING_ZERO_ADDED'));
  test.each([
    'máy lẻ 102',
    'may le 102',
    'số lẻ 102',
    'máy nhánh: 102',
    'nội bộ 102',
    'lẻ 102',
    'ext 102',
    'Ext. 102',
    'extension 102',
    'x102',
    '#102',
    '(102)',
    '- máy lẻ 102',
    ', ext 102',
    ';ext=102',
  ])('0294.3855608 %s', (ext) => {
    expect(readPhone(`0294.3855608 ${ext}`)).toEqual({
      ok: true,
      kind: 'valid',
      type: 'landline',
      e164: '+842943855608',
      display: '0294 3855 608 (máy lẻ 102)',
      ext: '102',
      notes: [],
    });
  });
});

describe('an old number is accepted, and its new form is given', () => {
  const mobiles = [
    '0120 0701',
    '0121 0791',
    '0122 0771',
    '0126 0761',
    '0128 0781',
    '0123 0831',
    '0124 0841',
    '0125 0851',
    '0127 0811',
    '0129 0821',
    '0186 0561',
    '0188 0581',
    '0199 0591',
    '0162 0321',
    '0163 0331',
    '0164 0341',
    '0165 0351',
    '0166 0361',
    '0167 0371',
    '0168 0381',
    '0169 0391',
  ];
  test.each(mobiles.map((pair) => pair.split(' ')))('mobiles of %s begin with %s…', (old = '', now = '') => {
    expect(readPhone(`${old}.1234608`)).toMatchObject({
      kind: 'convertible',
      type: 'mobile',
      e164: `+84${now.slice(1)}234608`,
      notes: ['OLD_11_DIGIT'],
    });
    expect(readPhone(Number(`${old}1234608`))).toMatchObject({
      kind: 'convertible',
      e164: `+84${now.slice(1)}234608`,
      notes: ['OLD_11_DIGIT'],
    });
    expect(readPhone(`+84 ${old.slice(1)} 1234608`)).toMatchObject({
      kind: 'convertible',
      e164: `+84${now.slice(1)}234608`,
    });
  });

  // Province, code until 2017, code since (Decision 2036/QĐ-BTTTT).
  const provinces =
    `Sơn La 22 212, Lai Châu 231 213, Lào Cai 20 214, Điện Biên 230 215, Yên Bái 29 216, Quảng Bình 52 232, Quảng Trị 53 233, Thừa Thiên Huế 54 234, Quảng Nam 510 235, Đà Nẵng 511 236, Thanh Hóa 37 237, Nghệ An 38 238, Hà Tĩnh 39 239,
    Quảng Ninh 33 203, Bắc Giang 240 204, Lạng Sơn 25 205, Cao Bằng 26 206, Tuyên Quang 27 207, Thái Nguyên 280 208, Bắc Kạn 281 209, Hải Dương 320 220, Hưng Yên 321 221, Bắc Ninh 241 222, Hải Phòng 31 225, Hà Nam 351 226, Thái Bình 36 227, Nam Định 350 228, Ninh Bình 30 229,
    Cà Mau 780 290, Bạc Liêu 781 291, Cần Thơ 710 292, Hậu Giang 711 293, Trà Vinh 74 294, An Giang 76 296, Kiên Giang 77 297, Sóc Trăng 79 299, Hà Nội 4 24, Hồ Chí Minh 8 28, Đồng Nai 61 251, Bình Thuận 62 252, Bà Rịa Vũng Tàu 64 254, Quảng Ngãi 55 255, Bình Định 56 256, Phú Yên 57 257, Khánh Hòa 58 258, Ninh Thuận 68 259,
    Kon Tum 60 260, Đắk Nông 501 261, Đắk Lắk 500 262, Lâm Đồng 63 263, Gia Lai 59 269, Vĩnh Long 70 270, Bình Phước 651 271, Long An 72 272, Tiền Giang 73 273, Bình Dương 650 274, Bến Tre 75 275, Tây Ninh 66 276, Đồng Tháp 67 277`
      .split(/,\s+/)
      .map((line) => /^(.+) (\d+) (\d+)$/.exec(line)?.slice(1) ?? []);
  const isMobileToday = (code: string): boolean => /^(?:8|3[0-9]|5[2568]|59|7[0679])$/.test(code);
  test('the table has the 59 provinces that changed', () => expect(provinces).toHaveLength(59));
  test.each(provinces.filter(([, old = '']) => !isMobileToday(old)))(
    '%s: 0%s became 0%s',
    (_name, old = '', now = '') => {
      const local = old.length === 1 ? '38221608' : '3822608';
      for (const typed of [
        `0${old} ${local}`,
        `(0${old}) ${local}`,
        `0${old}.${local}`,
        `0${old}${local}`,
        `+84 ${old} ${local}`,
      ]) {
        expect([typed, readPhone(typed)]).toMatchObject([
          typed,
          {
            ok: true,
            kind: 'convertible',
            type: 'landline',
            e164: `+84${now}${local}`,
            notes: ['OLD_AREA_CODE'],
          },
        ]);
      }
      expect(readPhone(`0${now} ${local}`)).toMatchObject({
        kind: 'valid',
        type: 'landline',
        e164: `+84${now}${local}`,
      });
    },
  );
  test.each(provinces.filter(([, old = '']) => isMobileToday(old)))(
    '%s: 0%s is a mobile prefix today, so a number typed like a landline is asked about and not changed',
    (_name, old = '') => {
      const local = old === '8' ? '38221608' : '3822608';
      for (const typed of [
        `(0${old}) ${local}`,
        `0${old} ${local}`,
        `0${old}.${local}`,
        `+84 ${old} ${local}`,
      ]) {
        const reading = readPhone(typed);
        expect([typed, reading]).toMatchObject([
          typed,
          { ok: true, kind: 'valid', type: 'mobile', e164: `+84${old}${local}` },
        ]);
        expect(reading.ok && reading.notes).toContain('AMBIGUOUS_OLD_AREA');
      }
    },
  );
  test.each(['0703822608', '0703 822 608', '070 382 2608', '077 345 6608', '0838221608', '083 822 1608'])(
    '%s is typed as a mobile, and nothing is asked',
    (cell) => expect(readPhone(cell)).toMatchObject({ ok: true, type: 'mobile', notes: [] }),
  );
  test('a present area code with a digit missing is not taken for an old code of another province', () => {
    expect([told('0294 385560'), told('0293 385560'), told('(0293) 385560')]).toEqual([
      'TOO_SHORT',
      'TOO_SHORT',
      'TOO_SHORT',
    ]);
  });
});

describe('several numbers in one cell are found, and the person chooses', () => {
  test.each([
    '0912345608/0977111608',
    '0912345608; 0977111608',
    '0912345608, 0977111608',
    '0912345608 & 0977111608',
    '0912345608 - 0977111608',
    '0912345608-0977111608',
    '0912345608 – 0977111608',
    '0912345608\n0977111608',
    '0912345608 và 0977111608',
    '0912345608 hoặc 0977111608',
    '0912345608 hay 0977111608',
    '0912345608 0977111608',
    '0912 345 608 0977 111 608',
    '0912345608 (0977111608)',
    '+84912345608 +84977111608',
    'DĐ: 0912345608 Zalo: 0977111608',
    '0912345608 | 0977111608',
    '0912.345.608 / 977111608',
  ])('%j', (cell) =>
    expect(readPhone(cell)).toEqual({
      ok: false,
      reason: 'MULTIPLE',
      parts: ['+84912345608', '+84977111608'],
    }),
  );
  test('a landline with its extension and a mobile', () =>
    expect(told('CQ: 0294.3855608 máy lẻ 3 - DĐ: 0912.345608')).toBe('MULTIPLE +842943855608 +84912345608'));
  test('of three numbers, those that can be read', () =>
    expect(told('0912345608 / 0912345 / 0977111608')).toBe('MULTIPLE +84912345608 +84977111608'));
});

describe('a wrong number is refused for its own reason', () => {
  const wrong: Partial<Record<PhoneReason, unknown[]>> = {
    EMPTY: [null, undefined, '', ' \u00a0\u200b', '-', '...'],
    CHARS: [
      'abc',
      'Không có',
      'chưa cập nhật',
      'anh.nam@example.vn',
      '0912*345*608',
      '0912 *** 608',
      true,
      {},
      NaN,
      Infinity,
    ],
    LETTER_FOR_DIGIT: [
      'O912345608',
      '0O12345608',
      '09l2345608',
      '0912 345 6O8',
      '09I2345608',
      '0912.345.6o8',
      'О912345608',
    ],
    SCIENTIFIC: ['9.12345608E8', '9,12345608E+08', '9.1E+08', '9.12345608e8', 1e21],
    SERVICE_NUMBER: [
      '1900 1608',
      '19001608',
      '1900 160 808',
      '18001608',
      '1800 160808',
      '113',
      '115',
      '1080',
      '1022',
    ],
    FOREIGN: [
      '+1 415 555 2671',
      '+855 12 345 608',
      '00855 12 345 608',
      '+86 138 0000 1608',
      '+44 20 7946 0608',
    ],
    FAKE: [
      '0000000000',
      '1111111',
      '0999999999',
      '0911111111',
      '0900000000',
      '0123456789',
      '0987654321',
      '123456789',
    ],
    TOO_SHORT: [
      '091234560',
      '0912345',
      '0912',
      '12345',
      '0294 385560',
      '024 3822160',
      '+84 912 345',
      '01691234',
      '0121234560',
      91234560,
    ],
    TOO_LONG: [
      '09123456089',
      '0912 345 6089 1',
      '0294 38556081',
      '016912345608',
      '9123456089',
      '+84 912 345 6089',
    ],
    PREFIX: [
      '0112345608',
      '0712345608',
      '0412345608',
      '0661234608',
      '0550123608',
      '0139 1234608',
      '+84 712345608',
    ],
    AREA_CODE: ['02001234608', '0295 3855608', '0298 3123608', '024 1822 1608'],
    NO_PREFIX: ['3855608', '38221608', '3855.608', 3855608],
  };
  const rows = Object.entries(wrong).flatMap(([reason, cells]) =>
    (cells ?? []).map((cell) => [cell, reason] as const),
  );
  test.each(rows)('%j: %s', (cell, reason) => expect(told(cell)).toBe(reason));
});

test('a prefix that no operator is known to use is accepted with a question', () => {
  expect([told('0512345608'), told('0312345608'), told('0952345608')]).toEqual([
    '+84512345608 “0512 345 608” UNKNOWN_PREFIX',
    '+84312345608 “0312 345 608” UNKNOWN_PREFIX AMBIGUOUS_OLD_AREA',
    '+84952345608 “0952 345 608” UNKNOWN_PREFIX',
  ]);
});
