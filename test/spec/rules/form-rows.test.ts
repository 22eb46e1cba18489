// A row of the sheet as the form shows it.
import {
  deadlineOf,
  formRow as rowInForm,
  idOf,
  rowsOfUnit,
  versionOf,
} from '../../../src/app/report/form-rows';
import { approvalMark } from '../../../src/domain/marks/approval';
import { account, emptyRow, markKey, round, unit } from './given';

const formRow = (row: Parameters<typeof rowInForm>[0], index: number) =>
  rowInForm(row, index, { markKey, round: round() });
const approved = (more: Parameters<typeof account>[0] = {}) => {
  const row = account(more);
  return { ...row, approved: approvalMark(row, markKey) };
};

describe('A row in the form', () => {
  it('that is right is shown as it stands', () =>
    expect(formRow(account(), 4)).toEqual({
      fixFields: [],
      rowId: 'r1',
      version: versionOf(account()),
      stopped: false,
      pending: false,
      mayConfirm: false,
      usage: '',
      answer: '',
      says: [],
      review: 'waiting',
      comment: '',
      fields: {
        kind: 'Trang',
        accountName: '',
        pageName: 'Công đoàn huyện Cầu Kè',
        address: 'https://www.facebook.com/congdoancauke',
        name: 'Nguyễn Thị Hoa',
        office: 'Phó Chủ tịch',
        phone: '0913 456 789',
        email: 'hoa.nguyen@gmail.com',
        second: '',
        secondPhone: '',
        reason: '',
      },
    }));
  it('says its faults at their fields, and nothing that is only worth a look', () =>
    expect(formRow(account({ phone: '0912', email: 'hoa.nguyen@gmial.com' }), 0).says).toEqual([
      {
        key: 'phone.TOO_SHORT',
        sentence: expect.stringContaining('thiếu chữ số'),
        field: 'phone',
        row: 'r1',
      },
    ]));
  it('that was returned says so first, with the comment or whom to ask', () => {
    expect(formRow(account({ review: 'Trả lại', comment: 'Tên chưa đúng', phone: '0912' }), 0)).toMatchObject(
      {
        review: 'returned',
        comment: 'Tên chưa đúng',
        says: [
          { key: 'account.returned', sentence: 'Cán bộ tỉnh trả lại: Tên chưa đúng', row: 'r1' },
          { field: 'phone' },
        ],
      },
    );
    expect(formRow(account({ review: 'Trả lại' }), 0).says).toEqual([
      {
        key: 'account.returned',
        sentence: 'Cán bộ tỉnh trả lại, chưa ghi lý do. Gọi cán bộ phụ trách để hỏi.',
        row: 'r1',
      },
    ]);
  });
  it('that was approved says nothing', () =>
    expect(formRow(approved({ review: 'Đạt' }), 0)).toMatchObject({ review: 'passed', says: [] }));
  it('that changed since says which columns, and that it is looked at again', () =>
    expect(
      formRow({ ...approved({ review: 'Đạt' }), office: 'Chủ tịch', phone: '0905 128 764' }, 0),
    ).toMatchObject({
      review: 'changed',
      says: [
        {
          key: 'remark',
          sentence: 'Đã đổi sau lần duyệt: Chức vụ, Điện thoại. Cán bộ tỉnh sẽ duyệt lại.',
          row: 'r1',
        },
      ],
    }));
  it('that is no longer used says nothing', () =>
    expect(formRow(account({ usage: 'Ngừng dùng', phone: '0912', review: 'Trả lại' }), 0)).toMatchObject({
      stopped: true,
      says: [],
    }));
  it('typed by hand, without an id yet, goes by its place', () =>
    expect([
      idOf(account({ rowId: '' }), 7),
      formRow(account({ rowId: '' }), 7).rowId,
      idOf(account(), 7),
    ]).toEqual(['~7', '~7', 'r1']));
  it('has another version when anything in it has changed', () =>
    expect(versionOf(account({ office: 'Chủ tịch' }))).not.toBe(versionOf(account())));
});

describe('The rows of a unit', () => {
  it('are its own, each with its place; however the code was typed, and not those in which nothing is written', () => {
    const rows = [
      account(),
      emptyRow({ unit: 'H04', usage: 'Đang dùng' }),
      account({ unit: 'H09' }),
      emptyRow(),
      account({ unit: ' H04 ', rowId: 'r2' }),
      emptyRow({ unit: 'H04', reason: 'Chưa có' }),
    ];
    expect(rowsOfUnit(rows, 'H04').map(({ row, index }) => [row.rowId, index])).toEqual([
      ['r1', 0],
      ['r2', 4],
      ['', 5],
    ]);
  });
});

describe('The deadline in the form', () => {
  it("is the unit's own", () => {
    expect(deadlineOf(unit(), round(), '2018-10-26')).toBe(
      'chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 3 ngày',
    );
    expect(deadlineOf(unit({ extendedTo: '2018-11-05' }), round(), '2018-10-26')).toBe(
      'chậm nhất hết ngày 05/11/2018 (thứ Hai), còn 10 ngày',
    );
    expect(deadlineOf(undefined, round(), '2018-10-29')).toBe(
      'chậm nhất hết ngày 29/10/2018 (thứ Hai), hôm nay là ngày cuối',
    );
  });
});
