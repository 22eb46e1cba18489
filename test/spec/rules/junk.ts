/**
 * What people, programs and mischief put into a cell: the same values in every run, so that a failure can be
 * read again.
 */

const NAMES = [
  'constructor',
  'toString',
  'valueOf',
  '__proto__',
  'hasOwnProperty',
  'prototype',
  'isPrototypeOf',
  '__defineGetter__',
  'length',
  'name',
  'undefined',
  'null',
  'NaN',
  'true',
  'FALSE',
];
const NUMBERS = [
  '0',
  '-0',
  '1e999',
  '-1e308',
  '9007199254740993',
  '43389.5',
  '1e-7',
  '0x1F',
  '٣٤٥',
  '１２３',
  '²',
  '1,5',
  '1.000.000',
  '=1+1',
  '0912345678',
  '+84912345678',
  '84-912-345-678',
  '12345678901234567890',
  'Infinity',
  '1/2',
];
const DAYS = [
  '30/10/2018',
  '2018-10-30T00:00:00',
  '31/02/2018',
  '00/00/0000',
  '99/99/9999',
  '+275760-09-13T00:00:00',
  '-000001-01-01T00:00:00',
  '9999-12-31T23:59:59',
  '1/1/1',
  'Invalid Date',
  'ngày 05 tháng 11 năm 2018',
  'NaN-NaN-NaN',
];
const SIGNS = [
  '\0',
  '\u0007',
  '\ud800',
  '\udfff',
  '\u2028',
  '\u202eabc',
  '\u200b'.repeat(50),
  '\ufeff',
  '\u00a0',
  '👩‍👩‍👧‍👦',
  'a\u0301\u0301\u0301',
  'Z̸̡̛͚a̷l̵g̷o̵',
  '𝗖𝗼̂𝗻𝗴',
  '\r\n\t',
  "'",
  '"',
  '“',
  '|',
  '\\',
  '%00',
  '%E0%A4%A',
  '$&',
  '$1',
  '(',
  '[',
  '*',
  '{"a":',
  '<script>alert(1)</script>',
  '<img onerror=x src=y>',
  '{{7*7}}',
  '=HYPERLINK("x")',
  '@SUM(A1)',
  '-cmd',
  ';;',
  ',,,,',
  '@',
  'a@',
  '@b',
  'a@b@c',
  'http://',
  'https://facebook.com/',
  '//',
  'javascript:alert(1)',
  'data:text/html,x',
];
const WORDS = [
  'Trang',
  'trang',
  'Không có',
  'khong co',
  'Đạt',
  'ÐẠT',
  'Trả lại',
  'Ngừng dùng',
  'Có',
  'Không',
  'H04',
  'h04',
  'H 04',
  'Nguyễn Thị Hoa',
  'C«ng ®oµn',
  'CÃ´ng Ä‘oÃ n',
  'https://www.facebook.com/congdoancauke',
  '0913 456 789',
  'hoa.nguyen@gmail.com',
];
/** As long as a cell can hold, of kinds that cost a reader most. */
const LONG = [
  'a',
  ' ',
  '0',
  '@',
  '.',
  '/',
  'ế',
  '\u0301',
  '1,',
  'a@b.c,',
  'x\n',
  'https://facebook.com/a ',
  '«',
  'Ã',
  '0912345678;',
  '(',
  '-',
].map((piece) => piece.repeat(Math.floor(49_900 / piece.length)));
const FIXED = [...NAMES, ...NUMBERS, ...DAYS, ...SIGNS, ...WORDS, ...LONG];

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * So many values for a cell: each known one, then mixtures of them and of letters of all Unicode. @param salt
 * other mixtures for another.
 */
export function junk(many: number, salt: string): string[] {
  const next = seeded([...salt].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const short = FIXED.filter((text) => text.length < 100);
  const pick = (): string => short[Math.floor(next() * short.length)]!;
  const noise = (): string =>
    Array.from({ length: 1 + Math.floor(next() * 12) }, () =>
      String.fromCharCode(Math.floor(next() * 65_536)),
    ).join('');
  const glue = ['', ' ', '\n', ', ', '/', ';', '@', '.'];
  const mixed = (): string => {
    const pieces = Array.from({ length: 1 + Math.floor(next() * 4) }, () =>
      next() < 0.3 ? noise() : pick(),
    );
    return pieces.join(glue[Math.floor(next() * glue.length)]);
  };
  return [...FIXED, ...Array.from({ length: Math.max(0, many - FIXED.length) }, mixed)];
}
