/**
 * One cell never stops everybody: whatever stands in one row or one unit, every other is checked as if it
 * were not there. On 0.1.0 the word `constructor` in one `Loại` cell stopped every check.
 */
import fc from 'fast-check';
import { accountColumns, unitColumns, type AccountKey, type UnitKey } from '../../../src/domain/fields';
import { readCell } from '../../../src/domain/fields/reading';
import { readField } from '../../../src/domain/checking/report';
import { accountJunk, alone, healthy, unitJunk, wellOf } from './contained';
import { planLetters } from '../../../src/domain/letters/plan';
import { readSettings, settingTable } from '../../../src/domain/settings';
import { office as lettersOffice, unit as letterUnit } from '../letters/office';
import { account, checked, settingsShown, traCu, unit } from './given';

/** `npm run test:long` tries 5,000. */
const MANY = 150;

it.each(Object.keys(accountColumns) as AccountKey[])(
  'junk in %s of a row leaves every other row alone',
  (key) => accountJunk(key, MANY),
);
it.each(Object.keys(unitColumns) as UnitKey[])('junk in %s of a unit leaves every other unit alone', (key) =>
  unitJunk(key, MANY),
);

describe('a rule that throws', () => {
  /** A row whose cell cannot even be looked at. */
  const poisoned = <R extends object>(row: R, key: string): R =>
    Object.defineProperty({ ...row }, key, {
      enumerable: true,
      get: () => {
        throw new TypeError('nobody foresaw this');
      },
    });

  it.each(Object.keys(accountColumns).filter((key) => !['rowId', 'updated'].includes(key)))(
    'at the cell %s of one row: that row carries a fault, if the rules look there at all, and the rest goes on',
    (key) => {
      const result = checked([poisoned(account(), key), healthy()], { units: [unit(), traCu()] });
      expect(wellOf(result)).toEqual(wellOf(alone));
      expect(result.units[1]!.own).toEqual(alone.units[0]!.own);
      expect(result.accounts[0]!.faults.length > 0).toBe(result.broke.length > 0);
    },
  );
  it('at a reader of one field: the fault is that cell’s', () =>
    expect(readField('phone', '', {} as string)).toMatchObject({
      findings: [{ field: 'phone', level: 'fault', problem: { key: 'account.cellUnreadable' } }],
      broke: expect.any(TypeError),
    }));
  it.each(['parent', 'email', 'phone', 'required', 'extendedTo', 'kind'])(
    'at the cell %s of one unit: the others stand as they did',
    (key) => {
      const result = checked([healthy()], { units: [poisoned(unit(), key), traCu()] });
      expect(result.units[1]!.own).toEqual(alone.units[0]!.own);
      expect(result.units[0]!.own.faults).toContain('không kiểm tra được');
      expect(result.broke.length).toBeGreaterThan(0);
    },
  );
});

it('a unit that a rule of letters throws at gets none; the others get theirs, and it is told', () => {
  const broken = Object.defineProperty(letterUnit('X1'), 'extendedTo', {
    get: () => {
      throw new TypeError('nobody foresaw this');
    },
  });
  const plan = planLetters(lettersOffice([broken, letterUnit('X2')]), '2018-10-15');
  expect(plan.letters.map((letter) => letter.unit).filter(Boolean)).toEqual(['X2']);
  expect(plan.broke).toMatchObject([{ unit: 'X1' }]);
});

it('a setting that its reader throws at is said by name; the others are read', () => {
  const { settings, problems } = readSettings(
    settingsShown({ [settingTable.contact.label]: {} as unknown as string }),
  );
  expect(problems).toContainEqual({
    key: 'setting.unreadable',
    with: { label: settingTable.contact.label },
    field: 'contact',
  });
  expect(settings.department).toBe('Ban Tuyên giáo - Nữ công');
});

it('any text in every cell of one row at once', () =>
  fc.assert(
    fc.property(
      fc.record(
        Object.fromEntries(Object.keys(accountColumns).map((key) => [key, fc.string({ unit: 'binary' })])),
      ),
      (cells) => {
        const row = account();
        for (const [key, text] of Object.entries(cells))
          row[key as AccountKey] = readCell(accountColumns[key as AccountKey], text);
        const result = checked([{ ...row, rowId: 'r1', unit: 'H04' }, healthy()], {
          units: [unit(), traCu()],
        });
        expect(result.units[1]!.own).toEqual(alone.units[0]!.own);
      },
    ),
    { numRuns: 100 },
  ));
