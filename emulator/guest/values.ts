/**
 * The script's end of the wire: marks what a script passes to a service, and makes real what comes back. See
 * host/marks.ts.
 */
import type { Mark } from '../host/marks';

/** Makes the script's objects: handles by number and class, enum members by name. */
export interface Realm {
  handle(id: number | string, className: string | undefined, extras: object | undefined): object;
  enumMember(enumName: string, member: string): object;
  /** The mark of an object that this realm made, or undefined. */
  markOf(object: object): Mark | undefined;
}

/**
 * A script's value as JSON data. Functions, Maps and other things of JavaScript's own travel as 'foreign',
 * for the service to refuse.
 */
export function toHost(value: unknown, realm: Realm): unknown {
  const walk = (v: unknown): unknown => {
    switch (typeof v) {
      case 'string':
      case 'boolean':
        return v;
      case 'number':
        return Number.isFinite(v) ? v : { $: 'n', v: String(v) };
      case 'undefined':
        return { $: 'u' };
      case 'object':
        return v === null ? null : Array.isArray(v) ? walkArray(v) : walkObject(v);
      default:
        return { $: 'f', c: typeof v, v: String(v) };
    }
  };
  // A hole in an array travels as undefined, as an element does: `Array.from` goes over both.
  const walkArray = (v: unknown[]): unknown[] =>
    Array.from(v, (one) => (typeof one === 'string' ? one : walk(one)));
  const walkObject = (v: object): unknown => {
    const own = realm.markOf(v);
    if (own) return own;
    if (v instanceof Date) {
      const ms = v.getTime();
      return { $: 'd', v: Number.isNaN(ms) ? null : ms };
    }
    if (v instanceof String || v instanceof Number || v instanceof Boolean) return v.valueOf();
    const tag = Object.prototype.toString.call(v).slice(8, -1);
    if (tag !== 'Object' && tag !== 'Error' && tag !== 'Arguments') return { $: 'f', c: tag, v: String(v) };
    const plain: Record<string, unknown> = {};
    for (const key of Object.keys(v)) plain[key] = walk((v as Record<string, unknown>)[key]);
    return '$' in plain ? { $: 'o', v: plain } : plain;
  };
  return walk(value);
}

/** What a service answered, as the script's own arrays, Dates and handles. */
export function fromHost(data: unknown, realm: Realm): unknown {
  const walk = (v: unknown): unknown => {
    if (v === null || typeof v !== 'object') return v;
    if (Array.isArray(v)) {
      for (let i = 0; i < v.length; i++) if (typeof v[i] === 'object') v[i] = walk(v[i]);
      return v;
    } // JSON.parse made this array for us: filled in place
    if ('$' in v) return unmark(v as Mark);
    return walkObject(v as Record<string, unknown>);
  };
  const walkObject = (v: Record<string, unknown>) => {
    for (const key of Object.keys(v)) v[key] = walk(v[key]);
    return v;
  };
  const unmark = (mark: Mark): unknown => {
    switch (mark.$) {
      case 'd':
        return new Date(mark.v === null ? NaN : mark.v);
      case 'h':
        return realm.handle(mark.v, mark.c, mark.x === undefined ? undefined : (walk(mark.x) as object));
      case 'e':
        return realm.enumMember(mark.c, mark.v);
      case 'u':
        return undefined;
      case 'n':
        return Number(mark.v);
      case 'f':
        return mark.v;
      case 'o':
        return walkObject(mark.v as Record<string, unknown>);
    }
  };
  return walk(data);
}
