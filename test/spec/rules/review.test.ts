// What an approval means: the mark of what was approved, and what has changed since.
import { changedSince, hash, markOf, reviewOf } from '../../../src/domain/standing/review';
import { account, checked } from './given';

const approved = (more: Parameters<typeof account>[0] = {}) => {
  const row = account(more);
  return { ...row, approved: markOf(row) };
};

describe('The mark of an approved row', () => {
  it('holds nothing that can be read', () =>
    expect(markOf(account())).toMatch(/^[0-9a-z]{1,7}(?:\.[0-9a-z]{1,7}){10}$/));
  it('is FNV-1a, so that marks of earlier editions go on being read', () =>
    expect([hash(''), hash('a'), hash('Đạt')]).toEqual([
      (0x811c9dc5).toString(36),
      (0xe40c292c).toString(36),
      hash('Đạt'),
    ]));
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
    expect(changedSince(row.approved, { ...row, [key]: `${row[key]}x` })).toEqual([heading]);
  });
  it('tells nothing of a row as it was', () => {
    const row = approved();
    expect(changedSince(row.approved, row)).toEqual([]);
  });
  it('that is not there tells nothing', () => expect(changedSince('', account())).toEqual([]));
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
