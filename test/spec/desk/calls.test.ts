/** The desk's section Gọi điện: whom to call, and why. */
import type { CallList, Narrow } from '../../../src/app/desk/views';
import type { Clerk } from '../../support/office';
import { decides, DESK, manyUnits, nextRound, officeWaiting, queueOf, returns } from './given';

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

describe('What came of a call', () => {
  const units = manyUnits(4).map((unit, i) => ({ ...unit, phone: `0912 000 00${i}` }));
  const called = (office: ReturnType<typeof officeWaiting>, more: object) =>
    office.staff.asks<{ lastCall: string }>('recordCall', {
      unit: 'C003',
      result: 'called',
      appointed: '',
      note: '',
      ...more,
    });

  it('is written in one run, stands in the list with appointed days first, and in the next round no more', () => {
    const office = officeWaiting(1, { units });
    office.staff.opensPage(DESK);
    const day = { unit: 'C004', result: 'appointed', appointed: '2018-10-20', note: 'Gặp văn phòng' };
    expect(called(office, day)).toMatchObject({
      ok: true,
      value: { lastCall: '16/10/2018: Hẹn ngày 20/10/2018. Gặp văn phòng' },
    });
    expect(office.google.runs[office.google.runs.length - 1]!.callCount).toBeLessThanOrEqual(18);
    expect(called(office, { unit: 'C002', result: 'wrongNumber' })).toMatchObject({ ok: true });
    expect(office.rows('Gọi điện')).toMatchObject([
      { 'Mã đợt': '2018-1', 'Mã đơn vị': 'C004', 'Kết quả': 'Hẹn ngày', 'Hẹn ngày': '20/10/2018' },
      { 'Mã đơn vị': 'C002', 'Kết quả': 'Số sai', Ai: 'canbo@example.org' },
    ]);
    const list = callListOf(office.staff);
    expect(list.units.map(({ code, lastCall, appointed }) => [code, lastCall, appointed])).toEqual([
      ['C004', '16/10/2018: Hẹn ngày 20/10/2018. Gặp văn phòng', '2018-10-20'],
      ['H01', '', ''],
      ['H02', '', ''],
      ['C002', '16/10/2018: Số sai', ''],
      ['C003', '', ''],
    ]);
    nextRound(office);
    expect(callListOf(office.staff).units.every(({ lastCall }) => lastCall === '')).toBe(true);
  });

  it('is put right by the same person within minutes, and added to later', () => {
    const office = officeWaiting(1, { units });
    office.staff.opensPage(DESK);
    called(office, {});
    called(office, { result: 'unanswered', note: '=1+1' });
    expect(office.rows('Gọi điện')).toMatchObject([{ 'Kết quả': 'Không gọi được', 'Ghi chú': '=1+1' }]);
    office.google.clock.moveTo('2018-10-16T21:20:00+07:00');
    called(office, {});
    expect(office.rows('Gọi điện').map((row) => row['Kết quả'])).toEqual(['Không gọi được', 'Đã gọi']);
  });

  it.each([
    ['a day that is over', { result: 'appointed', appointed: '2018-10-15' }],
    ['no day for an appointment', { result: 'appointed' }],
    ['a day that nobody can read', { appointed: 'mai' }],
    ['a unit that is not on the roster', { unit: 'X' }],
  ])('%s is refused with a sentence', (_, input) => {
    const office = officeWaiting(1, { units });
    office.staff.opensPage(DESK);
    expect(called(office, input)).toMatchObject({ ok: false });
    expect(office.rows('Gọi điện')).toEqual([]);
  });
});
