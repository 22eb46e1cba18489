/** The services' end of the wire: marks values for a script and reads what a script sent. See marks.ts. */
import { EnumValue, Foreign, Remote, type Value } from './remote';
import type { Mark } from './marks';

/** The objects that one run has been given, by the number its script knows them by. */
export class Handles {
  private readonly byNumber: Remote[] = [];
  private readonly numbers = new Map<Remote, number | string>();

  /** A service is known by its global's name. */
  name(remote: Remote, name: string): void {
    this.numbers.set(remote, name);
  }

  /** @returns the number of an object and whether the script meets it for the first time */
  number(remote: Remote): { id: number | string; fresh: boolean } {
    const known = this.numbers.get(remote);
    if (known !== undefined) return { id: known, fresh: false };
    const id = this.byNumber.push(remote) - 1;
    this.numbers.set(remote, id);
    return { id, fresh: true };
  }

  at(id: number): Remote {
    const remote = this.byNumber[id];
    if (!remote) throw new Error(`The script holds a handle ${id} that was never given out.`);
    return remote;
  }
}

/** A value as JSON data for the script. `nameOf` gives Google's name of an object's class. */
export function toWire(value: Value, handles: Handles, nameOf: (remote: Remote) => string): unknown {
  const walk = (v: Value): unknown => {
    switch (typeof v) {
      case 'string':
      case 'boolean':
        return v;
      case 'number':
        return Number.isFinite(v) ? v : ({ $: 'n', v: String(v) } satisfies Mark);
      case 'undefined':
        return { $: 'u' } satisfies Mark;
      case 'object':
        break;
      default:
        throw new Error(`A service answered with a ${typeof v}.`);
    }
    if (v === null) return null;
    // Blocks of cells are most of what travels, and most cells are text.
    if (Array.isArray(v)) return v.map((one) => (typeof one === 'string' ? one : walk(one)));
    if (isDate(v)) {
      const ms = v.getTime();
      return { $: 'd', v: Number.isNaN(ms) ? null : ms } satisfies Mark;
    }
    if (v instanceof EnumValue) return { $: 'e', c: v.enumName, v: v.name } satisfies Mark;
    if (v instanceof Remote) return handleMark(v);
    const plain = Object.fromEntries(
      Object.entries(v as { [key: string]: Value }).map(([k, one]) => [k, walk(one)]),
    );
    return '$' in plain ? { $: 'o', v: plain } : plain;
  };
  const handleMark = (remote: Remote): Mark => {
    const { id, fresh } = handles.number(remote);
    if (!fresh) return { $: 'h', v: id };
    const extras = remote._extras?.();
    return { $: 'h', v: id, c: nameOf(remote), ...(extras && { x: walk(extras) }) };
  };
  return walk(value);
}

/**
 * What a script sent, as values. Handles become the objects themselves. `global` finds a service by its name.
 */
export function fromWire(data: unknown, handles: Handles, global: (name: string) => Remote): Value {
  const walk = (v: unknown): Value => {
    if (v === null || typeof v !== 'object') return v as Value;
    if (Array.isArray(v)) return v.map((one: unknown) => (typeof one === 'string' ? one : walk(one)));
    if ('$' in v) return unmark(v as Mark);
    return ownCopy(v as Record<string, unknown>);
  };
  const ownCopy = (v: Record<string, unknown>): Value =>
    Object.fromEntries(Object.entries(v).map(([k, one]) => [k, walk(one)]));
  const unmark = (mark: Mark): Value => {
    switch (mark.$) {
      case 'd':
        return new Date(mark.v ?? NaN);
      case 'h':
        return typeof mark.v === 'string' ? global(mark.v) : handles.at(mark.v);
      case 'e':
        return new EnumValue(mark.c, mark.v);
      case 'u':
        return undefined;
      case 'n':
        return Number(mark.v);
      case 'f':
        return new Foreign(mark.c, mark.v);
      case 'o':
        return ownCopy(mark.v as Record<string, unknown>);
    }
  };
  return walk(data);
}

/** Also true of a Date made in another realm (a test runs in a context of its own). */
const isDate = (v: unknown): v is Date => Object.prototype.toString.call(v) === '[object Date]';
