// Who may open which unit's form.
import { accessTo, isOnRoster, mayChooseUnit, unitsOf } from '../../../src/app/access';
import type { Visitor } from '../../../src/app/visitor';
import type { Row } from '../../../src/domain/fields';
import { say } from '../../../src/domain/messages';
import { settings, traCu, unit } from './given';

const roster = [unit(), traCu()];
/** Whoever has this address, as the doors decide it; nobody without one. */
const visitor = (email: string, isStaff = false, units: Row<'units'>[] = roster): Visitor =>
  email === ''
    ? { is: 'nobody' }
    : { is: isStaff ? 'staff' : isOnRoster(email, units) ? 'person' : 'unlisted', email };
const link = (code: string): Visitor => ({ is: 'link', unit: code });
const MAY_CHOOSE = 'Cho người chưa có trong danh sách tự chọn đơn vị',
  CONTACT = 'Liên hệ khi cần hỗ trợ';
const to = (code: string, who: Visitor, units = roster, changes: Record<string, string> = {}) => {
  const access = accessTo(code, who, units, settings(changes));
  return access.may ? (access.unlisted ? 'may, by choosing' : 'may') : say(access.why);
};
const codesOf = (email: string, units = roster): string[] =>
  unitsOf(visitor(email, false, units), units).map(({ code }) => code);

describe('The form of a unit', () => {
  it('opens for its contact', () => expect(to('H04', visitor('cauke@example.org'))).toBe('may'));
  it("does not open for another unit's contact", () =>
    expect(to('H04', visitor('tracu@example.org'))).toBe(
      'Anh, chị chỉ xem và sửa được báo cáo của đơn vị mình. Mở lại biểu mẫu và chọn đơn vị của mình.',
    ));
  it('opens for staff', () => expect(to('H09', visitor('canbo@example.org', true))).toBe('may'));
  const noContact = [unit({ email: '' }), traCu()];
  it('opens for a stranger who chooses it, where the office allows that and the roster names no contact', () =>
    expect(to('H04', visitor('la@example.org'), noContact)).toBe('may, by choosing'));
  it.each(['chưa có', '0913 456 789', '-'])(
    'opens so too where “%s” stands for the contact’s address',
    (email) => expect(to('H04', visitor('la@example.org'), [unit({ email })])).toBe('may, by choosing'),
  );
  it('is closed to strangers where the roster names a contact (on 0.1.0 any editor could overwrite it)', () => {
    const closed =
      'Đơn vị này đã có người liên hệ, nên chỉ mở được khi đăng nhập Google bằng email của người đó. Báo cán bộ phụ trách nếu người liên hệ đã thay đổi.';
    expect(to('H04', visitor('la@example.org'))).toBe(closed);
    expect(to('H04', visitor('la@example.org'), [unit({ email: 'chị Hoa: cauke@example.org (VP)' })])).toBe(
      closed,
    );
    // The same code once more, without an address, opens nothing.
    expect(to('H04', visitor('la@example.org'), [unit({ email: '' }), unit()])).toBe(closed);
  });
  it('does not open for a stranger elsewhere, who is told whom to ask', () =>
    expect(
      to('H04', visitor('la@example.org'), noContact, { [MAY_CHOOSE]: 'Không', [CONTACT]: 'Bà Lê Thị Mai' }),
    ).toBe('Email la@example.org chưa có trong danh sách đơn vị. Gọi Bà Lê Thị Mai để được thêm.'));
  it.each(['H99', 'H0', 'h04', ' H04', '', ' '])('of the code "%s" is nobody\'s', (code) =>
    expect(to(code, visitor('canbo@example.org', true))).toBe(
      `Không tìm thấy đơn vị mang mã “${code}”. Chọn lại đơn vị.`,
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
  // Google has no account of such a name; were one told, it would be nobody's.
  it.each([' cauke@example.org', 'cauke@example.org ', 'cauke', '@example.org', 'cauke@'])(
    'is not somebody whose address is “%s”',
    (email) => expect(codesOf(email)).toEqual([]),
  );
  it('is nobody without an address', () =>
    expect(codesOf('', [unit({ email: '' }), unit({ email: '@' })])).toEqual([]));
});

describe('The link of a unit', () => {
  it("opens that unit's form", () => expect(to('H04', link('H04'))).toBe('may'));
  it('opens it although the roster has a space beside the code', () =>
    expect(to('H04', link('H04'), [unit({ code: ' H04 ' })])).toBe('may'));
  it('opens no other form', () =>
    expect(to('H09', link('H04'))).toBe(
      'Anh, chị chỉ xem và sửa được báo cáo của đơn vị mình. Mở lại biểu mẫu và chọn đơn vị của mình.',
    ));
  it('of a unit that left the roster opens nothing', () =>
    expect([to('H99', link('H99')), unitsOf(link('H99'), roster)]).toEqual([
      'Không tìm thấy đơn vị mang mã “H99”. Chọn lại đơn vị.',
      [],
    ]));
  it('lets nobody look through the roster', () =>
    expect([
      unitsOf(link('H09'), roster).map(({ code }) => code),
      mayChooseUnit(link('H09'), settings()),
    ]).toEqual([['H09'], false]));
});

describe('Somebody of whom Google tells no address (0.1.0 took them for an unlisted person)', () => {
  const nobody: Visitor = { is: 'nobody' };
  it.each(['H04', 'H09', 'H99', ''])('opens no form, not that of "%s"', (code) =>
    expect(to(code, nobody)).toContain('Google không cho sổ biết địa chỉ email'),
  );
  it('has no unit and may choose none', () =>
    expect([unitsOf(nobody, roster), mayChooseUnit(nobody, settings())]).toEqual([[], false]));
});
