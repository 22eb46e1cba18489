// Tables of units as offices have them: headings, titles, encodings, separators, quotation marks, codes.
import fc from 'fast-check';
import { columnNamed } from '../../src/domain/roster/headings';
import { planRoster, readRoster, readTable } from '../../src/domain/roster/import';
import { repaired } from '../../src/client/roster/state';
import { readBytes } from '../../src/client/roster/read-file';
import headings from './corpus/roster_headings.json';
import wild from './corpus/wild_2026.json';
import { expectLinear } from './linear';
import { unit } from './rules/given';

const CAU_KE = unit({ code: 'H04', name: 'LĐLĐ huyện Cầu Kè', email: 'cauke@vidu.vn' });
const MAU = unit({ code: '001', name: 'CĐ xã Mẫu', email: '' });
const planOf = (text: string, roster = [CAU_KE, MAU]) => {
  const reading = readRoster(text);
  return { reading, plan: planRoster(reading, roster) };
};
/** The table of a case of the corpus: what stands after its name, as JSON. */
const tableOf = (id: string): string => {
  const { input } = wild.cases.find((one) => one.id === id)!;
  return JSON.parse(input.slice(input.indexOf(' — ') + 3)) as string;
};
const added = (text: string): string[] => planOf(text).plan.added.map(({ unit: { code } }) => code);

describe('A heading', () => {
  const all = Object.entries(headings.headings).flatMap(([key, list]) =>
    list.map((text) => [text, key] as const),
  );
  it.each(all)('%j is %s', (text, key) => expect(columnNamed(text)).toBe(key));
  it.each([
    ['Mã đơn vị cấp trên', 'parent'],
    ['Tên đơn vị cấp trên', 'parent'],
    ['Tên nghiệp đoàn', 'name'],
    ['ĐV', 'name'],
    ['CĐCS trực thuộc', 'name'],
    ['MÃ ĐƠN VỊ (*)', 'code'],
    ['Số ĐTLH', 'phone'],
    ['Đ.thoại', 'phone'],
    ['ĐTDĐ', 'phone'],
    ['Địa chỉ E-mail', 'email'],
    ['Phải báo cáo?', 'required'],
    ['Được gia hạn đến', 'extendedTo'],
    ['Ghi chú khác', 'note'],
    ['Tên đơn vị'.normalize('NFD'), 'name'],
    ['\u200bMã\u00a0đơn\u00a0vị', 'code'],
  ])('%j is %s', (text, key) => expect(columnNamed(text)).toBe(key));
  it.each([
    'STT',
    'Người liên hệ',
    'Tên người liên hệ',
    'Địa chỉ',
    'Mã số thuế',
    'Tên đơn vị cũ',
    'Mã cũ',
    'Số đoàn viên',
    '',
  ])('%j is none of ours', (text) => expect(columnNamed(text)).toBeUndefined());
});

describe('A table of the corpus', () => {
  it.each([
    ['B01', ['X1']],
    ['B02', ['X1']],
    ['B05b', ['X1']],
    ['B06', ['X1', 'X2']],
    ['B07', ['X1', 'X2', 'X3', 'X4']],
    ['B09', ['X1']],
    ['B11', ['X1', 'X2', 'X3']],
    ['B12', ['X1']],
    ['B13', ['X1']],
    ['B14', ['X1']],
    ['B18', ['X1', 'X2']],
    ['B20', []],
    ['B21', []],
    ['B22', ['X1', 'X2']],
    ['B23', ['X1', 'X2', 'X3', 'X4', 'X5']],
    ['B27', ['X1']],
    ['B29', ['X1']],
    ['B36', ['X1', 'X2', 'X3']],
    ['B40', ['X01']],
  ])('%s adds %j', (id, codes) => expect(added(tableOf(id))).toEqual(codes));
  it('every case was looked at', () => {
    const here =
      'B01 B02 B05b B06 B07 B09 B11 B12 B13 B14 B15 B17 B18 B20 B21 B22 B23 B27 B29 B36 B39 B40 B51';
    expect(wild.cases.map(({ id }) => id).filter((id) => /^B/.test(id))).toEqual(here.split(' '));
  });
  it('B06: the names of groups are questioned', () =>
    expect(planOf(tableOf('B06')).plan.rejected.map(({ text }) => text)).toEqual([
      'I · Khối xã, phường',
      'II · Khối doanh nghiệp',
    ]));
  it('B09, B11, B36: addresses', () => {
    const emails = (id: string) => planOf(tableOf(id)).plan.added.map(({ unit: { email } }) => email);
    expect([emails('B09'), emails('B11'), emails('B36')]).toEqual([
      ['a@vidu.vn, b@vidu.vn'],
      ['a@vidu.vn', 'b@vidu.vn', 'c@vidu.vn'],
      ['', '', ''],
    ]);
  });
  it('B12, B13: every column is understood or named', () => {
    const { has, leftOut } = readRoster(tableOf('B12'));
    expect([has.sort(), leftOut]).toEqual([['code', 'email', 'name', 'parent', 'phone'], []]);
    expect(readRoster(`${tableOf('B13')}`).has.sort()).toEqual(['code', 'email', 'name', 'parent', 'phone']);
  });
  it.each(['B15', 'B17'])('%s: the repair is offered, and the repaired table is right', (id) => {
    const { offers, missingColumns } = readRoster(tableOf(id));
    expect(missingColumns).toEqual([]);
    const after = readRoster(repaired(tableOf(id), offers));
    expect([after.offers, after.lines.map(({ unit: { name } }) => name)]).toEqual([[], ['Công đoàn xã Mẫu']]);
  });
  it('B20, B21: a code that differs by capitals is the roster’s; by signs or zeros it is asked about', () => {
    expect(planOf(tableOf('B20')).plan.rejected[0]!.why[0]).toContain('Sổ đã có mã “001”');
    const { plan } = planOf(tableOf('B21'));
    expect(plan.rejected.map(({ line }) => line)).toEqual([3, 4]);
    expect(plan.same).toBe(1);
    const { plan: renamed } = planOf('Mã;Tên đơn vị\nh04;Công đoàn xã Cầu Kè');
    expect(renamed.changed).toMatchObject([{ code: 'H04', unit: { code: 'H04' }, columns: ['Tên đơn vị'] }]);
  });
  it('B22: two units of one name are noted', () =>
    expect(planOf(tableOf('B22'), []).plan.notes).toEqual([
      { line: 3, text: '“CĐ xã Mẫu” đã có ở dòng 2 với mã “X1”. Xem có phải một đơn vị không.' },
    ]));
  it('B23: yes and no in their many words', () =>
    expect(planOf(tableOf('B23')).plan.added.map(({ unit: { required } }) => required)).toEqual([
      'Có',
      'Có',
      'Có',
      'Không',
      'Không',
    ]));
  it('B39: the cell that would be emptied is named with what is in it', () =>
    expect(planOf(tableOf('B39')).plan.changed.map(({ columns }) => columns)).toEqual([
      ['Email liên hệ (sẽ bị xóa trống, đang là “cauke@vidu.vn”)'],
    ]));
  it('B40: units that the table does not name are named', () =>
    expect(planOf(tableOf('B40')).plan.absent.map(({ code }) => code)).toEqual(['H04', '001']));
  it.each([
    ['FE FF, marked', 'be', true],
    ['unmarked', 'be', false],
    ['FF FE, marked', 'le', true],
    ['unmarked', 'le', false],
  ])('B51: UTF-16 %s, %s', (_how, order, marked) => {
    const text = `${marked ? '\uFEFF' : ''}Mã\tTên đơn vị\nX1\tCĐ Mẫu và các đơn vị khác\n`;
    const bytes = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i += 1)
      new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), order === 'le');
    expect(readBytes('x.csv', bytes)).toMatchObject({ type: 'fileRead', text: text.replace('\uFEFF', '') });
  });
});

describe('More tables of these kinds', () => {
  const HEAD = 'Mã\tTên đơn vị\tLoại';
  it.each<[string, string, string[]]>([
    ['a title of three lines', `LĐLĐ TỈNH VÍ DỤ\n\nDANH SÁCH ĐƠN VỊ\n${HEAD}\nX1\tCĐ A\tCĐCS`, ['X1']],
    ['a title with semicolons', 'DANH SÁCH; NĂM 2026;;\nMã;Tên đơn vị\nX1;CĐ A', ['X1']],
    [
      'a title with a comma over semicolons',
      'Danh sách, kèm công văn số 12, ngày 1/1\nMã;Tên đơn vị\nX1;CĐ A',
      ['X1'],
    ],
    ['sep= and a comma', 'sep=,\r\nMã,Tên đơn vị\r\nX1,CĐ A', ['X1']],
    ['sep= and a bar', 'sep=|\nMã|Tên đơn vị\nX1|CĐ A', ['X1']],
    ['bars without edges', 'Mã | Tên đơn vị\nX1 | CĐ A', ['X1']],
    ['columns numbered in brackets', `${HEAD}\n(1)\t(2)\t(3)\nX1\tCĐ A\tCĐCS`, ['X1']],
    ['columns numbered A, B, 1', `${HEAD}\nA\tB\t1\nX1\tCĐ A\tCĐCS`, ['X1']],
    ['headings on each page', `${HEAD}\nX1\tCĐ A\tCĐCS\n${HEAD}\nX2\tCĐ B\tCĐCS`, ['X1', 'X2']],
    ['groups A, B', `${HEAD}\nA\tKhối xã\t\nX1\tCĐ A\tCĐCS`, ['X1']],
    ['an old Mac’s line ends', `${HEAD}\rX1\tCĐ A\tCĐCS\rX2\tCĐ B\tCĐCS\r`, ['X1', 'X2']],
    ['lone marks in every name', 'Mã;Tên đơn vị\nX1;"A\nX2;"B\nX3;"C', ['X1', 'X2', 'X3']],
    ['inches', 'Mã,Tên đơn vị\nX1,Cửa hàng 24"\nX2,CĐ B', ['X1', 'X2']],
    ['a quoted cell with a line end', `${HEAD}\nX1\t"CĐ\nA"\tCĐCS\nX2\tCĐ B\tCĐCS`, ['X1', 'X2']],
    [
      'a web page',
      '<table><tr><th>Mã</th><th>Tên đơn vị</th></tr><tr><td>X1</td><td>CĐ &amp; A</td></tr></table>',
      ['X1'],
    ],
  ])('%s', (_what, text, codes) =>
    expect(planOf(text, []).plan.added.map(({ unit: { code } }) => code)).toEqual(codes),
  );
  it('a lone mark swallows no line, and stays in its name', () =>
    expect(readTable('X1\t"Mẫu\tCĐCS\nX2\t"Hoa Sen" Công ty\tCĐCS\nX3\tC\tD')).toEqual([
      ['X1', '"Mẫu', 'CĐCS'],
      ['X2', '"Hoa Sen" Công ty', 'CĐCS'],
      ['X3', 'C', 'D'],
    ]));
  it('columns left out are named; the running number is not missed', () =>
    expect(
      readRoster('STT;Mã;Tên đơn vị;Người liên hệ;Email;Email 2\n1;X1;CĐ A;Lê Vĩ;a@vidu.vn;b@vidu.vn')
        .leftOut,
    ).toEqual(['Người liên hệ', 'Email 2']));
  it('VNI headings are offered too', () => {
    const text = 'Maõ\tTeân ñôn vò\nX1\tCoâng ñoaøn xaõ Maãu';
    const { offers, missingColumns } = readRoster(text);
    expect([missingColumns, readRoster(repaired(text, offers)).lines[0]?.unit.name]).toEqual([
      [],
      'Công đoàn xã Mẫu',
    ]);
  });
  const cell = fc.stringMatching(/^[A-Za-zĐđêô"',;. -]{0,12}$/);
  it('what a spreadsheet exports is read back cell for cell', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const written = rows
            .map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(';'))
            .join('\r\n');
          expect(readTable(`sep=;\r\n${written}`).slice(1)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    ));
  it('any text is cut without a line being lost', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[ab"\t;,|\n ]{0,60}$/), (text) => {
        const rows = readTable(`Mã\tTên đơn vị\n${text}`);
        expect(rows[0]).toEqual(['Mã', 'Tên đơn vị']);
        expect(rows.flat().join('').replace(/[^ab]/g, '')).toBe(`ab`.slice(2) + text.replace(/[^ab]/g, ''));
      }),
      { numRuns: 500 },
    ));
  it.each([
    '"',
    '"a\t',
    '"\n',
    ';"',
    '<tr>',
    '| - |',
    'sep=',
    'Mã;',
    '"a\n\t',
    'a;b\n',
    '\r',
    '&amp;',
    '·®¬',
  ])('%j again and again, alone or below headings, takes time in proportion', (bit) => {
    for (const head of ['', 'Mã\tTên đơn vị\n'])
      expectLinear(
        (length) => head + bit.repeat(length / bit.length),
        (text) => planRoster(readRoster(text), []),
      );
  });
});
