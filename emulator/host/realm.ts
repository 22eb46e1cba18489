/**
 * The realm that a script runs in: a global object with nothing but ECMAScript and the guest library. On
 * Google every run gets a new one, and so it does here, as far as a script can tell: a realm in which a run
 * has left nothing behind may serve the next one, whose code V8 then knows already. A bundle of half a
 * megabyte runs more than twice as fast for it.
 */
import { Script, createContext } from 'node:vm';
import type { Setup } from '../guest/index';

export type Realm = Record<string, unknown>;

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
].join(',');
const INSTALL = new Script(
  '{ const host = __host, setup = __call; delete globalThis.__host; delete globalThis.__call; __guest.install(host, setup); }',
);
const BIND = new Script(`let {${FAST_NAMES}} = globalThis;`);
const REMEMBER = new Script(`__guest.remember([${FAST_NAMES}])`);
const IS_AS_NEW = new Script(`__guest.isAsNew([${FAST_NAMES}])`);
const START = new Script('Object.assign(globalThis, __start());');

/** @param hostCall answers one message; it must not throw. */
type HostCall = (text: string) => string;

function handOver(realm: Realm, setup: Setup, hostCall: HostCall): void {
  realm.__host = Object.setPrototypeOf((text: string) => hostCall(text), null);
  realm.__call = JSON.stringify(setup);
  INSTALL.runInContext(realm);
}

/** A realm in which nothing has run yet, with Google's services as this run is to find them. */
export function newRealm(guest: Script, setup: Setup, hostCall: HostCall): Realm {
  const realm = createContext(Object.create(null) as Realm, { microtaskMode: 'afterEvaluate' }) as Realm;
  PREPARE.runInContext(realm);
  guest.runInContext(realm);
  handOver(realm, setup, hostCall);
  BIND.runInContext(realm);
  return realm;
}

/** So much text takes longer to evaluate than a realm takes to be looked over. */
const LARGE = 100_000;
/** Runs within runs need one each. */
const MOST_FREE = 4;

/**
 * The realms of one pushed script of one file, which stands in each as a function: called, it starts anew.
 */
export class KeptRealms {
  private readonly free: Realm[] = [];

  private constructor(
    private readonly guest: Script,
    private readonly text: Script,
  ) {}

  /**
   * @param declared what a run finds among the globals of what the script's top level declares
   * @returns undefined for a script that gains nothing by it, or whose files see each other's declarations
   */
  static of(
    guest: Script,
    files: readonly { name: string; text: string }[],
    declared: readonly string[],
  ): KeptRealms | undefined {
    const [file] = files;
    if (!file || files.length > 1 || file.text.length < LARGE) return undefined;
    const head = '__start = function () {';
    const text = new Script(`${head}${file.text}\nreturn {${[...new Set(declared)].join(',')}};};`, {
      filename: file.name,
      columnOffset: -head.length,
    });
    return new KeptRealms(guest, text);
  }

  take(setup: Setup, hostCall: HostCall): Realm {
    const known = this.free.pop();
    if (known) {
      handOver(known, setup, hostCall);
      return known;
    }
    const realm = newRealm(this.guest, setup, hostCall);
    this.text.runInContext(realm);
    REMEMBER.runInContext(realm);
    return realm;
  }

  /** Evaluates the script's top level, as every run does. */
  static readonly start = START;

  /** After a run that came to its end: its realm serves again, unless it can be told from a new one. */
  giveBack(realm: Realm): void {
    if (this.free.length < MOST_FREE && IS_AS_NEW.runInContext(realm) === true) this.free.push(realm);
  }
}
