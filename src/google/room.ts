/**
 * Lines below the last: Google refuses a range that reaches beyond the sheet, and only then are lines
 * counted and added.
 */

/**
 * Does something that needs lines up to `last`. When there are too few, they are added, with so many `spare`,
 * and it is done again; any other error stays one.
 */
export function withRoom<V>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  last: number,
  spare: number,
  work: () => V,
): V {
  try {
    return work();
  } catch (error) {
    const have = sheet.getMaxRows();
    if (last <= have) throw error;
    sheet.insertRowsAfter(have, last - have + spare);
    return work();
  }
}
