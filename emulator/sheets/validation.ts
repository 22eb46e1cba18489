/** Does a value keep a cell's validation rule? */
import type { Area } from './area';
import { resolve } from './area';
import { truthWith, valueAt } from './calculate';
import { isError, type Cell, type Scalar, type ValidationRule } from './cell';
import { comparable, meets } from './condition';
import { toSerial } from './dates';
import { displayCell } from './display';
import type { SheetModel } from './sheet-model';
import { Memory } from './state';
import type { Typed } from './typing';

/**
 * True when a rule that rejects refuses what is about to stand in the cell. An empty cell is always allowed;
 * a formula is not judged.
 */
export function refusal(sheet: SheetModel, cell: Cell, row: number, column: number, typed: Typed): boolean {
  if (!cell.validation || cell.validation.allowInvalid) return false;
  if (typed.formula !== undefined || typed.value === undefined) return false;
  return !keeps(sheet, cell.validation, typed.value, row, column);
}

/** Does the value keep the rule, standing in that cell? */
export function keeps(
  sheet: SheetModel,
  rule: ValidationRule,
  value: Scalar,
  row: number,
  column: number,
): boolean {
  if (isError(value)) return false;
  const { locale, timeZone } = sheet.book;
  const text = comparable(value, locale);
  if (rule.criteria === 'VALUE_IN_LIST' || rule.criteria === 'VALUE_IN_RANGE')
    return choicesOf(sheet, rule).includes(text);
  if (rule.criteria === 'CHECKBOX')
    return rule.values.length
      ? rule.values.some((item) => String(item) === String(value))
      : typeof value === 'boolean';
  const today = Math.floor(toSerial(sheet.book.now(), timeZone));
  return meets(
    { criteria: rule.criteria, values: [...rule.values] },
    { value, text, locale, today, formula: (formula) => truthWith(sheet, formula, row, column, value) },
  );
}

const lists = new Memory(() => new Map<ValidationRule, string[]>());

/** The entries of a dropdown: the list, or the distinct texts of its range. */
export function choicesOf(sheet: SheetModel, rule: ValidationRule): string[] {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.map(String);
  if (rule.criteria !== 'VALUE_IN_RANGE') return [];
  const known = lists.of(sheet.book);
  let list = known.get(rule);
  if (!list) known.set(rule, (list = textsOf(sheet, rule.values[0] as { sheetId: number; area: Area })));
  return list;
}

function textsOf(sheet: SheetModel, range: { sheetId: number; area: Area }): string[] {
  const source = sheet.book.sheet(range.sheetId);
  if (!source) return [];
  const { row, column, rows, columns } = resolve(range.area, source.maxRows, source.maxColumns);
  const found = new Set<string>();
  for (let r = row; r < row + rows && r <= source.rows.length; r++)
    for (let c = column; c < column + columns; c++) {
      const text = displayCell(source.cell(r, c), valueAt(source, r, c), sheet.book.locale);
      if (text !== '') found.add(text);
    }
  return [...found];
}
