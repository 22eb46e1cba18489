// What the office prints: the source's own form, the lists for reporting upward, the report of a fake page.
import { textsOf, type Paper } from '../../../src/domain/paper/document';
import { placeAndDay } from '../../../src/domain/paper/parts';
import type { PapersInput } from '../../../src/app/desk/papers';
import { givenOffice, newRow, noneDeclared } from '../../support/office';

const asking = (more: Partial<PapersInput> = {}): PapersInput => ({
  what: 'filled',
  above: '',
  status: '',
  unit: '',
  ...more,
});
const papersOf = (office: ReturnType<typeof givenOffice>, more: Partial<PapersInput> = {}): Paper[] => {
  const answer = office.staff.opensPage('In và xuất…').asks('papers', asking(more));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value as Paper[];
};
const refusedOf = (office: ReturnType<typeof givenOffice>, more: Partial<PapersInput>): string[] => {
  const answer = office.staff.opensPage('In và xuất…').asks('papers', asking(more));
  return answer.ok ? [] : answer.problems.map(({ key }) => key);
};
const given = () => {
  const office = givenOffice();
  office.cauKe.reports([newRow()]);
  return office;
};

describe('The form of the source document', () => {
  it('has its headings, its title, whom it is sent to, its seven columns, and who signs', () => {
    const [paper] = papersOf(given(), { unit: 'H04' });
    const texts = textsOf(paper!);
    for (const text of [
      'LIÊN ĐOÀN LAO ĐỘNG HUYỆN CẦU KÈ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'THÔNG TIN TÀI KHOẢN FACEBOOK LIÊN ĐOÀN LAO ĐỘNG TỈNH',
      'Thông tin người quản trị',
      'Nơi nhận:',
      '- Như kính gửi;',
      '- Lưu: VP.',
      'TM. BAN THƯỜNG VỤ',
    ])
      expect(texts).toContain(text);
    expect(texts.join('\n')).toContain('Kính gửi: Liên đoàn Lao động tỉnh (qua Ban Tuyên giáo - Nữ công)');
    expect(paper!.landscape).toBe(true);
  });
  it('holds what the unit has reported, with the day of the report, and no example', () => {
    const texts = textsOf(papersOf(given(), { unit: 'H04' })[0]!);
    for (const text of [
      'Công đoàn huyện Cầu Kè',
      'https://www.facebook.com/congdoancauke',
      'Nguyễn Thị Hoa',
      'Phó Chủ tịch',
      'hoa.nguyen@gmail.com',
      '…………………, ngày 16 tháng 10 năm 2018',
    ])
      expect(texts).toContain(text);
    expect(texts.join()).not.toContain('Ví dụ');
  });
  it('is blank where it is to be filled in by hand: no account, four empty lines, dots for place and day', () => {
    const [paper] = papersOf(given(), { what: 'blank', unit: 'H04' });
    const table = paper!.blocks.find((block) => block.is === 'table');
    expect(table).toMatchObject({ lines: Array.from({ length: 4 }, () => ({ cells: Array(7).fill('') })) });
    expect(textsOf(paper!)).toContain('…………………, ngày …… tháng …… năm 2018');
  });
  it('leaves out what is no longer used, and says the reason of a unit that has no account', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow(noneDeclared)]);
    const texts = textsOf(papersOf(office, { unit: 'H04' })[0]!);
    expect(texts.join('\n')).toContain(`Không có tài khoản. ${noneDeclared.reason}`);
  });
  it('comes for all units of a superior or a state at once, each a paper of its own', () => {
    const office = given();
    expect(papersOf(office)).toHaveLength(2);
    expect(papersOf(office, { status: 'Chưa báo cáo' }).map(({ name }) => name)).toEqual(['Bao cao H09']);
    expect(refusedOf(office, { above: 'Không ai' })).toEqual(['paper.nothing']);
  });
  it('is narrowed by kind, and by a superior to all that are below it, at whatever level', () => {
    const office = givenOffice({
      units: [
        { code: 'P1', name: 'Công đoàn phường An Bình', kind: 'Công đoàn phường' },
        { code: 'C1', name: 'CĐCS Chợ An Bình', kind: 'CĐCS', parent: 'P1' },
        { code: 'T1', name: 'Tổ công đoàn Bến xe An Bình', kind: 'CĐCS', parent: 'C1' },
        { code: 'C2', name: 'CĐCS Trường Mầm non Sen Hồng', kind: 'CĐCS' },
      ],
    });
    const names = (more: Partial<PapersInput>): string[] => papersOf(office, more).map(({ name }) => name);
    const above = 'Công đoàn phường An Bình';
    expect(names({ above })).toEqual(['Bao cao C1', 'Bao cao T1']);
    expect(names({ kind: 'CĐCS' })).toEqual(['Bao cao C1', 'Bao cao T1', 'Bao cao C2']);
    expect(names({ kind: 'Công đoàn phường' })).toEqual(['Bao cao P1']);
    expect(refusedOf(office, { above, kind: 'Công đoàn phường' })).toEqual(['paper.nothing']);
  });
  it('is signed for the executive committee by a grassroots union, for the standing committee by any other', () => {
    const office = givenOffice({
      units: [
        { code: 'C1', name: 'Công đoàn cơ sở Trường Tiểu học Hòa Bình', kind: 'CĐCS' },
        { code: 'X1', name: 'Công đoàn xã Phú Tân', kind: 'Công đoàn xã' },
      ],
    });
    expect(papersOf(office).map((paper) => textsOf(paper).find((text) => text.startsWith('TM.')))).toEqual([
      'TM. BAN CHẤP HÀNH',
      'TM. BAN THƯỜNG VỤ',
    ]);
  });
});

it.each([
  ['2026-01-05', 'Vĩnh Long, ngày 05 tháng 01 năm 2026'],
  ['2026-02-28', 'Vĩnh Long, ngày 28 tháng 02 năm 2026'],
  ['2026-06-09', 'Vĩnh Long, ngày 09 tháng 6 năm 2026'],
  ['2026-11-20', 'Vĩnh Long, ngày 20 tháng 11 năm 2026'],
])(
  'The day %s is written as Decree 30 wants it: days below 10 and the months 1 and 2 take a 0',
  (day, says) => {
    expect(placeAndDay('Vĩnh Long', day, '')).toBe(says);
  },
);

describe('The provincial list', () => {
  it('names every unit by superior, with its accounts or its state, and sums up', () => {
    const [paper] = papersOf(given(), { what: 'list' });
    const texts = textsOf(paper!);
    for (const text of [
      'Trực thuộc Liên đoàn Lao động tỉnh',
      'Liên đoàn Lao động huyện Cầu Kè',
      'Liên đoàn Lao động huyện Trà Cú',
      'Chưa báo cáo',
      '16/10/2018',
      'Tổng số: 2 đơn vị phải báo cáo, 1 đơn vị đã báo cáo, 1 đơn vị chưa báo cáo; 1 tài khoản, trang, nhóm.',
    ])
      expect(texts).toContain(text);
  });
  it('counts a unit that must correct its report apart, neither as having reported nor as missing', () => {
    const office = given();
    office.staff.types('Tài khoản', 2, 'Điện thoại', '0912');
    office.staff.checksAll();
    expect(office.unit('H04')['Trạng thái']).toBe('Cần sửa');
    expect(textsOf(papersOf(office, { what: 'list' })[0]!)).toContain(
      'Tổng số: 2 đơn vị phải báo cáo, 0 đơn vị đã báo cáo, 1 đơn vị cần sửa, 1 đơn vị chưa báo cáo; 1 tài khoản, trang, nhóm.',
    );
  });
  it('puts who answers to the province first, then superior by superior in the order of the alphabet', () => {
    const office = givenOffice({
      units: [
        { code: 'P2', name: 'Công đoàn phường Đông Hồ', kind: 'Công đoàn phường' },
        { code: 'P1', name: 'Công đoàn phường An Bình', kind: 'Công đoàn phường' },
        { code: 'C1', name: 'CĐCS Trường Mầm non Sen Hồng', parent: 'P2' },
        { code: 'C2', name: 'CĐCS Chợ An Bình', parent: 'P1' },
      ],
    });
    const [paper] = papersOf(office, { what: 'list' });
    const table = paper!.blocks.find((block) => block.is === 'table')!;
    expect(table.lines.map((line) => ('across' in line ? `= ${line.across}` : line.cells[1]))).toEqual([
      '= Trực thuộc Liên đoàn Lao động tỉnh',
      'Công đoàn phường An Bình',
      'Công đoàn phường Đông Hồ',
      '= Công đoàn phường An Bình',
      'CĐCS Chợ An Bình',
      '= Công đoàn phường Đông Hồ',
      'CĐCS Trường Mầm non Sen Hồng',
    ]);
  });
});

describe('The list of pages for publishing', () => {
  it('holds approved pages and groups, and nobody by name, phone or e-mail', () => {
    const office = given();
    expect(textsOf(papersOf(office, { what: 'pages' })[0]!)).not.toContain('Công đoàn huyện Cầu Kè');
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    const texts = textsOf(papersOf(office, { what: 'pages' })[0]!);
    expect(texts).toContain('https://www.facebook.com/congdoancauke');
    for (const personal of ['Nguyễn Thị Hoa', 'hoa.nguyen@gmail.com', '0913'])
      expect(texts.join('\n')).not.toContain(personal);
  });
});

describe('The report of a fake page', () => {
  const fake = { address: 'facebook.com/congdoancauke.giamao', foundOn: '15/10/2018', pageId: '', does: '' };
  it('says the address, the day, whom it imitates and the genuine page; a blue tick is nowhere asked for', () => {
    const texts = textsOf(papersOf(given(), { what: 'fake', unit: 'H04', fake })[0]!).join('\n');
    for (const said of [
      'Địa chỉ trang giả mạo: https://www.facebook.com/congdoancauke.giamao',
      'Ngày phát hiện: 15/10/2018',
      'Đơn vị bị giả mạo: Liên đoàn Lao động huyện Cầu Kè',
      'Trang chính thức của đơn vị: https://www.facebook.com/congdoancauke',
    ])
      expect(texts).toContain(said);
    expect(texts).not.toMatch(/tích xanh/i);
  });
  it.each([
    ['an address that is none', { address: 'không có' }, 'paper.fakeAddress'],
    ['a day to come', { foundOn: '17/10/2018' }, 'paper.fakeDay'],
    ['a day that is none', { foundOn: 'hôm qua' }, 'paper.fakeDay'],
    ['a number with letters', { pageId: '12ab' }, 'paper.fakeId'],
  ])('is refused for %s, beside its box', (_, wrong, key) => {
    expect(refusedOf(given(), { what: 'fake', unit: 'H04', fake: { ...fake, ...wrong } })).toEqual([key]);
  });
  it('asks whom the page imitates', () => {
    expect(refusedOf(given(), { what: 'fake', fake })).toEqual(['paper.fakeUnit']);
  });
});

it('Who is not staff is told so, and gets no paper', () => {
  const office = given();
  for (const [call, body] of [
    ['papers', asking()],
    ['papersView', {}],
  ] as const)
    expect(office.cauKe.opensPage().asks(call, body)).toMatchObject({
      ok: false,
      problems: [{ key: 'who.staffOnly' }],
    });
});
