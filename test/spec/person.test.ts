import fc from 'fast-check';
import { acrossMessages } from '../../src/domain/messages/across';
import { emailMessages } from '../../src/domain/messages/email';
import { personMessages } from '../../src/domain/messages/person';
import { atField, filled, inLetter, type Entry } from '../../src/domain/messages/wording';
import {
  offices,
  readAccountName,
  readName,
  readOffice,
  readPageName,
  sameOffice,
} from '../../src/domain/person/name';
import { many } from '../support/many';

const RUNS = many(10_000);
const good = (name: string, more: object = {}) => ({ ok: true, name, notes: [], ...more });

describe("The administrator's name", () => {
  it.each([
    'Nguyễn Văn An',
    'Kim Rương',
    'Thạch Thị Thu Hà',
    'Kiên Sóc Kha',
    "H'Hen Niê",
    'Ka Tô',
    'Trần-Lê Anh',
    'Nguyễn V.An',
    'McDonald John',
    'ខ្មែរ សុខា',
    'Và Bá Dia',
    'Ông Thị Hà',
    'Ông Ích Khiêm',
    'Anh Thư',
    'Cô Ba',
    'Ngô Kế Toàn',
    'Nguyễn Trường Ban',
    'Nguyễn Công Đoàn',
    'Lê Bích Thu',
  ])('%s is a name as it stands', (name) => expect(readName(name)).toEqual(good(name)));

  it.each([
    ['THẠCH THỊ THU HÀ', 'Thạch Thị Thu Hà'],
    ['kim rương', 'Kim Rương'],
    ['Nguyễn văn an', 'Nguyễn Văn An'],
    ['NGUYỄN Văn An', 'Nguyễn Văn An'],
    ['NGuyễn Văn An', 'Nguyễn Văn An'],
    ["H'hen niê", "H'Hen Niê"],
  ])('keeps %s as typed and asks about %s', (typed, suggest) =>
    expect(readName(typed)).toEqual(good(typed, { suggest })),
  );

  it.each([
    ...[
      'Đ/c',
      'đ/c.',
      'Đ/c:',
      'đc',
      'd/c',
      'Đồng chí',
      'Ông',
      'Bà',
      'Anh',
      'Chị',
      'Cô',
      'Thầy',
      'ThS.',
      'Ths',
      'TS.',
      'PGS.TS.',
      'GS',
      'BS.',
      'BS.CKII.',
      'BS CK1',
      'BSCKI',
      'BS. CK II',
      'CN.',
      'KS',
      'ThS. BS.',
      'Thạc sĩ',
      'Tiến sỹ',
      'Bác sĩ',
      'Kỹ sư',
      'Luật sư',
      'Mr.',
      'Mrs',
      'Đ/c ThS.',
      'NGƯT.',
    ].map((title) => [title]),
  ])('takes "%s" off and says so', (title) =>
    expect(readName(`${title} Nguyễn Văn An`)).toEqual(good('Nguyễn Văn An', { notes: ['TITLE_STRIPPED'] })),
  );
  it('takes a degree off that is written without a space', () =>
    expect(readName('ThS.Nguyễn Văn An')).toEqual(good('Nguyễn Văn An', { notes: ['TITLE_STRIPPED'] })));

  it.each([
    ['Rương', ['ONE_WORD']],
    ['TS. Lê', ['TITLE_STRIPPED', 'ONE_WORD']],
  ])('asks whether %s is the whole name', (typed, notes) =>
    expect(readName(typed)).toMatchObject({ ok: true, notes }),
  );

  it.each([
    [' Nguyễn  Văn\u00A0An. ', 'Nguyễn Văn An'],
    ['- Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Nguyễn Văn An'.normalize('NFD'), 'Nguyễn Văn An'],
    ['H’Hen Niê', "H'Hen Niê"],
    ['Trần–Lê Anh', 'Trần-Lê Anh'],
    ['“Nguyễn Văn An”', 'Nguyễn Văn An'],
  ])('tidies %p', (typed, name) => expect(readName(typed)).toEqual(good(name)));

  it.each([
    ['EMPTY', [null, undefined, '', ' ', '-', '...', 'x', 'không có', 'Chưa có']],
    ['SHORT', ['A', 'Y.']],
    ['LONG', ['Nguyễn '.repeat(9), 'An '.repeat(300), 'x'.repeat(61)]],
    [
      'SHIFTED',
      [
        '0987654321',
        987654321,
        'Nguyễn Văn An 0987',
        'an@congdoan.vn',
        'https://www.facebook.com/an',
        'www.congdoan.vn',
        'congdoan.vn',
        'Phó Chủ tịch',
        'Kế toán',
        'Công đoàn ngành Y tế',
        'LĐLĐ huyện Cầu Kè',
        'Trường THPT Cầu Kè',
      ],
    ],
    [
      'OFFICE_IN_NAME',
      ['Nguyễn Văn An - Phó Chủ tịch', 'Nguyễn Văn An (Chủ tịch)', 'Nguyễn Văn An, chuyên viên'],
    ],
    [
      'TWO_PEOPLE',
      [
        'Nguyễn Văn An, Trần Thị Ba',
        'Nguyễn Văn An và Trần Thị Ba',
        'Nguyễn Văn An/Trần Thị Ba',
        'Nguyễn Văn An; Trần Thị Ba',
        'Nguyễn Văn An & Trần Thị Ba',
      ],
    ],
    ['CHARS', ['Nguyễn*Văn An', 'Nguyễn Thị Ánh (Mai)', '<b>An</b> Lê', "'''''"]],
    ['ENCODING', ['HÃ Ná»™i', 'Nguy\uFFFDn An']],
  ])('refuses with %s', (reason, typed) => {
    for (const text of typed) expect([text, readName(text)]).toEqual([text, { ok: false, reason }]);
  });

  it.each(['NguyÔn V¨n An', 'Nguyeãn Vaên An', 'Nguyá»…n VÄƒn An'])('offers the Unicode of %s', (typed) =>
    expect(readName(typed)).toEqual({ ok: false, reason: 'ENCODING', suggest: 'Nguyễn Văn An' }),
  );
});

describe("The administrator's office", () => {
  it.each([
    'Chủ tịch',
    'Phó Ban Tuyên giáo – nữ công',
    'Phó Ban Tuyên giáo - Nữ công',
    'Uỷ viên Ban Thường vụ',
    'Hiệu trưởng kiêm Chủ tịch',
    'Chủ tịch CĐCS',
    'Giám đốc TT Y tế',
    'Bí thư Đoàn',
    'constructor',
  ])('%s is taken as it stands', (typed) => expect(readOffice(typed)).toEqual(good(typed)));

  it.each([
    ['CT', 'Chủ tịch'],
    ['PCT', 'Phó Chủ tịch'],
    ['pct', 'Phó Chủ tịch'],
    ['P.CT', 'Phó Chủ tịch'],
    ['P. Chủ tịch', 'Phó Chủ tịch'],
    ['Phó CT', 'Phó Chủ tịch'],
    ['PCT TT', 'Phó Chủ tịch Thường trực'],
    ['Phó CT TT LĐLĐ', 'Phó Chủ tịch Thường trực LĐLĐ'],
    ['PCT.TT', 'Phó Chủ tịch Thường trực'],
    ['PCT TT, UVBTV', 'Phó Chủ tịch Thường trực, Ủy viên Ban Thường vụ'],
    ['PCT TT Y tế', 'Phó Chủ tịch TT Y tế'],
    ['PCT TT Cầu Kè', 'Phó Chủ tịch TT Cầu Kè'],
    ['UVBTV', 'Ủy viên Ban Thường vụ'],
    ['UVTV', 'Ủy viên Ban Thường vụ'],
    ['UV BTV', 'Ủy viên Ban Thường vụ'],
    ['UV. BTV', 'Ủy viên Ban Thường vụ'],
    ['UVBCH', 'Ủy viên Ban Chấp hành'],
    ['TB TGNC', 'Trưởng Ban Tuyên giáo - Nữ công'],
    ['Trưởng ban TG-NC', 'Trưởng Ban Tuyên giáo - Nữ công'],
    ['PTB TGNC', 'Phó Trưởng Ban Tuyên giáo - Nữ công'],
    ['PB TGNC', 'Phó Ban Tuyên giáo - Nữ công'],
    ['CN UBKT', 'Chủ nhiệm Ủy ban Kiểm tra'],
    ['CVP', 'Chánh Văn phòng'],
    ['PCVP', 'Phó Chánh Văn phòng'],
    ['CV', 'Chuyên viên'],
    ['KT', 'Kế toán'],
    ['PGĐ', 'Phó Giám đốc'],
    ['CT, UVBTV', 'Chủ tịch, Ủy viên Ban Thường vụ'],
    ['CT CĐCS', 'Chủ tịch CĐCS'],
    ['chủ tịch', 'Chủ tịch'],
    ['CHỦ TỊCH', 'Chủ tịch'],
    ['Chu tich', 'Chủ tịch'],
    ['ke toan', 'Kế toán'],
  ])('%s: asks about %s', (typed, suggest) => expect(readOffice(typed)).toEqual(good(typed, { suggest })));

  it.each([
    ['EMPTY', ['', null, '-', 'không']],
    ['TOO_LONG', ['Chủ tịch '.repeat(12), 'x'.repeat(101)]],
    ['SHIFTED', ['0987654321', 'an@congdoan.vn', 'https://facebook.com/a', 'ĐT 0987 654 321']],
    ['CHARS', ['12345', '***', '??']],
    ['ENCODING', ['HÃ Ná»™i']],
    ['SHORT', ['a']],
  ])('refuses with %s', (reason, typed) => {
    for (const text of typed) expect([text, readOffice(text)]).toEqual([text, { ok: false, reason }]);
  });

  it.each([
    ['Phó Ban Tuyên giáo – nữ công', 'PB TG-NC'],
    ['PCT', 'phó chủ tịch'],
    ['Ủy viên BTV', 'UVBTV'],
    ['Uỷ viên Ban Thường vụ', 'UVTV'],
    ['Tuyên giáo-Nữ công', 'Tuyên giáo — Nữ công'],
  ])('%s and %s are the same office', (a, b) => expect(sameOffice(a, b)).toBe(true));
  it.each([
    ['CT', 'PCT'],
    ['Ủy viên Ban Thường vụ', 'Ủy viên Ban Chấp hành'],
    ['Kế toán', 'Kế toàn'],
  ])('%s and %s are not', (a, b) => expect(sameOffice(a, b)).toBe(false));

  it('every listed office is itself accepted without a question', () => {
    expect(offices().length).toBeGreaterThan(10);
    for (const office of offices()) expect(readOffice(office)).toEqual(good(office));
  });
});

describe.each([
  ['page', readPageName],
  ['account', readAccountName],
] as const)('The name of a %s', (_of, read) => {
  it.each([
    'Công đoàn tỉnh Trà Vinh',
    'Công đoàn 19/5',
    'Báo laodong.vn',
    'CĐCS Cty 28',
    '@congdoan',
    'Công đoàn ❤️',
    'Nhóm 2018',
    '12',
  ])('%s is taken', (name) => expect(read(name)).toEqual(good(name)));
  it.each([
    ['EMPTY', ['', '-', 'Không có', null]],
    ['SHORT', ['A']],
    ['TOO_LONG', ['x'.repeat(101), 'Công đoàn '.repeat(200)]],
    ['CHARS', ['❤️', '!!!']],
    ['ENCODING', ['HÃ Ná»™i']],
    [
      'ADDRESS_IN_NAME',
      [
        'https://www.facebook.com/ldldtravinh',
        'facebook.com/congdoan',
        'www.congdoan.vn',
        'm.me/congdoan',
        'fb.com/abc',
        'profile.php?id=1000',
      ],
    ],
    ['EMAIL_IN_NAME', ['congdoan@gmail.com', 'Công đoàn (congdoan@gmail.com)']],
    ['PHONE_IN_NAME', ['0987 654 321', '+84 987 654 321 (Zalo)', 'Điện thoại: 0987654321', 987654321]],
  ])('refuses with %s', (reason, typed) => {
    for (const text of typed) expect([text, read(text)]).toEqual([text, { ok: false, reason }]);
  });
  it('offers the Unicode of an old font', () =>
    expect(read('C«ng ®oµn')).toEqual({ ok: false, reason: 'ENCODING', suggest: 'Công đoàn' }));
});

describe('Whatever is typed', () => {
  const piece = fc.constantFrom(
    'Nguyễn',
    'văn',
    'AN',
    'Thạch',
    'đ/c',
    'Ông ',
    'ThS.',
    'TS',
    'Phó',
    'Chủ tịch',
    'PCT',
    'UV',
    'TT',
    ' ',
    ' ',
    '-',
    ' – ',
    '.',
    ',',
    '/',
    "'",
    '’',
    '@',
    '0987654321',
    'facebook.com/',
    'C«ng',
    'Ã',
    ' ',
    '\u0301',
    '\u200B',
    'và',
    'xx',
    '(',
    '❤️',
  );
  const typed = fc.oneof(
    fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.constant(null),
  );

  it.each([
    ['name', readName, 60],
    ['office', readOffice, 100],
    ['page', readPageName, 100],
  ] as const)(
    'the %s is answered with a sentence or a tidy text, which reads the same again; a suggestion is accepted',
    (_of, read, longest) => {
      fc.assert(
        fc.property(typed, (text) => {
          const answer = read(text);
          if (!answer.ok) {
            const box = { label: 'Họ và tên', example: 'Nguyễn Thị Hoa' };
            expect(atField(filled(personMessages[`person.${answer.reason}`], box))).toMatch(/^\p{Lu}.*\.$/u);
            return;
          }
          expect(answer.name.length).toBeLessThanOrEqual(longest);
          const again = read(answer.name);
          expect(again).toEqual({ ...answer, notes: expect.any(Array) });
          if (answer.suggest !== undefined)
            expect(read(answer.suggest)).toEqual({
              ok: true,
              name: answer.suggest,
              notes: expect.any(Array),
            });
        }),
        RUNS,
      );
    },
  );

  it('is answered in time that grows with its length', () => {
    const start = performance.now();
    for (const bit of ['a', ' ', '.', 'đ/c ', 'Ông ', 'a, ', 'pct ', 'P.', 'p', 'UV', '- ', '@a', 'Ã '])
      for (const read of [readName, readOffice, readPageName, (text: string) => sameOffice(text, text)])
        read(bit.repeat(30_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('The sentences', () => {
  const filling = {
    units: 'LĐLĐ huyện Cầu Kè; LĐLĐ huyện Cầu Ngang',
    count: 3,
    other: 'LĐLĐ huyện Cầu Ngang',
    label: 'Họ và tên',
    example: 'Nguyễn Thị Hoa',
  };
  const sentences = Object.entries({ ...emailMessages, ...personMessages, ...acrossMessages }).map(
    ([key, entry]) => [key, filled(entry as Entry, filling)] as const,
  );
  it.each(sentences)('%s says what is wrong or what was done, in one breath', (_key, said) => {
    for (const sentence of [atField(said), inLetter(said)]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/undefined|\s{2}|NaN/);
      expect(sentence.length).toBeLessThan(220);
      expect(sentence).toBe(sentence.normalize('NFC'));
    }
  });
  it.each(sentences)(
    '%s says what to do, plainly at the field and as a request in a letter',
    (_key, said) => {
      expect(said).toEqual(expect.objectContaining({ todo: expect.stringMatching(/^\p{Lu}.*\.$/u) }));
      expect([/đề nghị/i.test(atField(said)), inLetter(said).includes('Đề nghị')]).toEqual([false, true]);
    },
  );
});
