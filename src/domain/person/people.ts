/**
 * Which mentions of a workbook are of one person: a name alone tells nobody from another of the same name,
 * and the telephone or the mailbox of an office is several people's.
 */
import { together, type Person } from './find';

/** Somebody of whom a row speaks: its administrator, or the second one. */
export interface Mention {
  /** What tells this mention from others. */
  id: string;
  unit: string;
  keys: Person;
}
/** A person, as the mentions tell them apart. */
export interface Someone {
  ids: string[];
  units: string[];
  keys: Person;
}

const numbersOf = ({ phones, emails }: Person): string[] => [...phones, ...emails];
const endsAs = (long: string, short: string): boolean => long === short || long.endsWith(` ${short}`);
/** May the two be one person by their names? Where one has none, nothing speaks against it. */
const agree = (a: Person, b: Person): boolean =>
  a.names.length === 0 ||
  b.names.length === 0 ||
  a.names.some((one) => b.names.some((other) => endsAs(one, other) || endsAs(other, one)));

/**
 * The different people: two mentions are of one person where they share a telephone number or an address and
 * their names agree. Where a row says a name and no more, it is the one person of that name in the same unit,
 * if there is one; else somebody of their own.
 */
export function peopleIn(mentions: readonly Mention[]): Someone[] {
  const people = new Set<Someone>();
  const byKey = new Map<string, Set<Someone>>();
  const hold = (key: string): Set<Someone> => {
    const held = byKey.get(key) ?? new Set<Someone>();
    byKey.set(key, held);
    return held;
  };
  const keysAt = ({ units, keys }: Someone): string[] => [
    ...numbersOf(keys),
    ...units.flatMap((unit) => keys.names.map((name) => `${unit}\n${name}`)),
  ];
  const add = ({ id, unit, keys }: Mention, by: readonly string[]): void => {
    const found = [...new Set(by.flatMap((key) => [...hold(key)]))].filter((one) => agree(one.keys, keys));
    // Without a name of its own, or without a number, it is nobody's where it might be several people's.
    const isSure = found.length === 1 || (keys.names.length > 0 && numbersOf(keys).length > 0);
    const known = isSure ? found : [];
    const merged = known.reduce<Someone>(
      (all, one) => ({
        ids: [...all.ids, ...one.ids],
        units: [...new Set([...all.units, ...one.units])],
        keys: together(all.keys, one.keys),
      }),
      { ids: [id], units: [unit], keys },
    );
    for (const one of known) {
      people.delete(one);
      keysAt(one).forEach((key) => hold(key).delete(one));
    }
    people.add(merged);
    keysAt(merged).forEach((key) => hold(key).add(merged));
  };
  for (const one of mentions) if (numbersOf(one.keys).length) add(one, numbersOf(one.keys));
  for (const one of mentions)
    if (!numbersOf(one.keys).length && one.keys.names.length)
      add(
        one,
        one.keys.names.map((name) => `${one.unit}\n${name}`),
      );
  return [...people];
}
