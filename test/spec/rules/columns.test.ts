// The table of columns: who writes and who reads each, and what stays as it is when a column is added.
import {
  accountColumns,
  checkedKeys,
  faultBits,
  managerFields,
  recordedKeys,
  reportFields,
  saidKeys,
  tabs,
  unitCheckedKeys,
  type Column,
} from '../../../src/domain/fields';

describe('The columns of "Tài khoản"', () => {
  it('keep their bits in "Ô cần sửa", which workbooks in use hold', () =>
    expect(faultBits.map(({ key, bit }) => `${bit} ${key}`)).toEqual(
      // As 0.1.0 wrote them. Another bit is added with the next number; none of these is ever given to
      // another column.
      expect.arrayContaining([
        '0 unit',
        '1 kind',
        '2 accountName',
        '3 pageName',
        '4 address',
        '5 name',
        '6 office',
        '7 phone',
        '8 email',
        '9 reason',
        '10 usage',
        '11 review',
        '12 second',
        '13 secondPhone',
      ]),
    ));
  it('have a bit each', () => expect(new Set(faultBits.map(({ bit }) => bit)).size).toBe(faultBits.length));
  it('can carry a fault wherever a unit writes', () =>
    expect(saidKeys.filter((key) => !faultBits.some((one) => one.key === key))).toEqual([]));
  it('are asked for in the order of the source’s form', () =>
    expect(reportFields).toEqual([
      'kind',
      'accountName',
      'pageName',
      'address',
      'name',
      'office',
      'phone',
      'email',
      'second',
      'secondPhone',
      'reason',
    ]));
  it('tell of a person in four of them, and those are nobody’s to publish', () =>
    expect(managerFields.map((field) => [field, (accountColumns[field] as Column).reader])).toEqual([
      ['name', 'unit'],
      ['office', 'unit'],
      ['phone', 'unit'],
      ['email', 'unit'],
    ]));
  it('are staff’s, the unit’s, or the product’s; a unit’s run writes none of staff’s', () => {
    const byStaff = Object.entries(accountColumns).filter(([, { writer }]) => writer === 'staff');
    const keys = ['review', 'comment', 'fixFields', 'approved', 'pageId'];
    expect(byStaff.map(([key]) => key)).toEqual(keys);
    expect(
      keys.filter((key) => ([...saidKeys, ...checkedKeys, ...recordedKeys] as string[]).includes(key)),
    ).toEqual([]);
  });
  it('that are hidden are told to nobody outside the office', () =>
    expect(
      Object.values(tabs)
        .flatMap(({ columns }) => Object.values<Column>(columns))
        .filter(({ hidden, reader }) => hidden && reader === 'public'),
    ).toEqual([]));
});

it('What a check decides of a unit is all that the product writes on the roster', () =>
  expect(unitCheckedKeys).toEqual(
    Object.entries(tabs.units.columns)
      .filter(([, { writer }]) => writer === 'us')
      .map(([key]) => key),
  ));
