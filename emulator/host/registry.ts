/**
 * Which Google classes are modelled, what a script is told about each, and how the services of
 * one run are made.
 */
import { Remote, type ClassTable } from './remote';
import type { ClassDescription } from './marks';
import { nameClasses } from './class-names';
import { googleApi } from './google-api';
import type { ServiceModel } from './service-model';
import { spreadsheets } from '../sheets';
import { services } from '../services';

/** MimeType is a table of texts, not a service; those of Google's own document kinds are left out. */
const MIME_TYPES: Record<string, string> = {
  BMP: 'image/bmp',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  ZIP: 'application/zip',
  MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const models: readonly ServiceModel[] = [spreadsheets, ...services];
const classes: ClassTable = Object.assign({}, ...models.map((model) => model.classes)) as ClassTable;
const modelOf = new Map(models.flatMap((model) => Object.keys(model.classes).map((name) => [name, model])));

/** @returns the scopes of which one is enough for a call; empty when it needs none. */
export function scopesOf(className: string, method: string): readonly string[] {
  const model = modelOf.get(className);
  return model?.scopes?.[`${className}.${method}`] ?? model?.otherScopes?.(className, method) ?? [];
}

/** @returns milliseconds of one call on Google, cells not counted. */
export function costOf(className: string, method: string): number {
  const model = modelOf.get(className);
  return model?.costs?.[`${className}.${method}`] ?? model?.otherCost ?? 1;
}

nameClasses(classes);

const methodLists = new Map<string, ReadonlySet<string>>();

/** The modelled members of a class: its public methods, inherited ones too. */
export function methodsOf(className: string): ReadonlySet<string> {
  const known = methodLists.get(className);
  if (known) return known;
  const found = new Set<string>();
  for (
    let p = classes[className]?.prototype as object | null | undefined;
    p && p !== Remote.prototype && p !== Object.prototype;
    p = Object.getPrototypeOf(p) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(p))
      if (
        name !== 'constructor' &&
        !name.startsWith('_') &&
        typeof Object.getOwnPropertyDescriptor(p, name)?.value === 'function'
      )
        found.add(name);
  }
  methodLists.set(className, found);
  return found;
}

const descriptions = new Map<string, string>();

/** What a script is told about a class, as JSON text. */
export function describe(className: string): string {
  const known = descriptions.get(className);
  if (known) return known;
  const api = googleApi();
  const google = api.classes[api.globals[className] ?? className];
  const methods = methodsOf(className);
  const about: ClassDescription = {
    name: className,
    methods: [...methods],
    missing: Object.keys(google?.members ?? {}).filter((name) => !methods.has(name)),
    constants: Object.fromEntries((google?.constants ?? []).map((name) => [name, MIME_TYPES[name] ?? null])),
    enums: Object.fromEntries(
      Object.entries(google?.enums ?? {}).map(([property, name]) => [
        property,
        { name, members: api.enums[name] ?? [] },
      ]),
    ),
  };
  const text = JSON.stringify(about);
  descriptions.set(className, text);
  return text;
}

/** Names that Google defines as globals; those it lists that are only enums are left out. */
let globals: string[] | undefined;
export const globalNames = (): string[] =>
  (globals ??= Object.entries(googleApi().globals)
    .filter(([, type]) => type in googleApi().classes)
    .map(([name]) => name));
