/**
 * Which mentions of a workbook are of one person: a name alone tells nobody from another of the same name.
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

const hasNumber = ({ phones, emails }: Person): boolean => phones.length + emails.length > 0;

/**
 * The different people: two mentions are of one person where they share a telephone number or an address.
 * Where a row says a name and no more, it is the one person of that name in the same unit, if there is one;
 * else somebody of their own.
 */
export function peopleIn(mentions: readonly Mention[]): Someone[] {
  const people = new Set<Someone>();
  const byKey = new Map<string, Someone>();
  const add = ({ id, unit, keys }: Mention, among: readonly string[]): void => {
    const known = [...new Set(among.flatMap((key) => byKey.get(key) ?? []))];
    const merged: Someone = known.reduce(
      (all, one) => ({
        ids: [...all.ids, ...one.ids],
        units: [...new Set([...all.units, ...one.units])],
        keys: together(all.keys, one.keys),
      }),
      { ids: [id], units: [unit], keys },
    );
    known.forEach((one) => people.delete(one));
    people.add(merged);
    for (const key of [...merged.keys.phones, ...merged.keys.emails, ...among]) byKey.set(key, merged);
  };
  for (const one of mentions) if (hasNumber(one.keys)) add(one, [...one.keys.phones, ...one.keys.emails]);
  const inUnit = new Map<string, Someone[]>();
  for (const one of people)
    for (const unit of one.units)
      for (const name of one.keys.names) {
        const key = `${unit}\n${name}`;
        inUnit.set(key, [...(inUnit.get(key) ?? []), one]);
      }
  for (const one of mentions)
    if (!hasNumber(one.keys) && one.keys.names.length) {
      const own = one.keys.names.map((name) => `${one.unit}\n${name}`);
      const there = own.flatMap((key) => inUnit.get(key) ?? []);
      const [only, another] = there;
      add(one, [...own, ...(only && !another ? [...only.keys.phones, ...only.keys.emails].slice(0, 1) : [])]);
    }
  return [...people];
}
