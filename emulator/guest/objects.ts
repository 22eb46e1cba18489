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

type Methods = Record<string, unknown>;

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
    const methods: Methods = {
      // A person is written as their address; everything else as the name of its class.
      toString(this: { getEmail?: () => string }) {
        return about.name === 'User' ? this.getEmail!() : about.name;
      },
    };
    // The methods below have a `this` of their own: the script's handle.
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const realm = this;
    for (const name of about.methods)
      methods[name] = {
        [name](this: object, ...args: unknown[]) {
          return realm.call(realm.idOf(this, about.name, name), name, args);
        },
      }[name];
    for (const name of about.missing)
      methods[name] = (...args: unknown[]) =>
        realm.call('#', 'missing', [`${about.name}.${name}`, args.length]);
    if (about.name === 'HtmlTemplate')
      methods.evaluate = function (this: object) {
        return evaluateTemplate(
          this,
          (target, method, args) => realm.call(target, method, args),
          realm.idOf(this, about.name, 'evaluate'),
        );
      };
    const prototype = Object.create(Object.prototype) as object;
    for (const [name, value] of Object.entries(methods))
      Object.defineProperty(prototype, name, {
        value,
        writable: true,
        configurable: true,
        enumerable: false,
      });
    for (const [name, text] of Object.entries(about.constants))
      Object.defineProperty(prototype, name, {
        enumerable: true,
        get: () => text ?? realm.call('#', 'missing', [`${about.name}.${name}`]),
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
