/** Writing values into cells as a script does, and reading them back. */
import { EnumValue, Foreign, Remote, type Value } from '../host/remote';
import { isDate } from './arguments';
import { EMPTY, isError, type Cell, type Scalar } from './cell';
import { fromSerial, isInstant, toSerial } from './dates';
import { defaultFormats, isDatePattern } from './display';
import { readTyped, typeInto, type Typed, type TypingContext } from './typing';

/** What a script's value becomes in a cell of that number format. Strings are read as typing is. */
export function typedOf(value: Value, pattern: string | undefined, context: TypingContext): Typed {
  if (value === null || value === undefined || value === '') return {};
  if (typeof value === 'string') return readTyped(value, pattern, context);
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: { error: '#NUM!' } };
  if (typeof value === 'boolean') return { value };
  if (isDate(value)) return dateTyped(value, context);
  return { value: garbage(value) };
}

function dateTyped(date: Date, context: TypingContext): Typed {
  if (Number.isNaN(date.getTime())) return { value: { error: '#NUM!' } };
  const value = toSerial(date, context.timeZone);
  const formats = defaultFormats(context.locale);
  return { value, format: value % 1 === 0 ? formats.date : formats.dateTime };
}

/** What Google's Java makes of things that are no cell values: the text of an object, not its content. */
function garbage(value: Value): string {
  if (Array.isArray(value)) return '[Ljava.lang.Object;@4b6690c0';
  if (value instanceof EnumValue) return value.name;
  if (value instanceof Foreign) return value.text;
  if (value instanceof Remote) return value.constructor.name;
  return `{${Object.entries(value as Record<string, Value>)
    .map(([name, item]) => `${name}=${String(item)}`)
    .join(', ')}}`;
}

/** The cell after a script wrote the value into it. */
export function written(cell: Cell | undefined, value: Value, context: TypingContext): Cell | undefined {
  return typeInto(cell, typedOf(value, cell?.style?.numberFormat, context));
}

/** What getValue hands out: '' for an empty cell, a Date under a date format, an error as its code. */
export function readOut(
  value: Scalar | undefined,
  cell: Cell,
  timeZone: string,
): string | number | boolean | Date {
  if (value === undefined) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'number' && isDatePattern(cell.style?.numberFormat) && isInstant(value))
    return fromSerial(value, timeZone);
  return value;
}

/** An empty cell with the look and rules of this one. */
export const emptied = (cell: Cell | undefined): Cell => typeInto(cell, {}) ?? EMPTY;
