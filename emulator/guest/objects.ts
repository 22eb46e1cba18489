/**
 * The objects a script holds: one class per Google class, built when a script first meets it, every method
 * one message to the host.
 */
import type { Answer, ClassDescription, Mark } from '../host/marks';
import { fromHost, toHost, type Realm } from './values';
import { timeIs } from './clock';
import { evaluateTemplate } from './template';

/** The only way out of the context: one text to the host, one text back. */
export type HostCall = (text: string) => string;

type Method = (this: never, ...args: unknown[]) => unknown;

/** An object to inherit from, whose methods are made the first time that they are named. */
function madeWhenNamed(methodOf: (name: string) => Method | undefined): object {
  const made = new Map<string, Method | undefined>();
  const known = (name: string | symbol): Method | undefined => {
    if (typeof name !== 'string') return undefined;
    if (!made.has(name)) made.set(name, methodOf(name));
    return made.get(name);
  };
  return new Proxy(Object.create(Object.prototype) as object, {
    get: (target, name, receiver) => known(name) ?? (Reflect.get(target, name, receiver) as unknown),
    has: (target, name) => known(name) !== undefined || name in target,
  });
}

/** Google's error as a script sees it: an Error whose name is usually 'Exception'. */
function googleError(e: { name: string; message: string }): Error {
  const error = e.name === 'TypeError' ? new TypeError(e.message) : new Error(e.message);
  if (error.name !== e.name)
    Object.defineProperty(error, 'name', { value: e.name, configurable: true, writable: true });
  return error;
}

export class Objects implements Realm {
  private readonly handles = new Map<number | string, object>();
  private readonly marks = new WeakMap<object, Mark>();
  private readonly prototypes = new Map<string, object>();
  private readonly enums = new Map<string, Record<string, object>>();

  constructor(private readonly host: HostCall) {}

  /**
   * Calls one method of one Google object. Throws what Google throws; once the run is over,
   * everything throws.
   */
  call(target: number | string, method: string, args: ArrayLike<unknown>): unknown {
    const answer = JSON.parse(
      this.host(JSON.stringify([target, method, toHost(Array.from(args), this)])),
    ) as Answer;
    timeIs(answer.t);
    if (answer.dead) throw new Error('This run has ended.');
    if (answer.e) throw googleError(answer.e);
    return fromHost(answer.r, this);
  }

  handle(id: number | string, className: string | undefined, extras: object | undefined): object {
    const known = this.handles.get(id);
    if (known) return known;
    const made = Object.create(this.prototype(className ?? String(id))) as object;
    if (extras) Object.assign(made, extras);
    this.handles.set(id, made);
    this.marks.set(made, { $: 'h', v: id });
    return made;
  }

  markOf(object: object): Mark | undefined {
    return this.marks.get(object);
  }

  enumMember(enumName: string, member: string): object {
    const members = this.enums.get(enumName) ?? {};
    this.enums.set(enumName, members);
    return (members[member] ??= this.makeEnumMember(enumName, member, Object.keys(members).length));
  }

  private makeEnumMember(enumName: string, member: string, ordinal: number): object {
    const made = Object.freeze(
      Object.create(
        Object.freeze({
          toString: () => member,
          name: () => member,
          ordinal: () => ordinal,
          compareTo: (other: { ordinal(): number }) => ordinal - other.ordinal(),
          toJSON: () => member,
        }),
      ),
    ) as object;
    this.marks.set(made, { $: 'e', c: enumName, v: member });
    return made;
  }

  private prototype(className: string): object {
    const known = this.prototypes.get(className);
    if (known) return known;
    const made = this.build(
      JSON.parse(this.host(JSON.stringify(['#', 'describe', [className]]))) as ClassDescription,
    );
    this.prototypes.set(className, made);
    return made;
  }

  private build(about: ClassDescription): object {
    const methods = this.methodsOf(about);
    const prototype = Object.create(madeWhenNamed(methods)) as object;
    for (const [name, text] of Object.entries(about.constants))
      Object.defineProperty(prototype, name, {
        enumerable: true,
        get: () => text ?? this.call('#', 'missing', [`${about.name}.${name}`]),
      });
    // Made when they are asked for: SpreadsheetApp has dozens, and a run uses two or three.
    for (const [property, { name, members }] of Object.entries(about.enums)) {
      let known: object | undefined;
      Object.defineProperty(prototype, property, {
        get: () => (known ??= this.enumObject(name, members)),
        enumerable: true,
      });
    }
    return prototype;
  }

  /** Methods by name, each made when it is asked for: Range has hundreds, and a run uses a dozen. */
  private methodsOf(about: ClassDescription): (name: string) => Method | undefined {
    const [there, missing] = [new Set(about.methods), new Set(about.missing)];
    const call = this.call.bind(this);
    const idOf = (handle: object, name: string) => this.idOf(handle, about.name, name);
    return (name) => {
      if (about.name === 'HtmlTemplate' && name === 'evaluate')
        return function (this: object) {
          return evaluateTemplate(this, call, idOf(this, name));
        };
      if (there.has(name))
        return {
          [name](this: object, ...args: unknown[]) {
            return call(idOf(this, name), name, args);
          },
        }[name];
      if (missing.has(name))
        return (...args: unknown[]) => call('#', 'missing', [`${about.name}.${name}`, args.length]);
      // A person is written as their address; everything else as the name of its class.
      if (name === 'toString')
        return function (this: { getEmail?: () => string }) {
          return about.name === 'User' ? this.getEmail!() : about.name;
        };
      return undefined;
    };
  }

  private enumObject(enumName: string, members: string[]): object {
    return Object.freeze(
      Object.fromEntries(members.map((member) => [member, this.enumMember(enumName, member)])),
    );
  }

  private idOf(handle: object, className: string, method: string): number | string {
    const mark = handle === undefined ? undefined : this.marks.get(handle);
    if (mark?.$ !== 'h') throw new TypeError(`${className}.${method} was called on something else.`);
    return mark.v;
  }
}
