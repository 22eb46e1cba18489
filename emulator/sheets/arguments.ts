/** How a Google method takes its arguments: overloads as short texts, and the exception when none fits. */
import { EnumValue, Foreign, Remote, type Value } from '../host/remote';
import type { Run } from '../host/run';
import { googleError } from './messages';

/**
 * One parameter: number, int, string, boolean, date, object, any, X (a class's name), enum:X, each also
 * with [] or [][]; a trailing ? also takes null and undefined. An overload is parameters joined by
 * commas; '' takes none.
 */
type Test = (value: Value) => boolean;

/** True of a Date of any realm: a test's context has a Date of its own. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** Is the value an object of that Google class (or of one below it)? */
function isA(value: Value, name: string): boolean {
  if (!(value instanceof Remote)) return false;
  for (let at: object | null = value; at; at = Object.getPrototypeOf(at) as object | null)
    if (at.constructor.name === name) return true;
  return false;
}

const plain = (value: Value): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !isDate(value) &&
  !(value instanceof Remote) &&
  !(value instanceof EnumValue) &&
  !(value instanceof Foreign);

const basic: Record<string, Test> = {
  number: (value) => typeof value === 'number' && !Number.isNaN(value),
  int: (value) => typeof value === 'number' && Number.isFinite(value),
  string: (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => isDate(value),
  object: plain,
  any: () => true,
};

const tests = new Map<string, Test>();
function test(name: string): Test {
  const known = tests.get(name);
  if (known) return known;
  const made = make(name);
  tests.set(name, made);
  return made;
}
function make(name: string): Test {
  if (name.endsWith('[]')) {
    const item = test(name.slice(0, -2));
    return (value) => Array.isArray(value) && value.every(item);
  }
  if (name.endsWith('?')) {
    const item = test(name.slice(0, -1));
    return (value) => value === null || value === undefined || item(value);
  }
  if (name.startsWith('enum:'))
    return (value) => value instanceof EnumValue && value.enumName.split('.').pop() === name.slice(5);
  return basic[name] ?? ((value) => isA(value, name));
}

/** What Google's signature exception calls a value's type. */
function typeName(value: Value): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (isDate(value)) return 'Date';
  if (value instanceof Remote) return `SpreadsheetApp.${value.constructor.name}`;
  if (value instanceof EnumValue) return `SpreadsheetApp.${value.enumName.split('.').pop() ?? ''}`;
  if (Array.isArray(value)) return value.length ? `${typeName(value[0])}[]` : '[]';
  return 'Object';
}

const split = new Map<string, Test[]>();
function overload(text: string): Test[] {
  let list = split.get(text);
  if (!list) split.set(text, (list = text === '' ? [] : text.split(',').map(test)));
  return list;
}

/**
 * Checks the arguments of `Class.method` against its overloads; throws Google's signature exception when
 * none takes them.
 */
export function take(run: Run, method: string, args: readonly Value[], ...overloads: string[]): void {
  for (const text of overloads) {
    const list = overload(text);
    if (list.length === args.length && list.every((check, at) => check(args[at]))) return;
  }
  const name = method.startsWith('SpreadsheetApp.') ? method : `SpreadsheetApp.${method}`;
  throw googleError('signature', run, args.map(typeName).join(','), name);
}
