/**
 * One cell never stops everybody: 5,000 values of junk in every cell that a unit may write, and a fifth of
 * them in the cells of staff and of the product itself, on the rules.
 */
import { accountColumns, unitColumns, type AccountKey, type UnitKey } from '../../src/domain/fields';
import { accountJunk, unitJunk } from '../spec/rules/contained';

const MANY = 5_000;
const many = ({ writer }: { writer: string }): number => (writer === 'unit' ? MANY : MANY / 5);

it.each(Object.keys(accountColumns) as AccountKey[])(
  'junk in %s of a row leaves every other row alone',
  (key) => accountJunk(key, many(accountColumns[key])),
  300_000,
);
it.each(Object.keys(unitColumns) as UnitKey[])(
  'junk in %s of a unit leaves every other unit alone',
  (key) => unitJunk(key, many(unitColumns[key])),
  300_000,
);
