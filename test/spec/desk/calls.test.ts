/** The desk's section Gọi điện: whom to call, and why. */
import type { CallList, Narrow } from '../../../src/app/desk/views';
import type { Clerk } from '../../support/office';
import { decides, DESK, manyUnits, officeWaiting, queueOf, returns } from './given';

function callListOf(who: Clerk, narrow: Narrow = {}): CallList {
  const answer = who.opensPage(DESK).asks<CallList>('callList', narrow);
  if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
  return answer.value;
}

describe('Gọi điện', () => {
  const units = manyUnits(4).map((unit, i) => ({
    ...unit,
    phone: `0912 000 00${i}`,
    email: i === 1 ? '' : `lienhe${i}@example.org`,
  }));

  it('names missing and returned units by superior, with phone and why letters do not reach them', () => {
    const office = officeWaiting(3, { units });
    decides(office.staff, returns(queueOf(office.staff).rows[0]!));
    const list = callListOf(office.staff);
    expect(
      list.units.map(({ code, parent, phone, status, faulty }) => [code, parent, phone, status, faulty]),
    ).toEqual([
      ['H01', 'LĐLĐ tỉnh', '0912 000 000', 'Chưa báo cáo', 0],
      ['H02', 'LĐLĐ tỉnh', '0912 000 001', 'Chưa báo cáo', 0],
      ['C004', 'Liên đoàn Lao động huyện Cầu Kè', '0912 000 005', 'Chưa báo cáo', 0],
      ['C001', 'Liên đoàn Lao động huyện Trà Cú', '0912 000 002', 'Cần sửa', 1],
    ]);
    expect(list.units.map(({ unreached }) => unreached)).toEqual([
      '',
      'Không có email, nên không nhận được thư.',
      '',
      '',
    ]);
    expect(list.count).toBe(4);
    expect(callListOf(office.staff, { parent: 'H02' }).units.map(({ code }) => code)).toEqual(['C001']);
  });

  it('says which letter went last', () => {
    const office = officeWaiting(1, { units });
    office.owner.types('Thư', 2, 'Mã thư', 'nhac/nam-2018/7/H01');
    for (const [heading, text] of [
      ['Loại', 'Thư nhắc'],
      ['Đơn vị', 'H01'],
      ['Trạng thái', 'Đã gửi'],
      ['Lúc', '15/10/2018 07:00'],
    ])
      office.owner.types('Thư', 2, heading!, text!);
    expect(callListOf(office.staff).units[0]!.lastLetter).toBe('Thư nhắc, 15/10/2018');
  });

  it('is for staff, and costs 18 calls', () => {
    const office = officeWaiting(1, { units });
    expect(office.cauKe.opensPage().asks('callList')).toMatchObject({
      ok: false,
      problems: [{ key: 'who.staffOnly' }],
    });
    callListOf(office.staff);
    expect(office.google.runs[office.google.runs.length - 1]!.callCount).toBeLessThanOrEqual(18);
  });
});
