/**
 * google.script.run's rules for values, both ways. Used by the browser page, by tests that call as a page
 * would, and inside a script's context. No imports: it is bundled into all three. Source: Apps Script guide
 * "HTML Service: communicate with server functions"; measured values: tanaikech, 2023-08-28.
 */

const tagOf = (v: unknown): string => Object.prototype.toString.call(v).slice(8, -1);
const isPlain = (v: object): boolean => {
  const p = Object.getPrototypeOf(v) as object | null;
  return p === null || Object.getPrototypeOf(p) === null;
};

/**
 * Arguments as a page sends them. undefined arrives as null.
 * @returns JSON text of the argument list
 * @throws Error "Failed due to illegal value in property: N" for a Date, Map, function, DOM node … (N =
 * position of the argument)
 */
export function argumentsFromPage(args: readonly unknown[]): string {
  if (args.length === 1 && isForm(args[0])) return JSON.stringify([formValues(args[0])]);
  return JSON.stringify(
    args.map((arg, n) =>
      fromPage(arg, () => {
        throw new Error(`Failed due to illegal value in property: ${n}`);
      }, []),
    ),
  );
}

function fromPage(v: unknown, illegal: () => never, above: object[]): unknown {
  if (v === undefined || v === null) return null;
  if (typeof v === 'string' || typeof v === 'boolean') return v;
  if (typeof v === 'number') return Number.isFinite(v) ? v : null;
  if (typeof v !== 'object' || above.includes(v)) return illegal();
  const deeper = [...above, v];
  if (Array.isArray(v)) return Array.from(v, (one) => fromPage(one, illegal, deeper));
  if (tagOf(v) !== 'Object' || !isPlain(v)) return illegal();
  return Object.fromEntries(Object.entries(v).map(([key, one]) => [key, fromPage(one, illegal, deeper)]));
}

/**
 * A function's result as the page gets it.
 * A Date or a Google object anywhere inside makes the whole result null; Map, Set and RegExp become {};
 * functions are left out.
 * @param isHandle tells Google's own objects, in a script's context
 * @returns JSON text
 * @throws Error for what Google's server cannot send at all (Uint8Array, bigint, a circle)
 */
export function resultToPage(value: unknown, isHandle: (v: object) => boolean = () => false): string {
  try {
    return JSON.stringify(toPage(value, isHandle, []));
  } catch (error) {
    if (error === nothing) return 'null';
    throw error;
  }
}

const nothing = Symbol('the whole result is lost');
const serverError = (): never => {
  throw new Error("We're sorry, a server error occurred. Please wait a bit and try again.");
};

function toPage(v: unknown, isHandle: (v: object) => boolean, above: object[]): unknown {
  if (v === undefined || v === null) return null;
  if (typeof v === 'string' || typeof v === 'boolean') return v;
  if (typeof v === 'number') return Number.isFinite(v) ? v : null;
  if (typeof v === 'function' || typeof v === 'symbol') return null;
  if (typeof v !== 'object' || above.includes(v)) return serverError();
  const tag = tagOf(v);
  if (tag === 'Date' || isHandle(v)) throw nothing;
  if (tag === 'Uint8Array' || tag === 'Uint8ClampedArray') return serverError();
  if (tag === 'Map' || tag === 'Set' || tag === 'RegExp') return {};
  if (tag === 'String' || tag === 'Number' || tag === 'Boolean')
    return (v as { valueOf(): unknown }).valueOf();
  const deeper = [...above, v];
  if (Array.isArray(v)) return Array.from(v, (one) => toPage(one, isHandle, deeper));
  return Object.fromEntries(
    Object.entries(v)
      .filter(([, one]) => typeof one !== 'function')
      .map(([key, one]) => [key, toPage(one, isHandle, deeper)]),
  );
}

interface FormLike {
  elements: ArrayLike<{
    name?: string;
    type?: string;
    value?: string;
    checked?: boolean;
    disabled?: boolean;
  }>;
  tagName: string;
  nodeType: number;
}
const isForm = (v: unknown): v is FormLike =>
  typeof v === 'object' && v !== null && (v as FormLike).nodeType === 1 && (v as FormLike).tagName === 'FORM';

/** A form as the sole argument: its named fields, several of one name as a list. */
function formValues(form: FormLike): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of Array.from(form.elements)) {
    if (
      !field.name ||
      field.disabled ||
      ((field.type === 'checkbox' || field.type === 'radio') && !field.checked)
    )
      continue;
    if (field.type === 'file') throw new Error('A file field in google.script.run is not modelled.');
    const before = values[field.name];
    values[field.name] =
      before === undefined
        ? (field.value ?? '')
        : [...((Array.isArray(before) ? before : [before]) as unknown[]), field.value ?? ''];
  }
  return values;
}
