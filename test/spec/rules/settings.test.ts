// `Cấu hình` as people fill it in: what is understood, and what is said of the rest.
import { say } from '../../../src/domain/messages';
import { listed, readSettings } from '../../../src/domain/settings';
import { settings, settingsShown } from './given';

const saidOf = (changes: Record<string, string>): string[] =>
  readSettings(settingsShown(changes)).problems.map(say);
const DUE = 'Hạn nộp (trước ngày)',
  GRACE = 'Châm chước đến hết ngày',
  STAFF = 'Email cán bộ phụ trách',
  MAY_CHOOSE = 'Cho người chưa có trong danh sách tự chọn đơn vị',
  PAGES = 'Trang chính thức để theo dõi';

describe('The settings', () => {
  it('of a new workbook with a deadline are all understood', () => {
    expect(saidOf({})).toEqual([]);
    expect(settings()).toMatchObject({
      federation: 'Liên đoàn Lao động tỉnh',
      dueBefore: '2018-10-30',
      graceUntil: '2018-10-31',
      staff: [],
      contact: '',
      mayChoose: true,
      round: 'Năm 2018',
    });
  });
  it('are read without the spaces around them', () =>
    expect(settings({ 'Tên đợt báo cáo': '  Năm 2019 ', [DUE]: ' 15/11/2018 ', [GRACE]: ' ' })).toMatchObject(
      { round: 'Năm 2019', dueBefore: '2018-11-15', graceUntil: '' },
    ));
  it('need a deadline', () =>
    expect(saidOf({ [DUE]: ' ' })).toEqual([`Thẻ Cấu hình: mục “${DUE}” còn trống. Ghi giá trị.`]));
  it('need no days of grace', () =>
    expect([saidOf({ [GRACE]: '' }), settings({ [GRACE]: '' }).graceUntil]).toEqual([[], '']));
  it('with a day that is none say so, and go on without it', () => {
    expect(saidOf({ [GRACE]: '31/11/2018' })).toEqual([
      `Thẻ Cấu hình: mục “${GRACE}” ghi “31/11/2018” không phải là một ngày. Ghi theo dạng 30/10/2018.`,
    ]);
    expect(settings({ [GRACE]: '31/11/2018' }).graceUntil).toBe('');
  });
  it('may not end the days of grace before the deadline', () => {
    expect(saidOf({ [GRACE]: '29/10/2018' })).toEqual([
      'Thẻ Cấu hình: ngày châm chước (29/10/2018) sớm hơn thời hạn (30/10/2018). Sửa một trong hai ngày.',
    ]);
    expect(saidOf({ [GRACE]: '30/10/2018' })).toEqual([]);
    expect(saidOf({ [DUE]: 'x', [GRACE]: '29/10/2018' })).toHaveLength(1);
  });
  it.each([
    ['Có', true],
    [' có ', true],
    ['CO', true],
    ['x', true],
    ['True', true],
    ['1', true],
    ['Không', false],
    [' không ', false],
    ['khong', false],
    ['FALSE', false],
    ['0', false],
    ['', false],
  ])('understand "%s" as %s', (text, value) => {
    expect([saidOf({ [MAY_CHOOSE]: text }), settings({ [MAY_CHOOSE]: text }).mayChoose]).toEqual([[], value]);
  });
  it.each(['có thể', 'tùy', 'xx', '10', 'không rõ', 'không có'])(
    'do not guess what "%s" means, and keep to the initial value',
    (text) => {
      expect([saidOf({ [MAY_CHOOSE]: text }), settings({ [MAY_CHOOSE]: text }).mayChoose]).toEqual([
        [`Thẻ Cấu hình: mục “${MAY_CHOOSE}” ghi “${text}”. Ghi Có hoặc Không.`],
        true,
      ]);
    },
  );
  it('take several staff, in any order and however they are set apart', () =>
    expect(settings({ [STAFF]: 'Hoa.Nguyen@ldld.vn; minh@ldld.vn,\n mai@ldld.vn,,' }).staff).toEqual([
      'hoa.nguyen@ldld.vn',
      'minh@ldld.vn',
      'mai@ldld.vn',
    ]));
  it('say each staff address that is none; the others are staff', () => {
    expect(saidOf({ [STAFF]: 'hoa@, minh@ldld.vn, mai' })).toEqual([
      `Thẻ Cấu hình: mục “${STAFF}” có “hoa@” không phải là địa chỉ email. Sửa hoặc xóa địa chỉ đó.`,
      `Thẻ Cấu hình: mục “${STAFF}” có “mai” không phải là địa chỉ email. Sửa hoặc xóa địa chỉ đó.`,
    ]);
    expect(settings({ [STAFF]: 'hoa@, minh@ldld.vn' }).staff).toEqual(['minh@ldld.vn']);
  });
  it('list official pages, a line each, the address behind a bar', () =>
    expect(
      settings({
        [PAGES]: 'Công đoàn tỉnh | https://www.facebook.com/congdoantinh \n\n | không tên\nTrang khác',
      }).pages,
    ).toEqual([
      { name: 'Công đoàn tỉnh', address: 'https://www.facebook.com/congdoantinh' },
      { name: 'Trang khác', address: '' },
    ]));
  it('of a new workbook name three official pages', () =>
    expect(
      settings().pages.map(({ name, address }) => [
        name !== '',
        /^https:\/\/www\.facebook\.com\/[a-z]+$/.test(address),
      ]),
    ).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]));
  it('that lost a line say which, and keep to the initial value', () => {
    const { [DUE]: _gone, ...rest } = settingsShown(),
      { ['Bộ phận phụ trách']: _too, ...both } = rest;
    const read = readSettings(both);
    expect([read.problems.map(say), read.settings.dueBefore, read.settings.department]).toEqual([
      [
        `Thẻ Cấu hình thiếu mục “Bộ phận phụ trách”. Chọn “Thiết lập, sửa lại sổ” để thêm lại.`,
        `Thẻ Cấu hình thiếu mục “${DUE}”. Chọn “Thiết lập, sửa lại sổ” để thêm lại.`,
      ],
      '',
      'Ban Tuyên giáo - Nữ công',
    ]);
  });
  it('are lists where people set things apart by comma, semicolon or line', () =>
    expect(listed(' a , b;c\nd, ,;')).toEqual(['a', 'b', 'c', 'd']));
});
