/** Where every unit stands, as the sections of the desk count and name them. */
import { statuses, type Row } from '../../domain/fields';
import type { Checked } from '../../domain/checking/recheck';
import { obligations, obligationsIn } from '../../domain/standing/obligations';
import type { Checking } from '../services';
import { superiorOf, superiorsIn, type Narrowable } from './narrow';
import type { OwingUnit } from './views';

/** A unit as the figures see it. */
export interface Stands extends Narrowable {
  unit: Row<'units'>;
  /** Is it among those that must report? */
  counted: boolean;
  status: string;
  timeliness: string;
  first: string;
}

/** Every unit of the roster, by the check as it stands. */
export function standsOf(office: Checking, checked: Checked): Stands[] {
  const units = office.table('units').rows;
  const above = superiorsIn(units);
  const owed = obligationsIn(units, office.round());
  return units.flatMap((unit, i): Stands[] => {
    const { blank, own } = checked.units[i]!;
    return blank
      ? []
      : [
          {
            unit,
            counted: obligations[owed(i)].counted,
            status: own.status,
            timeliness: own.timeliness,
            first: own.first,
            above: above(unit),
            kind: unit.kind.trim(),
            state: own.status,
          },
        ];
  });
}

/** Does it still owe a report, or a correction? */
export const owes = ({ counted, status }: Stands): boolean =>
  status === statuses.fix || (counted && status === statuses.missing);

/** By superior, then in the order of the roster. */
export const bySuperior = (a: Stands, b: Stands): number => superiorOf(a).localeCompare(superiorOf(b), 'vi');

export const owingUnit = ({ unit, above, status, timeliness }: Stands): OwingUnit => ({
  code: unit.code.trim(),
  name: unit.name.trim(),
  kind: unit.kind.trim(),
  parent: superiorOf({ above }),
  phone: unit.phone.trim(),
  email: unit.email.trim(),
  status,
  timeliness,
});
