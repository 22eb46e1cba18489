/** Which doors are open: sidebar and link both, or the link alone, as “Đơn vị chỉ khai qua liên kết” says. */
import { holderOf, provesDoor } from '../../support/links';
import { accountColumns, type Column } from '../../../src/domain/fields';
import { CAU_KE, givenOffice, newRow, Office, SET_UP, type OfficeGiven } from '../../support/office';
import { everything } from '../doors/attempts';

const CONTACT = 'Bà Phạm Thị Thu, 0294 385 1234';
function given(only: 'Có' | 'Không', more: OfficeGiven = {}): Office {
  const office = givenOffice({ settings: { 'Liên hệ khi cần hỗ trợ': CONTACT }, ...more });
  provesDoor(office);
  office.sets('Đơn vị chỉ khai qua liên kết', only);
  return office;
}

it('With both doors a unit reports in the sidebar and by its link', () => {
  const office = given('Không');
  office.cauKe.reports([newRow({}, 'rmot')]);
  expect(holderOf(office, 'H04').form().rows).toHaveLength(1);
});

it('With the link alone the sidebar sends who edits the Sheet and is not staff to the link, and writes nothing', () => {
  const office = given('Có');
  const before = everything(office);
  for (const who of [office.cauKe, office.unlisted]) {
    for (const answer of [who.opensForm('H04'), who.sends({ rows: [newRow()] })]) {
      expect(answer).toMatchObject({ ok: false, problems: [{ key: 'who.linkOnly' }] });
      const { sentence } = (answer as { problems: { sentence: string }[] }).problems[0]!;
      expect(sentence).toContain('liên kết riêng trong thư');
      expect(sentence).toContain(CONTACT);
      expect(sentence).not.toContain('?k=');
    }
  }
  expect(everything(office)).toBe(before);
  expect(office.unit('H04')['Email liên hệ']).toBe(CAU_KE);
});

it('With the link alone the link reports, and staff report for a unit in the sidebar', () => {
  const office = given('Có');
  expect(holderOf(office, 'H04').sends({ rows: [newRow({}, 'rmot')] })).toMatchObject({ ok: true });
  office.staff.reports([newRow({ address: 'https://www.facebook.com/congdoantracu' }, 'rhai')], 'H09');
  expect(office.rows('Tài khoản').map((row) => row['Mã dòng'])).toEqual(['rmot', 'rhai']);
});

/** Columns that whoever is not staff may write by hand below the headings of `Tài khoản`. */
function openTo(office: Office, email: string): string[] {
  const headings = office.google.book.tab('Tài khoản').display()[0]!.filter(Boolean);
  return headings.filter((heading) => {
    try {
      office.clerk(email).types('Tài khoản', 40, heading, '');
      return true;
    } catch {
      return false;
    }
  });
}
const protectionsOf = (office: Office): string[] =>
  ['Tài khoản', 'Đơn vị', 'Nhật ký'].flatMap((tab) =>
    office.google.book.tab(tab).protections.map(({ range, description }) => `${tab} ${range} ${description}`),
  );
const SAID_NOTHING = /^Sổ (?:đã đúng|đúng cấu trúc)/;
const setsUp = (office: Office): string => office.owner.clicks(SET_UP).alerts[0]?.text ?? '';

describe('With the link alone what the product writes is protected for staff', () => {
  it('set-up protects it, and opens it again when both doors are open; a second set-up finds nothing to do', () => {
    const office = givenOffice();
    const before = protectionsOf(office);
    expect(openTo(office, CAU_KE)).toEqual(expect.arrayContaining(['Cần sửa', 'Cập nhật', 'Đồng ý', 'Đợt']));
    provesDoor(office);
    office.sets('Đơn vị chỉ khai qua liên kết', 'Có');
    expect(setsUp(office)).toContain('Đã cập nhật quyền sửa các thẻ.');
    expect(openTo(office, CAU_KE).sort()).toEqual(
      Object.values(accountColumns as Record<string, Column>)
        .filter(({ writer }) => writer === 'unit')
        .map(({ heading }) => heading)
        .sort(),
    );
    for (const tab of ['Đơn vị', 'Nhật ký'])
      expect(() => office.cauKe.types(tab, 2, office.google.book.tab(tab).display()[0]![1]!, 'x')).toThrow();
    expect(() => office.cauKe.types('Đơn vị', 2, 'Trạng thái', 'Đã duyệt')).toThrow();
    expect(setsUp(office)).toMatch(SAID_NOTHING);
    expect(office.staff.types('Tài khoản', 40, 'Cập nhật', '').every(({ ok }) => ok)).toBe(true);
    office.sets('Đơn vị chỉ khai qua liên kết', 'Không');
    expect(setsUp(office)).toContain('Đã cập nhật quyền sửa các thẻ.');
    expect(protectionsOf(office)).toEqual(before);
    expect(setsUp(office)).toMatch(SAID_NOTHING);
  });

  it('the switch says that “Kiểm tra toàn bộ” is to be clicked, and one click of staff’s does it, there and back', () => {
    const office = given('Không');
    const before = protectionsOf(office);
    const views = (): unknown => office.staff.opensPage('Bàn làm việc').asks('linksView', {});
    for (const [answer, linkOnly] of [
      ['Có', true],
      ['Không', false],
    ] as const) {
      const runs = office.sets('Đơn vị chỉ khai qua liên kết', answer);
      expect(runs.flatMap(({ toasts }) => toasts).join()).toMatch(/Bấm “Kiểm tra toàn bộ” một lần/);
      expect(views()).toMatchObject({ value: { linkOnly, isGuarded: false } });
      office.staff.checksAll();
      expect(views()).toMatchObject({ value: { linkOnly, isGuarded: true } });
      expect(openTo(office, CAU_KE).includes('Cập nhật')).toBe(!linkOnly);
      // The same click again asks nothing of protections.
      const run = office.staff.opensPage('Kiểm tra toàn bộ').rpc('checkAll', {});
      expect(Object.keys(run.calls).filter((call) => /rotect/.test(call))).toEqual([]);
      expect(setsUp(office)).toMatch(SAID_NOTHING);
    }
    expect(protectionsOf(office)).toEqual(before);
  });

  it.each([false, true])(
    'a hand that is not staff’s breaks nothing and answers nothing, whether or not a simple trigger may write there (%s)',
    (simpleTriggersWriteProtected) => {
      const office = given('Có', { unsure: { simpleTriggersWriteProtected } });
      office.staff.checksAll();
      holderOf(office, 'H04').sends({ rows: [newRow({}, 'rmot')] });
      const columns = ['Cần sửa', 'Cập nhật', 'Nguồn', 'Trả lời', 'Đồng ý'];
      const written = (): unknown => columns.map((column) => office.rows('Tài khoản')[0]![column]);
      const before = written();
      office.google.clock.moveTo('2018-10-17T09:00:00+07:00');
      const runs = [
        ...office.cauKe.opensFile(),
        ...office.cauKe.types('Tài khoản', 2, 'Điện thoại', '12'),
        ...office.cauKe.types('Tài khoản', 3, 'Mã đơn vị', 'H09'),
        ...office.cauKe.hand.paste('Tài khoản', 'C3', [['Trang', '', 'Trang', 'fb.com/x']]),
      ];
      expect(runs.map(({ ok, error }) => ({ ok, error }))).toEqual(runs.map(() => ({ ok: true })));
      expect(runs.flatMap(({ toasts }) => toasts).join()).toContain('chưa tính là báo cáo');
      expect(written()).toEqual(before);
      // Staff's hand, the next check and the link go on.
      office.staff.types('Tài khoản', 2, 'Chức vụ', '');
      expect(office.rows('Tài khoản')[0]!['Cần sửa']).toMatch(/Điện thoại.*Chức vụ|Chức vụ.*Điện thoại/s);
      office.staff.checksAll();
      expect(office.unit('H09')['Trạng thái']).not.toBe('Đã báo cáo');
      expect(holderOf(office, 'H04').form().rows).toHaveLength(1);
    },
  );

  it('a copy is a new office’s: both doors are open in it', () => {
    const office = given('Có');
    office.google.view('chu.moi@example.org');
    const copy = new Office(office.google.copy('chu.moi@example.org'));
    copy.clerk('chu.moi@example.org').clicks(SET_UP);
    expect(copy.setting('Đơn vị chỉ khai qua liên kết')).toBe('Không');
  });
});
