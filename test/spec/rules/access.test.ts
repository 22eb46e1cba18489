// Who may open which unit's form.
import { accessTo, unitsOf } from '../../../src/app/access';
import { say } from '../../../src/domain/messages';
import { settings, traCu, unit } from './given';

const roster = [unit(), traCu()];
const visitor = (email: string, isStaff = false) => ({ email, isStaff });
const MAY_CHOOSE = 'Cho người chưa có trong danh sách tự chọn đơn vị',
  CONTACT = 'Liên hệ khi cần hỗ trợ';
const to = (
  code: string,
  who: ReturnType<typeof visitor>,
  units = roster,
  changes: Record<string, string> = {},
) => {
  const access = accessTo(code, who, units, settings(changes));
  return access.may ? (access.unlisted ? 'may, by choosing' : 'may') : say(access.why);
};
const codesOf = (email: string, units = roster): string[] =>
  unitsOf(visitor(email), units).map(({ code }) => code);

describe('The form of a unit', () => {
  it('opens for its contact', () => expect(to('H04', visitor('cauke@example.org'))).toBe('may'));
  it("does not open for another unit's contact", () =>
    expect(to('H04', visitor('tracu@example.org'))).toBe(
      'Anh, chị chỉ xem và sửa được báo cáo của đơn vị mình.',
    ));
  it('opens for staff', () => expect(to('H09', visitor('canbo@example.org', true))).toBe('may'));
  it('opens for a stranger who chooses it, where the office allows that', () =>
    expect(to('H04', visitor('la@example.org'))).toBe('may, by choosing'));
  it('does not open for a stranger elsewhere, who is told whom to ask', () =>
    expect(
      to('H04', visitor('la@example.org'), roster, { [MAY_CHOOSE]: 'Không', [CONTACT]: 'Bà Lê Thị Mai' }),
    ).toBe(
      'Email la@example.org chưa có trong danh sách đơn vị. Đề nghị liên hệ Bà Lê Thị Mai để được thêm.',
    ));
  it.each(['H99', 'H0', 'h04', ' H04', '', ' '])('of the code "%s" is nobody\'s', (code) =>
    expect(to(code, visitor('canbo@example.org', true))).toBe(
      `Không tìm thấy đơn vị mang mã “${code}”. Đề nghị chọn lại đơn vị.`,
    ),
  );
  it("of a line without a code is nobody's", () =>
    expect(to('', visitor('cauke@example.org'), [unit({ code: '' })])).toContain('Không tìm thấy đơn vị'));
  it('opens although the roster has a space beside the code', () =>
    expect(to('H04', visitor('cauke@example.org'), [unit({ code: ' H04 ' })])).toBe('may'));
});

describe('A contact of a unit', () => {
  it('may be one of several', () =>
    expect(
      codesOf('minh@example.org', [unit({ email: 'hoa@example.org, minh@example.org; mai@example.org' })]),
    ).toEqual(['H04']));
  it('may be of several units', () =>
    expect(
      codesOf('cauke@example.org', [
        unit(),
        traCu({ email: 'CauKe@Example.org' }),
        unit({ code: 'H07', email: '' }),
      ]),
    ).toEqual(['H04', 'H09']));
  it('is the same person in capitals', () =>
    expect(codesOf('cauke@example.org', [unit({ email: 'CAUKE@EXAMPLE.ORG' })])).toEqual(['H04']));
  it('is not somebody whose address only looks alike', () =>
    expect([
      codesOf('cauke@example.com'),
      codesOf('auke@example.org'),
      codesOf('cauke@example.org', [unit({ email: 'xcauke@example.org, cauke@example.org.vn' })]),
    ]).toEqual([[], [], []]));
  it('is nobody without an address', () =>
    expect(codesOf('', [unit({ email: '' }), unit({ email: '@' })])).toEqual([]));
});
