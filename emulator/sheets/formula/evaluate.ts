/**
 * Works out formulas: a small part of Google's language. What it does not know is an honest #NAME?, and loud
 * in a conditional format.
 */
import { columnName } from '../area';
import { isError, type Scalar } from '../cell';
import { toSerial } from '../dates';
import { decimalComma } from '../display';
import type { SheetModel } from '../sheet-model';
import { Memory } from '../state';
import { plainKey, valueKey } from './criteria';
import { functions } from './functions';
import { parse, type Node } from './parse';
import { readReference, type Corner, type Reference } from './references';
import {
  compare,
  distinctRows,
  each,
  FormulaError,
  isBlock,
  numberOf,
  single,
  textOf,
  truthOf,
  type Block,
  type Operand,
} from './values';

/** Reads a cell's value; given from outside so that this file knows nothing of caches. */
export type ReadCell = (sheet: SheetModel, row: number, column: number) => Scalar | undefined;
/** Where a formula stands, and how far it stands from the cell it was written for. */
export interface Place {
  sheet: SheetModel;
  row: number;
  column: number;
  down: number;
  right: number;
  read: ReadCell;
}

/** A function that is not modelled. */
class UnknownFunction extends FormulaError {
  constructor(readonly functionName: string) {
    super('#NAME?');
  }
}

function shifted(corner: Corner, place: Place): Corner {
  return {
    ...corner,
    ...(corner.row !== undefined && !corner.fixedRow && { row: corner.row + place.down }),
    ...(corner.column !== undefined && !corner.fixedColumn && { column: corner.column + place.right }),
  };
}

/** The last row with content of each tab, as long as the file stands still. */
const lastRows = new Memory(() => new Map<SheetModel, number>());
function lastRowOf(sheet: SheetModel): number {
  const known = lastRows.of(sheet.book);
  let last = known.get(sheet);
  if (last === undefined) known.set(sheet, (last = sheet.lastRow));
  return last;
}

/** The cells a reference means. Open ends stop at the last row and column that hold anything. */
function blockOf(ref: Reference, place: Place): Block {
  const sheet = ref.sheet === undefined ? place.sheet : place.sheet.book.sheetNamed(ref.sheet);
  if (!sheet) throw new FormulaError('#REF!');
  const a = shifted(ref.from, place),
    b = ref.to ? shifted(ref.to, place) : a;
  const top = Math.min(a.row ?? 1, b.row ?? a.row ?? 1),
    left = Math.min(a.column ?? 1, b.column ?? a.column ?? 1);
  const bottom =
    a.row === undefined || b.row === undefined ? Math.max(sheet.rows.length, top) : Math.max(a.row, b.row);
  const right =
    a.column === undefined || b.column === undefined
      ? Math.max(sheet.lastColumn, left)
      : Math.max(a.column, b.column);
  if (top < 1 || left < 1) throw new FormulaError('#REF!');
  return {
    rows: bottom - top + 1,
    columns: right - left + 1,
    tail: Math.max(0, Math.max(lastRowOf(sheet), sheet === place.sheet ? place.row : 0) - top + 1),
    place: { sheetId: sheet.id, row: top, column: left },
    at: (row, column) => place.read(sheet, top + row, left + column),
  };
}

function named(name: string, place: Place): Operand {
  const found = place.sheet.book.named.find((item) => item.name.toLowerCase() === name.toLowerCase());
  const sheet = found && place.sheet.book.sheet(found.sheetId);
  if (!found || !sheet) throw new FormulaError('#NAME?');
  const { row, column, rows, columns } = found.area;
  return {
    rows,
    columns,
    place: { sheetId: sheet.id, row, column },
    at: (r, c) => place.read(sheet, row + r, column + c),
  };
}

/** Functions that must not work out all their arguments first, or need to know where they stand. */
const lazy: Record<string, (args: Node[], place: Place) => Operand> = {
  IF: ([test, yes, no], place) =>
    truthOf(value(test, place)) ? (yes ? value(yes, place) : true) : no ? value(no, place) : false,
  IFS: (args, place) => {
    for (let at = 0; at + 1 < args.length; at += 2)
      if (truthOf(value(args[at], place))) return value(args[at + 1], place);
    throw new FormulaError('#N/A');
  },
  SWITCH: ([of, ...rest], place) => {
    const wish = single(value(of, place));
    for (let at = 0; at + 1 < rest.length; at += 2)
      if (compare(single(value(rest[at], place)), wish) === 0) return value(rest[at + 1], place);
    if (rest.length % 2 === 1) return value(rest[rest.length - 1], place);
    throw new FormulaError('#N/A');
  },
  IFERROR: ([first, other], place) => attempt(first, other, place, () => true),
  IFNA: ([first, other], place) => attempt(first, other, place, (code) => code === '#N/A'),
  TODAY: (_, { sheet: { book } }) => Math.floor(toSerial(book.now(), book.timeZone)),
  NOW: (_, { sheet: { book } }) => toSerial(book.now(), book.timeZone),
  ROW: ([of], place) => {
    const block = of ? value(of, place) : undefined;
    return isBlock(block) && block.place ? block.place.row : place.row;
  },
  COLUMN: ([of], place) => {
    const block = of ? value(of, place) : undefined;
    return isBlock(block) && block.place ? block.place.column : place.column;
  },
  INDIRECT: ([text], place) => indirect(textOf(value(text, place)), place),
  ADDRESS: ([row, column], place) =>
    `$${columnName(numberOf(value(column, place)))}$${numberOf(value(row, place))}`,
  COUNTIF: countIf,
  ISFORMULA: ([of], place) => {
    const block = value(of, place);
    const sheet = isBlock(block) && block.place ? place.sheet.book.sheet(block.place.sheetId) : undefined;
    return isBlock(block) && block.place
      ? sheet?.cell(block.place.row, block.place.column).formula !== undefined
      : false;
  },
};

/** How often each plain value stands in a block: ten thousand COUNTIFs over one column count it once. */
const tallies = new Memory(() => new Map<string, Map<string, number>>());
function countIf([range, wish]: Node[], place: Place): Operand {
  const block = value(range, place),
    what = single(value(wish, place));
  const key = plainKey(what);
  if (!isBlock(block) || !block.place || key === undefined)
    return functions.COUNTIF?.([block, what], place.sheet.book.locale);
  const known = tallies.of(place.sheet.book);
  const name = `${block.place.sheetId} ${block.place.row} ${block.place.column} ${block.rows} ${block.columns}`;
  let tally = known.get(name);
  if (!tally) {
    known.set(name, (tally = new Map()));
    for (const one of each([block])) {
      const own = valueKey(one);
      if (own !== undefined) tally.set(own, (tally.get(own) ?? 0) + 1);
    }
  }
  return tally.get(key) ?? 0;
}

function attempt(
  first: Node | undefined,
  other: Node | undefined,
  place: Place,
  caught: (code: string) => boolean,
): Operand {
  try {
    const found = value(first, place);
    single(found);
    return found;
  } catch (error) {
    if (!(error instanceof FormulaError) || error instanceof UnknownFunction || !caught(error.error))
      throw error;
    return other ? value(other, place) : '';
  }
}

function indirect(text: string, place: Place): Operand {
  const tree = parse(text, false);
  if (tree?.kind === 'ref') return blockOf(readReference(text), { ...place, down: 0, right: 0 });
  if (tree?.kind === 'name') return named(tree.name, place);
  throw new FormulaError('#REF!');
}

const arithmetic: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '^': (a, b) => a ** b,
  '/': (a, b) => {
    if (b === 0) throw new FormulaError('#DIV/0!');
    return a / b;
  },
};
const order: Record<string, (sign: number) => boolean> = {
  '=': (s) => s === 0,
  '<>': (s) => s !== 0,
  '<': (s) => s < 0,
  '<=': (s) => s <= 0,
  '>': (s) => s > 0,
  '>=': (s) => s >= 0,
};

/** The value of a tree at a place. */
function value(node: Node | undefined, place: Place): Operand {
  if (!node) throw new FormulaError('#N/A');
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'missing':
      return undefined;
    case 'error':
      throw new FormulaError(node.code);
    case 'ref':
      return blockOf(node.ref, place);
    case 'name':
      return named(node.name, place);
    case 'array': {
      const rows = node.rows.map((row) => row.map((item) => single(value(item, place))));
      return { rows: rows.length, columns: rows[0]?.length ?? 0, at: (r, c) => rows[r]?.[c] };
    }
    case 'unary':
      return node.operator === '%'
        ? numberOf(value(node.of, place)) / 100
        : node.operator === '-'
          ? -numberOf(value(node.of, place))
          : value(node.of, place);
    case 'binary':
      return binary(node.operator, value(node.left, place), value(node.right, place));
    case 'call':
      return call(node.name, node.args, place);
  }
}

const isMany = (one: Operand): one is Block => isBlock(one) && (one.rows > 1 || one.columns > 1);

/**
 * Between blocks an operator works cell by cell, as inside SUMPRODUCT and ARRAYFORMULA; a single value or
 * cell goes with every cell of the other side.
 */
function cellByCell(operator: string, left: Operand, right: Operand): Block {
  const at = (of: Operand, row: number, column: number): Operand =>
    isMany(of) ? of.at(of.rows === 1 ? 0 : row, of.columns === 1 ? 0 : column) : of;
  const size = (of: 'rows' | 'columns'): number =>
    Math.max(isMany(left) ? left[of] : 1, isMany(right) ? right[of] : 1);
  const [rows, columns] = [size('rows'), size('columns')];
  const tailOf = (of: Operand): number => (isMany(of) && of.rows > 1 ? (of.tail ?? of.rows) : 0);
  const tail = Math.max(tailOf(left), tailOf(right));
  const found: (Scalar | undefined)[] = [];
  for (let row = 0; row < distinctRows({ rows, tail }); row++)
    for (let column = 0; column < columns; column++)
      found.push(quiet(operator, at(left, row, column), at(right, row, column)));
  return { rows, columns, tail, at: (row, column) => found[Math.min(row, tail) * columns + column] };
}

/** One cell's result; an error stays in its cell until somebody needs the value. */
function quiet(operator: string, left: Operand, right: Operand): Scalar {
  try {
    return binary(operator, left, right) as Scalar;
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.error };
    throw error;
  }
}

function binary(operator: string, left: Operand, right: Operand): Operand {
  if (isMany(left) || isMany(right)) return cellByCell(operator, left, right);
  if (operator === '&') return textOf(left) + textOf(right);
  const compared = order[operator];
  if (compared) return compared(compare(single(left), single(right)));
  return arithmetic[operator]?.(numberOf(left), numberOf(right)) ?? 0;
}

function call(name: string, args: Node[], place: Place): Operand {
  const special = lazy[name];
  if (special) return special(args, place);
  const work = functions[name];
  if (!work) throw new UnknownFunction(name);
  return work(
    args.map((arg) => tolerant(name, arg, place)),
    place.sheet.book.locale,
  );
}

/** ISERROR and its kin must see an error, not stumble over it. */
function tolerant(name: string, node: Node, place: Place): Operand {
  if (!name.startsWith('IS')) return value(node, place);
  try {
    return value(node, place);
  } catch (error) {
    if (error instanceof FormulaError && !(error instanceof UnknownFunction)) return { error: error.error };
    throw error;
  }
}

/** What a cell with this formula holds; an error's code where it fails. */
export function workOut(formula: string, place: Place): Scalar | undefined {
  const tree = parse(formula, decimalComma(place.sheet.book.locale));
  if (!tree) return { error: '#ERROR!' };
  try {
    const found = value(tree, place);
    const one = isBlock(found) ? found.at(0, 0) : found;
    return isError(one) ? one : (one ?? 0);
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.error };
    throw error;
  }
}

/**
 * Is a conditional formula true at a place? An error is false, as on Google; what is not modelled
 * is said aloud.
 */
export function holds(formula: string, place: Place): boolean {
  const tree = parse(formula, decimalComma(place.sheet.book.locale));
  if (!tree) throw new Error(`The formula ${formula} cannot be read here.`);
  try {
    return truthOf(value(tree, place));
  } catch (error) {
    if (error instanceof UnknownFunction)
      throw new Error(`The function ${error.functionName} in ${formula} is not modelled.`, { cause: error });
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

/**
 * Does a formula look differently in another column or another row of its range? Lets a rule be worked out
 * once for a row.
 */
export function dependence(formula: string, comma: boolean): { row: boolean; column: boolean } {
  const found = { row: false, column: false };
  const walk = (node: Node): void => {
    if (node.kind === 'ref')
      for (const corner of [node.ref.from, node.ref.to])
        if (corner) {
          if (corner.row !== undefined && !corner.fixedRow) found.row = true;
          if (corner.column !== undefined && !corner.fixedColumn) found.column = true;
        }
    if (node.kind === 'call') {
      if (node.name === 'ROW') found.row = true;
      if (node.name === 'COLUMN') found.column = true;
      node.args.forEach(walk);
    }
    if (node.kind === 'unary') walk(node.of);
    if (node.kind === 'binary') {
      walk(node.left);
      walk(node.right);
    }
    if (node.kind === 'array') node.rows.flat().forEach(walk);
  };
  const tree = parse(formula, comma);
  if (tree) walk(tree);
  return found;
}
