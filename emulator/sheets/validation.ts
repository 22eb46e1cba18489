/** Does a value keep a cell's validation rule? */
import type { Area } from './area';
import { resolve } from './area';
import { valueAt } from './calculate';
import { isError, type Cell, type Scalar, type ValidationRule } from './cell';
import { display, displayCell } from './display';
import type { SheetModel } from './sheet-model';
import type { Typed } from './typing';

/** True when a rule that rejects refuses what is about to stand in the cell. An empty cell is always allowed. */
export function refusal(sheet: SheetModel, cell: Cell, row: number, column: number, typed: Typed): boolean {
  if (!cell.validation || cell.validation.allowInvalid) return false;
  if (typed.formula !== undefined || typed.value === undefined) return false;
  return !keeps(sheet, cell.validation, typed.value, row, column);
}

/** Does the value keep the rule? Formula rules are left to Google's own screen. */
export function keeps(sheet: SheetModel, rule: ValidationRule, value: Scalar, _row: number, _column: number): boolean {
  if (isError(value)) return false;
  const text = display(value, undefined, sheet.book.locale);
  if (rule.criteria === 'VALUE_IN_LIST') return choicesOf(sheet, rule).includes(text);
  if (rule.criteria === 'VALUE_IN_RANGE') return choicesOf(sheet, rule).includes(text);
  if (rule.criteria === 'CHECKBOX') return rule.values.length ? rule.values.some((item) => String(item) === String(value)) : typeof value === 'boolean';
  return true;
}

/** The entries of a dropdown: the list, or the distinct texts of its range. */
export function choicesOf(sheet: SheetModel, rule: ValidationRule): string[] {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.map(String);
  if (rule.criteria !== 'VALUE_IN_RANGE') return [];
  const { sheetId, area } = rule.values[0] as { sheetId: number; area: Area };
  const source = sheet.book.sheet(sheetId);
  if (!source) return [];
  const { row, column, rows, columns } = resolve(area, source.maxRows, source.maxColumns);
  const found = new Set<string>();
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) {
    const text = displayCell(source.cell(r, c), valueAt(source, r, c), sheet.book.locale);
    if (text !== '') found.add(text);
  }
  return [...found];
}
