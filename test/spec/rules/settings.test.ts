// `Cấu hình` as people fill it in: what is understood, and what is said of the rest.
import { say } from '../../../src/domain/messages';
import { listed, readSettings } from '../../../src/domain/settings';
import { settings, settingsShown } from './given';

const saidOf = (changes: Record<string, string>): string[] =>
  readSettings(settingsShown(changes)).problems.map(say);
const CONTACT = 'Liên hệ khi cần hỗ trợ',
  STAFF = 'Email cán bộ phụ trách',
  MAY_CHOOSE = 'Cho người chưa có trong danh sách tự chọn đơn vị',
  PAGES = 'Trang chính thức để theo dõi';

describe('The settings', () => {
  it('of a new workbook with a deadline are all understood', () => {
    expect(saidOf({})).toEqual([]);
    expect(settings()).toMatchObject({
      federation: 'Liên đoàn Lao động tỉnh',
      staff: [],
      contact: '',
      mayChoose: true,
    });
  });
  it('are read without the spaces around them', () =>
    expect(settings({ [CONTACT]: '  Bà Hoa ' })).toMatchObject({ contact: 'Bà Hoa' }));
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
  it('of a new workbook name two official pages, of no province', () =>
    expect(
      settings().pages.map(({ name, address }) => [
        name !== '',
        /^https:\/\/www\.facebook\.com\/[a-z]+$/.test(address),
      ]),
    ).toEqual([
      [true, true],
      [true, true],
    ]));
  it('that lost a line say which, and keep to the initial value', () => {
    const { [CONTACT]: _gone, ...rest } = settingsShown(),
      { ['Bộ phận phụ trách']: _too, ...both } = rest;
    const read = readSettings(both);
    expect([read.problems.map(say), read.settings.contact, read.settings.department]).toEqual([
      [
        `Thẻ Cấu hình thiếu mục “Bộ phận phụ trách”. Chọn “Thiết lập, sửa lại sổ” để thêm lại.`,
        `Thẻ Cấu hình thiếu mục “${CONTACT}”. Chọn “Thiết lập, sửa lại sổ” để thêm lại.`,
      ],
      '',
      'Ban Tuyên giáo - Nữ công',
    ]);
  });
  it('are lists where people set things apart by comma, semicolon or line', () =>
    expect(listed(' a , b;c\nd, ,;')).toEqual(['a', 'b', 'c', 'd']));
});
