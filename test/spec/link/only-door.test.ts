/** Which doors are open: sidebar and link both, or the link alone, as “Đơn vị chỉ khai qua liên kết” says. */
import { holderOf, provesDoor } from '../../support/links';
import { CAU_KE, givenOffice, newRow, type Office } from '../../support/office';
import { everything } from '../doors/attempts';

const CONTACT = 'Bà Phạm Thị Thu, 0294 385 1234';
function given(only: 'Có' | 'Không'): Office {
  const office = givenOffice({ settings: { 'Liên hệ khi cần hỗ trợ': CONTACT } });
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
