/**
 * Checks a call's arguments against Google's published signatures, as Google does before anything else.
 * Spreadsheet classes check their own (emulator/sheets/arguments.ts), since they know more than the
 * published types say.
 */
import { EnumValue, Foreign, GoogleError, Remote, type Value } from './remote';
import type { Run } from './run';
import { nameOf } from './class-names';
import { googleApi, namespaceOf } from './google-api';
import { googleSays } from './messages';

/** Overloads that the reference has and @types/google-apps-script 2.0.13 lacks. */
const MORE: { [method: string]: string[][] } = {
  'ScriptApp.getAuthorizationInfo': [['AuthMode', 'string[]']],
};
/** Members that take what they are given and say what is wrong themselves. */
const OWN_CHECK = new Set(['MailApp.sendEmail', 'HtmlTemplate.evaluate']);

/** @throws GoogleError "The parameters (…) don't match the method signature for X.y." */
export function checkSignature(run: Run, className: string, method: string, args: Value[]): void {
  const namespace = namespaceOf(className);
  const overloads = googleApi().classes[className]?.members[method];
  if (!overloads || namespace === 'Spreadsheet' || OWN_CHECK.has(`${className}.${method}`)) return;
  if ([...overloads, ...(MORE[`${className}.${method}`] ?? [])].some((overload) => fits(overload, args)))
    return;
  throw new GoogleError(
    googleSays(run.language, 'signature', args.map(describeValue).join(','), `${className}.${method}`),
  );
}

function fits(overload: string[], args: Value[]): boolean {
  const last = overload.at(-1);
  if (last?.startsWith('...')) return args.length >= overload.length - 1;
  return args.length === overload.length && overload.every((type, n) => matches(type, args[n]));
}

function matches(type: string, value: Value): boolean {
  const name = type
    .replace(/^\?/, '')
    .split('|')
    .map((one) => one.trim());
  return name.some((one) => matchesOne(one, value));
}

const NUMBERS = new Set(['number', 'Integer', 'Byte']);

function matchesOne(type: string, value: Value): boolean {
  if (type === 'any') return true;
  if (value === undefined) return type === 'undefined';
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((one) => matches(type.slice(0, -2), one));
  if (type === 'string' || type === 'Char')
    return (
      value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    );
  if (NUMBERS.has(type)) return typeof value === 'number' && !Number.isNaN(value);
  if (type === 'boolean') return typeof value === 'boolean';
  if (type.endsWith('Date')) return value instanceof Date;
  if (value === null) return type === 'null';
  const plain = type.split('.').at(-1)!;
  if (value instanceof EnumValue) return value.enumName === plain;
  if (value instanceof Remote)
    return (
      nameOf(value) === plain || (plain === 'BlobSource' && ['Blob', 'HtmlOutput'].includes(nameOf(value)))
    );
  return (
    type.startsWith('{') && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Foreign)
  );
}

/** A value as Google names it in the message: String, number[], null … */
export function describeValue(value: Value): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.every((one) => typeof one === 'number') ? 'number[]' : 'Array';
  if (value instanceof Date) return 'Date';
  if (value instanceof EnumValue) return value.enumName;
  if (value instanceof Foreign) return value.kind;
  if (value instanceof Remote) return nameOf(value);
  return typeof value === 'string' ? 'String' : typeof value === 'object' ? '(class)' : typeof value;
}
