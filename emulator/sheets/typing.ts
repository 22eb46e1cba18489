/**
 * How Google reads what is typed into a cell, or handed to setValue: the file's locale decides what a number
 * and a date are.
 */
import { dateToSerial, parseBool, parseDate, parseNumber, parseTime } from 'numfmt';
import { cellOf, restyle, type Cell, type Scalar, type Style } from './cell';
import { dayOfSerial, serialOfDay, toSerial } from './dates';
import { decimalComma, defaultFormats, isDatePattern, isGeneral, isPlainText, localeTag } from './display';
import type { Unsure } from '../host/world';

/** What the reading of a text depends on. */
export interface TypingContext {
  locale: string;
  timeZone: string;
  now: Date;
  unsure: Pick<Unsure, 'plainTextStopsFormulas' | 'plainTextKeepsApostrophe'>;
}

/**
 * What a text became: a value, or a formula; and the number format that it brings along when the
 * cell has none.
 */
export interface Typed {
  value?: Scalar;
  formula?: string;
  format?: string;
}

/** Reads a text as typed into a cell of that number format. */
export function readTyped(text: string, pattern: string | undefined, context: TypingContext): Typed {
  if (text === '') return {};
  if (isPlainText(pattern)) return readPlainText(text, context);
  if (text.startsWith("'")) return text.length > 1 ? { value: text.slice(1) } : {};
  if (text.startsWith('=') && text.length > 1) return typedFormula(text, context.locale);
  return readLiteral(text, context) ?? readPlus(text) ?? { value: text };
}

/**
 * A formula; one that plainly makes a day or a moment brings the date format along, as Google's automatic
 * format shows it.
 */
export function typedFormula(formula: string, locale: string): Typed {
  const formats = defaultFormats(locale);
  if (/^=\s*NOW\(\s*\)\s*$/i.test(formula)) return { formula, format: formats.dateTime };
  return /^=\s*(?:TODAY\(\s*\)|DATE\([^()]*\))(?:\s*[+-]\s*\d+)?\s*$/i.test(formula)
    ? { formula, format: formats.date }
    : { formula };
}

/** A cell formatted @ keeps text as text; two points nobody has established are switches. */
function readPlainText(text: string, context: TypingContext): Typed {
  if (text.startsWith("'") && !context.unsure.plainTextKeepsApostrophe)
    return text.length > 1 ? { value: text.slice(1) } : {};
  if (!context.unsure.plainTextStopsFormulas && /^[=+]./.test(text))
    return text.startsWith('=') ? typedFormula(text, context.locale) : (readPlus(text) ?? { value: text });
  return { value: text };
}

/** "+…" is a formula unless it is a number. */
const readPlus = (text: string): Typed | undefined =>
  text.startsWith('+') && text.length > 1 ? { formula: `=${text.slice(1)}` } : undefined;

function readLiteral(raw: string, context: TypingContext): Typed | undefined {
  const text = raw.trim();
  if (text === '' || text.length > 60 || !/[\dA-Za-z]/.test(text)) return undefined;
  const flag = parseBool(text, { locale: 'en' });
  if (flag) return { value: flag.value };
  if (!/\d/.test(text)) return undefined;
  return readNumber(text, context.locale) ?? readMoment(text, context);
}

function readNumber(text: string, locale: string): Typed | undefined {
  if (/^\(.*\)$/.test(text) && !/^\([\d.,]+\)$/.test(text)) return undefined;
  if (/\d\s+\d+\/\d+$/.test(text)) return undefined;
  const number = parseNumber(text, { locale: localeTag(locale) });
  if (!number || !Number.isFinite(number.value)) return undefined;
  return { value: number.value, ...numberFormat(text, locale) };
}

function numberFormat(text: string, locale: string): { format?: string } {
  const comma = decimalComma(locale);
  const decimals = (comma ? /,\d/ : /\.\d/).test(text);
  if (text.includes('%')) return { format: decimals ? '0.00%' : '0%' };
  if (/[$₫€£¥]/.test(text)) {
    const sign = /[$₫€£¥]/.exec(text)?.[0] ?? '';
    const figure = decimals ? '#,##0.00' : '#,##0';
    return {
      format:
        text.trim().startsWith(sign) || text.trim().startsWith(`-${sign}`)
          ? `"${sign}"${figure}`
          : `${figure}\\ "${sign}"`,
    };
  }
  if (/\de[+-]?\d/i.test(text)) return { format: '0.00E+00' };
  return (comma ? /\d\.\d{3}/ : /\d,\d{3}/).test(text) ? { format: decimals ? '#,##0.00' : '#,##0' } : {};
}

/**
 * A day, an hour or both. numfmt takes the year of the machine's clock for "1/2": the year is ours to set.
 */
function readMoment(text: string, context: TypingContext): Typed | undefined {
  const tag = localeTag(context.locale);
  const formats = defaultFormats(context.locale);
  const time = parseTime(text, { locale: tag });
  if (time && time.value >= 0)
    return {
      value: time.value,
      format: /\d+:\d+:\d+/.test(text) ? formats.time.replace('mm', 'mm:ss') : formats.time,
    };
  const day = readDay(text, context);
  if (day !== undefined) return { value: day, format: formats.date };
  const date = parseDate(text.replace(/^(\S+)T(\d)/, '$1 $2'), { locale: tag });
  if (!date || /^[A-Za-z]+\d+$/.test(text)) return undefined;
  return {
    value: withYear(text, date.value, context),
    format: date.value % 1 === 0 ? formats.date : formats.dateTime,
  };
}

/** Day and month in digits, with / or -, in the locale's order; the year may be missing or short. */
function readDay(text: string, context: TypingContext): number | undefined {
  const match = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}|\d))?$/.exec(text);
  if (!match) return undefined;
  const [a, b] = [Number(match[1]), Number(match[3])];
  const [month, day] = context.locale === 'en_US' ? [a, b] : [b, a];
  const now = dayOfSerial(toSerial(context.now, context.timeZone)).year;
  const year =
    match[4] === undefined
      ? now
      : match[4].length > 2
        ? Number(match[4])
        : Number(match[4]) + (Number(match[4]) < 50 ? 2000 : 1900);
  return serialOfDay(year, month, day);
}

function withYear(text: string, serial: number, context: TypingContext): number {
  if (/\d{4}/.test(text) || /[/-]\d+[/-]\d/.test(text)) return serial;
  const machine = dateToSerial([new Date().getFullYear(), 1, 1]) ?? 0;
  if (dayOfSerial(serial).year !== dayOfSerial(machine).year) return serial;
  const { month, day } = dayOfSerial(serial);
  return (
    (serialOfDay(dayOfSerial(toSerial(context.now, context.timeZone)).year, month, day) ?? serial) +
    (serial % 1)
  );
}

/**
 * The cell after a text was typed into it: value and formula replaced, look, note and rule kept, a format
 * added where the value brings one.
 */
export function typeInto(cell: Cell | undefined, typed: Typed): Cell | undefined {
  return cellOf(
    typed.value,
    typed.formula,
    cell?.note,
    bringFormat(cell?.style, typed),
    cell?.validation,
    undefined,
  );
}

function bringFormat(style: Style | undefined, typed: Typed): Style | undefined {
  const pattern = style?.numberFormat;
  if (typed.format === undefined) return style;
  const needsDate = typed.value !== undefined && isDatePattern(typed.format) && !isDatePattern(pattern);
  return isGeneral(pattern) || needsDate ? restyle(style, { numberFormat: typed.format }) : style;
}
