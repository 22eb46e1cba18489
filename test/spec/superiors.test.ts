// A superior on the roster sees the units directly below it in its own form, and fills in for them where it
// may.
import type { BelowView, FormView } from '../../src/app/views';
import { givenOffice, newRow, noneDeclared, type Office, type UnitGiven } from '../support/office';

const WARD = 'phuong@example.org',
  SCHOOL = 'truong@example.org';
const units: UnitGiven[] = [
  { code: 'P01', name: 'Công đoàn phường Trà Vinh', email: WARD },
  { code: 'C01', name: 'CĐCS Trường Lê Lợi', parent: 'P01', email: SCHOOL, phone: '0912 345 678' },
  { code: 'C02', name: 'CĐCS Bệnh viện Bình An', parent: 'Công đoàn phường Trà Vinh', phone: '0913 456 789' },
  { code: 'C03', name: 'CĐCS Công ty An Hòa', parent: 'P01' },
  { code: 'C04', name: 'CĐCS không phải báo cáo', parent: 'P01', required: 'Không' },
  { code: 'D01', name: 'Tổ công đoàn Lê Lợi 2', parent: 'C01' },
  { code: 'X01', name: 'Công đoàn xã Cầu Kè', email: 'xa@example.org' },
];
const ALLOWED = { 'Cấp trên được khai thay': 'Có' };
const given = (settings: Record<string, string> = {}): Office =>
  givenOffice({ units, settings, people: [WARD, SCHOOL, 'xa@example.org'] });
const ward = (office: Office) => office.clerk(WARD);
const below = (view: FormView): BelowView => view.below!;

describe('A superior', () => {
  it('sees the units directly below: who is missing first, who has reported and when, what is to be corrected', () => {
    const office = given();
    office.staff.reports([newRow()], 'C01');
    office.staff.reports([newRow(noneDeclared)], 'C03');
    office.staff.types('Tài khoản', 2, 'Điện thoại', '12');
    expect(below(ward(office).form())).toMatchObject({
      total: 3,
      done: 1,
      more: 0,
      mayFill: false,
      units: [
        { code: 'C02', status: 'Chưa báo cáo', owes: true, at: '', missing: '', phone: '' },
        { code: 'C01', status: 'Cần sửa', owes: true, missing: 'Cần sửa: Điện thoại.', phone: '' },
        { code: 'C03', status: 'Không có', owes: false, at: '16/10/2018 08:00', phone: '' },
        { code: 'C04', status: '', owes: false },
      ],
    });
  });

  it('gets a text for its Zalo group: names and the deadline, no phone, no address, nothing that a unit typed', () => {
    const office = given(ALLOWED);
    office.staff.reports([newRow()], 'C01');
    const { text } = below(ward(office).form());
    expect(text).toBe(
      [
        'Công đoàn phường Trà Vinh đề nghị các đơn vị sau báo cáo tài khoản Facebook theo Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018, chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 13 ngày:',
        '- CĐCS Bệnh viện Bình An',
        '- CĐCS Công ty An Hòa',
        'Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này.',
      ].join('\n'),
    );
  });

  it('that has nobody below, and a unit’s own form, show nothing of the kind', () => {
    const office = given();
    expect(office.clerk('xa@example.org').form().below).toBeUndefined();
    expect(office.staff.form('D01').below).toBeUndefined();
  });

  it('may not open a unit below where the office does not allow it, nor ever one that is not directly below', () => {
    const office = given();
    expect(ward(office).opensForm('C01')).toMatchObject({ ok: false, problems: [{ key: 'who.notYours' }] });
    const other = given(ALLOWED);
    for (const code of ['D01', 'X01'])
      expect(ward(other).opensForm(code)).toMatchObject({ ok: false, problems: [{ key: 'who.notYours' }] });
    expect(other.clerk(SCHOOL).opensForm('P01')).toMatchObject({ ok: false });
    expect(ward(other).sends({ unit: 'D01', rows: [newRow()] })).toMatchObject({ ok: false });
  });

  it('fills in for a unit where the office allows it, and that is recorded as such', () => {
    const office = given(ALLOWED);
    expect(below(ward(office).form())).toMatchObject({
      mayFill: true,
      units: [{ code: 'C02', phone: '0913 456 789' }, { code: 'C03' }, { code: 'C01' }, { code: 'C04' }],
    });
    expect(ward(office).form('C02')).toMatchObject({
      unit: { code: 'C02' },
      fillsFor: { code: 'P01', name: 'Công đoàn phường Trà Vinh' },
      rows: [],
    });
    ward(office).reports([newRow()], 'C02');
    expect(office.rows('Tài khoản')[0]).toMatchObject({
      'Mã đơn vị': 'C02',
      Nguồn: 'Cấp trên',
      'Người nhập': WARD,
    });
    expect(office.rows('Nhật ký').at(-1)).toMatchObject({
      Việc: 'Gửi biểu mẫu, cấp trên P01 khai thay',
      'Đơn vị': 'C02',
      Ai: WARD,
    });
    expect(office.unit('C02')['Trạng thái']).toBe('Đã báo cáo');
  });

  it('of a unit that merged is the successor of its superior', () => {
    const office = given();
    const text = 'Mã\tNhập vào\nP01\tX01';
    office.owner.opensPage('Nhập danh sách đơn vị').asks('importRoster', { text });
    expect(
      below(office.clerk('xa@example.org').form())
        .units.map(({ code }) => code)
        .sort(),
    ).toEqual(['C01', 'C02', 'C03', 'C04']);
  });
});

describe('Tổng hợp', () => {
  it('counts by superior its whole subtree, each unit once at a level, and who answers to the province itself', () => {
    const office = givenOffice({
      units: [
        ...units,
        { code: 'E01', name: 'CĐCS cũ', parent: 'P00' },
        { code: 'P00', name: 'Công đoàn phường cũ' },
        { code: 'Y01', name: 'Công đoàn ngành Y tế', parent: 'LĐLĐ tỉnh' },
        { code: 'R1', name: 'Vòng một' },
        { code: 'R2', name: 'Vòng hai', parent: 'R1' },
      ],
    });
    office.owner.opensPage('Nhập danh sách đơn vị').asks('importRoster', { text: 'Mã\tNhập vào\nP00\tP01' });
    const line = office.rows('Đơn vị').findIndex((row) => row['Mã'] === 'R1') + 2;
    office.owner.types('Đơn vị', line, 'Cấp trên', 'R2');
    office.staff.reports([newRow()], 'D01');
    office.staff.checksAll();
    const [, ...lines] = office.google.book.tab('Tổng hợp').display();
    const from = lines.findIndex(([label]) => label === 'Theo cấp trên, theo trạng thái');
    const to = lines.findIndex(([label], at) => at > from && label === '');
    const figures = lines
      .slice(from, to)
      .map(([label, owed, , missing, , reported]) => [label, owed, missing, reported]);
    expect(figures).toEqual([
      ['Theo cấp trên, theo trạng thái', 'Phải báo cáo', 'Chưa báo cáo', 'Đã báo cáo'],
      // C01, C02, C03, D01, and E01, whose superior merged into this one.
      ['Công đoàn phường Trà Vinh', '5', '4', '1'],
      ['— CĐCS Trường Lê Lợi', '1', '0', '1'],
      // P01 and X01 themselves, Y01, and the two of the ring.
      ['Trực thuộc tỉnh', '5', '5', '0'],
      ['— LĐLĐ tỉnh', '1', '1', '0'],
      ['Cộng', '10', '9', '1'],
    ]);
  });
});
