/** Which rows a filter hides. */
import { resolve } from './area';
import { meets } from './condition';
import type { SheetModel } from './sheet-model';
import { subjectAt } from './subject';

/** Does the tab's filter hide this row? Only rows under the filter's headings can be hidden. */
export function hiddenByFilter(sheet: SheetModel, row: number): boolean {
  if (!sheet.filter) return false;
  const area = resolve(sheet.filter.area, sheet.maxRows, sheet.maxColumns);
  if (row <= area.row || row >= area.row + area.rows) return false;
  return Object.entries(sheet.filter.criteria).some(([column, criteria]) => {
    const subject = subjectAt(sheet, row, Number(column), { row: area.row + 1, column: Number(column) });
    if (criteria.hiddenValues?.includes(subject.text)) return true;
    if (criteria.visibleValues && !criteria.visibleValues.includes(subject.text)) return true;
    return criteria.condition !== undefined && !meets(criteria.condition, subject);
  });
}
