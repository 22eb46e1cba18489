/** What letters ask of the units: who still owes something, who has reported, and who is over whom. */
import { statuses } from '../fields';
import { owesMore } from '../standing/obligations';
import { treeOf } from '../roster/tree';
import type { LetterUnit, ReturnedRow } from './state';

/** Does this unit owe a report, or a correction? */
export const owes = (unit: LetterUnit): boolean => owesMore(unit.obligation, unit.status);
/** Has this unit reported all it has to, `Không có` included? */
export const isComplete = ({ status }: LetterUnit): boolean =>
  status === statuses.reported || status === statuses.approved || status === statuses.none;
/** Has it reported something that must be corrected? */
export const isToFix = ({ status }: LetterUnit): boolean => status === statuses.fix;
/** Has it reported nothing yet, though it must? */
export const isMissing = (unit: LetterUnit): boolean => owes(unit) && !isToFix(unit);

/** The returned rows of which staff said why: only these can be told, since a unit must know what to do. */
export const reasonedReturns = ({ returned }: Pick<LetterUnit, 'returned'>): ReturnedRow[] =>
  returned.filter(({ comment }) => comment.trim());
/**
 * Is all that it has to correct a return without a reason? Then it waits for staff, and is not written to.
 */
export const isWaitingForReason = (unit: LetterUnit): boolean =>
  isToFix(unit) && !unit.faults.length && unit.returned.length > 0 && !reasonedReturns(unit).length;
/** Is there something that a letter can ask of it? */
export const asks = (unit: LetterUnit): boolean => owes(unit) && !isWaitingForReason(unit);

/** The working unit over each, as the roster's tree says it. The tree is grown anew at each call. */
export const superiors = (units: readonly LetterUnit[]): ((unit: LetterUnit) => LetterUnit | undefined) =>
  treeOf(units).superior;

export type OwingBySuperior = ReadonlyMap<string, readonly LetterUnit[]>;
/** Units that owe something, by the code (without blanks around it) of the superior that the roster knows. */
export function owingBySuperior(units: readonly LetterUnit[]): Map<string, LetterUnit[]> {
  const out = new Map<string, LetterUnit[]>();
  const superior = superiors(units);
  for (const unit of units) {
    const over = owes(unit) ? superior(unit) : undefined;
    if (!over) continue;
    const code = over.code.trim(),
      list = out.get(code);
    if (list) list.push(unit);
    else out.set(code, [unit]);
  }
  return out;
}
