/**
 * What is wrong with a line of the roster: the same rule for the tab `Đơn vị` and for an import's preview.
 */
import { showDay, type Day } from '../text/days';
import { readEmails } from '../person/email';
import { readYesNo } from '../fields/choices';
import { unitColumns, type Row, type UnitKey } from '../fields';
import { say, type Problem } from '../messages';
import { readPhone } from '../phone';
import { listed } from '../settings';
import { codeKey } from '../text/words';

export interface UnitFault {
  field: string;
  sentence: string;
}
type UnitText = Pick<
  Row<'units'>,
  'code' | 'name' | 'parent' | 'email' | 'phone' | 'required' | 'extendedTo'
>;

/** A superior may be a code of the roster or a plain name; what looks like a code must be in the roster. */
const looksLikeCode = (text: string): boolean => /^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(text);

function oneUnit(unit: UnitText, codes: ReadonlyMap<string, number>): { field: UnitKey; problem: Problem }[] {
  const out: { field: UnitKey; problem: Problem }[] = [];
  const code = unit.code.trim();
  const parent = unit.parent.trim();
  if (!code) out.push({ field: 'code', problem: { key: 'roster.noCode' } });
  else if ((codes.get(codeKey(code)) ?? 0) > 1)
    out.push({ field: 'code', problem: { key: 'roster.codeTwice', with: { code } } });
  if (!unit.name.trim()) out.push({ field: 'name', problem: { key: 'roster.noName' } });
  if (parent && codeKey(parent) === codeKey(code))
    out.push({ field: 'parent', problem: { key: 'roster.parentSelf' } });
  else if (looksLikeCode(parent) && !codes.has(codeKey(parent)))
    out.push({ field: 'parent', problem: { key: 'roster.parentUnknown', with: { parent } } });
  for (const { text, suggest } of readEmails(unit.email).bad)
    out.push({
      field: 'email',
      problem: suggest
        ? { key: 'roster.askEmail', with: { text, suggest } }
        : { key: 'roster.badEmail', with: { text } },
    });
  for (const text of listed(unit.phone))
    if (!readPhone(text).ok)
      out.push({ field: 'phone', problem: { key: 'roster.badPhone', with: { text } } });
  if (unit.required.trim() && !readYesNo(unit.required))
    out.push({ field: 'required', problem: { key: 'roster.badRequired', with: { text: unit.required } } });
  if (unit.extendedTo && !/^\d{4}-\d\d-\d\d$/.test(unit.extendedTo))
    out.push({ field: 'extendedTo', problem: { key: 'roster.badDay', with: { text: unit.extendedTo } } });
  return out;
}

/**
 * The faults of each unit, in the order given. An address that Google refused is a fault until it is changed.
 */
export function unitFaults(
  units: readonly UnitText[],
  refused: Readonly<Record<string, { email: string; day: Day }>> = {},
): UnitFault[][] {
  const codes = new Map<string, number>();
  for (const key of units.map(({ code }) => codeKey(code)))
    if (key) codes.set(key, (codes.get(key) ?? 0) + 1);
  return units.map((unit) => {
    const faults = oneUnit(unit, codes);
    const no = Object.prototype.hasOwnProperty.call(refused, unit.code.trim())
      ? refused[unit.code.trim()]
      : undefined;
    if (
      no &&
      no.email.split(', ').every((email) => unit.email.toLowerCase().indexOf(email.toLowerCase()) >= 0)
    )
      faults.push({
        field: 'email',
        problem: { key: 'roster.refusedEmail', with: { text: no.email, day: showDay(no.day) } },
      });
    return faults.map(({ field, problem }) => ({
      field: unitColumns[field].heading,
      sentence: say(problem),
    }));
  });
}
