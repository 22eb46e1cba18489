/** Where one box holds what belongs in two, the form offers to set it right with one click. */
import { readReport, type ReportText } from '../../../src/domain/checking/report';
import { repairOf } from '../../../src/domain/checking/repair';
import type { ReportField } from '../../../src/domain/fields';
import { blankText } from '../../../src/client/form/state/rows';

const given = (fields: Partial<ReportText>): ReportText => ({ ...blankText('Trang'), ...fields });
const PHONE = '0913 456 789';

describe('One box that holds what belongs in two', () => {
  // ux.md F15: refused on 0.1.0, without an offer.
  it.each<[ReportField, string, Partial<ReportText>]>([
    ['name', 'Đ/c Nguyễn Thị Hoa - Phó Chủ tịch', { name: 'Nguyễn Thị Hoa', office: 'Phó Chủ tịch' }],
    ['name', 'Nguyễn Thị Hoa, PCT', { name: 'Nguyễn Thị Hoa', office: 'Phó Chủ tịch' }],
    ['name', 'Nguyễn Thị Hoa (Chủ tịch)', { name: 'Nguyễn Thị Hoa', office: 'Chủ tịch' }],
    ['name', 'Phó Chủ tịch: Nguyễn Thị Hoa', { name: 'Nguyễn Thị Hoa', office: 'Phó Chủ tịch' }],
    ['name', 'Nguyễn Thị Hoa Phó Chủ tịch', { name: 'Nguyễn Thị Hoa', office: 'Phó Chủ tịch' }],
    ['name', 'Phó Chủ tịch Nguyễn Thị Hoa', { name: 'Nguyễn Thị Hoa', office: 'Phó Chủ tịch' }],
    ['name', 'Nguyễn Thị Hoa 0913456789', { name: 'Nguyễn Thị Hoa', phone: PHONE }],
    ['name', 'Nguyễn Thị Hoa - ĐT: 0913.456.789', { name: 'Nguyễn Thị Hoa', phone: PHONE }],
    [
      'name',
      'Bà Nguyễn Thị Hoa - Phó Chủ tịch - 0913 456 789',
      { name: 'Nguyễn Thị Hoa', office: 'Phó Chủ tịch', phone: PHONE },
    ],
    ['name', 'Nguyễn Thị Hoa (hoa@example.org)', { name: 'Nguyễn Thị Hoa', email: 'hoa@example.org' }],
    ['pageName', 'Công đoàn huyện Cầu Kè 0913 456 789', { pageName: 'Công đoàn huyện Cầu Kè', phone: PHONE }],
    [
      'pageName',
      'Công đoàn huyện Cầu Kè https://www.facebook.com/congdoancauke',
      { pageName: 'Công đoàn huyện Cầu Kè', address: 'https://www.facebook.com/congdoancauke' },
    ],
    [
      'pageName',
      'facebook.com/congdoancauke',
      { pageName: '', address: 'https://www.facebook.com/congdoancauke' },
    ],
    ['office', 'Phó Chủ tịch, 0913456789', { office: 'Phó Chủ tịch', phone: PHONE }],
    ['phone', '0913 456 789 hoa@example.org', { phone: PHONE, email: 'hoa@example.org' }],
    ['phone', 'hoa@example.org', { phone: '', email: 'hoa@example.org' }],
    ['email', '0913456789', { email: '', phone: PHONE }],
    ['email', 'hoa@example.org - 0913456789', { email: 'hoa@example.org', phone: PHONE }],
    ['address', 'hoa@example.org', { address: '', email: 'hoa@example.org' }],
    ['second', 'Trần Văn Minh 0905128764', { second: 'Trần Văn Minh', secondPhone: '0905 128 764' }],
  ])('%s “%s”', (field, typed, wanted) => {
    const text = given({ [field]: typed });
    const repair = repairOf(text, field);
    if (Object.keys(wanted).length === 0) return expect(repair).toBeUndefined();
    expect(repair).toEqual(wanted);
    const after = readReport({ ...text, ...repair }).findings.filter(
      (finding) => finding.level === 'fault' && finding.field in repair!,
    );
    expect(after.filter(({ problem }) => problem.key !== 'account.required')).toEqual([]);
  });

  it.each(['x', 'chưa có', '-'])('writes over %j, which says nothing, and over nothing else', (office) => {
    const text = given({ name: 'Đ/c Nguyễn Thị Hoa - Phó Chủ tịch', office });
    expect(repairOf(text, 'name')).toEqual({ name: 'Nguyễn Thị Hoa', office: 'Phó Chủ tịch' });
    expect(repairOf({ ...text, office: 'Kế toán' }, 'name')).toEqual({ name: 'Nguyễn Thị Hoa' });
  });

  it.each<[ReportField, string]>([
    ['name', 'Nguyễn Thị Hoa'],
    ['name', 'Nguyễn Trường Ban'],
    ['name', 'x'],
    ['name', 'Lê Hà, Trần Mẫu'],
    ['office', 'Phó Chủ tịch'],
    ['pageName', 'Công đoàn huyện Cầu Kè'],
    ['pageName', 'Công đoàn 28/7'],
    ['phone', '0913456789'],
    ['phone', '12345'],
    ['email', 'hoa@example.org'],
    ['address', 'https://www.facebook.com/profile.php?id=100064512345678'],
    ['address', 'facebook.com/0913456789'],
    ['reason', 'Gọi 0913456789'],
  ])('%s “%s” needs none', (field, typed) => {
    expect(repairOf(given({ [field]: typed }), field)).toBeUndefined();
  });

  it('is never written over what a field says already, and takes the same number as one', () => {
    const other = given({ name: 'Nguyễn Thị Hoa 0913456789', phone: '0905 128 764' });
    expect(repairOf(other, 'name')).toBeUndefined();
    const same = given({ name: 'Nguyễn Thị Hoa 0913456789', phone: '+84 913 456 789' });
    expect(repairOf(same, 'name')).toEqual({ name: 'Nguyễn Thị Hoa', phone: PHONE });
    const office = given({ name: 'Nguyễn Thị Hoa - Phó Chủ tịch', office: 'Trưởng Ban Nữ công' });
    expect(repairOf(office, 'name')).toEqual({ name: 'Nguyễn Thị Hoa' });
  });
});

describe('A text that says nothing', () => {
  const said = (field: ReportField, typed: string): string =>
    readReport(given({ [field]: typed }))
      .findings.filter((finding) => finding.field === field)
      .map(({ problem }) => JSON.stringify(problem))
      .join();

  // ux.md, sentences 6 and 48: “Ô này chưa có nội dung” was not true.
  it.each<[ReportField, string]>([
    ['office', 'x'],
    ['office', 'chưa rõ'],
    ['name', 'test'],
    ['name', 'aaa'],
    ['pageName', 'đang cập nhật'],
    ['name', 'H'],
    ['office', 'như trên'],
  ])('%s “%s” is named by its field, with an example', (field, typed) => {
    expect(said(field, typed)).toMatch(/"person\.(?:EMPTY|SHORT)".*"label":.*"example":/);
  });
});
