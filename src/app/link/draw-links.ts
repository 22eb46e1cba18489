/** A unit's link is known by a random version in its row; where there is none yet, one is drawn. */
import type { Ids, Workbook } from '../services';

/**
 * Draws the versions that are missing. Staff's runs, set-up and the daily run; costs nothing when none is.
 */
export function drawLinks(office: Pick<Workbook, 'table' | 'putOwn'> & Ids): void {
  office.putOwn(
    'units',
    office
      .table('units')
      .rows.flatMap(({ code, link }, index) =>
        code.trim() !== '' && link.trim() === '' ? [{ index, cells: { link: office.newId() } }] : [],
      ),
  );
}
