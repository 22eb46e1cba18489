/** What came of a call by telephone: one line of `Gọi điện`, in one run. */
import * as z from 'zod/mini';
import { type OutputOfShape, textUpTo } from '../shapes';
import { callResults } from '../../domain/fields';
import { LONGEST_CODE } from '../../domain/roster/unit';
import { lineToAmend, sayCall } from '../../domain/standing/calls';
import { readDay } from '../../domain/text/days';
import { done, refuseWith } from '../answer';
import type { People, Writing } from '../services';
import { staffWrites } from '../staff-writes';
import { nameOf } from '../visitor';
import type { Answer } from '../views';

export const callShape = () =>
  z.object({
    unit: textUpTo(LONGEST_CODE),
    result: z.enum(Object.keys(callResults) as [keyof typeof callResults]),
    /** As staff typed or picked it; '' for none. */
    appointed: textUpTo(40),
    note: textUpTo(500),
  });
type Input = OutputOfShape<typeof callShape>;
/** What the list says of the unit's last call from now on. */
export interface Recorded {
  lastCall: string;
  appointed: string;
}

function record(office: Writing & People, input: Input): Answer<Recorded> {
  const unit = input.unit.trim();
  if (!unit || !office.table('units').rows.some(({ code }) => code.trim() === unit))
    return refuseWith({ key: 'form.unknownUnit', with: { code: unit } });
  const appointed = input.appointed.trim() && readDay(input.appointed);
  if (appointed === undefined || (input.result === 'appointed' && appointed < office.today))
    return refuseWith({ key: 'desk.callDay' });
  const call = {
    round: office.round()?.id ?? '',
    unit,
    at: office.now,
    result: callResults[input.result],
    appointed,
    note: input.note.trim(),
    who: nameOf(office.visitor()),
  };
  const index = lineToAmend(office.table('calls').rows, call);
  if (index < 0) office.append('calls', [call]);
  else office.putTyped('calls', [{ index, cells: call }]);
  return done({ lastCall: sayCall(call), appointed });
}

/** Writes down what came of calling a unit. Within minutes the same person's word replaces their last. */
export function recordCall(office: Writing & People, input: Input): Answer<Recorded> {
  return staffWrites(office, () => record(office, input));
}
