import { planRoster, readRoster, readTable } from '../../src/domain/roster';
import type { RosterPreview } from '../../src/app/views';
import { givenOffice } from '../support/office';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const preview = (text: string) => { const office = givenOffice(); return { office, answer: office.owner.opensPage('Nhập danh sách đơn vị').asks<RosterPreview>('previewRoster', { text }) }; };

describe('Importing the roster', () => {
  it('shows what is new, what changes, what stays and what is rejected, with the reason by row', () => {
    const { answer } = preview([
      'Mã\tTên đơn vị\tLoại\tCấp trên\tEmail liên hệ',
      'H04\tLiên đoàn Lao động huyện Cầu Kè\tLĐLĐ huyện\tLĐLĐ tỉnh\tvanphong@example.org',
      'H05\tLiên đoàn Lao động huyện Cầu Ngang\tLĐLĐ huyện\tLĐLĐ tỉnh\t',
      '\tKhông có mã\t\t\t', 'H05\tTrùng mã\t\t\t', 'C01\tCông đoàn cơ sở A\tCĐCS\tN99\t', 'C02\tCông đoàn cơ sở B\tCĐCS\tH05\tkhong-co-email',
    ].join('\n'));
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    const { added, changed, rejected } = answer.value;
    expect(added).toEqual([{ line: 3, code: 'H05', name: 'Liên đoàn Lao động huyện Cầu Ngang' }]);
    expect(changed).toEqual([{ line: 2, code: 'H04', name: 'Liên đoàn Lao động huyện Cầu Kè', columns: ['Email liên hệ'] }]);
    expect(rejected.map(({ line, why }) => [line, why.join(' ')])).toEqual([
      [4, expect.stringContaining('Chưa có mã')], [5, expect.stringContaining('đã có ở dòng 3')], [6, expect.stringContaining('N99')], [7, expect.stringContaining('không phải là địa chỉ email')],
    ]);
  });

  it('writes nothing before it is confirmed', () => {
    const { office } = preview('Mã\tTên đơn vị\nX1\tĐơn vị mới');
    expect(office.rows('Đơn vị')).toHaveLength(2);
  });

  it('leaves alone the columns that the table does not have', () => {
    const office = givenOffice();
    office.owner.opensPage('Nhập danh sách đơn vị').asks('importRoster', { text: 'Mã,Tên đơn vị\nH04,"Liên đoàn Lao động huyện Cầu Kè, tỉnh Trà Vinh"' });
    expect(office.unit('H04')).toMatchObject({ 'Tên đơn vị': 'Liên đoàn Lao động huyện Cầu Kè, tỉnh Trà Vinh', 'Email liên hệ': 'cauke@example.org', 'Trạng thái': 'Chưa báo cáo' });
  });

  it('says what is missing when there is no heading it knows', () => {
    expect(preview('a,b\n1,2').answer).toMatchObject({ ok: false, problems: [{ sentence: 'Bảng thiếu cột “Mã”.' }, { sentence: 'Bảng thiếu cột “Tên đơn vị”.' }] });
    expect(preview('').answer).toMatchObject({ ok: false, problems: [{ key: 'roster.empty' }] });
  });

  it('is for staff', () => {
    const office = givenOffice();
    expect(office.cauKe.opensPage().asks('importRoster', { text: 'Mã,Tên đơn vị\nX1,Đơn vị lạ' })).toMatchObject({ ok: false, problems: [{ key: 'who.staffOnly' }] });
    expect(office.rows('Đơn vị')).toHaveLength(2);
  });

  it('reads the sample roster as it comes', () => {
    const reading = readRoster(readFileSync(join(__dirname, 'corpus/roster_sample.csv'), 'utf8'));
    expect(reading.lines).toHaveLength(51);
    expect(planRoster(reading, [])).toMatchObject({ rejected: [], changed: [], same: 0 });
  });

  it('keeps commas, quotes and line breaks inside quotes, and reads semicolons and tabs alike', () => {
    expect(readTable('a;"b;""c""\nd";e\n\n1;2;3')).toEqual([['a', 'b;"c"\nd', 'e'], ['1', '2', '3']]);
    expect(readTable('a\tb\r\n1\t')).toEqual([['a', 'b'], ['1', '']]);
  });

  it('never lets a unit\'s name become a formula', () => {
    const office = givenOffice();
    office.fillsRoster([{ code: 'X1', name: '=HYPERLINK("http://x.vn")' }]);
    expect(office.look('Đơn vị', 4, 'Tên đơn vị').formula ?? '').toBe('');
  });
});
