import fc from 'fast-check';
import {
  clean,
  compareVietnamese,
  fold,
  givenNameKey,
  oneSlipApart,
  properCase,
  sameName,
  sortKey,
} from '../../src/domain/text/vietnamese';
import { many } from '../support/many';

const RUNS = many(10_000);
const letters = [
  ...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
];
const vietnamese = fc.string({
  unit: fc.constantFrom(...letters, ...letters.map((c) => c.toUpperCase()), ' ', ' ', '-', '0', '1', '9'),
  maxLength: 12,
});
const invisible = ['\u200B', '\u200D', '\u200E', '\u2060', '\uFEFF', '\u202A', '\u202E', '\u00AD'];

describe('Text on its way in', () => {
  it.each([
    ['Trương Thanh Dũng'.normalize('NFD'), 'Trương Thanh Dũng'],
    ['  Cầu\u00A0Kè \t\n huyện  ', 'Cầu Kè huyện'],
    [invisible.join('a'), 'aaaaaaa'],
    [918544418, '918544418'],
    [true, 'true'],
    [null, ''],
    [undefined, ''],
    [{}, ''],
    [Symbol('x'), ''],
    ['a\u0000b\u0007c', 'abc'],
  ])('reads %p as %p', (typed, kept) => expect(clean(typed)).toBe(kept));

  it('keeps the soft hyphen where it is the letter ư of an old font, and the no-break space where it is half a letter', () => {
    expect(clean(' Tr\u00ADêng  THPT ')).toBe('Tr\u00ADêng THPT');
    expect(clean('Ä\u0090oÃ\u00A0n')).toBe('Ä\u0090oÃ\u00A0n');
    expect(clean('Liên\u00AD đoàn')).toBe('Liên đoàn');
  });

  it('is done once for all, whatever was typed', () => {
    const odd = fc.string({
      unit: fc.constantFrom(
        ...letters,
        ...invisible,
        ' ',
        '\u00A0',
        '\n',
        '\u0301',
        '\u0323',
        'Ã',
        'Ä',
        '\u0090',
        '‘',
        '\u00AD',
        '«',
        'µ',
        'ñ',
        'ö',
      ),
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), (typed) => {
        const once = clean(typed);
        expect(clean(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
      }),
      RUNS,
    );
  });
});

describe('Folding for search', () => {
  it.each([
    ['LĐLĐ huyện Cầu Kè', 'ldld huyen cau ke'],
    ['Ðường ĐẤT', 'duong dat'],
    ['Ủy viên', 'uy vien'],
    ['Uỷ viên', 'uy vien'],
  ])('folds %s to %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('leaves nothing but plain letters of any Vietnamese text, composed or not', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text)).toMatch(/^[a-z0-9 -]*$/);
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
      }),
      RUNS,
    );
  });
});

describe('Two spellings of one name', () => {
  it.each([
    ['Hòa', 'Hoà'],
    ['Thúy', 'Thuý'],
    ['khỏe', 'khoẻ'],
    ['Ủy viên', 'Uỷ viên'],
    ['Quý', 'Qúy'],
    ['HÒA BÌNH', 'Hoà Bình'],
    ['Hòa'.normalize('NFD'), 'hoà'],
    ['Tuyên giáo - Nữ công', 'Tuyên giáo – nữ công'],
    ['Tuyên giáo-Nữ công', 'Tuyên giáo — Nữ công'],
    ['Ðặng Văn Ðức', 'Đặng Văn Đức'],
    [' Cầu  Kè', 'Cầu Kè'],
    ['Hoàng', 'Hòang'],
  ])('%s and %s are the same', (a, b) => expect(sameName(a, b)).toBe(true));

  it.each([
    ['Tú', 'Tư'],
    ['Hà', 'Hạ'],
    ['Hòa', 'Hóa'],
    ['Dũng', 'Đũng'],
    ['An', 'Ân'],
    ['của', 'cuả'],
    ['', 'a'],
  ])('%s and %s are not', (a, b) => expect(sameName(a, b)).toBe(false));
});

describe('Vietnamese order without Intl', () => {
  const collator = new Intl.Collator('vi');
  it('is the order of the vi collation for any two texts of Vietnamese letters, figures and signs', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        ...letters,
        ...letters.map((c) => c.toUpperCase()),
        ...' fjwzFJWZ0123456789_-–,;:!?.()[]{}@*/\\&#%`^+<=>|~$"\'',
      ),
      maxLength: 6,
    });
    const pair = fc.oneof(
      fc.tuple(text, text),
      fc.tuple(text, vietnamese, vietnamese).map(([start, a, b]) => [start + a, start + b] as const),
    );
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      RUNS,
    );
  });

  it('sorts real units as the collation does', () => {
    const names = [
      'Đức',
      'Dương',
      'Đông',
      'Ân',
      'An',
      'Ẩn',
      'ăn',
      'an',
      'Ba Đình',
      'Ba',
      'Bà',
      'Bá',
      'bạ',
      'Quý',
      'Quỳ',
      'Quy',
      'xã 10',
      'xã 2',
      'Ơn',
      'Ông',
      'On',
    ];
    expect([...names].sort(compareVietnamese)).toEqual([...names].sort(collator.compare));
    expect(['Ạ', 'á', 'ã', 'ả', 'à', 'a'].sort(compareVietnamese)).toEqual(['a', 'à', 'ả', 'ã', 'á', 'Ạ']);
    expect(sortKey('ậ')).toBe(sortKey('ậ'.normalize('NFD')));
  });

  it('lists people by given name, then the middle names, then the family name', () => {
    const people = [
      'Trần Văn Bình',
      'Nguyễn Thị Ánh',
      'Lê An',
      'Thạch Văn An',
      'Kim Rương',
      'Lê Văn An',
      'Nguyễn Thị An',
      'An',
    ];
    const sorted = [...people].sort((a, b) => (givenNameKey(a) < givenNameKey(b) ? -1 : 1));
    expect(sorted).toEqual([
      'An',
      'Lê An',
      'Nguyễn Thị An',
      'Lê Văn An',
      'Thạch Văn An',
      'Nguyễn Thị Ánh',
      'Trần Văn Bình',
      'Kim Rương',
    ]);
  });
});

describe('Capitals and slips', () => {
  it.each([
    ['THẠCH THỊ THU HÀ', 'Thạch Thị Thu Hà'],
    ['kim rương', 'Kim Rương'],
    ["H'HEN NIÊ", "H'Hen Niê"],
    ['ĐỖ ÁNH-NGỌC', 'Đỗ Ánh-Ngọc'],
    ['nguyễn v.an', 'Nguyễn V.An'],
  ])('writes %s as %s', (typed, proper) => expect(properCase(typed)).toBe(proper));

  it.each([
    ['gmail', 'gmai'],
    ['gmai', 'gmail'],
    ['gmail', 'gamil'],
    ['gmail', 'gmaik'],
    ['huyen', 'uyen'],
    ['ke', 'k'],
    ['ab', 'ba'],
  ])('%s is one slip from %s', (a, b) => expect(oneSlipApart(a, b)).toBe(true));
  it.each([
    ['gmail', 'gmail'],
    ['gmail', 'gmia'],
    ['gmail', 'mgali'],
    ['ke', 'ca'],
    ['', 'ab'],
    ['abcd', 'badc'],
    ['abc', 'cab'],
  ])('%s is not one slip from %s', (a, b) => expect(oneSlipApart(a, b)).toBe(false));

  it('finds every slip of one letter, in both directions', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 7 });
    const slow = (a: string, b: string): boolean =>
      a !== b &&
      [
        ...[...a].map((_c, i) => a.slice(0, i) + a.slice(i + 1)),
        ...[...a].flatMap((_c, i) => [...'abcd'].map((c) => a.slice(0, i) + c + a.slice(i + 1))),
        ...[...a, ''].flatMap((_c, i) => [...'abcd'].map((c) => a.slice(0, i) + c + a.slice(i))),
        ...[...a].map((_c, i) => a.slice(0, i) + a.charAt(i + 1) + a.charAt(i) + a.slice(i + 2)),
      ].includes(b);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(oneSlipApart(a, b)).toBe(slow(a, b));
      }),
      RUNS,
    );
  });

  it('reads a megabyte of anything in time', () => {
    const start = performance.now();
    for (const piece of ['a', ' ', 'Ã', '\u00AD', '-', '\u0301', 'ß ']) {
      const long = piece.repeat(100_000);
      clean(long);
      fold(long);
      sortKey(long);
      sameName(long, long);
      properCase(long);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
