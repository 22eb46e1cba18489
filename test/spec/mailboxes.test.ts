// Cells that may hold several addresses, and the spellings of one mailbox.
import fc from 'fast-check';
import { accessTo, isOnRoster } from '../../src/app/access';
import { mailable } from '../../src/domain/letters/plan/addresses';
import { mailboxKey, readEmails } from '../../src/domain/person/email';
import { say } from '../../src/domain/messages';
import { unitFaults } from '../../src/domain/roster/unit';
import { readSettings } from '../../src/domain/settings';
import { settings, unit } from './rules/given';
import { processorTime } from './linear';

const A = 'a@vidu.vn',
  B = 'b@vidu.vn';

describe('Addresses of a cell', () => {
  it.each<[string, string[]]>([
    ['Lê Vĩ <a@vidu.vn>', [A]],
    ['"Lê, Vĩ" <a@vidu.vn>', [A]],
    ['Lê, Vĩ <a@vidu.vn>', [A]],
    ['Lê Vĩ <a@vidu.vn> Trần Mẫu <b@vidu.vn>', [A, B]],
    ['Lê Vĩ <a@vidu.vn>; Trần Mẫu <b@vidu.vn>', [A, B]],
    ['<a@vidu.vn><b@vidu.vn>', [A, B]],
    ['a@vidu.vn.', [A]],
    ['a@vidu.vn ;', [A]],
    ['a@vidu.vn (VP)', [A]],
    ['a@vidu.vn (Văn phòng), b@vidu.vn (chị Hoa)', [A, B]],
    ['mailto:a@vidu.vn', [A]],
    ['Email: a@vidu.vn', [A]],
    ['E-mail: a@vidu.vn; Email 2: b@vidu.vn', [A, B]],
    ['VP: a@vidu.vn / TG: b@vidu.vn', [A, B]],
    ['a(at)vidu.vn', [A]],
    ['a\u200b@vidu.vn', [A]],
    ['a@vidu.vn b@vidu.vn', [A, B]],
    ['a@vidu.vn  \t b@vidu.vn', [A, B]],
    ['a@vidu.vn và b@vidu.vn', [A, B]],
    ['a@vidu.vn hoặc b@vidu.vn', [A, B]],
    ['a@vidu.vn & b@vidu.vn', [A, B]],
    ['a@vidu.vn + b@vidu.vn', [A, B]],
    ['a@vidu.vn/b@vidu.vn', [A, B]],
    ['a@vidu.vn | b@vidu.vn', [A, B]],
    ['a@vidu.vn\nb@vidu.vn', [A, B]],
    ['a@vidu.vn\r\nb@vidu.vn\r\n', [A, B]],
    ['- a@vidu.vn\n- b@vidu.vn', [A, B]],
    ['1. a@vidu.vn\n2. b@vidu.vn', [A, B]],
    ['a@vidu.vn\u00a0,\u00a0b@vidu.vn', [A, B]],
    ['A@VIDU.VN, a@vidu.vn', ['A@vidu.vn']],
    ['a@vidu.vn,,;b@vidu.vn', [A, B]],
    ['Lê Hà leha@vidu.vn', ['leha@vidu.vn']],
    ['không có', []],
    ['-', []],
    ['chưa có', []],
    ['Chưa lập', []],
    ['', []],
    ['\u200b', []],
  ])('%j', (cell, emails) => expect(readEmails(cell)).toEqual({ emails, bad: [] }));

  it.each<[string, string[], string[]]>([
    ['a@vidu.vn, cdxamau', [A], ['cdxamau']],
    ['a@vidu', [], ['a@vidu']],
    ['Lê Văn Vĩ', [], ['Lê Văn Vĩ']],
    ['a@vidu.vn, b@vidu..vn', [A], ['b@vidu..vn']],
    ['0912345678', [], ['0912345678']],
    ['cdxamau@gmai.com', [], ['cdxamau@gmai.com']],
    ['cdxahai@gmail.com.vn, a@vidu.vn', [A], ['cdxahai@gmail.com.vn']],
    ['cdxamau@yahoo.com.nv', [], ['cdxamau@yahoo.com.nv']],
  ])('%j has parts that are none', (cell, emails, bad) => {
    const read = readEmails(cell);
    expect([read.emails, read.bad.map(({ text }) => text)]).toEqual([emails, bad]);
  });
  it.each([
    [
      'https://www.facebook.com/congdoanvidu',
      'Đây là địa chỉ trang mạng. Ghi địa chỉ email; địa chỉ trang khai ở ô Địa chỉ truy cập.',
    ],
    ['0912 345 678', 'Đây là số điện thoại. Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email.'],
  ])('%j is one fault, which says what it is and where it belongs', (cell, says) =>
    expect(unitFaults([unit({ email: cell })])[0]!.map(({ problem }) => say(problem))).toEqual([says]),
  );

  const name = fc.constantFrom('a', 'cdxa.mau', 'vi_mau', 'ld-ld', 'x1'),
    address = fc.tuple(name, fc.nat(99)).map(([local, n]) => `${local}${n}@vidu.vn`),
    dressed = fc.tuple(address, fc.constantFrom(0, 1, 2, 3, 4, 5)).map(([text, way]) => ({
      address: text,
      text: [text, `<${text}>`, `Lê Vĩ <${text}>`, `${text} (VP)`, `Email: ${text}`, `${text}.`][way]!,
    })),
    between = fc.constantFrom(', ', '; ', '\n', ' / ', ' và ', ' | ', ' & ', ',', ';', '\r\n');
  it('however they are dressed and set apart, each is read once', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(dressed, between), { minLength: 1, maxLength: 6 }), (list) => {
        const cell = list.map(([one, gap]) => one.text + gap).join('');
        expect(readEmails(cell)).toEqual({ emails: [...new Set(list.map(([one]) => one.address))], bad: [] });
      }),
      { numRuns: 300 },
    ));
  it('any text: what is accepted is written to, and nothing else; what is not is a fault of the unit', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-c@., ;<>"/\n-]*$/)),
        (cell) => {
          const read = readEmails(cell);
          expect(mailable([cell])).toEqual(read.emails.slice(0, 50));
          const faults = unitFaults([unit({ email: cell })])[0]!.filter(({ column }) => column === 'email');
          expect(faults).toHaveLength(read.bad.length);
          for (const email of read.emails) expect(readEmails(email)).toEqual({ emails: [email], bad: [] });
        },
      ),
      { numRuns: 500 },
    ));
  it.each(['@', 'a@', 'a@b,', '"', '<', 'a@b.vn ', ' và ', '\n', '"a'])(
    '%j again and again is read in time',
    (bit) => {
      const text = bit.repeat(49_000 / bit.length);
      const took = processorTime(() => {
        readEmails(text);
      });
      expect(took).toBeLessThan(300);
    },
  );
});

describe('One mailbox of Gmail', () => {
  it.each([
    'cdxamau@gmail.com',
    'cd.xa.mau@gmail.com',
    'CDXaMau@Gmail.com',
    'cdxamau+baocao@gmail.com',
    'c.dxamau+1@googlemail.com',
    ' cdxamau@gmail.com ',
  ])('%j', (text) => expect(mailboxKey(text)).toBe('cdxamau@gmail.com'));
  it.each(['cd.xa.mau@yahoo.com.vn', 'cd.xa@vidu.vn', 'cd+1@vidu.vn', 'gmail.com', '', '@gmail.com'])(
    '%j keeps its spelling',
    (text) => expect(mailboxKey(text)).toBe(text),
  );
  it('opens the form of its unit in any spelling', () => {
    const roster = [unit({ email: 'Lê Vĩ <cd.xa.mau@gmail.com> (VP)' })];
    const to = (email: string) =>
      accessTo(
        'H04',
        { is: isOnRoster(email, roster) ? 'person' : 'unlisted', email },
        roster,
        settings({ 'Cho người chưa có trong danh sách tự chọn đơn vị': 'Không' }),
      ).may;
    expect(['cdxamau@gmail.com', 'cd.xamau+1@gmail.com', 'cdxamau@googlemail.com'].map(to)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['cdxamau@vidu.vn', 'xamau@gmail.com', 'cdxamau1@gmail.com'].map(to)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('The list of staff', () => {
  const LABEL = 'Email cán bộ phụ trách';
  const read = (text: string) => {
    const { settings: found, problems } = readSettings({ [LABEL]: text });
    return [found.staff, problems.filter((problem) => JSON.stringify(problem).includes(LABEL)).length];
  };
  it.each(['a@vidu.vn b@vidu.vn', 'a@vidu.vn và b@vidu.vn', 'Lê Vĩ <a@vidu.vn>\nb@vidu.vn.'])('%j', (text) =>
    expect(read(text)).toEqual([[A, B], 0]),
  );
  it('one entry that cannot be read is said, and does not lock the others out', () =>
    expect(read('a@vidu.vn, hai@vidu')).toEqual([[A], 1]));
});
