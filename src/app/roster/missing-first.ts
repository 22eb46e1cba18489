/**
 * `Đưa đơn vị còn thiếu lên đầu`: the standings are brought up to date, then the roster is sorted by them;
 * and the order it had before, for who wants it back. For staff.
 */
import { statuses } from '../../domain/fields';
import { done, refuseWith } from '../answer';
import { refreshAll } from '../review/check-all';
import type { People, Underneath, Writing } from '../services';
import { underLock } from '../under-lock';
import type { Answer } from '../views';

/** How many units now stand first, and the codes in the order that they had before. */
export interface Sorted {
  missing: number;
  fix: number;
  before: string[];
}

/** Would a sort put cells beside the wrong unit? `Kiểm tra Google` has tried. */
const sortsOtherwise = (office: Underneath): boolean => office.googleDiffers().includes('values.sorted');

/** Refreshes every unit's standing; the sort itself is the sheet's. */
export function missingFirst(office: Writing & People & Underneath): Answer<Sorted> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  if (sortsOtherwise(office)) return refuseWith({ key: 'google.sorts' });
  return (
    underLock(office, (): Answer<Sorted> => {
      const { units } = refreshAll(office, true);
      const before = office.table('units').rows.map(({ code }) => code);
      const count = (status: string): number => units.filter(({ own }) => own.status === status).length;
      office.sortUnits();
      return done({ missing: count(statuses.missing), fix: count(statuses.fix), before });
    }) ?? refuseWith({ key: 'workbook.busy' })
  );
}

/**
 * Sorts the roster back. What the sheet sorts by is a column of the product's, so the places of before stand
 * in it for a moment; the check then writes it anew.
 * @param before the codes in their old order; a unit that came since goes last
 */
export function oldOrder(
  office: Writing & People & Underneath,
  before: readonly string[],
): Answer<Record<string, never>> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  if (sortsOtherwise(office)) return refuseWith({ key: 'google.sorts' });
  return (
    underLock(office, (): Answer<Record<string, never>> => {
      const places = new Map(before.map((code, at) => [code, at]));
      office.putOwn(
        'units',
        office.table('units').rows.map(({ code }, index) => ({
          index,
          cells: { order: String(places.get(code) ?? before.length) },
        })),
      );
      office.sortUnits();
      refreshAll(office, true);
      return done({});
    }) ?? refuseWith({ key: 'workbook.busy' })
  );
}
