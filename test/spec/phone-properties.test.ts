import fc from 'fast-check';
import max from 'libphonenumber-js/max';
import { readPhone } from '../../src/domain/phone';
import corpus from './corpus/vn_phones.json';
import { expectLinear } from './linear';
import { many } from '../support/many';

const RUNS = many(10_000);
const ANSWERS = new Set(Object.keys(corpus.reasons));
const PARTS = [
  '0',
  '84',
  '+84',
  '0084',
  '(0)',
  '(',
  ')',
  ' ',
  '.',
  '-',
  ' - ',
  '/',
  ';',
  ',',
  '\n',
  '0912',
  '345',
  '608',
  '3855608',
  '38221608',
  '0294',
  '074',
  '(070)',
  '08',
  '0169',
  '1900',
  '9',
  '12',
  'máy lẻ 102',
  'x5',
  'ĐT:',
  'CQ',
  'hoặc',
  'O',
  'l',
  'E8',
  '\u200b',
  '０',
  '០',
  '+1',
];
const typed = fc.array(fc.constantFrom(...PARTS), { maxLength: 9 }).map((parts) => parts.join(''));
const digits = fc.stringMatching(/^[0+][0-9 .]{6,14}$/);
const cell = fc.oneof(
  typed,
  digits,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...corpus.cases.map((one) => one.input)),
  fc.integer({ min: 0, max: 99_999_999_999 }),
  fc.double(),
);

test('any cell gets an answer, and what is accepted is valid by the full metadata of libphonenumber', () => {
  fc.assert(
    fc.property(cell, (value) => {
      const reading = readPhone(value);
      if (!reading.ok) return expect(ANSWERS).toContain(reading.reason);
      const number = max(reading.e164);
      expect([number?.isValid(), number?.country, number?.getType()]).toEqual([
        true,
        'VN',
        reading.type === 'mobile' ? 'MOBILE' : 'FIXED_LINE',
      ]);
      expect(reading.display).toBe(
        number?.formatNational() + (reading.ext ? ` (máy lẻ ${reading.ext})` : ''),
      );
    }),
    RUNS,
  );
});

test('any value gets an answer', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof readPhone(value).ok).toBe('boolean');
    }),
    RUNS,
  );
});

test('every number offered out of several is one that is accepted by itself', () => {
  fc.assert(
    fc.property(typed, typed, (one, two) => {
      const reading = readPhone(`${one} / ${two}`);
      for (const part of (!reading.ok && reading.parts) || [])
        expect(readPhone(part)).toMatchObject({ ok: true, kind: 'valid', e164: part });
    }),
    RUNS,
  );
});

test('the stored and the shown form are read again as the same number', () => {
  fc.assert(
    fc.property(cell, (value) => {
      const reading = readPhone(value);
      if (!reading.ok) return;
      const { e164, type, display, ext } = reading;
      expect(readPhone(e164)).toMatchObject({ ok: true, kind: 'valid', type, e164 });
      expect(readPhone(display)).toMatchObject({
        ok: true,
        kind: 'valid',
        type,
        e164,
        display,
        ...(ext ? { ext } : {}),
      });
    }),
    RUNS,
  );
});

test('separators, brackets, labels and the country code never change the number', () => {
  const number = fc
    .tuple(fc.constantFrom('091', '086', '070', '032', '058', '099', '088'), fc.stringMatching(/^[0-9]{7}$/))
    .map(([prefix, rest]) => prefix + rest)
    .filter((text) => readPhone(text).ok);
  const style = fc.constantFrom<(n: string) => string>(
    (n) => `${n.slice(0, 4)}.${n.slice(4)}`,
    (n) => `${n.slice(0, 4)} ${n.slice(4, 7)} ${n.slice(7)}`,
    (n) => `${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`,
    (n) => `+84${n.slice(1)}`,
    (n) => `84 ${n.slice(1)}`,
    (n) => `+84 (0) ${n.slice(1)}`,
    (n) => `ĐT: ${n}`,
    (n) => `${n} (Zalo)`,
    (n) => `(${n.slice(0, 4)}) ${n.slice(4)}`,
    (n) => `tel:+84${n.slice(1)}`,
    (n) => `${n.slice(0, 4)}/${n.slice(4)}`,
    (n) => `\u200e${n}\u00a0`,
    (n) => n.slice(1),
  );
  fc.assert(
    fc.property(number, style, (plain, write) => {
      expect(readPhone(write(plain))).toMatchObject({
        ok: true,
        type: 'mobile',
        e164: `+84${plain.slice(1)}`,
      });
    }),
    RUNS,
  );
});

describe('the time to read a cell grows with its length and no faster', () => {
  const seeds = [
    '0',
    '9',
    '0912 ',
    '0912345608 ',
    '0912345608,',
    '/',
    ' - ',
    '-',
    '(',
    '(1)',
    '.0',
    ',',
    ' ',
    '\u200b',
    '\u0315\u0300',
    'đ',
    'x',
    'x1',
    'le ',
    'dt ',
    'so ',
    'so dien thoai ',
    '&1',
    '|',
    '+84',
    '\n',
    '💥',
    '\ud800',
    'e',
    '1e',
  ];
  test.each(seeds)('%j again and again', (seed) =>
    expectLinear((length) => seed.repeat(Math.ceil(length / seed.length)), readPhone),
  );
});
