/** A unit may report while letters are leaving: what was planned for it is looked at once more. */
import { kindOf } from '../kinds';
import type { Letter } from '../letter';
import { owes } from '../units';

/**
 * Is the letter still about what is? `statusOf`: the roster's `Trạng thái` by code, as it stands now. Thanks
 * and lists of other units are not about what a unit owes.
 */
export function stillOwed(statusOf: ReadonlyMap<string, string>, { unit, about, kind }: Letter): boolean {
  const of = kindOf(kind);
  if (unit === undefined || !about.unit || of.to !== 'unit' || !of.isAboutOwnReport || !owes(about.unit))
    return true;
  return statusOf.get(unit) === about.unit.status;
}
