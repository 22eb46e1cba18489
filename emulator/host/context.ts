/**
 * One run of a script: its realm, the script's files, its outcome. Used on the same thread and inside a
 * worker alike. The whole bundle is evaluated again for every run, as on Google.
 */
import { Script } from 'node:vm';
import type { Outcome, Setup } from '../guest/index';
import { KeptRealms, newRealm, type Realm } from './realm';

/** What all runs of one pushed version share. */
export interface Program {
  guest: string;
  files: { name: string; text: string }[];
}
/** Compiled once per thread; a worker is given the main thread's code cache. */
export interface Compiled {
  guest: Script;
  files: Script[];
  /** Realms that serve run after run; without them every run gets a new one. */
  kept?: KeptRealms;
}
export type CodeCache = (Uint8Array | undefined)[];

/** What an endless loop turns into: the run is ended, nothing of it runs any more. */
export class EndlessLoop extends Error {}

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
  private readonly realm: Realm;
  /** The names of a new realm, before the script adds its own. */
  private readonly bare: ReadonlySet<string>;

  /**
   * @param hostCall answers one message; it must not throw.
   * @param loopMs real milliseconds after which a loop counts as endless; without it somebody else watches
   */
  constructor(
    private readonly compiled: Compiled,
    setup: Setup,
    hostCall: (text: string) => string,
    private readonly loopMs?: number,
  ) {
    const { kept, guest } = compiled;
    this.realm = kept ? kept.take(setup, hostCall) : newRealm(guest, setup, hostCall);
    this.bare = new Set(kept ? [] : Object.keys(this.realm));
  }

  /** Evaluates the script's files, in order. An error of its top-level code is the outcome of the run. */
  load(): Outcome | undefined {
    try {
      const { kept, files } = this.compiled;
      for (const text of kept ? [KeptRealms.start] : files) this.evaluate(text);
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
    this.realm.__call = call;
    this.evaluate(INVOKE);
    const text = OUTCOME.runInContext(this.realm) as string;
    if (text === '') return undefined;
    this.compiled.kept?.giveBack(this.realm);
    return JSON.parse(text) as Outcome;
  }

  /** What the script's top level has put among the globals, once its files are loaded. */
  declared(): string[] {
    return Object.keys(this.realm).filter((name) => !this.bare.has(name));
  }
  /** Is it a function, of the globals or held by a const or let of the top level? */
  isFunction(name: string): boolean {
    return new Script(`__guest.has(${JSON.stringify(name)})`).runInContext(this.realm) === true;
  }

  private evaluate(script: Script): unknown {
    try {
      return script.runInContext(this.realm, this.loopMs === undefined ? {} : { timeout: this.loopMs });
    } catch (error) {
      if ((error as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
        throw new EndlessLoop('endless loop');
      throw error;
    }
  }
}
