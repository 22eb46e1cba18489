// What came by link is confirmed by letter: when, and what to do where nobody of the unit sent it.
import { holderOf, provesDoor } from '../../support/links';
import { givenLetters } from '../../support/letters';
import { CAU_KE, changedRow, newRow } from '../../support/office';

it('The first report by link is thanked for with its hour, a later change confirmed the day after, once', () => {
  const office = givenLetters();
  provesDoor(office);
  office.noonOf('2018-10-16');
  const holder = holderOf(office, 'H04');
  expect(holder.sends({ rows: [newRow()] })).toMatchObject({ ok: true });
  office.noonOf('2018-10-17');
  const [first] = office.mailsTo(CAU_KE).slice(-1);
  expect(first!.subject).toContain('đã nhận báo cáo ngày 16/10/2018');
  expect(first!.body).toMatch(/lúc 12 giờ \d\d ngày 16\/10\/2018/);
  expect(first!.body).toContain('Không phải đồng chí hay người của đơn vị gửi?');
  for (const officeName of ['Chủ tịch', 'Trưởng ban']) {
    const [row] = holder.form().rows;
    expect(holder.sends({ rows: [changedRow(row!, { office: officeName })] })).toMatchObject({ ok: true });
  }
  const before = office.mailsTo(CAU_KE).length;
  for (const day of ['18', '19', '22']) office.noonOf(`2018-10-${day}`);
  const later = office.mailsTo(CAU_KE).slice(before);
  expect(later.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/đã ghi cập nhật lúc 12 giờ \d\d ngày 17\/10\/2018$/),
  ]);
  expect(later[0]!.body).toContain('Không phải đồng chí hay người của đơn vị gửi?');
  expect(later[0]!.body).not.toContain('Trần Thị Mai');
});
