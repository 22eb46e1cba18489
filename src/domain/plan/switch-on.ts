/** What to say before letters are switched on: what forbids it, and what staff should know. */
import { showDay, type Day } from '../days';
import type { Problem } from '../messages';
import { owes } from '../plan';
import { mailable } from './addresses';
import type { Forecast } from './forecast';
import type { LetterState } from './state';

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

/** Refusals and warnings, in the order in which to show them. */
export function switchOnProblems(input: SwitchOn): { refuse: Problem[]; warn: Problem[] } {
  return { refuse: refusals(input), warn: warnings(input) };
}

function refusals({ state, today, forecast, zones, me, runner, takesOver }: SwitchOn): Problem[] {
  const out: Problem[] = [];
  const { settings, staff } = state;
  if (!state.deadline.dueBefore) out.push({ key: 'letter.noDeadline' });
  if (!settings.lettersFrom) out.push({ key: 'letter.noStart' });
  if (!mailable(staff).length) out.push({ key: 'letter.noStaff' });
  if (settings.testTo.length && !mailable(settings.testTo).length) out.push({ key: 'letter.testAddress', with: { text: settings.testTo.join(', ') } });
  const isPlanned = out.length === 0;
  if (zones.script !== zones.book) out.push({ key: 'letter.zones', with: zones });
  if (runner && runner.toLowerCase() !== me.toLowerCase() && !takesOver) out.push({ key: 'letter.otherRunner', with: { email: runner } });
  if (isPlanned && forecast.unreached && !isLate(forecast, startOf(state, today))) out.push({ key: 'letter.cannotFinish', with: { units: forecast.unreached, quota: forecast.quotaPerDay, last: showDay(forecast.last) } });
  return out;
}

function warnings({ state, forecast, today }: SwitchOn): Problem[] {
  const out: Problem[] = [];
  const { settings, units } = state;
  const start = startOf(state, today);
  if (isLate(forecast, start)) out.push({ key: 'letter.startLate', with: { from: showDay(start), last: showDay(forecast.last) } });
  if (forecast.dropped && !forecast.unreached) out.push({ key: 'letter.tight', with: { letters: forecast.dropped, quota: forecast.quotaPerDay } });
  const unreachable = units.filter((unit) => owes(unit) && !mailable(unit.emails).length).length;
  if (unreachable) out.push({ key: 'letter.unreachable', with: { units: unreachable } });
  if (settings.testTo.length) out.push({ key: 'letter.testMode', with: { to: settings.testTo.join(', ') } });
  if (!state.contact.trim()) out.push({ key: 'letter.noContact' });
  return out;
}

const startOf = ({ settings }: LetterState, today: Day): Day => (settings.lettersFrom > today ? settings.lettersFrom : today);
const isLate = ({ last }: Forecast, from: Day): boolean => last !== '' && from > last;
