// Units that move, merge, dissolve or are renamed, many at once: how offices write it, and what it does.
import { meaningOf } from '../../src/domain/roster/headings';
import { planRoster, readRoster, type RosterPlan } from '../../src/domain/roster/import';
import { say } from '../../src/domain/messages';
import type { Row } from '../../src/domain/fields';
import { unit } from './rules/given';

const put = (code: string, name: string, more: Partial<Row<'units'>> = {}) =>
  unit({ code, name, email: '', phone: '', ...more });
const roster = (): Row<'units'>[] => [
  put('P01', 'Công đoàn phường Rạch Giá'),
  put('P02', 'Công đoàn phường Vĩnh Thông'),
  put('C01', 'CĐCS Trường Tiểu học Lê Lợi', { parent: 'P02' }),
  put('C02', 'CĐCS Bệnh viện Bình An', { parent: 'P02' }),
  put('C03', 'CĐCS Trạm y tế An Hòa', { parent: 'P02' }),
  put('C04', 'CĐCS UBND phường An Bình', { parent: 'P02' }),
];
const table = (...lines: string[]): string => lines.map((line) => line.replace(/ \| /g, '\t')).join('\n');
const planOf = (text: string, units = roster()): RosterPlan => planRoster(readRoster(text), units);
/** The roster after a plan. */
const after = (plan: RosterPlan, units = roster()): Row<'units'>[] => {
  const next = units.slice();
  for (const { index, unit: cells } of plan.changed) next[index] = { ...next[index]!, ...cells };
  return [...next, ...plan.added.map(({ unit: cells }) => put('', '', cells))];
};
const why = (plan: RosterPlan): [number, string][] =>
  plan.rejected.map((one) => [one.line, one.why.join(' ')]);
const changed = (plan: RosterPlan) =>
  plan.changed.map(({ code, kinds, to, unit: cells }) => [code, kinds.join('+'), to, cells]);

describe('A heading of a table of changes', () => {
  it.each([
    ['Cấp trên mới', 'newParent'],
    ['Chuyển về', 'newParent'],
    ['Công đoàn cấp trên sau sắp xếp', 'newParent'],
    ['Đơn vị tiếp nhận', 'newParent'],
    ['Nhập vào', 'mergedInto'],
    ['Sáp nhập vào đơn vị', 'mergedInto'],
    ['Hợp nhất thành', 'mergedInto'],
    ['Tên mới', 'newName'],
    ['Tên đơn vị (mới)', 'newName'],
    ['Đơn vị mới', 'newName'],
    ['Đổi tên thành', 'newName'],
    ['Tên CĐCS sau sáp nhập', 'newName'],
    ['Mã mới', 'newCode'],
    ['Mã đơn vị cũ', 'oldCode'],
    ['Tên cũ', 'oldName'],
    ['Tên đơn vị trước sắp xếp', 'oldName'],
    ['Đơn vị cũ', 'oldName'],
    ['Hoạt động', 'activity'],
    ['Tình trạng', 'activity'],
    ['Phương án sắp xếp', 'plan'],
    ['Tên cũ, mã cũ', 'formerly'],
    ['Địa bàn', 'communes'],
    ['Cấp trên cũ', undefined],
    ['Hạn mới', 'extendedTo'],
    ['Hình thức', 'kind'],
    ['Mã', 'code'],
    ['Mã số thuế mới', undefined],
  ])('%j is %s', (text, meaning) => expect(meaningOf(text)).toBe(meaning));
});

describe('A table of changes', () => {
  it('moves units to another superior, named by code or by name, and says how many go where', () => {
    const plan = planOf(
      table(
        'STT | Mã | Tên đơn vị | Cấp trên mới',
        '1 | C01 | x | P01',
        '2 | C02 |  | công đoàn phường RẠCH GIÁ',
        '3 | C03 |  | P02',
      ),
    );
    expect(changed(plan)).toEqual([
      ['C01', 'moved', 'Công đoàn phường Rạch Giá', { parent: 'P01' }],
      ['C02', 'moved', 'Công đoàn phường Rạch Giá', { parent: 'P01' }],
    ]);
    expect([plan.same, plan.absent.length]).toEqual([1, 0]);
    expect(say({ key: 'roster.changes', with: { added: 0, ...plan.counts } })).toBe(
      '2 đơn vị chuyển về Công đoàn phường Rạch Giá',
    );
  });

  it('merges, renames and dissolves, and says each by kind', () => {
    const plan = planOf(
      table(
        'Mã | Tên mới | Nhập vào | Hoạt động | Cấp trên mới',
        'C01 | CĐCS Trường Tiểu học Lê Lợi 2 |  |  | P01',
        'C02 |  | C01 |  | ',
        'C03 |  |  | Giải thể | ',
        'P02 |  | P01 |  | ',
      ),
    );
    expect(changed(plan)).toEqual([
      [
        'C01',
        'moved+renamed',
        'Công đoàn phường Rạch Giá',
        { name: 'CĐCS Trường Tiểu học Lê Lợi 2', formerly: 'CĐCS Trường Tiểu học Lê Lợi', parent: 'P01' },
      ],
      ['C02', 'merged', 'CĐCS Trường Tiểu học Lê Lợi 2', { activity: 'Đã sáp nhập', mergedInto: 'C01' }],
      ['C03', 'dissolved', '', { activity: 'Đã giải thể' }],
      ['P02', 'merged', 'Công đoàn phường Rạch Giá', { activity: 'Đã sáp nhập', mergedInto: 'P01' }],
    ]);
    expect(say({ key: 'roster.changes', with: { added: 0, ...plan.counts } })).toBe(
      '1 đơn vị chuyển về Công đoàn phường Rạch Giá, 2 nhập, 1 đổi tên, 1 giải thể',
    );
  });

  it('of old and new names: several that become one already there merge into it', () => {
    const plan = planOf(
      table(
        'Tên cũ | Tên mới',
        'Công đoàn phường Vĩnh Thông | Công đoàn phường Rạch Giá',
        'Công đoàn phường Rạch Giá | Công đoàn phường Rạch Giá',
        'CĐCS Bệnh viện Bình An | CĐCS Bệnh viện Bình An 2',
      ),
    );
    expect(changed(plan)).toEqual([
      ['P02', 'merged', 'Công đoàn phường Rạch Giá', { activity: 'Đã sáp nhập', mergedInto: 'P01' }],
      [
        'C02',
        'renamed',
        'CĐCS Bệnh viện Bình An 2',
        { name: 'CĐCS Bệnh viện Bình An 2', formerly: 'CĐCS Bệnh viện Bình An' },
      ],
    ]);
    expect(plan.same).toBe(1);
  });

  it('of old and new under two lines of headings founds a unit that has a code of its own', () => {
    const text = table(
      ' | Trước sắp xếp |  | Sau sắp xếp | ',
      'STT | Mã | Tên đơn vị | Mã | Tên đơn vị',
      '1 | C01 | CĐCS Trường Tiểu học Lê Lợi | C77 | CĐCS Trường Lê Lợi - An Bình',
      '2 | C04 | CĐCS UBND phường An Bình | C77 | CĐCS Trường Lê Lợi - An Bình',
      '3 | C02 | CĐCS Bệnh viện Bình An | C02 | CĐCS Bệnh viện Bình An 2',
    );
    const plan = planOf(text);
    expect(plan.added.map(({ unit: { code, name, parent } }) => [code, name, parent])).toEqual([
      ['C77', 'CĐCS Trường Lê Lợi - An Bình', 'P02'],
    ]);
    expect(plan.changed.map(({ code, kinds, unit: { mergedInto } }) => [code, kinds, mergedInto])).toEqual([
      ['C01', ['merged'], 'C77'],
      ['C04', ['merged'], 'C77'],
      ['C02', ['renamed'], undefined],
    ]);
    expect(planOf(text, after(plan))).toMatchObject({ added: [], changed: [], rejected: [], same: 3 });
  });

  it('may bring the new superior along, and units that move to it', () => {
    const plan = planOf(
      table(
        'Mã | Tên đơn vị | Cấp trên mới',
        'P09 | Công đoàn xã Châu Thành | ',
        'C01 |  | P09',
        'C02 |  | Công đoàn xã Châu Thành',
      ),
    );
    expect(plan.added.map(({ unit: { code, name } }) => [code, name])).toEqual([
      ['P09', 'Công đoàn xã Châu Thành'],
    ]);
    expect(changed(plan).map(([code, , to, cells]) => [code, to, cells])).toEqual([
      ['C01', 'Công đoàn xã Châu Thành', { parent: 'P09' }],
      ['C02', 'Công đoàn xã Châu Thành', { parent: 'P09' }],
    ]);
  });

  it.each([
    table(
      'Mã | Tên mới | Nhập vào | Hoạt động | Cấp trên mới',
      'C01 | CĐCS A |  |  | P01',
      'C02 |  | C01 |  | ',
      'C03 |  |  | Đã giải thể | ',
    ),
    table(
      'Tên cũ | Tên mới',
      'CĐCS Bệnh viện Bình An | CĐCS B',
      'CĐCS Trạm y tế An Hòa | CĐCS UBND phường An Bình',
    ),
    table(
      'Mã cũ | Mã mới | Tên mới | Cấp trên mới',
      'C01 | X1 | CĐCS mới | P01',
      'C02 | X1 | CĐCS mới | P01',
      'C03 |  |  | P01',
    ),
  ])('done again changes nothing', (text) => {
    const first = planOf(text);
    expect(first.changed.length + first.added.length).toBeGreaterThan(1);
    expect(first.rejected).toEqual([]);
    expect(planOf(text, after(first))).toMatchObject({ added: [], changed: [], rejected: [] });
  });

  it('follows chains of mergers, and refuses a ring, whatever the lines beside it do', () => {
    const chain = planOf(table('Mã | Nhập vào', 'C01 | C02', 'C02 | C03'));
    expect(chain.changed.map(({ unit: { mergedInto } }) => mergedInto)).toEqual(['C02', 'C03']);
    const ring = planOf(
      table('Mã | Nhập vào', 'C01 | C02', 'C02 | C03', 'C03 | C01', 'C04 | C04', 'P02 | P01'),
    );
    expect(ring.changed.map(({ code }) => code)).toEqual(['P02']);
    const RING =
      'Nhập vào: Các đơn vị ghi nhập vào nhau thành vòng, nên không còn đơn vị nhận. Sửa cột Nhập vào.';
    expect(why(ring)).toEqual([
      [2, RING],
      [3, RING],
      [4, RING],
      [5, 'Nhập vào: Đơn vị ghi nhập vào chính mình. Sửa mã đơn vị nhận.'],
    ]);
  });

  it('refuses a ring of superiors', () => {
    const plan = planOf(table('Mã | Cấp trên mới', 'P01 | P02', 'P02 | P01', 'C01 | P01'));
    expect(plan.changed.map(({ code }) => code)).toEqual(['C01']);
    expect(why(plan)[0]![1]).toContain('thành vòng');
  });

  it('moves a unit although its e-mail is wrong, and says so', () => {
    const plan = planOf(table('Mã | Cấp trên mới | Email', 'C01 | P02 | khong-phai-email'));
    expect([plan.changed.map(({ code }) => code), plan.rejected]).toEqual([['C01'], []]);
    expect(plan.notes.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^C01 vẫn được nhập\. Email liên hệ: /),
    ]);
  });

  it('says of each line that it cannot take why', () => {
    const units = [
      ...roster(),
      put('C05', 'CĐCS Bệnh viện Bình An'),
      put('G1', 'CĐCS cũ', { activity: 'Đã giải thể' }),
    ];
    const plan = planOf(
      table(
        'Mã | Tên cũ | Tên mới | Cấp trên mới | Nhập vào',
        'X99 |  | Tên gì đó |  | ',
        ' | CĐCS Bệnh viện Bình An | CĐCS B |  | ',
        'C01 |  |  | P77 | ',
        'C01 |  |  | P01 | ',
        'C03 |  |  |  | CĐCS chưa có',
        'G1 |  |  | P01 | ',
        ' |  |  | P01 | ',
      ),
      units,
    );
    expect([plan.changed, plan.added]).toEqual([[], []]);
    expect(why(plan).map(([line, says]) => [line, says.slice(0, 44)])).toEqual([
      [2, 'Không tìm thấy “X99” trong danh sách. Ghi mã'],
      [3, 'Có nhiều đơn vị mang tên “CĐCS Bệnh viện Bìn'],
      [4, 'Cấp trên: Không có đơn vị nào mang mã “P77”.'],
      [5, 'Đơn vị này đã có ở dòng 4 của bảng. Xóa bớt '],
      [6, '“CĐCS chưa có” chưa có trong danh sách. Thêm'],
      [7, 'CĐCS cũ đã giải thể nên không đổi nữa. Ghi “'],
      [8, 'Chưa có mã đơn vị. Đặt cho đơn vị một mã riê'],
    ]);
  });

  it('asks for a code where several units become one that is not there', () => {
    const plan = planOf(
      table('Tên cũ | Tên mới', 'CĐCS Bệnh viện Bình An | CĐCS Y tế', 'CĐCS Trạm y tế An Hòa | CĐCS Y tế'),
    );
    expect(plan.changed).toEqual([]);
    expect(why(plan)).toEqual([
      [2, expect.stringContaining('Thêm cột “Mã mới”')],
      [3, expect.stringContaining('Thêm cột “Mã mới”')],
    ]);
  });

  it('keeps the name of a superior that is not on the roster, and says so', () => {
    const plan = planOf(table('Mã | Cấp trên mới', 'C01 | Công đoàn xã Ở Xa'));
    expect(plan.changed[0]!.unit).toEqual({ parent: 'Công đoàn xã Ở Xa' });
    expect(plan.notes[0]!.text).toContain('sổ chỉ ghi tên cấp trên');
  });

  it('lets units swap names', () => {
    const plan = planOf(
      table(
        'Tên cũ | Tên mới',
        'CĐCS Bệnh viện Bình An | CĐCS Trạm y tế An Hòa',
        'CĐCS Trạm y tế An Hòa | CĐCS Bệnh viện Bình An',
      ),
    );
    expect(plan.changed.map(({ kinds }) => kinds)).toEqual([['renamed'], ['renamed']]);
  });

  it('dissolves by the plan that its words say, and leaves alone what is kept', () => {
    const plan = planOf(table('Mã | Phương án', 'C01 | Giải thể do tinh gọn', 'C02 | Giữ nguyên'));
    expect(changed(plan)).toEqual([['C01', 'dissolved', '', { activity: 'Đã giải thể' }]]);
    expect(plan.same).toBe(1);
  });
});

describe('A list of units', () => {
  const head = 'Mã | Tên đơn vị | Email liên hệ | Nhập vào | Hoạt động | Tên cũ, mã cũ';
  it('says what became of units too, and an empty cell there changes nothing', () => {
    const text = table(
      head,
      'C01 | CĐCS Trường Tiểu học Lê Lợi |  | C02 |  | H04',
      'C02 | CĐCS Bệnh viện Bình An |  |  |  | ',
    );
    const plan = planOf(text);
    expect(
      plan.changed.map(({ code, kinds, unit: cells }) => [
        code,
        kinds,
        cells.activity,
        cells.mergedInto,
        cells.formerly,
      ]),
    ).toEqual([['C01', ['merged'], 'Đã sáp nhập', 'C02', 'H04']]);
    const again = planOf(text.replace('C02\t\tH04', '\t\tH04'), after(plan));
    expect(again).toMatchObject({ changed: [], same: 2 });
  });
  it('never gives a code away that was another unit’s', () => {
    const units = [
      put('C01', 'CĐCS cũ', { activity: 'Đã giải thể' }),
      put('C02', 'CĐCS mới', { formerly: 'CĐCS xưa\nC00' }),
    ];
    const plan = planOf(
      table('Mã | Tên đơn vị | Email', 'C01 | CĐCS hoàn toàn khác | ', 'C00 | CĐCS khác nữa | '),
      units,
    );
    expect([plan.added, plan.changed]).toEqual([[], []]);
    expect(why(plan)).toEqual([
      [2, expect.stringContaining('Mã “C01” đã dùng cho CĐCS cũ')],
      [3, expect.stringContaining('Mã “C00” đã dùng cho CĐCS mới')],
    ]);
  });
  it('that only calls itself new is a list', () =>
    expect(planOf(table('Mã mới | Tên đơn vị mới | Email', 'N1 | CĐCS N | ')).added).toHaveLength(1));
});
