// A letter is looked at once more before it leaves.
import { statuses } from '../../../src/domain/fields';
import type { Letter } from '../../../src/domain/letters/letter';
import { stillOwed } from '../../../src/domain/letters/plan/still-owed';
import { reported, toFix, shortPhone, unit } from './office';

describe('While letters are leaving, a unit may report. Then', () => {
  const missing = unit('A1'),
    toCorrect = unit('A1', toFix(shortPhone));
  const letter = (kind: Letter['kind'], about?: typeof missing): Letter => ({
    key: 'x',
    kind,
    to: ['a1@donvi.vn'],
    ...(about ? { unit: about.code } : {}),
    about: { today: '2018-10-22', last: '2018-10-29', under: [], since: '', unit: about },
  });
  const owed = (one: Letter, now: string): boolean =>
    stillOwed(
      new Map([
        ['A1', now],
        ['A2', statuses.reported],
      ]),
      one,
    );

  it('its invitation and its reminder are not sent any more', () => {
    for (const kind of ['invitation', 'reminder', 'overdue'] as const)
      expect([
        kind,
        owed(letter(kind, missing), statuses.reported),
        owed(letter(kind, missing), statuses.missing),
      ]).toEqual([kind, false, true]);
  });
  it('what it was asked to correct is not asked again, once it is corrected', () =>
    expect([
      owed(letter('returned', toCorrect), statuses.reported),
      owed(letter('returned', toCorrect), statuses.fix),
    ]).toEqual([false, true]));
  it('a reminder that speaks of a missing report does not go to a unit that now has something to correct', () =>
    expect(owed(letter('reminder', missing), statuses.fix)).toBe(false));
  it('a unit that has left the roster gets nothing', () =>
    expect(stillOwed(new Map(), letter('reminder', missing))).toBe(false));
  it('thanks, lists of other units and what is for staff go all the same', () => {
    expect([
      owed(letter('thanks', missing), statuses.reported),
      owed(letter('digest', missing), statuses.reported),
      owed(letter('summary'), ''),
      owed({ ...letter('reminder'), unit: 'A1' }, statuses.reported),
      owed({ ...letter('reminder', missing), unit: undefined }, statuses.reported),
    ]).toEqual([true, true, true, true, true]);
  });
  it('a letter to a unit that owed nothing when it was planned goes whatever it has done since', () =>
    expect(owed(letter('returned', reported('A1', '2018-10-16')), statuses.fix)).toBe(true));
});
