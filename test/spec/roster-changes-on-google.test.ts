// A decree that reorganises a province, in the office's own workbook: what is seen, written and logged, and
// its cost.
import type { RosterImported, RosterPreview } from '../../src/app/views';
import { givenOffice, newRow, type Office, type UnitGiven } from '../support/office';

const PAGE = 'Nhập danh sách đơn vị';
const table = (...lines: string[]): string => lines.map((line) => line.replace(/ \| /g, '\t')).join('\n');
const previews = (office: Office, text: string): RosterPreview => {
  const answer = office.owner.opensPage(PAGE).asks<RosterPreview>('previewRoster', { text });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
};
const carriesOut = (office: Office, text: string): RosterImported => {
  const answer = office.owner.asks<RosterImported>('importRoster', { text });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
};
const few: UnitGiven[] = [
  { code: 'P01', name: 'Công đoàn phường Rạch Giá' },
  { code: 'P02', name: 'Công đoàn phường Vĩnh Thông' },
  { code: 'C01', name: 'CĐCS Trường Lê Lợi', parent: 'P02', email: 'leloi@example.org' },
  { code: 'C02', name: 'CĐCS Bệnh viện Bình An', parent: 'P02' },
  { code: 'C03', name: 'CĐCS Trạm y tế An Hòa', parent: 'P02' },
];
const decree = table(
  'Mã | Tên mới | Nhập vào | Hoạt động | Cấp trên mới',
  'C01 | CĐCS Trường Lê Lợi 2 |  |  | P01',
  'C02 |  | C01 |  | ',
  'C03 |  |  | Giải thể | ',
);

describe('A table of changes', () => {
  it('is shown by kind before anything is written, then carried out and logged; again it changes nothing', () => {
    const office = givenOffice({ units: few });
    const before = office.rows('Đơn vị');
    const preview = previews(office, decree);
    expect(preview).toMatchObject({
      isChanges: true,
      says: '1 đơn vị chuyển về Công đoàn phường Rạch Giá, 1 nhập, 1 đổi tên, 1 giải thể',
      changed: [
        { line: 2, code: 'C01', kinds: ['moved', 'renamed'], to: 'Công đoàn phường Rạch Giá' },
        { line: 3, code: 'C02', kinds: ['merged'], to: 'CĐCS Trường Lê Lợi 2' },
        { line: 4, code: 'C03', kinds: ['dissolved'], to: '' },
      ],
      rejected: [],
    });
    expect(office.rows('Đơn vị')).toEqual(before);
    expect(carriesOut(office, decree)).toEqual({ added: 0, changed: 3, rejected: 0, says: preview.says });
    expect(
      office
        .rows('Đơn vị')
        .map((row) => [
          row['Mã'],
          row['Tên đơn vị'],
          row['Cấp trên'],
          row['Tên cũ, mã cũ'],
          row['Hoạt động'],
          row['Nhập vào'],
          row['Trạng thái'],
        ]),
    ).toEqual([
      ['P01', 'Công đoàn phường Rạch Giá', '', '', '', '', 'Chưa báo cáo'],
      ['P02', 'Công đoàn phường Vĩnh Thông', '', '', '', '', 'Chưa báo cáo'],
      ['C01', 'CĐCS Trường Lê Lợi 2', 'P01', 'CĐCS Trường Lê Lợi', '', '', 'Chưa báo cáo'],
      ['C02', 'CĐCS Bệnh viện Bình An', 'P02', '', 'Đã sáp nhập', 'C01', ''],
      ['C03', 'CĐCS Trạm y tế An Hòa', 'P02', '', 'Đã giải thể', '', ''],
    ]);
    expect(office.rows('Nhật ký').at(-1)!['Việc']).toBe(
      `Nhập danh sách đơn vị: thêm 0, sửa 3, từ chối 0; ${preview.says}`,
    );
    const after = office.rows('Đơn vị');
    expect(previews(office, decree)).toMatchObject({ changed: [], added: [], same: 3 });
    expect(carriesOut(office, decree)).toMatchObject({ added: 0, changed: 0, says: '' });
    expect(office.rows('Đơn vị')).toEqual(after);
  });

  it('leaves the rows of a merged unit under its code, and neither it nor a dissolved one owes anything', () => {
    const office = givenOffice({ units: few });
    office.staff.reports([newRow()], 'C02');
    office.staff.reports(
      [newRow({ address: 'https://www.facebook.com/anhoa.cd', pageName: 'Công đoàn An Hòa' })],
      'C03',
    );
    previews(office, decree);
    carriesOut(office, decree);
    const view = office.staff.checksAll();
    expect(view.missing).toBe(3);
    expect(office.rows('Tài khoản').map((row) => row['Mã đơn vị'])).toEqual(['C02', 'C03']);
    expect([office.unit('C02')['Trạng thái'], office.unit('C03')['Trạng thái']]).toEqual(['', '']);
    expect([office.unit('C02')['Cần sửa'], office.unit('C03')['Cần sửa']]).toEqual(['', '']);
  });

  it('says on the tab what a hand typed wrongly: a ring, an unknown successor, another word', () => {
    const office = givenOffice({ units: few });
    const line = (code: string): number => office.rows('Đơn vị').findIndex((row) => row['Mã'] === code) + 2;
    office.owner.types('Đơn vị', line('C01'), 'Nhập vào', 'C02');
    office.owner.types('Đơn vị', line('C02'), 'Nhập vào', 'c01');
    office.owner.types('Đơn vị', line('C03'), 'Nhập vào', 'C99');
    office.owner.types('Đơn vị', line('P01'), 'Cấp trên', 'P02');
    office.owner.types('Đơn vị', line('P02'), 'Cấp trên', 'P01');
    office.staff.checksAll();
    expect(office.unit('C01')['Cần sửa']).toContain('thành vòng');
    expect(office.unit('C02')['Cần sửa']).toContain('thành vòng');
    expect(office.unit('C03')['Cần sửa']).toContain('Không có đơn vị nào mang mã “C99”');
    expect(office.unit('P01')['Cần sửa']).toContain('Các cấp trên ghi thành vòng');
  });
});

describe('An Giang, 2025', () => {
  // Decision 83: 116 units (7,349 members) to the ward union of Rạch Giá from 27/8/2025; unions of state
  // offices dissolved, 2,956 units became 785 (laodong.vn 1573158, 1623430; names and codes here are
  // invented).
  const all: UnitGiven[] = [
    { code: 'RG', name: 'Công đoàn phường Rạch Giá' },
    ...Array.from({ length: 12 }, (_, n) => ({
      code: `H${n + 10}`,
      name: `Liên đoàn Lao động huyện ${n + 10}`,
    })),
    ...Array.from({ length: 2_943 }, (_, n) => ({
      code: `CS${n + 1000}`,
      name: `CĐCS đơn vị ${n + 1000}`,
      parent: `H${(n % 12) + 10}`,
    })),
  ];
  // 2,956 to 785: 2,171 end. Ten districts merge into the ward's union, two end; 2,159 grassroots units end.
  const ended = all
    .slice(13)
    .filter((_, n) => n % 4 !== 0 && n % 100 !== 2)
    .slice(0, 2_159);
  const isEnded = new Set(ended.map(({ code }) => code));
  const moved = all
    .slice(13)
    .filter(({ code }) => !isEnded.has(code))
    .slice(0, 116);
  const text = table(
    'STT | Mã | Tên đơn vị | Cấp trên mới | Nhập vào | Phương án',
    ...moved.map(
      ({ code, name }, n) => `${n + 1} | ${code} | ${name} | Công đoàn phường Rạch Giá |  | Chuyển`,
    ),
    ...all.slice(1, 11).map(({ code, name }) => ` | ${code} | ${name} |  | RG | Nhập`),
    ...all.slice(11, 13).map(({ code, name }) => ` | ${code} | ${name} |  |  | Giải thể`),
    ...ended.map(({ code, name }) => ` | ${code} | ${name} |  |  | Kết thúc hoạt động`),
  );

  it('is one paste: 116 move, 10 merge, 2,161 dissolve, in calls that do not grow with it', () => {
    const office = givenOffice({ units: all });
    const preview = previews(office, text);
    expect(preview.says).toBe('116 đơn vị chuyển về Công đoàn phường Rạch Giá, 10 nhập, 2161 giải thể');
    expect([preview.changed.length, preview.rejected, preview.added]).toEqual([116 + 10 + 2_161, [], []]);
    const run = office.owner.rpc('importRoster', { text });
    expect(office.answer<RosterImported>(run)).toMatchObject({ ok: true, value: { changed: 2_287 } });
    expect(run.callCount).toBeLessThan(70);
    expect(run.modelledMs).toBeLessThan(60_000);
    const rows = office.rows('Đơn vị');
    expect(rows.filter((row) => row['Trạng thái'] === 'Chưa báo cáo')).toHaveLength(785);
    expect(rows.filter((row) => row['Cấp trên'] === 'RG')).toHaveLength(116);
    expect(previews(office, text)).toMatchObject({ changed: [], same: 2_287 });
    console.info(`An Giang: ${run.callCount} calls, ${(run.modelledMs / 1000).toFixed(1)} s`);
  }, 120_000);
});
