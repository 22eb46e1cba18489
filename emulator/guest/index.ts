/**
 * The library evaluated inside a script's own context: it builds Google's globals, the fake Date and
 * console, and calls the script's functions. Nothing of the host is reachable from here but one
 * function, text to text.
 */
import { resultToPage } from '../host/page-wire';
import { installClock, timeIs } from './clock';
import { makeConsole } from './console';
import { Objects, type HostCall } from './objects';
import { isRealmAsNew, rememberRealm } from './traces';
import { fromHost } from './values';

/** What the host tells a new context: the time, and the names of Google's services. */
export interface Setup {
  now: number;
  globals: string[];
}
/** What the host asks for: a function by name, its arguments marked, and the way its result travels. */
export interface Call {
  functionName: string;
  args: unknown[];
  fromPage: boolean;
}
export interface Outcome {
  ok: boolean;
  result?: string;
  error?: { name: string; message: string; stack?: string };
}

let objects: Objects;
let outcome: Outcome | undefined;
/** Globals that every run is given anew. */
let renewed: ReadonlySet<string> | undefined;

/** Fills the context's global object. Called for every run, before the script's own text is evaluated. */
export function install(host: HostCall, setupText: string): void {
  const setup = JSON.parse(setupText) as Setup;
  objects = new Objects(host);
  outcome = undefined;
  timeIs(setup.now);
  if (!renewed) {
    define('Date', installClock());
    (Error as unknown as { prepareStackTrace: unknown }).prepareStackTrace = ownFrames;
    renewed = new Set(['console', ...setup.globals]);
  }
  define('console', makeConsole(objects));
  for (const name of setup.globals) lazy(name);
}

/** Takes note of the realm as it is before any run, once it has been given all that a run finds. */
export const remember = (bound: readonly unknown[]): void => rememberRealm(bound, renewed!);
/** Can the next run not tell that there was one before it? What this one has added is taken away. */
export const isAsNew = (bound: readonly unknown[]): boolean => isRealmAsNew(bound, renewed!);

/** A stack names only the script's own files: our library and the host below it are nobody's business. */
function ownFrames(error: unknown, frames: { getFileName(): string | null; toString(): string }[]): string {
  const own = frames.filter((frame) =>
    /^(?!google$|evalmachine|node:|file:|\/)./.test(frame.getFileName() ?? ''),
  );
  return [String(error), ...own.map((frame) => `    at ${frame.toString()}`)].join('\n');
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

/** A service is made when a script first names it. */
function lazy(name: string): void {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    enumerable: false,
    get: () => {
      const made = objects.handle(name, name, undefined);
      define(name, made);
      return made;
    },
    set: (value) => define(name, value),
  });
}

/** Runs one function of the script; its outcome is read by `takeOutcome` once all promises have settled. */
export function invoke(callText: string): void {
  outcome = undefined;
  try {
    const call = JSON.parse(callText) as Call;
    const args = call.fromPage ? call.args : (fromHost(call.args, objects) as unknown[]);
    const result = find(call.functionName)(...args);
    if (isThenable(result)) result.then((value) => succeed(value), fail);
    else succeed(result);
  } catch (error) {
    fail(error);
  }
}

/** @returns what came of the last `invoke`, as JSON; '' when its promise never settled */
export function takeOutcome(): string {
  return outcome ? JSON.stringify(outcome) : '';
}

/** @returns '' or why a function cannot be found, without running it */
export function has(name: string): boolean {
  try {
    return typeof lookUp(name) === 'function';
  } catch {
    return false;
  }
}

const lookUp = (name: string): unknown =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u.test(name)
    ? (0, eval)(name)
    : undefined;

function find(name: string): (...args: unknown[]) => unknown {
  const found = has(name) ? lookUp(name) : undefined;
  if (typeof found !== 'function') throw new ReferenceError(`Script function not found: ${name}`);
  return found as (...args: unknown[]) => unknown;
}

function succeed(value: unknown): void {
  try {
    if (typeof value === 'object' && value !== null && objects.markOf(value)?.$ === 'h')
      objects.call('#', 'answered', [value]);
    outcome = { ok: true, result: resultToPage(value, (v) => objects.markOf(v) !== undefined) };
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  const e = error as { name?: unknown; message?: unknown; stack?: unknown } | null | undefined;
  const isError = typeof e === 'object' && e !== null && 'message' in e;
  outcome = {
    ok: false,
    error: isError
      ? {
          name: String(e.name),
          message: String(e.message),
          stack: e.stack === undefined ? undefined : String(e.stack),
        }
      : { name: 'Error', message: String(error) },
  };
}

const isThenable = (v: unknown): v is PromiseLike<unknown> =>
  typeof v === 'object' && v !== null && typeof (v as PromiseLike<unknown>).then === 'function';
