/**
 * The kinds of letter, in the order in which they are named; a unit that is due several gets the first of
 * those about its own report.
 */
import { digest } from './digest';
import { invitation } from './invitation';
import type { Kind, UnitKind } from './kind';
import { newLink } from './new-link';
import { overdue } from './overdue';
import { reminder } from './reminder';
import { returned } from './returned';
import { summary } from './summary';
import { thanks } from './thanks';

export const letterKinds = {
  summary,
  digest,
  returned,
  newLink,
  invitation,
  reminder,
  overdue,
  thanks,
} as const satisfies Record<string, Kind>;
export type LetterKind = keyof typeof letterKinds;

/** A kind by its name. */
export const kindOf = (name: LetterKind): Kind => letterKinds[name];

const named = Object.entries(letterKinds) as [LetterKind, Kind][];
export const kindNames: readonly LetterKind[] = named.map(([name]) => name);
/** Kinds of letters to staff, and to units in the order in which a unit is asked about them. */
export const staffKinds = named.flatMap(([name, kind]) => (kind.to === 'staff' ? [{ name, kind }] : []));
const toUnits = named.flatMap(([name, kind]): { name: LetterKind; kind: UnitKind }[] =>
  kind.to === 'unit' ? [{ name, kind }] : [],
);
export const unitKinds = [
  ...toUnits.filter(({ kind }) => kind.isAboutOwnReport),
  ...toUnits.filter(({ kind }) => !kind.isAboutOwnReport),
];
