/**
 * The two renumberings whose old numbers are still in people's files: area codes in 2017, eleven-digit
 * mobiles in 2018.
 */

/** `first: old old old` gives each old code the next new one, counting from `first`. */
function renumbered(...runs: string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const run of runs) {
    const [first = '', ...old] = run.split(/\W+/);
    old.forEach((code, index) => table.set(code, `${Number(first) + index}`));
  }
  return table;
}

// Mobile, from 15/9/2018; the last seven digits stay (Ministry of Information and Communications, 29/5/2018).
const MOBILE = renumbered(
  '32: 162 163 164 165 166 167 168 169',
  '56: 186',
  '58: 188',
  '59: 199',
  '70: 120',
  '76: 126 122 128 121',
  '81: 127 129 123 124 125',
);

// Area codes, in three steps from 11/2, 15/4 and 17/6/2017 (Decision 2036/QĐ-BTTTT of 21/11/2016). Hà Giang,
// Vĩnh Phúc, Phú Thọ and Hòa Bình kept theirs.
const AREA = renumbered(
  '203: 33 240 25 26 27 280 281',
  '212: 22 231 20 230 29',
  '220: 320 321 241',
  '225: 31 351 36 350 30',
  '232: 52 53 54 510 511 37 38 39',
  '24: 4',
  '28: 8',
  '251: 61 62',
  '254: 64 55 56 57 58 68 60 501 500 63',
  '269: 59 70 651 72 73 650 75 66 67',
  '290: 780 781 710 711 74',
  '296: 76 77',
  '299: 79',
);

/** The new number of an old 11-digit mobile, both with the leading 0; '' if it is none. */
export const newMobile = (number: string): string =>
  beginsAsOldMobile(number) && number.length === 11
    ? `0${MOBILE.get(number.slice(1, 4))}${number.slice(4)}`
    : '';

/** Whether a number begins as the old 11-digit mobiles did. */
export const beginsAsOldMobile = (number: string): boolean => MOBILE.has(number.slice(1, 4));

/**
 * The old area code a landline number of the old length begins with, without its 0; '' if none. A
 * subscriber's number never began with 0, 1 or 9. The codes of Hà Nội and Hồ Chí Minh City had one digit and
 * eight followed; elsewhere seven.
 */
export function oldArea(number: string): string {
  const code = [1, 2, 3].map((length) => number.slice(1, 1 + length)).find((start) => AREA.has(start)) || '';
  const right = number.length === (code.length === 1 ? 10 : code.length + 8);
  return right && /[2-8]/.test(number.charAt(1 + code.length)) ? code : '';
}

/** A landline number with its old area code replaced, both with the leading 0. */
export const withNewArea = (number: string, code: string): string =>
  `0${AREA.get(code)}${number.slice(1 + code.length)}`;
