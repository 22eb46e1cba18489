/** Narrowing a list of the desk by superior, kind and state: the same for every section. */
import type { Row } from '../../domain/fields';
import { nameKey } from '../../domain/text/vietnamese';
import type { Choice, Choices, Narrow } from './views';

/** Ways to narrow by one thing that a page offers; a select box with more is no help. */
const MOST_CHOICES = 300;

/** What a line of a list can be narrowed by. */
export interface Narrowable {
  parent: Superior;
  kind: string;
  state: string;
}
/** A superior: what tells it from others, and its name. */
export interface Superior {
  value: string;
  label: string;
}

/**
 * Finds the superior of a unit: a unit of the roster by its code or its name, in whatever spelling; else as
 * it is typed. A unit without one has an empty value.
 */
export function superiorOf(units: readonly Row<'units'>[]): (unit: Pick<Row<'units'>, 'parent'>) => Superior {
  const byCode = new Map(units.map((unit) => [unit.code.trim(), unit]));
  const byName = new Map(units.map((unit) => [nameKey(unit.name), unit]));
  byCode.delete('');
  byName.delete('');
  return ({ parent }) => {
    const typed = parent.trim();
    const found = typed ? (byCode.get(typed) ?? byName.get(nameKey(typed))) : undefined;
    return found
      ? { value: found.code.trim(), label: found.name.trim() }
      : { value: nameKey(typed), label: typed };
  };
}

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

/** The ways in which a list can be narrowed. Labels of states are the page's own. */
export const choicesOf = (lines: readonly Narrowable[]): Choices => ({
  parents: counted(lines.map(({ parent }) => parent)),
  kinds: counted(lines.map(({ kind }) => asChoice(kind))),
  states: counted(lines.map(({ state }) => asChoice(state))),
});

/** Is a line among those asked for? */
export const isAmong = (line: Narrowable, { parent, kind, state }: Narrow): boolean =>
  (!parent || line.parent.value === parent) &&
  (!kind || line.kind === kind) &&
  (!state || line.state === state);
