/**
 * What a run may leave behind in its realm: globals, and changes to what is built in. A realm without any is
 * as good as a new one.
 */

/** An object that every script has, as it was before the first run. */
interface BuiltIn {
  object: object;
  prototype: object | null;
  extensible: boolean;
  keys: (string | symbol)[];
  values: unknown[];
}

let builtIns: BuiltIn[] = [];
let globals = new Map<string | symbol, unknown>();
let bound: readonly unknown[] = [];

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** The value of a property, or what stands for one that is worked out. */
function valueOf(object: object, key: string | symbol): unknown {
  const about = Reflect.getOwnPropertyDescriptor(object, key);
  return about && ('value' in about ? about.value : about.get);
}

/** What no name leads to: the prototypes of iterators and of functions of every sort. */
const nameless = (): object[] => [
  [][Symbol.iterator](),
  ''[Symbol.iterator](),
  new Map().entries(),
  new Set().values(),
  'a'.matchAll(/a/g),
  function* () {},
  async function () {},
  async function* () {},
];

/** Constructors, their prototypes, what holds functions (Math, JSON), and what all of these inherit from. */
function findBuiltIns(): object[] {
  const found = new Set<object>();
  const add = (value: unknown): void => {
    if (!isObject(value) || value === globalThis || found.has(value)) return;
    found.add(value);
    add(Reflect.getPrototypeOf(value));
    if (typeof value === 'function') add(valueOf(value, 'prototype'));
  };
  for (const [name, value] of globals) if (typeof name === 'string' && !name.startsWith('__')) add(value);
  for (const one of nameless()) add(Reflect.getPrototypeOf(one));
  return [...found];
}

/**
 * Takes note of the realm as it is before the first run.
 * @param names what the script-scope variables of built-in names hold
 * @param renewed globals that every run is given anew
 */
export function rememberRealm(names: readonly unknown[], renewed: ReadonlySet<string>): void {
  globals = new Map(
    Reflect.ownKeys(globalThis).map((name) => [
      name,
      renewed.has(String(name)) ? undefined : valueOf(globalThis, name),
    ]),
  );
  bound = names;
  builtIns = findBuiltIns().map((object) => {
    const keys = Reflect.ownKeys(object);
    return {
      object,
      prototype: Reflect.getPrototypeOf(object),
      extensible: Object.isExtensible(object),
      keys,
      values: keys.map((key) => valueOf(object, key)),
    };
  });
}

function isUnchanged({ object, prototype, extensible, keys, values }: BuiltIn): boolean {
  const now = Reflect.ownKeys(object);
  if (now.length !== keys.length || Reflect.getPrototypeOf(object) !== prototype) return false;
  if (Object.isExtensible(object) !== extensible) return false;
  for (let i = 0; i < keys.length; i += 1)
    if (now[i] !== keys[i] || !Object.is(valueOf(object, keys[i]!), values[i])) return false;
  return true;
}

/**
 * Takes away the globals that a run has added. @returns false where one cannot be taken away or was changed
 */
function clearGlobals(renewed: ReadonlySet<string>): boolean {
  for (const name of Reflect.ownKeys(globalThis))
    if (!globals.has(name)) {
      if (!Reflect.deleteProperty(globalThis, name)) return false;
    } else if (renewed.has(String(name))) {
      if (Reflect.getOwnPropertyDescriptor(globalThis, name)?.configurable !== true) return false;
    } else if (!Object.is(valueOf(globalThis, name), globals.get(name))) return false;
  return [...globals.keys()].every((name) => Reflect.getOwnPropertyDescriptor(globalThis, name));
}

/** Is the realm as it was, once the globals that the run has added are gone? */
export function isRealmAsNew(names: readonly unknown[], renewed: ReadonlySet<string>): boolean {
  // RegExp.$1 and its like tell of the last match.
  /(?:)/.exec('');
  return (
    names.every((value, i) => Object.is(value, bound[i])) &&
    clearGlobals(renewed) &&
    builtIns.every(isUnchanged)
  );
}
