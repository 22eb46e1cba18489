/** Cells as compact JSON: looks and validation rules are kept once, each cell names them by number. */
import {
  cellOf,
  restyle,
  type Cell,
  type Scalar,
  type Style,
  type TextRun,
  type ValidationRule,
} from './cell';

/** Every distinct look and rule of a file. */
export interface StyleTable {
  styles: Style[];
  rules: ValidationRule[];
}
/**
 * A cell as saved: v value, f formula, n note, s look, d rule, r text runs, x how many equal cells follow.
 */
export interface PackedCell {
  v?: Scalar;
  f?: string;
  n?: string;
  s?: number;
  d?: number;
  r?: readonly TextRun[];
  x?: number;
}

export interface Packer {
  table: StyleTable;
  pack(cell: Cell): PackedCell;
}

/** Collects looks and rules while cells are packed. */
export function packStyles(): Packer {
  const table: StyleTable = { styles: [], rules: [] };
  const numbers = new Map<object, number>();
  const number = <T extends object>(list: T[], item: T): number => {
    let at = numbers.get(item);
    if (at === undefined) numbers.set(item, (at = list.push(item) - 1));
    return at;
  };
  const pack = (cell: Cell): PackedCell => ({
    ...(cell.value !== undefined && { v: cell.value }),
    ...(cell.formula !== undefined && { f: cell.formula }),
    ...(cell.note !== undefined && { n: cell.note }),
    ...(cell.style && { s: number(table.styles, cell.style) }),
    ...(cell.validation && { d: number(table.rules, cell.validation) }),
    ...(cell.runs && { r: cell.runs }),
  });
  return { table, pack };
}

/** Turns packed cells back; equal looks become one object again. */
export function unpackStyles(table: StyleTable): (packed: PackedCell) => Cell | undefined {
  const styles = table.styles.map((style) => restyle(undefined, style));
  return (packed) =>
    cellOf(
      packed.v,
      packed.f,
      packed.n,
      packed.s === undefined ? undefined : styles[packed.s],
      packed.d === undefined ? undefined : table.rules[packed.d],
      packed.r,
    );
}
