/**
 * ★ Who stands where on the roster: what became of units that merged or dissolved, and who is over whom.
 * Standing, letters, forms, figures and the import all ask here. Linear in the number of units.
 */
import { activities } from '../fields';
import { readActivity } from '../fields/choices';
import { codeKey } from '../text/words';
import { nameKey } from '../text/vietnamese';

/** What became of a unit. */
export type Activity = (typeof activities)[keyof typeof activities];

/** What the tree needs of a line of the roster, as its cells say it. */
export interface Placed {
  code: string;
  name: string;
  /** `Cấp trên`: a code of the roster, or a name. */
  parent: string;
  /** `Hoạt động`; empty counts as working, or as merged where `Nhập vào` names a unit. */
  activity?: string;
  /** `Nhập vào`: a code of the roster. */
  mergedInto?: string;
}

export interface Tree<U> {
  /** What the unit of a code or a name is on the roster; undefined where none has it. */
  named(text: string): U | undefined;
  /**
   * Today's unit: itself while it works; where it merged, the one that it ended in after all mergers;
   * undefined where that one dissolved, is not on the roster, or the mergers run in a ring.
   */
  today(unit: U): U | undefined;
  /**
   * The working unit directly over it, through mergers; undefined for one that answers to the province: its
   * cell names no unit of the roster, one that dissolved, or a ring of superiors.
   */
  superior(unit: U): U | undefined;
  /** The working units directly below, in the roster's order. */
  below(unit: U): readonly U[];
  /** The working units at every level below, each once; without the unit itself. */
  allBelow(unit: U): U[];
  /** The units that ended in this one by mergers. */
  merged(unit: U): readonly U[];
  /** Units whose mergers, and units whose superiors, run in a ring: a fault of what was typed. */
  mergerRings: ReadonlySet<U>;
  superiorRings: ReadonlySet<U>;
}

/** Whether a unit works, as its two cells say it. */
export function activityOf({
  activity = '',
  mergedInto = '',
}: Pick<Placed, 'activity' | 'mergedInto'>): Activity {
  const said = activity === '' ? undefined : readActivity(activity);
  return said ?? (mergedInto.trim() ? activities.merged : activities.active);
}

/** Does the unit work? One that does not owes nothing, gets no letter and cannot be chosen. */
export const isActive = (unit: Pick<Placed, 'activity' | 'mergedInto'>): boolean =>
  activityOf(unit) === activities.active;

/**
 * What is seen at one unit; undefined where its cells make a rule throw. That unit carries a fault (unit.ts);
 * here it must not take the whole tree down.
 */
function seen<V>(look: () => V): V | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/**
 * Where each ends that goes from one to the next, undefined for a ring; and the members of rings.
 * @param next the one after it; undefined at the end.
 */
function ends<U>(
  all: readonly U[],
  next: (one: U) => U | undefined,
): { end: Map<U, U | undefined>; rings: Set<U> } {
  const end = new Map<U, U | undefined>(),
    rings = new Set<U>();
  for (const one of all) {
    const way: U[] = [],
      on = new Set<U>();
    let at: U | undefined = one;
    while (at !== undefined && !end.has(at) && !on.has(at)) {
      way.push(at);
      on.add(at);
      at = next(at);
    }
    const isRing = at !== undefined && on.has(at);
    if (isRing) for (const member of way.slice(way.indexOf(at!))) rings.add(member);
    const last = isRing ? undefined : at === undefined ? way[way.length - 1] : end.get(at);
    for (const member of way) end.set(member, last);
  }
  return { end, rings };
}

/**
 * Finds a unit by its code, or else by its name, in any spelling. Most cells hold a code as the roster writes
 * it, so the keys of spellings are worked out only once another text is asked for.
 */
function finderOf<U extends Placed>(units: readonly U[]): (text: string) => U | undefined {
  const found = new Map<string, U | undefined>();
  const enter = (map: Map<string, U | undefined>, key: string, unit: U): void => {
    const known = map.get(key);
    if (key && (!known || (!isActive(known) && isActive(unit)))) map.set(key, unit);
  };
  for (const unit of units) enter(found, unit.code.trim(), unit);
  let keys: { byCode: Map<string, U>; byName: Map<string, U> } | undefined;
  const spelt = (text: string): U | undefined => {
    if (!keys) {
      keys = { byCode: new Map(), byName: new Map() };
      for (const unit of units) {
        enter(keys.byCode, codeKey(unit.code), unit);
        enter(keys.byName, nameKey(unit.name), unit);
      }
    }
    return keys.byCode.get(codeKey(text)) ?? keys.byName.get(nameKey(text));
  };
  return (typed) => {
    const text = typed.trim();
    if (!text) return undefined;
    if (!found.has(text)) found.set(text, spelt(text));
    return found.get(text);
  };
}

/**
 * The tree of a roster as it stands. Of several units with one code or name the first that works is meant.
 */
export function treeOf<U extends Placed>(units: readonly U[]): Tree<U> {
  const named = finderOf(units);
  const mergers = ends(units, (unit) =>
    seen(() => (activityOf(unit) === activities.merged ? named(unit.mergedInto ?? '') : undefined)),
  );
  const today = (unit: U): U | undefined => {
    const end = mergers.end.get(unit);
    return end && isActive(end) ? end : undefined;
  };
  const typed = (unit: U): U | undefined => {
    const over = seen(() => named(unit.parent));
    return over && today(over);
  };
  const working = units.filter(isActive);
  const superiorRings = ends(working, typed).rings;
  const superior = (unit: U): U | undefined => (superiorRings.has(unit) ? undefined : typed(unit));

  const belowOf = new Map<U, U[]>(),
    mergedOf = new Map<U, U[]>();
  const put = (map: Map<U, U[]>, key: U | undefined, unit: U): void => {
    if (key === undefined) return;
    const list = map.get(key);
    if (list) list.push(unit);
    else map.set(key, [unit]);
  };
  for (const unit of working) put(belowOf, superior(unit), unit);
  for (const unit of units) if (!isActive(unit)) put(mergedOf, today(unit), unit);
  const below = (unit: U): readonly U[] => belowOf.get(unit) ?? [];

  return {
    named,
    today,
    superior,
    below,
    allBelow(unit) {
      const all = [...below(unit)];
      for (let i = 0; i < all.length; i += 1) all.push(...below(all[i]!));
      return all;
    },
    merged: (unit) => mergedOf.get(unit) ?? [],
    mergerRings: mergers.rings,
    superiorRings: new Set([...superiorRings].filter((unit) => named(unit.parent) !== unit)),
  };
}
