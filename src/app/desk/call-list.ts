/** The desk's section Gọi điện: whom to call, what letters and calls came to. Nothing is written. */
import { isForUnit } from '../../domain/checking/fault';
import { letterStates } from '../../domain/letters/state';
import { say } from '../../domain/messages';
import { readEmails } from '../../domain/person/email';
import { refusedOf } from '../../domain/roster/unit';
import { lastCalls, sayCall } from '../../domain/standing/calls';
import { sayDeadline } from '../../domain/standing/deadline';
import { dayOf, showDay } from '../../domain/text/days';
import { done, refuseWith } from '../answer';
import { checkRows } from '../review/recheck-and-write';
import type { Checking, People } from '../services';
import type { Answer } from '../views';
import { choicesOf, isAmong } from './narrow';
import { bySuperior, owes, owingUnit, standsOf, type Stands } from './standings';
import type { CallList, Narrow } from './views';

/** Units on one list; whoever looks for others narrows it. */
const MOST = 300;

/** The last letter that went to each unit, by its code. */
function lastLetters(office: Checking): Map<string, string> {
  const last = new Map<string, { at: string; kind: string }>();
  for (const { unit, state, at, kind } of office.table('letters').rows) {
    const went = state === letterStates.sent || state === letterStates.bounced;
    const code = unit.trim();
    if (went && code && (last.get(code)?.at ?? '') <= at) last.set(code, { at, kind });
  }
  return new Map([...last].map(([code, { at, kind }]) => [code, `${kind}, ${showDay(dayOf(at))}`]));
}

/** Why letters do not reach a unit. */
function unreached(office: Checking, { unit }: Stands): string {
  if (readEmails(unit.email).emails.length === 0) return say({ key: 'desk.callNoEmail' });
  const no = refusedOf(unit, office.refusedAddresses());
  return no ? say({ key: 'desk.callRefused', with: { email: no.email } }) : '';
}

/** Units that still owe something, by superior, narrowed as asked. */
export function callList(office: Checking & People, narrow: Narrow): Answer<CallList> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const checked = checkRows(office, office.table('accounts').rows);
  const owing = standsOf(office, checked).filter(owes);
  const faulty = new Map<string, number>();
  for (const { active, unit, faults } of checked.accounts)
    if (active && faults.some(isForUnit)) faulty.set(unit, (faulty.get(unit) ?? 0) + 1);
  const letters = lastLetters(office);
  const now = office.round();
  const calls = lastCalls(office.table('calls').rows, now?.id ?? '');
  const callOf = ({ unit }: Stands) => calls.get(unit.code.trim());
  const dayOfCall = (one: Stands): string => callOf(one)?.appointed || '9999';
  const chosen = owing
    .filter((unit) => isAmong(unit, narrow))
    .sort((a, b) => dayOfCall(a).localeCompare(dayOfCall(b)) || bySuperior(a, b));
  return done({
    round: now?.name ?? '',
    deadline: now ? sayDeadline(now, office.today) : '',
    units: chosen.slice(0, MOST).map((one) => {
      const unit = owingUnit(one);
      const call = callOf(one);
      return {
        ...unit,
        faulty: faulty.get(unit.code) ?? 0,
        lastLetter: letters.get(unit.code) ?? '',
        unreached: unreached(office, one),
        lastCall: call ? sayCall(call) : '',
        appointed: call?.appointed ?? '',
      };
    }),
    count: chosen.length,
    choices: choicesOf(owing),
  });
}
