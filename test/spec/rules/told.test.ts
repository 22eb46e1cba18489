/** What is told of a row or a unit: whose it is to mend, where it is said, and what is said of what broke. */
import {
  faultText,
  isForUnit,
  isMarked,
  isReturn,
  isSame,
  maskOf,
  noteText,
  staffFaults,
  unitFaultText,
  waitsForStaff,
  type RowFault,
} from '../../../src/domain/checking/fault';
import { approvalMark } from '../../../src/domain/marks/approval';
import { withdrawnText } from '../../../src/domain/marks/consent';
import { say } from '../../../src/domain/messages';
import { account, checked, markKey, unit } from './given';

const short: RowFault = { column: 'phone', problem: { key: 'phone.TOO_SHORT' } };
const needed = (column: 'name' | 'phone'): RowFault => ({
  column,
  problem: { key: 'account.required', with: { label: column } },
});
const returned: RowFault = { column: '', problem: { key: 'account.returned', with: { comment: 'Sửa tên' } } };
const mute: RowFault = { column: '', problem: { key: 'account.returnedNoComment' } };
const review: RowFault = {
  column: 'review',
  problem: { key: 'account.reviewUnknown', with: { text: 'ok' } },
};
const lost: RowFault = { column: 'unit', problem: { key: 'account.noUnit' } };

describe('What is wrong with a row', () => {
  it('is listed up to twelve, and how many more there are', () => {
    const many = Array<RowFault>(15).fill(short);
    expect(faultText(many).split('\n')).toHaveLength(13);
    expect(faultText(many)).toMatch(/\n• và 3 điều khác\.$/);
    expect(faultText(many.slice(0, 12)).split('\n')).toHaveLength(12);
  });
  it('stands as a note on its own cell, without the heading that stands above it', () => {
    const all = [short, needed('name'), needed('phone'), returned];
    expect(noteText(all, 'phone')).toBe(
      [short, needed('phone')].map(({ problem }) => say(problem)).join('\n'),
    );
    expect(noteText(all, 'email')).toBe('');
    expect(noteText(Array<RowFault>(15).fill(short), 'phone').split('\n')).toHaveLength(12);
  });
  it('colours its own cell and no other', () => {
    const mask = maskOf([short, review]);
    const marked = ['phone', 'review', 'name', 'email', 'usage', 'gì đó'].filter((key) =>
      isMarked(mask, key),
    );
    expect(marked).toContain('phone');
    for (const other of ['name', 'email', 'gì đó']) expect(marked).not.toContain(other);
    expect([isMarked('', 'phone'), isMarked('x', 'phone'), maskOf([returned])]).toEqual([false, false, '']);
  });
  it('is the unit’s to mend, but for staff’s own cells, lost rows and returns without a reason', () => {
    const all = [short, returned, mute, review, lost];
    expect(all.map(isForUnit)).toEqual([true, true, true, false, true]);
    expect(all.map(waitsForStaff)).toEqual([false, false, true, true, true]);
    expect(staffFaults(all)).toEqual([
      { column: 'comment', problem: { key: 'desk.noReason' } },
      review,
      lost,
    ]);
    expect(all.map(isReturn)).toEqual([false, true, true, false, false]);
  });
  it('is the same where it says the same of the same cell', () =>
    expect([
      isSame(short, { ...short }),
      isSame(needed('name'), needed('phone')),
      isSame(short, { ...short, column: 'email' }),
    ]).toEqual([true, false, false]));
});

it('what is wrong with a unit ends with how many rows wait', () => {
  expect(unitFaultText([], 2)).toBe('• Chưa báo cáo, còn 2 dòng chờ xác nhận.');
  expect([unitFaultText([]), unitFaultText([{ column: '', problem: { key: 'roster.noName' } }], 1)]).toEqual([
    '',
    `• ${say({ key: 'roster.noName' })}\n• Chưa báo cáo, còn 1 dòng chờ xác nhận.`,
  ]);
});

describe('Beside a row', () => {
  const remarks = (more: Parameters<typeof account>[0]): string =>
    checked([account(more)]).accounts[0]!.own.remarks;
  it('a column to mend that no report has is named', () =>
    expect(remarks({ fixFields: 'Điện thoại, màu, mùi' })).toBe(
      say({ key: 'account.fixUnknown', with: { text: 'màu, mùi' } }),
    ));
  it('a comment that was answered is, with what was changed; not one of a row that stopped', () => {
    const row = account();
    const now = { approved: approvalMark(row, markKey), office: 'Chủ tịch', comment: 'Ghi đúng chức vụ' };
    expect(remarks(now)).toBe(
      `Ý kiến: ${say({ key: 'account.commentAnswered', with: { columns: 'Chức vụ' } })}`,
    );
    expect([remarks({ ...now, usage: 'Ngừng dùng' }), remarks({ comment: 'Tốt' })]).toEqual(['', '']);
  });
  it('a consent that was taken back is', () =>
    expect(remarks({ consent: withdrawnText('2018-10-16T08:00:00') })).toBe(
      say({ key: 'account.consentWithdrawn' }),
    ));
});

describe('What cannot be read', () => {
  const throws = <T extends object>(row: T, key: string): T =>
    Object.defineProperty({ ...row }, key, {
      get() {
        throw new Error(key);
      },
    });
  it('of a row stays with it: it counts, says so, keeps its id, and everybody else is checked', () => {
    const { accounts, broke } = checked([throws(account(), 'review'), account({ rowId: 'r2', unit: 'H09' })]);
    expect(accounts[0]).toEqual({
      blank: false,
      active: true,
      pending: false,
      unit: 'H04',
      isNone: false,
      review: 'waiting',
      consent: 'unknown',
      faults: [{ column: '', problem: { key: 'account.rowUnreadable' } }],
      remarks: [],
      own: {
        unitName: '',
        faults: `• ${say({ key: 'account.rowUnreadable' })}`,
        remarks: '',
        changed: '',
        rowId: 'r1',
        addressKey: '',
        mask: '',
      },
    });
    expect([broke, accounts[1]!.own.unitName]).toEqual([[new Error('review')], 'LĐLĐ huyện Trà Cú']);
  });
  it('of a unit keeps the standing that it had, and says so', () => {
    const had = unit({ status: 'Đã báo cáo', timeliness: 'Đúng hạn', count: '1' });
    const { units, broke } = checked([], { units: [throws(had, 'witnessed')] });
    expect(units[0]).toMatchObject({
      blank: false,
      pending: 0,
      faults: [{ column: '', problem: { key: 'roster.unreadable' } }],
      own: {
        status: 'Đã báo cáo',
        timeliness: 'Đúng hạn',
        count: '1',
        faults: `• ${say({ key: 'roster.unreadable' })}`,
      },
    });
    expect(broke).toEqual([new Error('witnessed')]);
  });
  it('without a round everybody keeps the standing that they had', () => {
    const [one] = checked([account()], {
      units: [unit({ status: 'Đã báo cáo', required: 'Không' })],
      round: undefined,
    }).units;
    expect(one).toMatchObject({
      blank: false,
      pending: 0,
      obligation: 'nothing',
      own: { status: 'Đã báo cáo' },
    });
  });
});
