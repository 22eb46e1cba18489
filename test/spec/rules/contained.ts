/** Junk in one cell, and the row of another unit beside it: what must hold whatever the junk is. */
import { accountColumns, unitColumns, type AccountKey, type UnitKey } from '../../../src/domain/fields';
import { readCell } from '../../../src/domain/fields/reading';
import { account, checked, traCu, unit } from './given';
import { junk } from './junk';

/** What a cell of Google's holds at most. */
const CELL = 50_000;
const BATCH = 250;

export const healthy = () =>
  account({
    rowId: 'well',
    unit: 'H09',
    pageName: 'Công đoàn huyện Trà Cú',
    address: 'https://www.facebook.com/congdoantracu',
    name: 'Kim Thị Sa',
    phone: '0912 345 678',
    email: 'sa.kim@example.org',
  });
export const alone = checked([healthy()], { units: [traCu()] });
export const wellOf = (result: ReturnType<typeof checked>) => {
  const at = result.accounts.findIndex(({ own }) => own.rowId === 'well');
  const { blank, active, faults, own } = result.accounts[at]!;
  return { blank, active, faults, own };
};

const batches = (values: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(values.length / BATCH) }, (_, i) =>
    values.slice(i * BATCH, (i + 1) * BATCH),
  );

/**
 * So many values in a cell of `Tài khoản`, each in a row of its own: every other row is checked, and every
 * cell fits.
 */
export function accountJunk(key: AccountKey, many: number): void {
  for (const values of batches(junk(many, key))) {
    const rows = values.map((value, i) =>
      account({ rowId: `r${i}`, [key]: readCell(accountColumns[key], value) }),
    );
    const result = checked([...rows, healthy()], { units: [unit(), traCu()] });
    // An address, a number or a name may be the same as another's: a remark to both, and no fault.
    expect(wellOf(result).faults).toEqual([]);
    expect(result.units[1]!.own).toEqual(alone.units[0]!.own);
    expect(result.broke).toEqual([]);
    fits(result);
  }
}

/** The same in a cell of `Đơn vị`: every other unit stands as it did. */
export function unitJunk(key: UnitKey, many: number): void {
  for (const values of batches(junk(many, key))) {
    const units = values.map((value) => unit({ [key]: readCell(unitColumns[key], value) }));
    const result = checked([healthy()], { units: [...units, traCu()] });
    expect(result.units[values.length]!.own).toEqual(alone.units[0]!.own);
    expect(wellOf(result).faults).toEqual([]);
    expect(result.broke).toEqual([]);
    fits(result);
  }
}

function fits({ accounts, units }: ReturnType<typeof checked>): void {
  const longest = Math.max(
    ...[...accounts, ...units].flatMap(({ own }) => Object.values(own)).map((text) => text.length),
  );
  expect(longest).toBeLessThan(CELL);
}
