// What an approval means: the mark of what was approved, and what has changed since.
import { approvalMark, fromOldMark, toldBy } from '../../../src/domain/marks/approval';
import { MarkKey } from '../../../src/domain/marks/key';
import { changedSince, reviewOf as review } from '../../../src/domain/standing/review';
import { renameReturned } from '../../../src/domain/letters/returned-key';
import { account, checked, markKey, otherKey } from './given';

const reviewOf = (row: Parameters<typeof review>[0]) => review(row, markKey);

const approved = (more: Parameters<typeof account>[0] = {}) => {
  const row = account(more);
  return { ...row, approved: approvalMark(row, markKey) };
};

describe('The mark of an approved row', () => {
  it('names its key and each column, and says nothing that can be read', () =>
    expect(approvalMark(account(), markKey)).toMatch(
      /^2\.[0-9a-f]{8}\.unit:[0-9a-f]{32}\.kind:[0-9a-f]{32}(\.[a-zA-Z]+:[0-9a-f]{32}){11}$/,
    ));
  it('is another under every other key: without the key nobody can make it or guess back what it stands for', () => {
    const digest = /phone:(\w+)/.exec(approvalMark(account(), markKey))![1];
    const others = Array.from({ length: 500 }, (_, i) => new MarkKey(i.toString(16).padStart(64, '0')));
    expect(others.filter((key) => approvalMark(account(), key).includes(digest!))).toEqual([]);
  });
  it('differs for the same text in another column', () =>
    expect(
      toldBy(
        approvalMark(account({ name: 'A', office: 'B' }), markKey),
        account({ name: 'B', office: 'A' }),
        markKey,
      ),
    ).toEqual(['name', 'office']));
  it.each([
    ['unit', 'Mã đơn vị'],
    ['kind', 'Loại'],
    ['accountName', 'Tên tài khoản facebook'],
    ['pageName', 'Tên trang facebook'],
    ['address', 'Địa chỉ truy cập'],
    ['name', 'Họ và tên'],
    ['office', 'Chức vụ'],
    ['phone', 'Điện thoại'],
    ['email', 'Email'],
    ['reason', 'Lý do, ghi chú'],
    ['usage', 'Tình trạng'],
  ] as const)('tells that %s has changed', (key, heading) => {
    const row = approved();
    expect(changedSince({ ...row, [key]: `${row[key]}x` }, markKey)).toEqual([heading]);
  });
  it('tells nothing of a row as it was', () => {
    const row = approved();
    expect(changedSince(row, markKey)).toEqual([]);
  });
  it('that is not there tells nothing', () => expect(changedSince(account(), markKey)).toEqual([]));
});

describe('The mark under a key that is not known', () => {
  const foreign = (more: Parameters<typeof account>[0] = {}) => {
    const row = account(more);
    return { ...row, approved: approvalMark(row, otherKey) };
  };
  it.each(['Đạt', 'Trả lại'])('of a row in review as "%s" tells of no change', (word) =>
    expect(changedSince({ ...foreign({ review: word }), phone: '0912 000 111' }, markKey)).toEqual([]),
  );
  it('does not approve a row', () => expect(reviewOf(foreign({ review: 'Đạt' }))).toBe('waiting'));
  it('leaves a returned row returned', () =>
    expect(reviewOf(foreign({ review: 'Trả lại' }))).toBe('returned'));
  it('is the same where the key is lost', () =>
    expect(review(foreign({ review: 'Đạt' }), undefined)).toBe('waiting'));
  it('is said beside the row, with what to do', () =>
    expect(checked([foreign({ review: 'Đạt' })]).accounts[0]!.own.remarks).toContain('Dấu duyệt'));
  it('is what any other text in the cell counts as', () =>
    expect(reviewOf(account({ review: 'Đạt', approved: 'đã duyệt' }))).toBe('waiting'));
});

describe('A new column', () => {
  // As a mark stands that was written before today's last column was there, and beside one that is gone
  // today.
  const before = (row: ReturnType<typeof account>) =>
    approvalMark(row, markKey).replace(/\.reason:\w+/, '') + '.goneColumn:0123456789abcdef0123456789abcdef';
  it('leaves approvals and colours alone', () => {
    const row = account({ review: 'Đạt', reason: 'Một lời thêm', phone: '0912' });
    const now = { ...row, approved: before(row) };
    expect([reviewOf(now), changedSince(now, markKey)]).toEqual(['passed', []]);
    expect(checked([now]).accounts[0]!.own.mask).toBe('128');
  });
});

describe('A mark of 0.1.0', () => {
  // Made by 0.1.0 of the row in given.ts.
  const old = '14zybc3.a9mnsd.ztntfp.l5v8je.1x34a4v.1u8lhdq.19z2gnk.1ti97xr.1gskyps.ztntfp.ztntfp';
  it('becomes a keyed one that says the same', () => {
    expect(fromOldMark(old, account(), markKey)).toBe(approvalMark(account(), markKey));
    const changed = { ...account(), phone: '0912 000 111' };
    expect(toldBy(fromOldMark(old, changed, markKey)!, changed, markKey)).toEqual(['phone']);
  });
  it('that had changed stays changed, also when the cell says again what it said', () => {
    const changed = { ...account(), phone: '0912 000 111' };
    expect(toldBy(fromOldMark(old, changed, markKey)!, account(), markKey)).toEqual(['phone']);
  });
  it('is not read afterwards', () => {
    expect(toldBy(old, account(), markKey)).toBe('unknown');
    expect(fromOldMark(approvalMark(account(), markKey), account(), markKey)).toBeUndefined();
  });
});

describe('The letter of a returned row, when its mark is written anew', () => {
  const [was, is] = ['1x2y3z', 'k9'];
  const now = new Map([[was, is]]);
  it.each(['', 'thu/'])('stays the same letter (%s)', (trial) =>
    expect(renameReturned(`${trial}tra-lai/Năm 2018/${was}.zzz/H04`, now)).toBe(
      `${trial}tra-lai/Năm 2018/${[is, 'zzz'].sort().join('.')}/H04`,
    ),
  );
  it.each([`nhac/Năm 2018/${was}/H04`, `nhac/tra-lai/${was}/H04`, was, ''])(
    'leaves the letter %s alone',
    (key) => expect(renameReturned(key, now)).toBe(key),
  );
});

describe('In review, a row', () => {
  it('waits until staff have looked at it', () => expect(reviewOf(account())).toBe('waiting'));
  it('waits again when staff took their word back', () =>
    expect(reviewOf({ ...approved(), review: '', pageName: 'Trang khác' })).toBe('waiting'));
  it('has passed, while it says what was approved', () =>
    expect(reviewOf(approved({ review: 'Đạt' }))).toBe('passed'));
  it('that passed has changed when it says something else', () =>
    expect(reviewOf({ ...approved({ review: 'Đạt' }), phone: '0912 000 111' })).toBe('changed'));
  it('was returned, while it says what was returned', () =>
    expect(reviewOf(approved({ review: 'Trả lại' }))).toBe('returned'));
  it('that was returned has changed when its unit corrected it', () =>
    expect(reviewOf({ ...approved({ review: 'Trả lại' }), phone: '0912 000 111' })).toBe('changed'));
});

describe('"Đổi sau duyệt"', () => {
  const told = (row: ReturnType<typeof account>): string => checked([row]).accounts[0]!.own.changed;
  it('names the columns that changed after "Đạt"', () =>
    expect(told({ ...approved({ review: 'Đạt' }), phone: '0912 000 111', name: 'Trần Văn Minh' })).toBe(
      'Họ và tên, Điện thoại',
    ));
  it('names them after "Trả lại"', () =>
    expect(told({ ...approved({ review: 'Trả lại' }), office: 'Chủ tịch' })).toBe('Chức vụ'));
  it("goes on naming them after staff's word was taken away", () =>
    expect(told({ ...approved(), office: 'Chủ tịch' })).toBe('Chức vụ'));
  it('is empty for what was never approved', () => expect(told(account({ review: 'Đạt' }))).toBe(''));
});
