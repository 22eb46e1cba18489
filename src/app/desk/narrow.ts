/** Narrowing a list of the desk by superior, kind and state: the same for every section. */
import * as z from 'zod/mini';
import { textUpTo } from '../shapes';
import type { Row } from '../../domain/fields';
import { fitsNarrowing } from '../../domain/roster/narrowing';
import { treeOf } from '../../domain/roster/tree';
import { nameKey } from '../../domain/text/vietnamese';
import type { Choice, Choices, Narrow } from './views';

/** Ways to narrow by one thing that a page offers; a select box with more is no help. */
const MOST_CHOICES = 300;

const text = (most: number) => z.optional(textUpTo(most));
/** Which units a section of the desk is asked about. */
export const narrowShape = () => z.object({ parent: text(500), kind: text(500), state: text(40) });

/** What a line of a list can be narrowed by. */
export interface Narrowable {
  /** Every superior over its unit, the one directly over it first. */
  above: readonly Superior[];
  kind: string;
  state: string;
}
/** A superior: what tells it from others, and its name. */
export interface Superior {
  value: string;
  label: string;
}

/**
 * Finds every superior of a unit, from the one directly over it to the top, as the roster's tree says it. A
 * name that is no unit of the roster, as the province, is that of the units only that answer to it directly.
 */
export function superiorsIn(
  units: readonly Row<'units'>[],
): (unit: Row<'units'> | undefined) => readonly Superior[] {
  const tree = treeOf(units);
  const known = new Map<Row<'units'>, readonly Superior[]>();
  const chain = (unit: Row<'units'>): readonly Superior[] => {
    const next = tree.superior(unit);
    const found =
      known.get(unit) ?? (next ? [{ value: next.code.trim(), label: next.name.trim() }, ...chain(next)] : []);
    known.set(unit, found);
    return found;
  };
  return (unit) => {
    const found = unit ? chain(unit) : [];
    const typed = unit?.parent.trim() ?? '';
    return found.length || !typed || tree.named(typed) ? found : [{ value: nameKey(typed), label: typed }];
  };
}
/** The unit of a code, and what a line about it is narrowed by. */
type Place = Pick<Narrowable, 'above' | 'kind'> & { unit: Row<'units'> | undefined };
export type Places = (code: string) => Place;
/** Finds them by a unit's code; of a code that is no unit's there is no superior and no kind. */
export function placesIn(units: readonly Row<'units'>[], above = superiorsIn(units)): Places {
  const byCode = new Map(units.map((unit) => [unit.code.trim(), unit]));
  return (code) => {
    const unit = byCode.get(code.trim());
    return { unit, above: above(unit), kind: unit?.kind.trim() ?? '' };
  };
}
/** The name of the superior directly over it; '' for none. */
export const superiorOf = ({ above }: Pick<Narrowable, 'above'>): string => above[0]?.label ?? '';

function counted(values: Iterable<{ value: string; label: string }>): Choice[] {
  const found = new Map<string, Choice>();
  for (const { value, label } of values) {
    if (!value) continue;
    const known = found.get(value);
    if (known) known.count += 1;
    else found.set(value, { value, label, count: 1 });
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_CHOICES)
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}
const asChoice = (value: string): { value: string; label: string } => ({ value, label: value });

/**
 * The ways in which a list can be narrowed. Labels of states are the page's own.
 * @param lines the whole list, or its lines in the state that was asked for where others are not shown
 * without being asked for.
 * @param byState the lines of every state, where those are more; `shown` of them while no state is asked for.
 */
export const choicesOf = (
  lines: readonly Narrowable[],
  byState: readonly Narrowable[] = lines,
  shown = byState.length,
): Choices => ({
  parents: counted(lines.flatMap(({ above }) => above)),
  kinds: counted(lines.map(({ kind }) => asChoice(kind))),
  states: counted(byState.map(({ state }) => asChoice(state))),
  count: lines.length,
  countOfStates: shown,
});

/** Is a line among those asked for? Those of a superior are all that are below it. */
export const isAmong = (line: Narrowable, narrow: Narrow): boolean =>
  fitsNarrowing(line, narrow, (superior) => line.above.some(({ value }) => value === superior));
