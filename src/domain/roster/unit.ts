/**
 * What is wrong with a line of the roster: the same rule for the tab `Đơn vị` and for an import's preview.
 */
import { readDay, showDay, type Day } from '../text/days';
import { bounceReasons, type BounceReason } from '../letters/bounces';
import { mailboxKey, readEmails } from '../person/email';
import { readActivity, readYesNo } from '../fields/choices';
import { activities, type Row } from '../fields';
import type { UnitFault } from '../checking/fault';
import { readPhone } from '../phone';
import { listed } from '../settings';
import { codeKey } from '../text/words';
import { activityOf, treeOf, type Tree } from './tree';

type UnitText = Pick<
  Row<'units'>,
  'code' | 'name' | 'parent' | 'email' | 'phone' | 'required' | 'extendedTo' | 'activity' | 'mergedInto'
>;

/** The longest code of a unit that the form can send, in characters (UTF-16 units). */
export const LONGEST_CODE = 100;

/** A superior may be a code of the roster or a plain name; what looks like a code must be in the roster. */
export const looksLikeCode = (text: string): boolean => /^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(text);

/** What is wrong with what the roster says became of a unit, and with who is over it. */
function placeFaults(unit: UnitText, tree: Tree<UnitText>): UnitFault[] {
  const out: UnitFault[] = [];
  const { activity } = unit,
    into = unit.mergedInto.trim();
  if (activity.trim() && !readActivity(activity))
    out.push({ column: 'activity', problem: { key: 'roster.badActivity', with: { text: activity } } });
  if (tree.superiorRings.has(unit)) out.push({ column: 'parent', problem: { key: 'roster.parentRing' } });
  if (activityOf(unit) === activities.merged) {
    const successor = tree.named(into);
    if (!into) out.push({ column: 'mergedInto', problem: { key: 'roster.mergedNowhere' } });
    else if (!successor)
      out.push({ column: 'mergedInto', problem: { key: 'roster.mergedUnknown', with: { code: into } } });
    else if (tree.mergerRings.has(unit))
      out.push({
        column: 'mergedInto',
        problem: successor === unit ? { key: 'roster.mergedSelf' } : { key: 'roster.mergedRing' },
      });
  } else if (into) out.push({ column: 'mergedInto', problem: { key: 'roster.mergedStill' } });
  return out;
}

function oneUnit(unit: UnitText, codes: ReadonlyMap<string, number>, tree: Tree<UnitText>): UnitFault[] {
  const out: UnitFault[] = [];
  const code = unit.code.trim();
  const parent = unit.parent.trim();
  if (!code) out.push({ column: 'code', problem: { key: 'roster.noCode' } });
  else if (code.length > LONGEST_CODE)
    out.push({ column: 'code', problem: { key: 'roster.codeLong', with: { most: LONGEST_CODE } } });
  else if ((codes.get(codeKey(code)) ?? 0) > 1)
    out.push({ column: 'code', problem: { key: 'roster.codeTwice', with: { code } } });
  if (!unit.name.trim()) out.push({ column: 'name', problem: { key: 'roster.noName' } });
  if (parent && codeKey(parent) === codeKey(code))
    out.push({ column: 'parent', problem: { key: 'roster.parentSelf' } });
  else if (looksLikeCode(parent) && !codes.has(codeKey(parent)))
    out.push({ column: 'parent', problem: { key: 'roster.parentUnknown', with: { parent } } });
  out.push(...placeFaults(unit, tree));
  for (const { text, suggest, reason } of readEmails(unit.email).bad)
    out.push({
      column: 'email',
      problem: suggest
        ? { key: 'roster.askEmail', with: { text, suggest } }
        : reason === 'URL_IN_EMAIL' || reason === 'PHONE_IN_EMAIL'
          ? { key: `email.${reason}` as const }
          : { key: 'roster.badEmail', with: { text } },
    });
  for (const text of listed(unit.phone))
    if (!readPhone(text).ok)
      out.push({ column: 'phone', problem: { key: 'roster.badPhone', with: { text } } });
  if (unit.required.trim() && !readYesNo(unit.required))
    out.push({ column: 'required', problem: { key: 'roster.badRequired', with: { text: unit.required } } });
  if (unit.extendedTo.trim() && readDay(unit.extendedTo) === undefined)
    out.push({ column: 'extendedTo', problem: { key: 'roster.badDay', with: { text: unit.extendedTo } } });
  return out;
}

/** An address that Google did not take; with `why`, one that a letter came back from. */
interface RefusedAddress {
  email: string;
  day: Day;
  why?: BounceReason;
}
export type RefusedByUnit = Readonly<Record<string, RefusedAddress>>;

type Mailed = Pick<UnitText, 'code' | 'email'>;

/**
 * What letters have taught of a unit's addresses while it still stands on the roster: `email` are those that
 * are still there. Of addresses that Google refused together any may be the bad one: a change of one ends it.
 */
export function refusedOf(unit: Mailed, refused: RefusedByUnit): RefusedAddress | undefined {
  const code = unit.code.trim();
  // A code may be a word that every object has: constructor. Nearly every unit ends here, unread.
  const no = Object.prototype.hasOwnProperty.call(refused, code) ? refused[code] : undefined;
  if (!no) return undefined;
  const all = no.email.split(', ');
  const keys = readEmails(unit.email).emails.map(mailboxKey);
  const there = all.filter(
    (one) => keys.includes(mailboxKey(one)) || unit.email.toLowerCase().indexOf(one.toLowerCase()) >= 0,
  );
  return there.length && (no.why !== undefined || there.length === all.length)
    ? { ...no, email: there.join(', ') }
    : undefined;
}

/** The addresses that letters to this unit reach, as far as is known. */
export function reachedAt(unit: Mailed, refused: RefusedByUnit): string[] {
  const dead = (refusedOf(unit, refused)?.email ?? '').split(', ').map(mailboxKey);
  return readEmails(unit.email).emails.filter((email) => !dead.includes(mailboxKey(email)));
}

/** That Google did not take the unit's address, or that a letter came back from it, until it is changed. */
function refusedFault(unit: UnitText, refused: RefusedByUnit): UnitFault[] {
  const no = refusedOf(unit, refused);
  if (!no) return [];
  const { email: text, why } = no;
  const day = showDay(no.day);
  return [
    {
      column: 'email',
      problem: why
        ? { key: 'roster.returnedEmail', with: { text, day, why: bounceReasons[why] } }
        : { key: 'roster.refusedEmail', with: { text, day } },
    },
  ];
}

/**
 * The faults of each unit, in the order given. An address that Google refused is a fault until it is changed.
 * @param broke called with what a rule threw at a unit; that unit carries a fault, the others are checked.
 */
export function unitFaults(
  units: readonly UnitText[],
  refused: RefusedByUnit = {},
  broke: (error: unknown) => void = () => undefined,
): UnitFault[][] {
  const codes = new Map<string, number>();
  for (const key of units.map(({ code }) => codeKey(code)))
    if (key) codes.set(key, (codes.get(key) ?? 0) + 1);
  const tree = treeOf(units);
  return units.map((unit) => {
    try {
      return [...oneUnit(unit, codes, tree), ...refusedFault(unit, refused)];
    } catch (error) {
      broke(error);
      return [{ column: '', problem: { key: 'roster.unreadable' } }];
    }
  });
}
