import fc from 'fast-check';
import {
  questionsAcross,
  sampleRow,
  type AcrossFinding,
  type AcrossRow,
} from '../../src/domain/checking/across';
import { say, type Problem } from '../../src/domain/messages';
import { sampleRoster } from './corpus/roster';
import { many } from '../support/many';

let made = 0;
const row = (unit: string, more: Partial<AcrossRow> = {}): AcrossRow => ({
  rowId: `r${(made += 1)}`,
  unit,
  key: `u:trang${made}`,
  kind: 'profile_or_page',
  pageName: `Trang số ${made}`,
  phone: `+849870${10_000 + made}`,
  email: `a${made}@example.org`,
  ...more,
});
const ask = (...rows: AcrossRow[]): AcrossFinding[] => questionsAcross(rows, sampleRoster);
const codes = (findings: AcrossFinding[]): string[] =>
  findings.map(({ problem }) => problem.key.replace('across.', ''));
const nameOf = (code: string): string => sampleRoster.find((unit) => unit.code === code)!.name;

describe('The same address', () => {
  it('in two units is a question to staff that names both', () => {
    const [a, b] = [row('H04', { key: 'id:100064125607997' }), row('H05', { key: 'id:100064125607997' })];
    const [finding, ...more] = ask(a, row('H03'), b);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rowIds: [a.rowId, b.rowId],
      units: ['H04', 'H05'],
      level: 'question',
      problem: { key: 'across.SAME_ADDRESS', field: 'address' },
    });
    expect(say(finding!.problem as Problem)).toBe(
      'Các đơn vị sau cùng khai một địa chỉ: Liên đoàn Lao động huyện Cầu Kè; Liên đoàn Lao động huyện Cầu Ngang. Hỏi lại xem địa chỉ là của đơn vị nào.',
    );
  });

  it('twice in one unit is to be merged', () => {
    const [a, b] = [row('H04', { key: 'u:caukepage' }), row(' H04 ', { key: 'u:caukepage' })];
    const [finding, ...more] = ask(a, b);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rowIds: [a.rowId, b.rowId],
      units: ['H04'],
      level: 'fix',
      problem: { key: 'across.REPEATED', with: { count: 2 } },
    });
    expect(say(finding!.problem as Problem)).toContain(
      'được khai 2 lần trong cùng đơn vị (Liên đoàn Lao động huyện Cầu Kè)',
    );
  });

  it('twice in one unit and once in another is both', () => {
    const [a, b, c] = [
      row('H04', { key: 'g:nhom' }),
      row('H05', { key: 'g:nhom' }),
      row('H04', { key: 'g:nhom' }),
    ];
    const findings = ask(a, b, c);
    expect(codes(findings)).toEqual(['SAME_ADDRESS', 'REPEATED']);
    expect(findings.map(({ rowIds }) => rowIds)).toEqual([
      [a.rowId, b.rowId, c.rowId],
      [a.rowId, c.rowId],
    ]);
  });

  it('is not asked about rows without an address, and names at most five units', () => {
    expect(ask(row('H04', { key: '' }), row('H05', { key: undefined }), row('H06', { key: '' }))).toEqual([]);
    const [finding] = ask(
      ...['H01', 'H02', 'H03', 'H04', 'H05', 'H06']
        .map((unit) => row(unit, { key: 's:Abc' }))
        .map((r) => ({ ...r, key: 'u:chung' })),
    );
    expect(finding!.units).toHaveLength(6);
    expect(finding!.problem.with.units.split('; ')).toEqual([
      ...['H01', 'H02', 'H03', 'H04', 'H05'].map(nameOf),
      '…',
    ]);
    const [five] = ask(...['H01', 'H02', 'H03', 'H04', 'H05'].map((unit) => row(unit, { key: 'u:chung' })));
    expect(five!.problem.with.units).not.toContain('…');
  });

  it('of a share link keeps its capitals: two tokens are two links', () => {
    expect(codes(ask(row('H04', { key: 's:AbC' }), row('H05', { key: 's:aBc' })))).toEqual([
      'SHARE_LINK',
      'SHARE_LINK',
    ]);
  });

  it('given once by name and once by number is a note when the page name and the contact are the same', () => {
    const [a, b] = [
      row('H04', { pageName: 'Tin Cầu Kè', phone: '+84987000001' }),
      row('H04', { pageName: 'TIN CẦU KÈ', phone: '+84987000001' }),
    ];
    expect(ask(a, b)).toMatchObject([
      { rowIds: [a.rowId, b.rowId], level: 'note', problem: { key: 'across.PERHAPS_SAME' } },
    ]);
    expect(ask(a, { ...b, phone: '+84987000002' })).toEqual([]);
    expect(ask(a, { ...b, key: '' })).toEqual([]);
    expect(
      codes(ask({ ...a, phone: '', email: 'hoa@gmail.com' }, { ...b, phone: '', email: 'hoa@gmail.com' })),
    ).toEqual(['PERHAPS_SAME']);
    expect(ask({ ...a, phone: '', email: '' }, { ...b, phone: '', email: '' })).toEqual([]);
    expect(codes(ask(a, { ...b, key: a.key! }))).toEqual(['REPEATED']);
  });
});

describe('One phone or e-mail', () => {
  it('on two rows of a unit is normal, on three is a quiet note', () => {
    const rows = [1, 2, 3].map(() => row('H04', { phone: '+84987654321' }));
    expect(ask(...rows.slice(0, 2))).toEqual([]);
    expect(ask(...rows)).toMatchObject([
      {
        rowIds: rows.map(({ rowId }) => rowId),
        units: ['H04'],
        level: 'note',
        problem: { key: 'across.MANY_PHONE', field: 'phone', with: { count: 3 } },
      },
    ]);
  });

  it('in two units is a quiet note', () => {
    expect(ask(row('H04', { email: 'hoa@gmail.com' }), row('H05', { email: 'hoa@gmail.com' }))).toMatchObject(
      [{ units: ['H04', 'H05'], level: 'note', problem: { key: 'across.MANY_EMAIL', field: 'email' } }],
    );
  });
});

describe('A page name', () => {
  it.each([
    ['H04', 'Công đoàn huyện Cầu Ngang', 'H05'],
    ['H04', 'LĐLĐ huyện Cầu Ngang', 'H05'],
    ['H04', 'LDLD H. CAU NGANG', 'H05'],
    ['H04', 'Trang Liên đoàn Lao động huyện Cầu Ngang, tỉnh Trà Vinh', 'H05'],
    ['H04', 'Công đoàn Cầu Ngang', 'H05'],
    ['H04', 'Cầu Ngang', 'H05'],
    ['H07', 'LĐLĐ thị xã Duyên Hải', 'H02'],
    ['H02', 'LĐLĐ huyện Duyên Hải', 'H07'],
    ['N01', 'LĐLĐ TP Trà Vinh', 'H01'],
    ['N02', 'Công đoàn Giáo dục', 'N01'],
    ['C007', 'CĐCS Trường THPT Phạm Thái Bường', 'C006'],
    ['C007', 'LĐLĐ huyện Cầu Kè', 'H04'],
    ['C005', 'Fanpage Công đoàn Sở Tài chính', 'C009'],
  ])('in a row of %s, "%s" is asked about as the name of %s', (unit, pageName, other) => {
    const asked = row(unit, { pageName });
    const [finding, ...more] = ask(asked);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rowIds: [asked.rowId],
      units: [unit, other],
      level: 'question',
      problem: { key: 'across.OTHER_UNIT', field: 'pageName', with: { other: nameOf(other) } },
    });
    expect(say(finding!.problem as Problem)).toContain(nameOf(other));
  });

  it("is looked for in the account's name when the page has none", () => {
    expect(ask(row('H04', { pageName: '', accountName: 'Công đoàn Cầu Ngang' }))).toMatchObject([
      { problem: { key: 'across.OTHER_UNIT', field: 'accountName' } },
    ]);
  });

  it.each([
    ['H04', 'Công đoàn huyện Cầu Kè'],
    ['H04', 'Công đoàn Cầu Kè'],
    ['C007', 'Công đoàn Trường THPT Cầu Kè'],
    ['C007', 'Công đoàn Cầu Kè'],
    ['C003', 'Công đoàn TTYT huyện Cầu Kè'],
    ['W02', 'Công đoàn Nhiệt điện Duyên Hải'],
    ['W02', 'Công đoàn Duyên Hải'],
    ['H03', 'Công đoàn Duyên Hải'],
    ['T02', 'CĐCS Mỹ Phong - Trà Vinh'],
    ['H03', 'Công đoàn tỉnh Trà Vinh'],
    ['H03', 'Công đoàn Trà Vinh'],
    ['H03', 'Trà Vinh'],
    ['N01', 'LĐLĐ tỉnh Trà Vinh'],
    ['T10', 'Bệnh viện Minh Tâm huyện Cầu Ngang'],
    ['C010', 'Giáo dục Càng Long'],
    ['H03', 'Đoàn viên công đoàn'],
    ['H03', 'Công đoàn cơ sở'],
    ['H03', 'Trang facebook'],
    ['H03', '❤️'],
    ['H03', ''],
    ['H99', 'Công đoàn huyện Cầu Ngang'],
    ['C006', 'THPT Cầu Ngang'],
  ])('in a row of %s, "%s" raises no question', (unit, pageName) =>
    expect(ask(row(unit, { pageName }))).toEqual([]),
  );

  it('is its own also where codes have spaces beside them', () => {
    const roster = [
      { code: ' H04 ', name: 'LĐLĐ huyện Cầu Kè' },
      { code: ' H05', name: ' LĐLĐ huyện Cầu Ngang ' },
    ];
    expect(questionsAcross([row('H04 ', { pageName: 'Công đoàn Cầu Kè' })], roster)).toEqual([]);
    expect(questionsAcross([row(' H04', { pageName: 'Công đoàn Cầu Ngang' })], roster)).toMatchObject([
      { units: ['H04', 'H05'], problem: { with: { other: 'LĐLĐ huyện Cầu Ngang' } } },
    ]);
  });

  it('is right when it is its own, for every unit of the sample roster', () => {
    const own = sampleRoster.flatMap(({ code, name }) =>
      [
        name,
        name.toUpperCase(),
        `Trang ${name}`,
        name.replace('Liên đoàn Lao động', 'LĐLĐ').replace('Công đoàn cơ sở', 'CĐCS'),
        name.replace('Công đoàn cơ sở ', 'Công đoàn '),
      ].map((pageName) => row(code, { pageName })),
    );
    expect(ask(...own)).toEqual([]);
  });

  it('is asked about when it is the full name of any other unit', () => {
    for (const { code, name } of sampleRoster) {
      const unit = code === 'H04' ? 'H05' : 'H04';
      expect([name, ask(row(unit, { pageName: name })).map(({ units }) => units)]).toEqual([
        name,
        [[unit, code]],
      ]);
    }
  });
});

describe('A share link', () => {
  it.each([[{ key: 's:1BxPmATEu6' }], [{ key: 's:g/1EN4TnaKwT' }], [{ key: 'u:abc', kind: 'share' }]])(
    'is accepted and marked, to be opened and replaced: %p',
    (more) => {
      expect(ask(row('H04', more))).toMatchObject([
        { level: 'note', units: ['H04'], problem: { key: 'across.SHARE_LINK', field: 'address' } },
      ]);
    },
  );
});

describe('The example of the paper form', () => {
  const left: Partial<AcrossRow> = { ...sampleRow };
  it.each([
    ['whole', left],
    [
      'in capitals',
      { ...left, accountName: sampleRow.accountName.toUpperCase(), pageName: 'CONG DOAN TINH TRA VINH' },
    ],
    ['with the person changed', { ...left, accountName: 'Lê Thị Mai', name: 'Lê Thị Mai' }],
    ['its phone and e-mail', { phone: sampleRow.phone, email: sampleRow.email }],
    ['its page and address', { pageName: sampleRow.pageName, key: sampleRow.key }],
    ['its mark', { accountName: 'Ví dụ: Lê Thị Mai' }],
    ['its mark, run together', { accountName: ' Vídụ Lê Thị Mai' }],
    ['its names and its phone', { ...left, key: 'u:khac', email: 'mai@example.org' }],
    ['its names and its e-mail', { ...left, key: 'u:khac', phone: '+84987000003' }],
    ['its address, its person and its e-mail', { ...left, pageName: 'Trang khác', phone: '+84987000003' }],
    ['its address, its person and its phone', { ...left, pageName: 'Trang khác', email: 'mai@example.org' }],
  ])('left in (%s) is to be removed, and raises nothing else', (_how, more) => {
    const [a, b] = [row('H04', more), row('H05', more)];
    const findings = ask(a, b);
    expect(findings).toMatchObject([
      { rowIds: [a.rowId], level: 'fix', problem: { key: 'across.SAMPLE_ROW' } },
      { rowIds: [b.rowId], level: 'fix' },
    ]);
    expect(findings).toHaveLength(2);
  });

  it.each([
    ['the page name alone', { pageName: sampleRow.pageName }],
    ['the person alone', { accountName: sampleRow.accountName, name: sampleRow.name }],
    [
      'the person with a phone',
      { accountName: sampleRow.accountName, name: sampleRow.name, phone: sampleRow.phone },
    ],
    [
      'three names alone',
      { accountName: sampleRow.accountName, pageName: sampleRow.pageName, name: sampleRow.name },
    ],
    ['the address alone', { key: sampleRow.key }],
    ['the address with the phone', { key: sampleRow.key, phone: sampleRow.phone }],
    [
      'the person with an e-mail',
      { accountName: sampleRow.accountName, name: sampleRow.name, email: sampleRow.email },
    ],
    ['the mark in the middle of a name', { accountName: 'Câu chuyện ví dụ' }],
    ['the word itself', { accountName: 'Mai ví dụ: Lê' }],
  ])('%s is not the example', (_what, more) => {
    expect(codes(ask(row('H04', more)))).not.toContain('SAMPLE_ROW');
  });
});

describe('All rows together', () => {
  it('raise nothing when nothing is shared, and nothing when there are none', () => {
    expect(ask()).toEqual([]);
    expect(questionsAcross([row('H04')], [])).toEqual([]);
    expect(ask(...sampleRoster.map(({ code }) => row(code)))).toEqual([]);
  });

  it('are answered whatever they hold; every finding has its sentence and its rows', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '',
        'Công đoàn huyện Cầu Ngang',
        'constructor',
        '__proto__',
        'Trà Vinh',
        'tỉnh',
        'LĐLĐ',
        's:x',
        'u:x',
        'H04',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const few = sampleRoster.slice(3, 6);
    const any = fc.record({
      rowId: fc.nat(99).map(String),
      unit: fc.constantFrom('H04', 'H05', 'N01', '', '__proto__'),
      key: text,
      kind: text,
      pageName: text,
      accountName: text,
      name: text,
      phone: text,
      email: text,
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (rows) => {
        for (const { rowIds, units, problem, level } of questionsAcross(rows, few)) {
          expect(
            rowIds.length > 0 &&
              units.length > 0 &&
              rowIds.every((id) => rows.some(({ rowId }) => rowId === id)),
          ).toBe(true);
          expect(['question', 'fix', 'note']).toContain(level);
          expect(say(problem as Problem)).toMatch(/\.$/);
        }
      }),
      many(10_000),
    );
  });

  it('are read in time that grows with their number', () => {
    const many = Array.from({ length: 20_000 }, (_none, i) =>
      row(`H0${1 + (i % 9)}`, {
        key: `u:k${i % 5_000}`,
        phone: '+84987654321',
        pageName: 'Công đoàn huyện Cầu Ngang',
      }),
    );
    const start = performance.now();
    ask(...many);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
