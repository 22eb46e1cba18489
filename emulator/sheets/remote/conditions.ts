/**
 * Conditions between scripts and the file: days travel as Dates and are kept as day numbers, relative
 * days as their names.
 */
import { EnumValue, type Value } from '../../host/remote';
import { isDate } from '../arguments';
import { fromSerial, toSerial } from '../dates';
import type { Condition } from '../sheet-model';

/** The condition that a when… method was told. */
export function conditionOf(criteria: string, args: readonly Value[], timeZone: string): Condition {
  const values = args.map((value) =>
    isDate(value) ? Math.floor(toSerial(value, timeZone)) : value instanceof EnumValue ? value.name : value,
  );
  return {
    criteria:
      args[0] instanceof EnumValue && !criteria.endsWith('_RELATIVE') ? `${criteria}_RELATIVE` : criteria,
    values,
  };
}

/** What getCriteriaValues gives back. */
export function valuesOf({ criteria, values }: Condition, timeZone: string): Value[] {
  if (criteria.endsWith('_RELATIVE'))
    return values.map((value) => new EnumValue('RelativeDate', String(value)));
  return criteria.startsWith('DATE_')
    ? values.map((value) => fromSerial(Number(value), timeZone))
    : ([...values] as Value[]);
}
