// Telephone numbers and names as people type them in 2026: the kinds that 0.1.0 read wrongly, each with more
// of its kind.
import fc from 'fast-check';
import { readName, readPageName } from '../../src/domain/person/name';
import { readPhone } from '../../src/domain/phone';
import { asked, numberIn as phone } from './corpus/judges';
import { processorTime } from './linear';

describe('Words beside a number', () => {
  const MOBILE = '+84912345678';
  it.each([
    '0912345678 (chị Hoa)',
    'chị Hoa 0912 345 678',
    'Hoa: 0912345678',
    '0912345678 gặp Hoa',
    '0912345678 - Hoa',
    '0912345678-Hoa',
    '0912345678, Hoa',
    '0912345678 (sau 17h)',
    '0912345678 (8h-17h)',
    '0912345678 (giờ hành chính)',
    '0912345678 (có Zalo)',
    'Anh Vĩ - 0912345678 - Chủ tịch',
    '0912345678 OK',
    '0912345678\nNguyễn Văn Mẫu',
    'zalo.me/0912345678',
  ])('%j are left out, and that is said', (text) =>
    expect(readPhone(text)).toMatchObject({ ok: true, e164: MOBILE, notes: ['TEXT_AROUND'] }),
  );
  it.each([
    'M: 0912 345 678',
    'HP 0912345678',
    '0912·345·678',
    '0912_345_678',
    'Ðiện thoại: 0912345678',
    'Cell: 0912345678',
  ])('%j are a label', (text) =>
    expect(readPhone(text)).toMatchObject({ ok: true, e164: MOBILE, notes: [] }),
  );
  it.each([
    ['0912345678 (Hoa); 0977111222 (Lan)', 'MULTIPLE +84912345678 +84977111222'],
    ['ĐT CQ: 0294.3855123; DĐ: 0912345678 (Vĩ)', 'MULTIPLE +842943855123 +84912345678'],
    ['0912.345.678 hoặc 02943.855.123 (giờ hành chính)', 'MULTIPLE +84912345678 +842943855123'],
    ['0912345678 Hoa 0977111222 Lan', 'MULTIPLE +84912345678 +84977111222'],
    ['O912345678', 'LETTER_FOR_DIGIT'],
    ['hoa@vidu.vn 0912345678', 'CHARS'],
    ['Hoa0912345678', 'CHARS'],
    ['Nguyễn Văn Mẫu', 'CHARS'],
    ['phòng 12', 'CHARS'],
    ['Điện thoại', 'EMPTY'],
    ['Số điện thoại:', 'EMPTY'],
    ['ĐT:', 'EMPTY'],
    ['02943855123/102', '+842943855123'],
  ])('%j: %s', (text, said) => expect(phone(text)).toBe(said));
  const name = fc.constantFrom(
    'chị Hoa',
    'anh Vĩ',
    'Nguyễn Văn Mẫu',
    'VP',
    'giờ hành chính',
    'gặp Lan',
    'có Zalo',
  );
  it('however they stand there, the number is the same', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), name, fc.nat(4), (n, who, way) => {
        const number = `091${String(n).padStart(7, '0')}`;
        fc.pre(readPhone(number).ok);
        const text = [
          `${number} (${who})`,
          `${who}: ${number}`,
          `${number} - ${who}`,
          `${number} ${who}`,
          `${who} ${number}`,
        ][way]!;
        expect(phone(text)).toBe(`+84${number.slice(1)}`);
      }),
      { numRuns: 300 },
    ));
});

describe('A number that is two things', () => {
  it.each([
    ['031.2227123', '0225 2227 123'],
    ['0313.822.123', '0225 3822 123'],
    ['030 3822 123', '0229 3822 123'],
    ['0553123456', '0255 3123 456'],
    ['055.3822.123', '0255 3822 123'],
    ['70.3822445', '0270 3822 445'],
    ['(070) 3823456', '0270 3823 456'],
  ])('%s is asked about: %s?', (text, landline) => {
    expect(readPhone(text)).toMatchObject({
      ok: true,
      notes: expect.arrayContaining(['AMBIGUOUS_OLD_AREA']),
    });
    expect(asked('phone', text)).toContain(landline);
  });
  it.each(['0559123456', '0912345678', '0703 822 445'])('%s is one', (text) =>
    expect(asked('phone', text)).toEqual([]),
  );
  it.each(['069.2343123', '069.577.123', '080.43123', '080 48123', '+84 69 577 123', '0804 3123'])(
    '%s is of a network of its own, and never said not to exist',
    (text) => expect(phone(text)).toBe('CLOSED_NETWORK'),
  );
});

const name = (value: string): string => {
  const read = readName(value);
  return read.ok ? read.name : read.reason;
};
describe('A name', () => {
  it.each([
    ['Nguyễn Văn Phòng', 'Nguyễn Văn Phòng'],
    ['Lê Văn Phòng', 'Lê Văn Phòng'],
    ['Trường Thị Mai', 'Trường Thị Mai'],
    ['Ðặng Văn Vĩ', 'Đặng Văn Vĩ'],
    ['Nguyễn\u00a0Văn\u200bVĩ', 'Nguyễn Văn Vĩ'],
    ['Ông (Bà) Nguyễn Văn Vĩ', 'Nguyễn Văn Vĩ'],
    ['Ông/Bà: Nguyễn Văn Vĩ', 'Nguyễn Văn Vĩ'],
    ['Họ và tên: Nguyễn Văn Vĩ', 'Nguyễn Văn Vĩ'],
    ['Nguyễn Văn\nVĩ', 'Nguyễn Văn Vĩ'],
    ['Nguyễn Thị\nNgọc Mai', 'Nguyễn Thị Ngọc Mai'],
    ['Nguyễn Lê Thị Hoa', 'Nguyễn Lê Thị Hoa'],
    ['Công Tằng Tôn Nữ Thị Hoa', 'Công Tằng Tôn Nữ Thị Hoa'],
    ['Kim Thị Sa Rươne', 'Kim Thị Sa Rươne'],
    ['𝐍𝐠𝐮𝐲𝐞̂̃𝐧 𝐕𝐚̆𝐧 𝐕𝐢̃', 'Nguyễn Văn Vĩ'],
    ['Chánh Văn phòng', 'SHIFTED'],
    ['Văn phòng Công đoàn', 'SHIFTED'],
    ['Nguyễn Văn Mẫu - Chánh Văn phòng', 'OFFICE_IN_NAME'],
    ['Nguyễn Văn Mẫu\nChủ tịch', 'OFFICE_IN_NAME'],
    ['Trường THPT Cầu Kè', 'SHIFTED'],
    ['Trường Tiểu học A', 'SHIFTED'],
  ])('%j: %s', (text, expected) => expect(name(text)).toBe(expected));
  it.each([
    'Nguyễn Văn Vĩ\nTrần Thị Mẫu',
    'Nguyễn Văn Vĩ\r\nTrần Thị Mẫu',
    '1. Nguyễn Văn Vĩ\n2. Trần Thị Mẫu',
    '- Lê Vĩ\n- Trần Mẫu',
    'Nguyễn Văn Vĩ  Trần Thị Mẫu',
    'Nguyễn Văn Vĩ Trần Thị Mẫu',
    'Nguyễn Văn Vĩ - Trần Thị Mẫu',
    'Nguyễn Văn Vĩ | Trần Thị Mẫu',
    'Nguyễn Văn Vĩ, Trần Thị Mẫu',
    'Nguyễn Văn Vĩ và Trần Thị Mẫu',
    'Ông Nguyễn Văn Vĩ\nBà Trần Thị Mẫu',
  ])('%j is two', (text) => expect(name(text)).toBe('TWO_PEOPLE'));
  it.each([
    ['Ông Minh Trí', 'Ông Minh Trí', ['Minh Trí']],
    ['Ông Thị Hà', 'Ông Thị Hà', []],
    ['Ông Lê Minh Trí', 'Lê Minh Trí', []],
    ['Ông Nguyễn Trí', 'Nguyễn Trí', []],
    ['Bà Trần Thị Mẫu', 'Trần Thị Mẫu', []],
  ])('%s may begin with the surname Ông', (text, kept, question) =>
    expect([name(text), asked('name', text)]).toEqual([kept, question]),
  );
  it('of a page in dressed letters is kept in plain ones', () =>
    expect(readPageName('𝗖𝗼̂𝗻𝗴 𝗱𝗼𝗮̀𝗻 Cầu Kè')).toMatchObject({ ok: true, name: 'Công đoàn Cầu Kè' }));
  it.each(['Nguyễn Văn ', 'Ông ', '\n', 'a - ', 'Trần Thị Trần Thị '])(
    '%j again and again is read in time',
    (bit) => {
      const text = bit.repeat(49_000 / bit.length);
      const took = processorTime(() => {
        readName(text);
        readPageName(text);
        readPhone(text);
      });
      expect(took).toBeLessThan(300);
    },
  );
});
