/**
 * One cell never stops everybody: what was tried against 0.1.0 (by number: docs/attempts.md), each red there.
 * The same of endless junk, on the rules, stands in rules/containment.test.ts.
 */
import type { LettersView } from '../../src/app/views';
import { givenOffice, newRow, SET_UP, type Office } from '../support/office';
import { givenLetters, must } from '../support/letters';

const HEADINGS = { unit: 'Mã đơn vị', kind: 'Loại' } as const;
/** A row that anybody may type below the others, and what Google's own hand checks do not refuse. */
const pastes = (office: Office, cells: Record<string, string>, line = 6): void => {
  for (const [heading, text] of Object.entries(cells))
    office.traCu.hand.paste('Tài khoản', office.cell('Tài khoản', line, heading), [[text]]);
};

/** All that the office lives by, done by others than who wrote the cell. */
function goesOn(office: Office): void {
  expect(office.cauKe.reports([newRow()])).toMatchObject({ unit: { status: 'Đã báo cáo' } });
  const { forStaff, forUnits } = office.staff.checksAll();
  expect(forStaff.lines.length + forUnits.lines.length).toBeGreaterThan(0);
  office.fillsRoster([{ code: 'H10', name: 'Liên đoàn Lao động huyện Càng Long' }]);
  const opening = office.cauKe.opensFile();
  expect(opening.map(({ ok }) => ok)).not.toContain(false);
  expect(office.staff.clicks(SET_UP).ok).toBe(true);
  expect(must(office.staff.opensPage('Thư…').asks<LettersView>('lettersView')).health).not.toEqual([]);
  expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
}

describe('18: a word of the language itself in one `Loại` cell (red on 0.1.0: nobody could save)', () => {
  it.each(['constructor', '__proto__'])('%s', (word) => {
    const office = givenOffice();
    pastes(office, { 'Mã đơn vị': 'H09', Loại: word });
    goesOn(office);
    expect(office.rows('Tài khoản').find((row) => row['Loại'] === word)!['Cần sửa']).toContain(
      'không phải là một loại',
    );
  });
});

describe('2a, 13f: a cell filled to the brim (red on 0.1.0: checks, import, set-up and letters failed)', () => {
  it.each<Record<string, string>>([
    { [HEADINGS.unit]: 'x'.repeat(49_990) },
    { [HEADINGS.kind]: 'y'.repeat(49_800), [HEADINGS.unit]: 'H09' },
    { [HEADINGS.unit]: 'x'.repeat(25_000), [HEADINGS.kind]: 'y'.repeat(25_000) },
  ])('%#', (cells) => {
    const office = givenOffice();
    pastes(office, cells);
    goesOn(office);
    for (const row of office.rows('Tài khoản')) expect(row['Cần sửa']!.length).toBeLessThan(4_000);
  });
});

it('13g: names of 30,000 signs, two units with one address: the second unit saves (red on 0.1.0)', () => {
  const office = givenOffice();
  for (const line of [2, 3])
    office.owner.hand.paste('Đơn vị', office.cell('Đơn vị', line, 'Tên đơn vị'), [
      ['Công đoàn '.repeat(3_000)],
    ]);
  office.cauKe.reports([newRow()]);
  expect(office.traCu.sends({ unit: 'H09', rows: [newRow()] }).ok).toBe(true);
});

it('a kind and a superior of 49,990 signs on the roster stop no check', () => {
  const office = givenOffice();
  for (const heading of ['Loại', 'Cấp trên'])
    office.owner.hand.paste('Đơn vị', office.cell('Đơn vị', 3, heading), [['x"'.repeat(24_995)]]);
  office.cauKe.reports([newRow()]);
  expect(office.staff.checksAll()).toMatchObject({ units: 2, missing: 1 });
});

it('8a: what a stranger writes into a row under another unit’s code is not mailed (red on 0.1.0)', () => {
  const office = givenLetters({
    units: [{ code: 'H04', name: 'LĐLĐ huyện Cầu Kè', email: 'cauke@example.org' }],
  });
  const link = 'https://vi-du-lua.example/khoa';
  pastes(office, { 'Mã đơn vị': 'H04', Loại: `TÀI KHOẢN BỊ KHÓA, mở tại ${link}` });
  pastes(office, { 'Mã đơn vị': 'H04', Loại: 'Trang', 'Tên trang facebook': `Mở ${link}` }, 7);
  office.noonOf('2018-10-15');
  const toUnit = office.outbox.filter(({ to }) => to.includes('cauke@example.org'));
  expect(toUnit.length).toBeGreaterThan(0);
  for (const mail of office.outbox)
    expect(`${mail.subject} ${mail.body} ${mail.htmlBody}`).not.toContain('vi-du-lua');
});

it('8b: junk in `Nộp lần đầu` is no time in any letter (red on 0.1.0: “ngày NỢ/ẠN/zzzz”)', () => {
  const office = givenLetters({
    units: [{ code: 'H04', name: 'LĐLĐ huyện Cầu Kè', email: 'cauke@example.org' }],
    // A report made since letters began is thanked for, and the subject names its day.
    settings: { 'Gửi thư từ ngày': '12/10/2018' },
  });
  office.clerk('cauke@example.org').reports([newRow()]);
  office.traCu.hand.paste('Đơn vị', office.cell('Đơn vị', 2, 'Nộp lần đầu'), [['zzzzNỢẠN']]);
  office.noonOf('2018-10-15');
  office.google.failNext({ call: 1, how: 'kill', functionName: 'onEdit' });
  office.traCu.hand.paste('Đơn vị', office.cell('Đơn vị', 2, 'Nộp lần đầu'), [['zzzzNỢẠN']]);
  office.noonOf('2018-10-16');
  for (const mail of office.outbox) expect(`${mail.subject} ${mail.body}`).not.toMatch(/NỢ|ẠN|zzzz|NaN/);
  expect(office.mailsTo('cauke@example.org').map(({ subject }) => subject)).toContain(
    '04/HD-LĐLĐ, LĐLĐ huyện Cầu Kè: đã nhận báo cáo ngày 12/10/2018',
  );
});

it('17a, 19a: wild numbers and dates in cells of time stop nothing', () => {
  const office = givenOffice();
  pastes(office, { 'Mã đơn vị': 'H09', Loại: 'Trang' }, 2);
  for (const heading of ['Cập nhật', 'Ô cần sửa'])
    office.traCu.hand.paste('Tài khoản', office.cell('Tài khoản', 2, heading), [['99999999999']]);
  for (const heading of ['Nộp lần đầu', 'Cập nhật', 'Số tài khoản', 'Thứ tự'])
    office.traCu.hand.paste('Đơn vị', office.cell('Đơn vị', 3, heading), [['-1e300']]);
  goesOn(office);
});

describe('`Nhật ký` never stops a save (red on 0.1.0)', () => {
  const ways: Record<string, (office: Office) => void> = {
    deleted: (office) => office.owner.hand.deleteTab('Nhật ký'),
    'emptied of its headings': (office) => office.owner.hand.clear('Nhật ký', 'A1:F900'),
    'left with one column': (office) => office.owner.hand.deleteColumns('Nhật ký', 2, 5),
  };
  it.each(Object.keys(ways))('%s', (way) => {
    const office = givenOffice();
    ways[way]!(office);
    expect(office.cauKe.reports([newRow()]).unit.status).toBe('Đã báo cáo');
    const { settings } = office.staff.checksAll();
    expect(settings.some((said) => said.includes('Nhật ký'))).toBe(way === 'deleted');
    const toasts = (who: typeof office.staff): string =>
      who
        .opensFile()
        .flatMap((run) => run.toasts)
        .join();
    expect(toasts(office.staff).includes('Không tìm thấy thẻ “Nhật ký”')).toBe(way === 'deleted');
    expect(toasts(office.cauKe)).not.toContain('Nhật ký');
  });
});

describe('9e: a workbook in American (red on 0.1.0: said nowhere but in set-up)', () => {
  const given = (): Office => {
    const office = givenOffice();
    (office.google.stage.world.spreadsheet as unknown as { locale: string }).locale = 'en_US';
    office.owner.types('Đơn vị', 2, 'Gia hạn đến', '02/11/2018');
    return office;
  };
  const said = (office: Office, who = office.staff): string =>
    who
      .opensFile()
      .flatMap(({ toasts }) => toasts)
      .join();

  it('is said to staff when they open the file, until set-up has mended it, and to nobody else', () => {
    const office = given();
    expect(said(office)).toContain('hiểu ngược ngày và tháng');
    expect(said(office, office.cauKe)).toBe('');
    office.owner.clicks(SET_UP);
    expect(said(office)).toBe('');
  });

  it('keeps the days that were typed as Google took them: nobody turns them round', () => {
    const office = given();
    office.owner.clicks(SET_UP);
    office.staff.checksAll();
    expect(office.unit('H04')['Gia hạn đến']).toBe('11/02/2018');
  });
});

it('a code that the form could not send is refused at import, and said beside the unit', () => {
  const office = givenOffice();
  const code = 'H'.repeat(101);
  const preview = office.owner
    .opensPage('Nhập danh sách đơn vị')
    .asks<{ rejected: { why: string[] }[] }>('previewRoster', {
      text: `Mã\tTên đơn vị\n${code}\tCông đoàn A`,
    });
  expect(must(preview).rejected[0]!.why).toEqual([expect.stringContaining('dài quá 100 ký tự')]);
  office.owner.types('Đơn vị', 4, 'Tên đơn vị', 'Công đoàn A');
  office.owner.types('Đơn vị', 4, 'Mã', code);
  expect(office.rows('Đơn vị')[2]!['Cần sửa']).toContain('dài quá 100 ký tự');
});

it('an imported table with a cell longer than any field of the form is refused, with its line', () => {
  const office = givenOffice();
  const text = `Mã\tTên đơn vị\nX1\tCông đoàn A\nX2\t${'Công đoàn '.repeat(6_000)}`;
  office.owner.opensPage('Nhập danh sách đơn vị');
  for (const name of ['previewRoster', 'importRoster']) {
    const answer = office.owner.asks(name, { text });
    expect(answer.ok ? [] : answer.problems).toEqual([
      expect.objectContaining({ key: 'roster.cellLong', sentence: expect.stringContaining('Dòng 3') }),
    ]);
  }
  expect(office.rows('Đơn vị')).toHaveLength(2);
});
