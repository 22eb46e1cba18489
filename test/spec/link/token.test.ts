/** The token of a link: whatever is not written sign for sign by this workbook's key is none. */
import fc from 'fast-check';
import { secretFrom } from '../../../src/domain/marks/key';
import { fromBase64url, textOf, toBase64url } from '../../../src/domain/link/base64url';
import { addressMark, LinkKey, type LinkToken } from '../../../src/domain/link/token';

const key = new LinkKey(secretFrom(['khóa', 'của', 'sổ']));
const other = new LinkKey(secretFrom(['khóa', 'của', 'sổ khác']));
const real: LinkToken = { kind: 'unit', unit: 'H04', round: 'd7kq2', version: 'v8xk3m2p1q' };
const token = key.write(real);
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';

const refusedAll = (texts: Iterable<string>): number => {
  let count = 0;
  for (const text of texts) {
    if (text !== token && key.read(text) !== undefined) throw new Error(`read: ${text}`);
    count += 1;
  }
  return count;
};

describe('A token', () => {
  it('says what it was written with, and stands in an address as it is', () => {
    expect(key.read(token)).toEqual(real);
    expect(token).toMatch(/^lk1u(\.[\w-]+){4}$/);
    expect(encodeURIComponent(token)).toBe(token);
    // A link of 180 signs is a QR code of version 9: printed 3 cm wide a phone reads it.
    expect(token.length).toBeLessThan(80);
  });

  it('is read back for any unit, round and version (property)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('unit' as const, 'preview' as const),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ maxLength: 30 }),
        fc.string({ maxLength: 20 }),
        (kind, unit, round, version) => {
          const given: LinkToken = { kind, unit, round, version };
          expect(key.read(key.write(given))).toEqual(given);
          expect(other.read(key.write(given))).toBeUndefined();
        },
      ),
    );
  });

  it('is refused with any one sign replaced, put in or taken out, and cut anywhere', () => {
    const signs = [...SIGNS];
    const at = [...token].map((_, i) => i);
    const replaced = at.flatMap((i) => signs.map((sign) => token.slice(0, i) + sign + token.slice(i + 1)));
    const putIn = [...at, token.length].flatMap((i) =>
      [...signs, ' ', '%', '=', 'é', '\n'].map((sign) => token.slice(0, i) + sign + token.slice(i)),
    );
    const takenOut = at.map((i) => token.slice(0, i) + token.slice(i + 1));
    const cut = at.flatMap((i) => [token.slice(0, i), token.slice(i + 1)]);
    expect(refusedAll([...replaced, ...putIn, ...takenOut, ...cut])).toBeGreaterThan(7_000);
  });

  it('is refused with its fields exchanged, doubled, left out or of another token', () => {
    const [letter, ...fields] = token.split('.');
    const fields2 = key
      .write({ ...real, unit: 'H09', version: 'v2' })
      .split('.')
      .slice(1);
    const orders: string[] = [];
    for (const a of [...fields, ...fields2])
      for (const b of [...fields, ...fields2])
        for (const c of [...fields, ...fields2]) {
          orders.push([letter, a, b, c, fields[3]!].join('.'));
          orders.push([letter, a, b, c].join('.'));
          orders.push([letter, a, b, c, fields[3]!, fields[3]!].join('.'));
        }
    expect(refusedAll(orders)).toBe(8 ** 3 * 3);
  });

  it('of one kind is none of another: a preview never becomes a link that writes, nor a test link a unit', () => {
    for (const letter of ['lk1u', 'lk1p', 'lk1t', 'lk1', 'lk2u', '', '__proto__'])
      for (const given of [
        real,
        { ...real, kind: 'preview' as const },
        { kind: 'test' as const, until: 1_540_000_000_000, address: addressMark('x') },
      ]) {
        const text = key.write(given);
        const changed = [letter, ...text.split('.').slice(1)].join('.');
        if (changed !== text) expect(key.read(changed)).toBeUndefined();
      }
  });

  it('of a test link carries its end and a mark of its address', () => {
    const test: LinkToken = {
      kind: 'test',
      until: 1_540_000_000_000,
      address: addressMark('https://a.example/exec'),
    };
    expect(key.read(key.write(test))).toEqual(test);
    expect(addressMark('https://a.example/exec')).not.toBe(addressMark('https://a.example/exec2'));
  });

  it('is nothing that a person may paste', () => {
    refusedAll([
      '',
      '.',
      '....',
      ' ',
      `${token} `,
      ` ${token}`,
      `${token}.`,
      token.toUpperCase(),
      token.toLowerCase(),
    ]);
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (text) => key.read(text) === undefined));
  });
});

describe('Base64 for addresses', () => {
  it('keeps any bytes (property), and knows its own spelling only by the text written again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual([...bytes]);
      }),
    );
    expect(fromBase64url('A')).toBeUndefined();
    expect(fromBase64url('AA=')).toBeUndefined();
    expect(textOf([0xff])).toBeUndefined();
    expect(textOf([...Buffer.from('Đơn vị 🌾')])).toBe('Đơn vị 🌾');
  });
});

it('the mark of a row is another under another key, and not what is marked', () => {
  expect(key.rowMark('abc')).toMatch(/^[0-9a-f]{32}$/);
  expect(key.rowMark('abc')).not.toBe(other.rowMark('abc'));
  expect(key.rowMark('abc')).not.toBe(key.rowMark('abd'));
});
