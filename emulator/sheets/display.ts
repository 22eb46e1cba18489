/** What a cell shows: its value through its number format, in the file's locale. */
import { format as numfmt, getLocale, isDateFormat, isTextFormat } from 'numfmt';
import { isError, type Cell, type Scalar } from './cell';

/** numfmt's tag for a Google locale such as vi_VN; English where numfmt does not know the language. */
export function localeTag(locale: string): string {
  let tag = tags.get(locale);
  if (tag === undefined)
    tags.set(locale, (tag = getLocale(locale.replace('_', '-')) ? locale.replace('_', '-') : 'en'));
  return tag;
}
const tags = new Map<string, string>();
const commas = new Map<string, boolean>();

/** Does this locale write 1.234,5? */
export function decimalComma(locale: string): boolean {
  let comma = commas.get(locale);
  if (comma === undefined) commas.set(locale, (comma = getLocale(localeTag(locale))?.decimal === ','));
  return comma;
}

/** Google's own patterns for a day, a moment and an hour typed into a cell without a format. */
export function defaultFormats(locale: string): { date: string; dateTime: string; time: string } {
  const language = locale.slice(0, 2);
  const date =
    locale === 'en_US'
      ? 'M/d/yyyy'
      : ['zh', 'ja', 'hu', 'lt'].includes(language)
        ? 'yyyy/mm/dd'
        : 'dd/MM/yyyy';
  return { date, dateTime: `${date} H:mm:ss`, time: language === 'en' ? 'h:mm am/pm' : 'HH:mm' };
}

const dateFormats = new Map<string, boolean>();
/** Is a number under this format a date or a time? Then getValues hands out a Date. */
export function isDatePattern(pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === '') return false;
  let known = dateFormats.get(pattern);
  if (known === undefined) {
    try {
      known = isDateFormat(pattern);
    } catch {
      known = false;
    }
    dateFormats.set(pattern, known);
  }
  return known;
}

/** The format "plain text": one that shows any value as it was typed. */
export const isPlainText = (pattern: string | undefined): boolean => pattern === '@';

/** A number as the automatic format shows it: whole up to 15 digits, otherwise ten significant ones. */
export function general(value: number, locale: string): string {
  if (Object.is(value, -0)) return '0';
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = '', power = ''] = value.toExponential(5).split('e');
    const sign = power.startsWith('-') ? '-' : '+';
    return decimal(
      `${String(Number(mantissa))}E${sign}${power.replace(/^[+-]/, '').padStart(2, '0')}`,
      locale,
    );
  }
  if (Number.isInteger(value)) return String(value);
  const digits = Math.max(10, Math.ceil(Math.log10(size)) + 2);
  return decimal(
    String(Number(value.toPrecision(Math.min(digits, 15)))).replace(
      /^(-?)(\d)\.?(\d*)e-(\d+)$/,
      (_, minus: string, a: string, b: string, n: string) => `${minus}0.${'0'.repeat(Number(n) - 1)}${a}${b}`,
    ),
    locale,
  );
}
const decimal = (text: string, locale: string): string =>
  decimalComma(locale) ? text.replace('.', ',') : text;

/** The text on the screen. A boolean is TRUE or FALSE whatever the format. */
export function display(value: Scalar | undefined, pattern: string | undefined, locale: string): string {
  if (value === undefined) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (pattern === undefined || pattern === '' || isGeneral(pattern) || isPlainText(pattern))
    return typeof value === 'number' ? general(value, locale) : value;
  if (typeof value === 'string')
    return isTextFormat(pattern) || pattern.includes('@') ? safe(pattern, value, locale) : value;
  return safe(pattern, value, locale);
}

/** Is this Google's automatic format, by any of its names? */
export const isGeneral = (pattern: string | undefined): boolean =>
  pattern === undefined || pattern === '' || /^general$/i.test(pattern) || pattern === '0.###############';

function safe(pattern: string, value: string | number, locale: string): string {
  try {
    return numfmt(pattern, value, { locale: localeTag(locale), nbsp: false, leap1900: false });
  } catch {
    return String(value);
  }
}

/** The text a cell shows. */
export const displayCell = (cell: Cell, value: Scalar | undefined, locale: string): string =>
  display(value, cell.style?.numberFormat, locale);
