/**
 * A script's own context: nothing but ECMAScript, the guest library and the script's files. Used on the same
 * thread and inside a worker alike. Every run gets a new one, so the whole bundle is evaluated again for
 * every run, as on Google.
 */
import { Script, createContext } from 'node:vm';
import type { Outcome } from '../guest/index';

/** What all runs of one pushed version share. */
export interface Program {
  guest: string;
  files: { name: string; text: string }[];
}
/** Compiled once per thread; a worker is given the main thread's code cache. */
export interface Compiled {
  guest: Script;
  files: Script[];
}
export type CodeCache = (Uint8Array | undefined)[];

/** What an endless loop turns into: the run is ended, nothing of it runs any more. */
export class EndlessLoop extends Error {}

/**
 * Apps Script's globals are its own, so these of a newer V8 are taken away. The rest are also bound as
 * script-scope variables: vm's global object answers every look-up through an interceptor, ten times slower
 * than a plain context, and these bindings are found before it.
 */
const PREPARE = new Script(`
  for (const name of ['SharedArrayBuffer', 'Atomics', 'WebAssembly']) delete globalThis[name];
`);
const FAST_NAMES = [
  'Object',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Math',
  'JSON',
  'RegExp',
  'Map',
  'Set',
  'WeakMap',
  'Symbol',
  'Error',
  'TypeError',
  'RangeError',
  'Date',
  'Promise',
  'Reflect',
  'parseInt',
  'parseFloat',
  'isNaN',
  'encodeURIComponent',
  'decodeURIComponent',
];
const BIND = new Script(`let {${FAST_NAMES.join(',')}} = globalThis;`);
const INSTALL = new Script(
  '{ const host = __host, setup = __call; delete globalThis.__host; delete globalThis.__call; __guest.install(host, setup); }',
);
const INVOKE = new Script('{ const call = __call; delete globalThis.__call; __guest.invoke(call); }');
const OUTCOME = new Script('__guest.takeOutcome()');

export function compile(program: Program, cache: CodeCache = []): Compiled {
  const one = (text: string, filename: string, n: number) =>
    new Script(text, { filename, ...(cache[n] && { cachedData: cache[n] }) });
  return {
    guest: one(program.guest, 'google', 0),
    files: program.files.map(({ name, text }, n) => one(text, name, n + 1)),
  };
}

export class ScriptContext {
  private readonly context: Record<string, unknown>;

  /**
   * @param hostCall answers one message; it must not throw.
   * @param loopMs real milliseconds after which a loop counts as endless; without it somebody else watches
   */
  constructor(
    compiled: Compiled,
    setup: { now: number; globals: string[] },
    hostCall: (text: string) => string,
    private readonly loopMs?: number,
  ) {
    this.context = createContext(Object.create(null) as Record<string, unknown>, {
      microtaskMode: 'afterEvaluate',
    }) as Record<string, unknown>;
    PREPARE.runInContext(this.context);
    compiled.guest.runInContext(this.context);
    this.context.__host = Object.setPrototypeOf((text: string) => hostCall(text), null);
    this.context.__call = JSON.stringify(setup);
    INSTALL.runInContext(this.context);
    BIND.runInContext(this.context);
    this.files = compiled.files;
    this.bare = new Set(Object.keys(this.context));
  }
  private readonly files: Script[];
  private readonly bare: ReadonlySet<string>;

  /** Evaluates the script's files, in order. An error of its top-level code is the outcome of the run. */
  load(): Outcome | undefined {
    try {
      for (const file of this.files) this.evaluate(file);
      return undefined;
    } catch (error) {
      if (error instanceof EndlessLoop) throw error;
      const e = error as Partial<Error> | null;
      return {
        ok: false,
        error: { name: String(e?.name ?? 'Error'), message: String(e?.message ?? error), stack: e?.stack },
      };
    }
  }

  /** Calls a function and waits for its promise. undefined = its promise never settled. */
  invoke(call: string): Outcome | undefined {
    this.context.__call = call;
    this.evaluate(INVOKE);
    const text = OUTCOME.runInContext(this.context) as string;
    return text === '' ? undefined : (JSON.parse(text) as Outcome);
  }

  /**
   * The script's top-level functions, once its files are loaded: declared ones, and those among `candidates`
   * that a const or let holds.
   */
  functions(candidates: readonly string[]): string[] {
    const declared = Object.keys(this.context).filter(
      (name) => !this.bare.has(name) && typeof this.context[name] === 'function',
    );
    const held = candidates.filter(
      (name) =>
        !declared.includes(name) &&
        new Script(`__guest.has(${JSON.stringify(name)})`).runInContext(this.context) === true,
    );
    return [...declared, ...held];
  }

  private evaluate(script: Script): unknown {
    try {
      return script.runInContext(this.context, this.loopMs === undefined ? {} : { timeout: this.loopMs });
    } catch (error) {
      if ((error as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
        throw new EndlessLoop('endless loop');
      throw error;
    }
  }
}
