/** The desk's section Duyệt, as two staff and the units meet it. */
import type { Decided, ReviewQueue } from '../../../src/app/desk/views';
import { changedRow, newRow, OWNER, type Office } from '../../support/office';
import { decides, officeWaiting, passes, queueOf, returns } from './given';

const cells = (office: Office, rowId: string): string[] => {
  const row = office.row('Tài khoản', 'Mã dòng', rowId);
  return [row['Duyệt']!, row['Ý kiến']!, row['Đổi sau duyệt']!];
};
const names = ({ rows }: ReviewQueue): string[] => rows.map(({ unit }) => unit.code);

describe('The queue', () => {
  it('shows what waits, the oldest first, with what the check says of it', () => {
    const office = officeWaiting(3);
    office.google.clock.moveTo('2018-10-16T21:30:00+07:00');
    office.staff.reports([newRow({ ...queueOf(office.staff).rows[2]!.fields }, 'rsame')], 'C001');
    const queue = queueOf(office.staff);
    expect([queue.waiting, names(queue)]).toEqual([4, ['C001', 'C002', 'C003', 'C001']]);
    expect(queue.rows[3]!.says.map(({ field, sentence }) => [field, sentence])).toContainEqual([
      'address',
      expect.stringContaining('cùng khai một địa chỉ'),
    ]);
    expect(queue.rows[0]).toMatchObject({
      state: 'new',
      unit: {
        name: 'Công đoàn cơ sở số 1 Càng Long',
        kind: 'Nghiệp đoàn',
        parent: 'Liên đoàn Lao động huyện Trà Cú',
      },
      link: 'https://www.facebook.com/congdoancoso1',
      at: '16/10/2018 09:03',
    });
  });

  it('is narrowed by superior, kind and state; rows that wait for their unit are shown only when asked for', () => {
    const office = officeWaiting(4);
    office.staff.types('Tài khoản', 2, 'Email', 'hoa.gmail.com');
    const all = queueOf(office.staff);
    expect(names(all)).toEqual(['C002', 'C003', 'C004']);
    expect(all.choices.parents.map(({ value, count }) => [value, count])).toEqual([
      ['H01', 2],
      ['H02', 1],
    ]);
    // "Tất cả" offers as many as wait: a row that waits for its unit is no decision of staff's.
    expect([all.waiting, all.choices.count, all.choices.countOfStates]).toEqual([3, 3, 3]);
    expect(all.choices.states.map(({ value }) => value)).toEqual(['faulty', 'new']);
    expect(names(queueOf(office.staff, { parent: 'H01' }))).toEqual(['C002', 'C004']);
    expect(names(queueOf(office.staff, { kind: 'Nghiệp đoàn' }))).toEqual(['C003']);
    const faulty = queueOf(office.staff, { state: 'faulty' });
    expect(names(faulty)).toEqual(['C001']);
    expect([faulty.waiting, faulty.choices.count, faulty.choices.countOfStates]).toEqual([1, 1, 3]);
  });

  it('tells what a unit mended, and what changed after it was passed', () => {
    const office = officeWaiting(2);
    const [first, second] = queueOf(office.staff).rows;
    decides(office.staff, returns(first!), passes(second!));
    expect(queueOf(office.staff).rows).toEqual([]);
    for (const code of ['C001', 'C002']) {
      const form = office.staff.form(code);
      office.staff.reports([changedRow(form.rows[0]!, { office: 'Chủ tịch' })], code);
    }
    expect(
      queueOf(office.staff).rows.map(({ state, changed, comment }) => [state, changed, comment]),
    ).toEqual([
      ['mended', ['office'], 'Địa chỉ không mở được.'],
      ['changed', ['office'], ''],
    ]);
  });

  it('is for staff', () => {
    const office = officeWaiting(1);
    for (const name of ['reviewQueue', 'decideReviews'])
      expect(
        office.cauKe
          .opensPage()
          .asks(
            name,
            name === 'reviewQueue' ? {} : { decisions: [{ rowId: 'r', version: '', as: 'passed' }] },
          ),
      ).toMatchObject({ ok: false, problems: [{ key: 'who.staffOnly' }] });
  });
});

describe('A decision', () => {
  it('passes a row: it is marked, logged, and its unit stands as approved', () => {
    const office = officeWaiting(2);
    const [first] = queueOf(office.staff).rows;
    expect(decides(office.staff, passes(first!))).toEqual([
      { rowId: 'rdesk1', is: 'done', version: expect.any(String) as string },
    ]);
    expect(cells(office, 'rdesk1')).toEqual(['Đạt', '', '']);
    expect(office.unit('C001')['Trạng thái']).toBe('Đã duyệt');
    // The mark holds: a later change shows.
    office.staff.types('Tài khoản', 2, 'Chức vụ', 'Chủ tịch');
    expect(cells(office, 'rdesk1')).toEqual(['Đạt', '', 'Chức vụ']);
  });

  it('returns a row with its reason, which the unit reads; without one it is refused', () => {
    const office = officeWaiting(1);
    const [first] = queueOf(office.staff).rows;
    expect(office.staff.asks('decideReviews', { decisions: [returns(first!, ' \n ')] })).toMatchObject({
      ok: false,
      problems: [{ key: 'desk.noReason' }],
    });
    decides(office.staff, returns(first!, '=Sai địa chỉ'));
    expect(cells(office, 'rdesk1').slice(0, 2)).toEqual([
      'Trả lại',
      expect.stringMatching(/^'?=Sai địa chỉ$/),
    ]);
    expect(office.row('Tài khoản', 'Mã dòng', 'rdesk1')['Cột cần sửa']).toBe('Địa chỉ truy cập');
    expect(office.unit('C001')['Trạng thái']).toBe('Cần sửa');
    expect(office.staff.form('C001').rows[0]!.says[0]!.sentence).toContain('=Sai địa chỉ');
    // What looks like a day stays text.
    office.staff.reports([changedRow(office.staff.form('C001').rows[0]!, { office: 'Chủ tịch' })], 'C001');
    decides(office.staff, returns(queueOf(office.staff).rows[0]!, '1/2'));
    expect(cells(office, 'rdesk1')[1]).toBe('1/2');
  });

  it('is not written over what the unit changed meanwhile', () => {
    const office = officeWaiting(1);
    const [seen] = queueOf(office.staff).rows;
    office.staff.reports([changedRow(office.staff.form('C001').rows[0]!, { office: 'Chủ tịch' })], 'C001');
    const [answer] = decides(office.staff, passes(seen!));
    expect(answer).toMatchObject({
      is: 'conflict',
      why: expect.stringContaining('Đơn vị vừa sửa') as string,
    });
    expect(cells(office, 'rdesk1')[0]).toBe('');
    expect((answer as Decided & { is: 'conflict' }).row!.fields.office).toBe('Chủ tịch');
    decides(office.staff, passes((answer as Decided & { is: 'conflict' }).row!));
    expect(cells(office, 'rdesk1')[0]).toBe('Đạt');
  });

  it('of two staff, the second is told what the first decided', () => {
    const office = officeWaiting(1);
    const owner = office.clerk(OWNER);
    const [hers] = queueOf(owner).rows;
    const [his] = queueOf(office.staff).rows;
    decides(owner, returns(hers!));
    expect(decides(office.staff, passes(his!))).toEqual([
      { rowId: 'rdesk1', is: 'conflict', why: expect.stringContaining('Trả lại') as string },
    ]);
    expect(cells(office, 'rdesk1')[0]).toBe('Trả lại');
  });

  it('sent twice is recorded once; on a row that is gone it says so', () => {
    const office = officeWaiting(2);
    const [first, second] = queueOf(office.staff).rows;
    const [once] = decides(office.staff, passes(first!));
    expect(decides(office.staff, passes(first!))).toEqual([once]);
    expect(decides(office.staff, { ...passes(second!), rowId: 'rnone' })).toMatchObject([
      { is: 'conflict', why: expect.stringContaining('không còn') as string },
    ]);
    expect(cells(office, 'rdesk2')[0]).toBe('');
  });

  it('is undone: the row stands as before and waits again, unless somebody changed it', () => {
    const office = officeWaiting(2);
    const [first, second] = queueOf(office.staff).rows;
    const done = decides(office.staff, returns(first!), passes(second!)) as { version: string }[];
    const before = { review: '', comment: '', fixFields: '', approved: '' };
    expect(first!.was).toEqual(before);
    expect(
      decides(office.staff, { rowId: 'rdesk1', version: done[0]!.version, as: 'undo', was: first!.was }),
    ).toMatchObject([{ is: 'undone', row: { state: 'new', version: first!.version } }]);
    expect(cells(office, 'rdesk1')).toEqual(['', '', '']);
    expect(office.unit('C001')['Trạng thái']).toBe('Đã báo cáo');
    office.staff.types('Tài khoản', 3, 'Duyệt', 'Trả lại');
    expect(
      decides(office.staff, { rowId: 'rdesk2', version: done[1]!.version, as: 'undo', was: second!.was }),
    ).toMatchObject([{ is: 'conflict' }]);
    expect(cells(office, 'rdesk2')[0]).toBe('Trả lại');
  });

  it('leaves alone what a colleague types into other rows of the same columns at that moment', () => {
    const office = officeWaiting(12);
    const rows = queueOf(office.staff).rows;
    const scattered = [0, 2, 4, 6, 8].map((i) => passes(rows[i]!));
    office.google.meanwhile({ call: 2, name: 'Range.setValues' }, () => {
      office.owner.types('Tài khoản', 5, 'Duyệt', 'Trả lại');
    });
    decides(office.staff, ...scattered);
    expect(office.rows('Tài khoản').map((row) => row['Duyệt']!)).toEqual([
      'Đạt',
      '',
      'Đạt',
      'Trả lại',
      'Đạt',
      '',
      'Đạt',
      '',
      'Đạt',
      '',
      '',
      '',
    ]);
  });
});

describe('What it costs', () => {
  const calls = (office: Office): number => office.google.runs[office.google.runs.length - 1]!.callCount;

  it('one decision 24 calls, ten scattered ones 40, the queue 18, at any size', () => {
    for (const size of [12, 30]) {
      const office = officeWaiting(size);
      const { rows } = queueOf(office.staff);
      const cost = [calls(office)];
      decides(office.staff, passes(rows[0]!));
      cost.push(calls(office));
      decides(office.staff, returns(rows[1]!));
      cost.push(calls(office));
      const every = size === 12 ? 1 : 2;
      decides(office.staff, ...Array.from({ length: 10 }, (_, i) => passes(rows[2 + i * every]!)));
      cost.push(calls(office));
      expect(cost[0]).toBeLessThanOrEqual(18);
      expect(cost[1]).toBeLessThanOrEqual(24);
      expect(cost[2]).toBeLessThanOrEqual(24);
      expect(cost[3]).toBeLessThanOrEqual(40);
    }
  });
});
