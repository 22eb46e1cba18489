/** After a run of staff: the tab that a cut `Kiểm tra Google` left behind goes. */
import type { GoogleOffice } from '../office';
import { sweep } from '../self-check';
import { logBroken } from './broken';

/**
 * Costs nothing while no tab is remembered. What fails here fails beside the run, which has done its work.
 * @param isStaff may this run take the tab away? Asked only when there is one.
 */
export function sweepAfter(
  office: GoogleOffice,
  isStaff: () => boolean = () => office.visitor().is === 'staff',
): void {
  try {
    const known = office.recalled()?.google;
    if (known?.scratch && isStaff()) sweep(() => office.spreadsheet(), known);
  } catch (error) {
    logBroken('sweep', error);
  }
}
