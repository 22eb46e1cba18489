/** What conditional formats make of a cell's look. */
import { contains, resolve } from './area';
import { meets } from './condition';
import type { ConditionalModel, SheetModel } from './sheet-model';
import { subjectAt } from './subject';

export type Effect = Pick<ConditionalModel, 'background' | 'fontColor' | 'bold' | 'italic' | 'strikethrough' | 'underline'>;

/** The looks that rules give the cell; of two rules that set the same thing the earlier one wins. */
export function effectAt(sheet: SheetModel, row: number, column: number): Effect {
  const effect: Record<string, unknown> = {};
  for (const rule of sheet.conditional) {
    const areas = rule.ranges.map((range) => resolve(range, sheet.maxRows, sheet.maxColumns));
    if (!rule.condition || !areas.some((area) => contains(area, row, column))) continue;
    const anchor = { row: Math.min(...areas.map((area) => area.row)), column: Math.min(...areas.map((area) => area.column)) };
    if (!meets(rule.condition, subjectAt(sheet, row, column, anchor))) continue;
    const { background, fontColor, bold, italic, strikethrough, underline } = rule;
    for (const [name, value] of Object.entries({ background, fontColor, bold, italic, strikethrough, underline })) if (value !== undefined && !(name in effect)) effect[name] = value;
  }
  return effect;
}
