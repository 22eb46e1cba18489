/** The panel `Thư…` as a page shows it. */
import { sayDay, showTime } from '../../domain/text/days';
import { say, type Problem } from '../../domain/messages';
import { sayForecastDay } from '../../domain/letters/plan/forecast';
import { kindOf } from '../../domain/letters/kinds';
import type { Letter } from '../../domain/letters/letter';
import { letterStates, type LetterState } from '../../domain/letters/state';
import { said } from '../answer';
import type { LetterBrief, LetterLine, LettersView, Said } from '../views';
import { campaignIn } from './campaign';
import { comingDays, problemsAt, type Desk } from './desk';
import { planMark, previewOf, type Hold } from './holds';
import { healthOf, hourProblem, stopsAt } from './health';
import { emailOf } from '../visitor';

/** Letters listed by name for one day, and letters of the past. */
const LISTED = 60;
const RECENT = 40;

export const briefOf = (letter: Letter, state: LetterState): LetterBrief => ({
  key: letter.key,
  kind: kindOf(letter.kind).label,
  unit: letter.unit ?? '',
  name: letter.about.unit?.name ?? state.department,
  to: letter.to.join(', '),
});

function dayOfView(
  { day, go, held }: ReturnType<typeof comingDays>[number],
  state: LetterState,
): LettersView['days'][number] {
  const counts: Record<string, number> = {};
  for (const { kind } of go) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    day,
    words: sayDay(day),
    counts: sayForecastDay({ day, held, recipients: 0, counts }),
    letters: go.slice(0, LISTED).map((letter) => briefOf(letter, state)),
    more: Math.max(0, go.length - LISTED),
  };
}

/** The newest letters first, and all that staff must decide on. */
function past({ office, state: { units } }: Desk): Pick<LettersView, 'unknown' | 'recent'> {
  const names = new Map(units.map(({ code, name }) => [code.trim(), name]));
  const lines = office
    .table('letters')
    .rows.filter(({ key }) => key)
    .map((row, i) => ({ row, i }))
    .sort((a, b) => (a.row.at < b.row.at ? 1 : a.row.at > b.row.at ? -1 : b.i - a.i))
    .map(({ row: { key, kind, unit, to, subject, state, at, why } }): LetterLine => ({
      key,
      kind,
      unit,
      name: names.get(unit.trim()) ?? '',
      to,
      subject,
      state,
      at: showTime(at),
      why,
    }));
  return {
    unknown: lines.filter(({ state }) => state === letterStates.unknown),
    recent: lines.slice(0, RECENT),
  };
}

const toldOf = (problem: Problem): Said => said(problem);

function heldAt({ office, state, holds: all }: Desk): LettersView['held'] {
  // What is asked in the section Đợt is no question of this panel.
  const holds = all.filter(({ about }) => about !== 'round');
  if (!holds.length) return undefined;
  const about = (which: Hold['about']): Said[] =>
    holds.filter((hold) => hold.about === which).map(({ why }) => toldOf(why));
  return {
    plan: about('plan'),
    ledger: about('ledger'),
    preview: say(previewOf(state, office.today)),
    mark: planMark(campaignIn(office)),
  };
}

export function viewOf(desk: Desk): LettersView {
  const {
    office,
    remembered: { runner },
    state,
  } = desk;
  const { refuse, warn } = problemsAt(desk, false);
  const hour = hourProblem(desk);
  return {
    on: state.settings.lettersOn && runner !== '',
    runner,
    me: emailOf(office.visitor()),
    testTo: state.settings.testTo.join(', '),
    stopped: [
      ...desk.holds.filter(({ about }) => about === 'round').map(({ why }) => why),
      ...stopsAt(desk),
    ].map(toldOf),
    held: heldAt(desk),
    refuse: refuse.map(toldOf),
    warn: [...warn, ...(hour ? [hour] : [])].map(toldOf),
    health: healthOf(desk).map(toldOf),
    days: comingDays(desk).map((day) => dayOfView(day, state)),
    ...past(desk),
  };
}
