/** Conditions on a cell, shared by conditional formats, filters and validation. */
import { isError, type Scalar } from './cell';
import { general } from './display';
import type { Condition } from './sheet-model';

/** What a condition sees of a cell. */
export interface Subject {
  value: Scalar | undefined;
  text: string;
  locale: string;
  today: number;
  formula(text: string): boolean;
}

const fold = (value: unknown): string => String(value).toLowerCase();
const numbers = (values: readonly unknown[]): number[] => values.map(Number);
const day = (value: number): number => Math.floor(value);

type Test = (subject: Subject, values: readonly unknown[]) => boolean;
const onNumber =
  (test: (value: number, a: number, b: number) => boolean): Test =>
  ({ value }, values) =>
    typeof value === 'number' && test(value, numbers(values)[0] ?? NaN, numbers(values)[1] ?? NaN);
const onText =
  (test: (text: string, a: string) => boolean): Test =>
  ({ text }, values) =>
    test(fold(text), fold(values[0] ?? ''));
const onDay = (test: (value: number, a: number, b: number) => boolean): Test =>
  onNumber((value, a, b) => test(day(value), day(a), day(b)));

/** Days that RelativeDate names, as the first and last day of the span. */
const RELATIVE: Record<string, (today: number) => [number, number]> = {
  TODAY: (today) => [today, today],
  TOMORROW: (today) => [today + 1, today + 1],
  YESTERDAY: (today) => [today - 1, today - 1],
  PAST_WEEK: (today) => [today - 6, today],
  PAST_MONTH: (today) => [today - 30, today],
  PAST_YEAR: (today) => [today - 364, today],
};
const onRelative =
  (test: (value: number, first: number, last: number) => boolean): Test =>
  ({ value, today }, values) => {
    const span = RELATIVE[String(values[0])]?.(today);
    return typeof value === 'number' && span !== undefined && test(day(value), span[0], span[1]);
  };

const tests: Record<string, Test> = {
  CELL_EMPTY: ({ text }) => text === '',
  CELL_NOT_EMPTY: ({ text }) => text !== '',
  TEXT_CONTAINS: onText((text, part) => text.includes(part)),
  TEXT_DOES_NOT_CONTAIN: onText((text, part) => !text.includes(part)),
  TEXT_EQUAL_TO: onText((text, part) => text === part),
  TEXT_STARTS_WITH: onText((text, part) => text.startsWith(part)),
  TEXT_ENDS_WITH: onText((text, part) => text.endsWith(part)),
  TEXT_IS_VALID_EMAIL: ({ text }) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text),
  TEXT_IS_VALID_URL: ({ text }) => /^(?:(?:https?|ftp):\/\/)?[^\s/]+\.[^\s/.]{2,}(?:\/\S*)?$/i.test(text),
  NUMBER_EQUAL_TO: onNumber((value, a) => value === a),
  NUMBER_NOT_EQUAL_TO: onNumber((value, a) => value !== a),
  NUMBER_GREATER_THAN: onNumber((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: onNumber((value, a) => value >= a),
  NUMBER_LESS_THAN: onNumber((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: onNumber((value, a) => value <= a),
  NUMBER_BETWEEN: onNumber((value, a, b) => value >= Math.min(a, b) && value <= Math.max(a, b)),
  NUMBER_NOT_BETWEEN: onNumber((value, a, b) => value < Math.min(a, b) || value > Math.max(a, b)),
  DATE_IS_VALID_DATE: onNumber(() => true),
  DATE_AFTER: onDay((value, a) => value > a),
  DATE_BEFORE: onDay((value, a) => value < a),
  DATE_EQUAL_TO: onDay((value, a) => value === a),
  DATE_ON_OR_AFTER: onDay((value, a) => value >= a),
  DATE_ON_OR_BEFORE: onDay((value, a) => value <= a),
  DATE_BETWEEN: onDay((value, a, b) => value >= a && value <= b),
  DATE_NOT_BETWEEN: onDay((value, a, b) => value < a || value > b),
  DATE_AFTER_RELATIVE: onRelative((value, _, last) => value > last),
  DATE_BEFORE_RELATIVE: onRelative((value, first) => value < first),
  DATE_EQUAL_TO_RELATIVE: onRelative((value, first, last) => value >= first && value <= last),
  CUSTOM_FORMULA: ({ formula }, values) => formula(String(values[0])),
};

/** Does the cell meet the condition? A criterion that is not modelled is an error, never a silent no. */
export function meets(condition: Condition, subject: Subject): boolean {
  const test = tests[condition.criteria];
  if (!test) throw new Error(`The condition ${condition.criteria} is not modelled.`);
  return test(subject, condition.values);
}

/** A value as the text that lists and text conditions compare. */
export const comparable = (value: Scalar | undefined, locale: string): string =>
  value === undefined
    ? ''
    : isError(value)
      ? value.error
      : typeof value === 'boolean'
        ? value
          ? 'TRUE'
          : 'FALSE'
        : typeof value === 'number'
          ? general(value, locale)
          : value;
