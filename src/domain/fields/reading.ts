/**
 * How a cell becomes what the rules see: choice words and codes of units in the one spelling that
 * everything compares.
 */
import { clean } from '../text/vietnamese';
import { codeKey } from '../text/words';
import { wordIn } from './choices';
import type { Column } from './column';

/** Gives a code as the roster writes it; a text that is no code of the roster stays as it is. */
export type Codes = (text: string) => string;
const noRoster: Codes = (text) => text;

/** The codes of a roster: the very same first, then the first that differs in capitals and blanks only. */
export function codesOf(codes: readonly string[]): Codes {
  const exact = new Set<string>();
  const byKey = new Map<string, string>();
  for (const code of codes.map(clean)) {
    exact.add(code);
    if (!byKey.has(codeKey(code))) byKey.set(codeKey(code), code);
  }
  return (text) => (exact.has(text) ? text : (byKey.get(codeKey(text)) ?? text));
}

/** Our own times are real dates in their cells; what else somebody puts there is no time. */
const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text);

/**
 * A cell's text as the rules see it: a choice in the column's own word, a code without blanks around it and,
 * where it names a unit of the roster, as the roster writes it. Of a time only a time counts; everything else
 * stays as typed.
 */
export function readCell(column: Column, text: string, codes: Codes = noRoster): string {
  if (text === '') return '';
  if (column.choices) return wordIn(column, text);
  if (column.format === 'time') return isTime(text) ? text : '';
  if (column.code === 'own') return clean(text);
  return column.code === 'other' ? codes(clean(text)) : text;
}
