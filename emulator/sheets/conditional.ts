/** What conditional formats make of a cell's look. */
import { contains, resolve, type Area } from './area';
import { meets } from './condition';
import { decimalComma } from './display';
import { dependence } from './formula/evaluate';
import type { ConditionalModel, SheetModel } from './sheet-model';
import { Memory } from './state';
import { subjectAt } from './subject';

export type Effect = Pick<
  ConditionalModel,
  'background' | 'fontColor' | 'bold' | 'italic' | 'strikethrough' | 'underline'
>;

/** A rule made ready: where it applies, and for a row of cells that all answer alike, the answers so far. */
interface Ready {
  rule: ConditionalModel;
  areas: Area[];
  anchor: { row: number; column: number };
  key(row: number, column: number): number;
  known: Map<number, boolean>;
}
const memory = new Memory(() => new Map<SheetModel, Ready[]>());

function ready(sheet: SheetModel): Ready[] {
  const sheets = memory.of(sheet.book);
  const found = sheets.get(sheet);
  if (found) return found;
  const made = sheet.conditional
    .filter((rule) => rule.condition)
    .map((rule): Ready => {
      const areas = rule.ranges.map((range) => resolve(range, sheet.maxRows, sheet.maxColumns));
      const anchor = {
        row: Math.min(...areas.map((area) => area.row)),
        column: Math.min(...areas.map((area) => area.column)),
      };
      const custom =
        rule.condition?.criteria === 'CUSTOM_FORMULA'
          ? dependence(String(rule.condition.values[0]), decimalComma(sheet.book.locale))
          : { row: true, column: true };
      return {
        rule,
        areas,
        anchor,
        known: new Map(),
        key: (row, column) => (custom.row ? row * 20_000 : 0) + (custom.column ? column : 0),
      };
    });
  sheets.set(sheet, made);
  return made;
}

function applies(
  { rule, areas, anchor, key, known }: Ready,
  sheet: SheetModel,
  row: number,
  column: number,
): boolean {
  if (!rule.condition || !areas.some((area) => contains(area, row, column))) return false;
  const place = key(row, column);
  let answer = known.get(place);
  if (answer === undefined)
    known.set(place, (answer = meets(rule.condition, subjectAt(sheet, row, column, anchor))));
  return answer;
}

/** The looks that rules give the cell; of two rules that set the same thing the earlier one wins. */
export function effectAt(sheet: SheetModel, row: number, column: number): Effect {
  const effect: Record<string, unknown> = {};
  for (const item of ready(sheet)) {
    if (!applies(item, sheet, row, column)) continue;
    const { background, fontColor, bold, italic, strikethrough, underline } = item.rule;
    for (const [name, value] of Object.entries({
      background,
      fontColor,
      bold,
      italic,
      strikethrough,
      underline,
    }))
      if (value !== undefined && !(name in effect)) effect[name] = value;
  }
  return effect;
}
