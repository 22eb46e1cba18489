/** What to say before letters are switched on: what forbids it, and what staff should know. */
import { settingTable } from '../../settings';
import { emptyInRound } from '../../round/labels';
import { showDay, type Day } from '../../text/days';
import { problemsWhere, type Problem } from '../../messages';
import { owes, reasonedReturns } from '../units';
import { mailable } from './addresses';
import type { Forecast } from './forecast';
import type { LetterState } from '../state';
import { isTestBlind, noStaff } from './recipients';

export interface SwitchOn {
  state: LetterState;
  today: Day;
  /** From today, or from the first day of letters. */
  forecast: Forecast;
  zones: { script: string; book: string };
  /** Who switches on. */
  me: string;
  /** Whose trigger sends now; '' when nobody's. */
  runner: string;
  /** The person has chosen to take over from the runner. */
  takesOver?: boolean;
}

const empty = (label: string): Problem => ({ key: 'setting.empty', with: { label } });

/** Refusals and warnings, in the order in which to show them. */
export function switchOnProblems({ state, today, forecast, zones, me, runner, takesOver }: SwitchOn): {
  refuse: Problem[];
  warn: Problem[];
} {
  const { deadline, settings, staff, contact } = state,
    { unreached, dropped, quotaPerDay: quota } = forecast;
  const last = showDay(forecast.last),
    test = settings.testTo.join(', '),
    isTestBad = isTestBlind(settings);
  const isPlanned = !!deadline.dueBefore && !!settings.lettersFrom && !isTestBad,
    isLate = isPlanned && (settings.lettersFrom > forecast.last || today > forecast.last);
  const units = state.units.filter((unit) => owes(unit) && !unit.emails.length).length;
  const unreasoned = state.units.filter(
    (unit) => owes(unit) && unit.returned.length > reasonedReturns(unit).length,
  ).length;
  return {
    refuse: problemsWhere(
      [!deadline.dueBefore, emptyInRound('dueBefore')],
      [!settings.lettersFrom, emptyInRound('lettersFrom')],
      [!mailable(staff).length, noStaff],
      [isTestBad, { key: 'letter.testAddress', with: { text: test } }],
      [zones.script !== zones.book, { key: 'letter.zones', with: zones }],
      [
        !!runner && runner.toLowerCase() !== me.toLowerCase() && !takesOver,
        { key: 'letter.otherRunner', with: { email: runner } },
      ],
      [
        isPlanned && !isLate && unreached > 0,
        { key: 'letter.cannotFinish', with: { units: unreached, quota, last } },
      ],
    ),
    warn: problemsWhere(
      [isLate, { key: 'letter.startLate', with: { last } }],
      [dropped > 0 && !unreached, { key: 'letter.tight', with: { letters: dropped, quota } }],
      [units > 0, { key: 'letter.unreachable', with: { units } }],
      [unreasoned > 0, { key: 'letter.noReason', with: { units: unreasoned } }],
      [!!test && !isTestBad, { key: 'letter.testMode', with: { to: test } }],
      [!contact.trim(), empty(settingTable.contact.label)],
    ),
  };
}
