/**
 * Functions that formulas may call. Each gets its operands worked out, unless it is one of the lazy ones
 * in evaluate.ts.
 */
import { isError, type Scalar } from '../cell';
import { serialOfDay } from '../dates';
import { display } from '../display';
import { criterion, type Criterion } from './criteria';
import {
  compare,
  dateParts,
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

export type FormulaFunction = (args: Operand[], locale: string) => Operand;

const figures = (args: Operand[]): number[] => {
  const list: number[] = [];
  for (const operand of args)
    for (const value of each([operand])) {
      if (isError(value)) throw new FormulaError(value.error);
      if (typeof value === 'number') list.push(value);
      else if (!isBlock(operand) && value !== undefined) list.push(numberOf(value));
    }
  return list;
};
const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
/** The least or the greatest; 0 where there is nothing. */
const pick = (list: readonly number[], better: (a: number, b: number) => number): number =>
  list.length === 0 ? 0 : list.reduce((best, value) => better(best, value));
const count = (args: Operand[], test: (value: Scalar | undefined) => boolean): number => {
  let n = 0;
  for (const value of each(args)) if (test(value)) n++;
  return n;
};
const block = (operand: Operand): Block =>
  isBlock(operand) ? operand : { rows: 1, columns: 1, at: () => operand };
const silent = (work: () => Scalar | undefined): Scalar | undefined => {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.error };
    throw error;
  }
};
const truths = (args: Operand[]): boolean[] => {
  const list: boolean[] = [];
  for (const value of each(args))
    if (value !== undefined && !(typeof value === 'string' && value === '')) list.push(truthOf(value));
  return list;
};
const pattern = (text: string): RegExp => {
  try {
    return new RegExp(text.replace(/^\(\?i\)/, ''), text.startsWith('(?i)') ? 'iu' : 'u');
  } catch {
    throw new FormulaError('#REF!');
  }
};
const places = (args: Operand[]): number => 10 ** (args[1] === undefined ? 0 : numberOf(args[1]));

/** Rows (counted over the blocks) that meet every pair of range and criterion. */
function meeting(pairs: Operand[]): { where(row: number, column: number): boolean; first: Block } {
  const tests: [Block, Criterion][] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2)
    tests.push([block(pairs[at]), criterion(single(pairs[at + 1]))]);
  const first = tests[0]?.[0] ?? block(undefined);
  if (tests.some(([range]) => range.rows !== first.rows || range.columns !== first.columns))
    throw new FormulaError('#VALUE!');
  return { first, where: (row, column) => tests.every(([range, test]) => test(range.at(row, column))) };
}
function gather(pairs: Operand[], values?: Operand): { hits: number; figures: number[] } {
  const { first, where } = meeting(pairs);
  const source = values === undefined ? first : block(values);
  let hits = 0;
  const found: number[] = [];
  for (let row = 0; row < first.rows; row++)
    for (let column = 0; column < first.columns; column++)
      if (where(row, column)) {
        hits++;
        const value = source.at(row, column);
        if (typeof value === 'number') found.push(value);
      }
  return { hits, figures: found };
}
const average = (list: readonly number[]): number => {
  if (list.length === 0) throw new FormulaError('#DIV/0!');
  return sum(list) / list.length;
};
const position = (found: number): number => {
  if (found < 0) throw new FormulaError('#VALUE!');
  return found + 1;
};

function match(args: Operand[]): number {
  const wish = single(args[0]),
    list = [...each([args[1]])],
    way = args[2] === undefined ? 1 : numberOf(args[2]);
  if (way === 0) {
    const test = criterion(typeof wish === 'string' ? wish.replace(/^([<>=])/, '=$1') : wish);
    const at = list.findIndex((value) => value !== undefined && test(value));
    if (at < 0) throw new FormulaError('#N/A');
    return at + 1;
  }
  let best = 0;
  list.forEach((value, at) => {
    if (
      value !== undefined &&
      !isError(value) &&
      wish !== undefined &&
      (way > 0 ? compare(value, wish) <= 0 : compare(value, wish) >= 0)
    )
      best = at + 1;
  });
  if (best === 0) throw new FormulaError('#N/A');
  return best;
}
function lookup(args: Operand[]): Scalar | undefined {
  const table = block(args[1]);
  const keys: Block = { rows: table.rows, columns: 1, at: (row) => table.at(row, 0) };
  const sorted = args[3] === undefined ? true : truthOf(args[3]);
  const column = numberOf(args[2]);
  if (column < 1 || column > table.columns) throw new FormulaError('#REF!');
  return table.at(match([args[0], keys, sorted ? 1 : 0]) - 1, column - 1);
}

/** Texts and empty cells count as 0; an error in any cell is the result. */
function sumProduct(blocks: Block[]): number {
  const [first] = blocks;
  if (!first || blocks.some((one) => one.rows !== first.rows || one.columns !== first.columns))
    throw new FormulaError('#VALUE!');
  let total = 0;
  const known = Math.max(...blocks.map(distinctRows));
  for (let row = 0; row < known; row++)
    for (let column = 0; column < first.columns; column++) {
      // The last of them stands for its whole tail.
      let product = row === known - 1 ? first.rows - row : 1;
      for (const one of blocks) {
        const value = one.at(row, column);
        if (isError(value)) throw new FormulaError(value.error);
        product *= typeof value === 'number' ? value : value === true ? 1 : 0;
      }
      total += product;
    }
  return total;
}

export const functions: Record<string, FormulaFunction> = {
  TRUE: () => true,
  FALSE: () => false,
  NA: () => {
    throw new FormulaError('#N/A');
  },
  PI: () => Math.PI,
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  XOR: (args) => truths(args).filter(Boolean).length % 2 === 1,
  NOT: ([value]) => !truthOf(value),
  ISBLANK: ([value]) => (isBlock(value) ? value.at(0, 0) : value) === undefined,
  ISNUMBER: ([value]) => typeof silent(() => single(value)) === 'number',
  ISTEXT: ([value]) => typeof silent(() => single(value)) === 'string',
  ISNONTEXT: ([value]) => typeof silent(() => single(value)) !== 'string',
  ISLOGICAL: ([value]) => typeof silent(() => single(value)) === 'boolean',
  ISERROR: ([value]) => isError(silent(() => single(value))),
  ISERR: ([value]) => {
    const one = silent(() => single(value));
    return isError(one) && one.error !== '#N/A';
  },
  ISNA: ([value]) => {
    const one = silent(() => single(value));
    return isError(one) && one.error === '#N/A';
  },
  ISEMAIL: ([value]) => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(textOf(value)),
  ISURL: ([value]) => /^(?:(?:https?|ftp):\/\/)?[^\s/]+\.[^\s/.]{2,}(?:\/\S*)?$/i.test(textOf(value)),
  ISODD: ([value]) => Math.abs(Math.trunc(numberOf(value))) % 2 === 1,
  ISEVEN: ([value]) => Math.abs(Math.trunc(numberOf(value))) % 2 === 0,
  LEN: ([text]) => textOf(text).length,
  LEFT: ([text, n]) => textOf(text).slice(0, n === undefined ? 1 : numberOf(n)),
  RIGHT: ([text, n]) => {
    const length = n === undefined ? 1 : numberOf(n);
    return length === 0 ? '' : textOf(text).slice(-length);
  },
  MID: ([text, start, n]) => textOf(text).slice(numberOf(start) - 1, numberOf(start) - 1 + numberOf(n)),
  UPPER: ([text]) => textOf(text).toUpperCase(),
  LOWER: ([text]) => textOf(text).toLowerCase(),
  TRIM: ([text]) => textOf(text).replace(/\s+/g, ' ').trim(),
  CLEAN: ([text]) => [...textOf(text)].filter((letter) => letter >= ' ').join(''),
  REPT: ([text, n]) => textOf(text).repeat(Math.max(0, numberOf(n))),
  EXACT: ([a, b]) => textOf(a) === textOf(b),
  CONCATENATE: (args) => [...each(args)].map(textOf).join(''),
  CONCAT: ([a, b]) => textOf(a) + textOf(b),
  JOIN: ([between, ...rest]) => [...each(rest)].map(textOf).join(textOf(between)),
  TEXTJOIN: ([between, skip, ...rest]) =>
    [...each(rest)]
      .map(textOf)
      .filter((text) => text !== '' || !truthOf(skip))
      .join(textOf(between)),
  SUBSTITUTE: ([text, from, to]) =>
    textOf(from) === '' ? textOf(text) : textOf(text).split(textOf(from)).join(textOf(to)),
  SEARCH: ([part, text, from]) =>
    position(
      textOf(text)
        .toLowerCase()
        .indexOf(textOf(part).toLowerCase(), from === undefined ? 0 : numberOf(from) - 1),
    ),
  FIND: ([part, text, from]) =>
    position(textOf(text).indexOf(textOf(part), from === undefined ? 0 : numberOf(from) - 1)),
  REGEXMATCH: ([text, regex]) => pattern(textOf(regex)).test(textOf(text)),
  REGEXREPLACE: ([text, regex, to]) =>
    textOf(text).replace(new RegExp(pattern(textOf(regex)), 'gu'), textOf(to)),
  REGEXEXTRACT: ([text, regex]) => {
    const found = pattern(textOf(regex)).exec(textOf(text));
    if (!found) throw new FormulaError('#N/A');
    return found[1] ?? found[0];
  },
  TEXT: ([value, format], locale) => {
    const one = single(value);
    return display(one, textOf(format), locale);
  },
  VALUE: ([text]) => numberOf(text),
  N: ([value]) => {
    const one = single(value);
    return typeof one === 'number' ? one : one === true ? 1 : 0;
  },
  T: ([value]) => {
    const one = single(value);
    return typeof one === 'string' ? one : '';
  },
  CHAR: ([n]) => String.fromCodePoint(numberOf(n)),
  CODE: ([text]) => textOf(text).codePointAt(0) ?? 0,
  HYPERLINK: ([url, label]) => (label === undefined ? textOf(url) : single(label)),
  SUM: (args) => sum(figures(args)),
  AVERAGE: (args) => average(figures(args)),
  MIN: (args) => pick(figures(args), Math.min),
  MAX: (args) => pick(figures(args), Math.max),
  COUNT: (args) => count(args, (value) => typeof value === 'number'),
  COUNTA: (args) => count(args, (value) => value !== undefined),
  COUNTBLANK: (args) => count(args, (value) => value === undefined || value === ''),
  COUNTUNIQUE: (args) =>
    new Set(
      [...each(args)]
        .filter((value) => value !== undefined)
        .map((value) => `${typeof value} ${String(value).toLowerCase()}`),
    ).size,
  COUNTIF: (args) => gather(args.slice(0, 2)).hits,
  COUNTIFS: (args) => gather(args).hits,
  SUMIF: ([range, wish, values]) => sum(gather([range, wish], values).figures),
  SUMIFS: ([values, ...pairs]) => sum(gather(pairs, values).figures),
  AVERAGEIF: ([range, wish, values]) => average(gather([range, wish], values).figures),
  AVERAGEIFS: ([values, ...pairs]) => average(gather(pairs, values).figures),
  SUMPRODUCT: (args) => sumProduct(args.map(block)),
  ROUND: (args) => {
    const by = places(args);
    return (Math.sign(numberOf(args[0])) * Math.round(Math.abs(numberOf(args[0])) * by)) / by;
  },
  ROUNDUP: (args) => {
    const by = places(args);
    return (Math.sign(numberOf(args[0])) * Math.ceil(Math.abs(numberOf(args[0])) * by)) / by;
  },
  ROUNDDOWN: (args) => {
    const by = places(args);
    return Math.trunc(numberOf(args[0]) * by) / by;
  },
  INT: ([value]) => Math.floor(numberOf(value)),
  ABS: ([value]) => Math.abs(numberOf(value)),
  MOD: ([a, b]) => {
    const by = numberOf(b);
    if (by === 0) throw new FormulaError('#DIV/0!');
    return numberOf(a) - by * Math.floor(numberOf(a) / by);
  },
  DATE: ([y, m, d]) => {
    const date = new Date(0);
    date.setUTCFullYear(numberOf(y), numberOf(m) - 1, numberOf(d));
    return serialOfDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? 0;
  },
  YEAR: ([value]) => dateParts(value).year,
  MONTH: ([value]) => dateParts(value).month,
  DAY: ([value]) => dateParts(value).day,
  WEEKDAY: ([value, kind]) => {
    const day = (Math.floor(numberOf(value)) + 6) % 7;
    return kind === undefined || numberOf(kind) === 1
      ? day + 1
      : numberOf(kind) === 2
        ? ((day + 6) % 7) + 1
        : (day + 6) % 7;
  },
  DAYS: ([end, start]) => numberOf(end) - numberOf(start),
  MATCH: match,
  VLOOKUP: lookup,
  ROWS: ([value]) => block(value).rows,
  COLUMNS: ([value]) => block(value).columns,
  INDEX: ([value, row, column]) => {
    const one = block(value);
    const r = row === undefined ? 1 : numberOf(row),
      c = column === undefined ? 1 : numberOf(column);
    if (r < 1 || c < 1 || r > one.rows || c > one.columns) throw new FormulaError('#NUM!');
    return one.at(r - 1, c - 1);
  },
};
