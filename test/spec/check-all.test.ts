import { givenOffice, newRow, twoUnits, type UnitGiven } from '../support/office';

describe('"Kiểm tra toàn bộ"', () => {
  it('finds what came in unseen, and says which rows to correct with a link to each', () => {
    const office = givenOffice();
    office.cauKe.reports();
    office.google
      .as('canbo@example.org')
      .type('Tài khoản', office.cell('Tài khoản', 2, 'Email'), 'khong-phai-email');
    const view = office.staff.checksAll();
    expect(view).toMatchObject({ units: 2, accounts: 1, missing: 1, forStaff: { lines: [] } });
    expect(view.forUnits.lines).toEqual([
      expect.objectContaining({
        tab: 'Tài khoản',
        row: 2,
        unit: 'Liên đoàn Lao động huyện Cầu Kè',
        says: expect.stringContaining('Email'),
        link: expect.stringMatching(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/.+range=A2$/),
      }),
    ]);
  });

  it('is for staff', () => {
    const office = givenOffice();
    expect(office.cauKe.opensPage().asks('checkAll')).toMatchObject({
      ok: false,
      problems: [{ key: 'who.staffOnly' }],
    });
  });

  it('asks staff about one page that two units claim, naming both', () => {
    const office = givenOffice();
    office.cauKe.reports();
    office.traCu.reports([newRow({ address: 'm.facebook.com/CongDoan.CauKe' })], 'H09');
    const { remarks } = office.staff.checksAll();
    expect(remarks.map(({ unit, says }) => [unit, says])).toEqual(
      expect.arrayContaining([
        [expect.stringContaining('Cầu Kè'), expect.stringContaining('Trà Cú')],
        [expect.stringContaining('Trà Cú'), expect.stringContaining('Cầu Kè')],
      ]),
    );
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
  });

  it('changes nothing the second time', () => {
    const office = givenOffice();
    office.cauKe.reports();
    office.staff.checksAll();
    const before = office.google.book.tabs().map((tab) => office.google.book.tab(tab).values());
    office.staff.checksAll();
    expect(office.google.book.tabs().map((tab) => office.google.book.tab(tab).values())).toEqual(before);
  });
});

describe('Missing units', () => {
  const units: UnitGiven[] = [
    ...twoUnits,
    { code: 'H01', name: 'Liên đoàn Lao động thành phố Trà Vinh' },
    { code: 'H02', name: 'Liên đoàn Lao động thị xã Duyên Hải', extendedTo: '05/11/2018' },
    { code: 'N01', name: 'Công đoàn ngành Giáo dục', required: 'Không' },
  ];

  it('stand out in red, until they report', () => {
    const office = givenOffice({ units });
    const status = () => office.look('Đơn vị', 2, 'Trạng thái').effectiveBackground;
    expect(status()).toBe('#f4c7c3');
    office.cauKe.reports();
    expect(status()).toBe('#d2e3fc');
  });

  it('come first when staff ask for it', () => {
    const office = givenOffice({ units });
    office.cauKe.reports();
    const run = office.staff.clicks('Đưa đơn vị còn thiếu lên đầu');
    expect(run.alerts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Đã đưa 3 đơn vị chưa báo cáo lên đầu thẻ Đơn vị.*Không.*thứ tự cũ/),
    ]);
    expect(office.rows('Đơn vị').map((unit) => unit['Mã'])).toEqual(['H01', 'H02', 'H09', 'H04', 'N01']);
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
  });

  // Red on 0.1.0: from another tab nothing was seen to happen, and the roster's own order was lost.
  it('come first in sight, and the order of before comes back to whoever wants it', () => {
    const office = givenOffice({ units });
    office.cauKe.reports();
    const codes = () => office.rows('Đơn vị').map((unit) => unit['Mã']);
    const [before, orders] = [codes(), office.rows('Đơn vị').map((unit) => unit['Thứ tự'])];
    office.staff.hand.answers('NO');
    office.staff.clicks('Đưa đơn vị còn thiếu lên đầu');
    expect(codes()).toEqual(before);
    expect(office.rows('Đơn vị').map((unit) => unit['Thứ tự'])).toEqual(orders);
  });

  it('come first only for staff, and not while somebody else writes; the rows are checked with it', () => {
    const office = givenOffice({ units });
    office.cauKe.reports();
    expect(office.cauKe.clicks('Đưa đơn vị còn thiếu lên đầu').alerts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Mục này chỉ dành cho cán bộ/),
    ]);
    const release = office.google.holdScriptLock();
    expect(office.staff.clicks('Đưa đơn vị còn thiếu lên đầu').alerts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Nhiều người đang ghi vào sổ cùng lúc/),
    ]);
    release();
    expect(office.rows('Đơn vị')[0]!['Mã']).toBe('H04');
    office.staff.types('Tài khoản', 2, 'Điện thoại', '12');
    office.staff.hand.note('Tài khoản', office.cell('Tài khoản', 2, 'Điện thoại'), '');
    office.staff.clicks('Đưa đơn vị còn thiếu lên đầu');
    expect([office.rows('Đơn vị')[0]!['Mã'], office.look('Tài khoản', 2, 'Điện thoại').note]).toEqual([
      'H01',
      expect.stringMatching(/^Cần sửa: Số này thiếu chữ số/),
    ]);
  });

  it.each([
    ['2018-10-29', 'Còn hạn', 'Còn hạn'],
    ['2018-10-30', 'Châm chước', 'Còn hạn'],
    ['2018-10-31', 'Châm chước', 'Còn hạn'],
    ['2018-11-01', 'Quá hạn', 'Còn hạn'],
    ['2018-11-06', 'Quá hạn', 'Quá hạn'],
  ])(
    'on %s a unit without a report is "%s", and one with an extension to 5/11 is "%s"',
    (day, usual, extended) => {
      const office = givenOffice({ units });
      office.google.clock.moveTo(`${day}T07:30:00+07:00`);
      office.staff.opensFile();
      expect([office.unit('H01')['Thời hạn'], office.unit('H02')['Thời hạn']]).toEqual([usual, extended]);
    },
  );

  it.each([
    ['2018-10-29', 'Đúng hạn'],
    ['2018-10-30', 'Châm chước'],
    ['2018-11-02', 'Trễ hạn'],
  ])('a report on %s is "%s"', (day, word) => {
    const office = givenOffice({ units });
    office.google.clock.moveTo(`${day}T23:00:00+07:00`);
    office.cauKe.reports();
    expect(office.unit('H04')['Thời hạn']).toBe(word);
  });
});

describe('"Tổng hợp"', () => {
  const shown = (office: ReturnType<typeof givenOffice>): string[][] =>
    office.google.book.tab('Tổng hợp').display();
  const figure = (office: ReturnType<typeof givenOffice>, label: string) =>
    shown(office).find((row) => row[0] === label)?.[1];
  /** A block by its heading: its lines, the last of which is the total. */
  const block = (office: ReturnType<typeof givenOffice>, title: string): [string, number, string][] => {
    const rows = shown(office);
    const from = rows.findIndex((row) => row[0] === title) + 1;
    const to = rows.findIndex((row, at) => at >= from && !row[0]);
    return rows.slice(from, to).map((row) => [row[0]!, Number(row[1]), row[2]!]);
  };

  it('counts as the units stand, by kind and by superior, with a chart', () => {
    const office = givenOffice();
    expect([
      figure(office, 'Phải báo cáo'),
      figure(office, 'Chưa báo cáo'),
      figure(office, 'Đúng hạn'),
    ]).toEqual(['2', '2', '0']);
    office.cauKe.reports();
    expect([
      figure(office, 'Chưa báo cáo'),
      figure(office, 'Đúng hạn'),
      figure(office, 'Số tài khoản, trang, nhóm'),
      figure(office, 'LĐLĐ huyện'),
    ]).toEqual(['1', '1', '1', '2']);
    expect(figure(office, 'Tính đến ngày')).toBe('16/10/2018');
  });

  // Red on 0.1.0: one list mixed thời hạn and trạng thái, without Quá hạn, shares, or kinds of account.
  it.each(['Theo thời hạn', 'Theo trạng thái', 'Theo loại tài khoản'])(
    'has a block “%s” whose lines add up to its total, and their shares to 100 %%',
    (title) => {
      const office = givenOffice({
        units: [
          ...twoUnits,
          { code: 'H01', name: 'Liên đoàn Lao động thành phố Trà Vinh', kind: 'LĐLĐ huyện' },
          { code: 'N01', name: 'Công đoàn ngành Y tế tỉnh', required: 'Không' },
        ],
        today: '2018-11-05',
      });
      office.cauKe.reports([
        newRow(),
        newRow({ kind: 'Nhóm', address: 'https://www.facebook.com/groups/congdoancauke' }),
      ]);
      office.staff.hand.paste('Tài khoản', 'A5', [['H04', '', 'Kênh', '', 'Kênh của đơn vị']]);
      const lines = block(office, title);
      const total = lines.pop()!;
      expect(lines.length).toBeGreaterThan(3);
      expect(total[1]).toBe(3);
      expect(lines.reduce((sum, [, count]) => sum + count, 0)).toBe(total[1]);
      expect(total[2]).toBe('100,0%');
      const shares = lines.map(([, , text]) => Number(text.replace(/%$/, '').replace(',', '.')));
      expect(Math.round(shares.reduce((sum, one) => sum + one, 0))).toBe(100);
    },
  );

  it('says Quá hạn, and of each group what part is complete', () => {
    const office = givenOffice({ today: '2018-11-05' });
    office.cauKe.reports();
    expect(figure(office, 'Quá hạn')).toBe('1');
    expect(figure(office, 'Trễ hạn')).toBe('1');
    const rows = shown(office);
    const heading = rows.findIndex((row) => row[0] === 'Theo loại đơn vị, theo trạng thái');
    expect(rows[heading]!.slice(1, 4)).toEqual(['Phải báo cáo', 'Tỷ lệ hoàn thành', 'Chưa báo cáo']);
    expect(rows[heading + 1]!.slice(0, 4)).toEqual(['LĐLĐ huyện', '2', '50,0%', '1']);
    expect(rows[heading + 2]![0]).toBe('Cộng');
  });

  it('leaves no unit out of a table for saying nothing of its kind or superior', () => {
    const office = givenOffice();
    office.fillsRoster([{ code: 'N07', name: 'Công đoàn Viên chức tỉnh' }]);
    // Three answer to the province: the two that name it, which is no unit of the roster, and this one.
    expect([
      figure(office, 'Chưa ghi loại đơn vị'),
      figure(office, 'Trực thuộc tỉnh'),
      figure(office, '— LĐLĐ tỉnh'),
    ]).toEqual(['1', '3', '2']);
  });

  it('draws its chart of one question, and takes the one of 0.1.0 away', () => {
    const office = givenOffice({
      files: {
        'Extra.js': `
function drawOld() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tổng hợp');
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A6:B13')).setPosition(4, 4, 0, 0).build());
}
function drawn() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tổng hợp');
  return sheet.getCharts().map((chart) => chart.getRanges()[0].getDisplayValues().map((row) => row[0]).join());
}`,
      },
    });
    office.owner.hand.callFromEditor('drawOld');
    office.owner.clicks('Thiết lập, sửa lại sổ');
    expect(office.owner.hand.callFromEditor('drawn').result).toEqual([
      'Chưa báo cáo,Cần sửa,Đã báo cáo,Đã duyệt,Không có',
    ]);
  });

  it('calls a superior by its name where the roster gives its code', () => {
    const office = givenOffice();
    office.fillsRoster([
      { code: 'C09', name: 'Công đoàn cơ sở thị trấn Cầu Kè', kind: 'CĐCS', parent: 'H04' },
    ]);
    expect(figure(office, 'Liên đoàn Lao động huyện Cầu Kè')).toBe('1');
  });

  it('is true again after units are deleted by hand', () => {
    const office = givenOffice();
    office.cauKe.reports();
    office.owner.hand.deleteRows('Đơn vị', 2, 1);
    expect([figure(office, 'Phải báo cáo'), figure(office, 'Đúng hạn')]).toEqual(['1', '0']);
  });

  it('gets lines for new kinds of unit', () => {
    const office = givenOffice();
    office.fillsRoster([
      { code: 'N02', name: 'Công đoàn ngành Y tế tỉnh', kind: 'CĐ ngành', parent: 'LĐLĐ tỉnh' },
    ]);
    expect(figure(office, 'CĐ ngành')).toBe('1');
  });
});
