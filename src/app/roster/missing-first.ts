/**
 * `Đưa đơn vị còn thiếu lên đầu`: the standings are brought up to date, then the roster is sorted by
 * them. For staff.
 */
import { done, refuseWith } from '../answer';
import { refreshAll } from '../review/check-all';
import type { People, Writing } from '../services';
import { underLock } from '../under-lock';
import type { Answer } from '../views';

/** Refreshes every unit's standing; the sort itself is the sheet's. */
export function missingFirst(office: Writing & People): Answer<Record<string, never>> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  return (
    underLock(office, (): Answer<Record<string, never>> => {
      refreshAll(office, true);
      office.sortUnits();
      return done({});
    }) ?? refuseWith({ key: 'workbook.busy' })
  );
}
