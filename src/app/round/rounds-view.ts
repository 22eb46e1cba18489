/** The rounds beside each other, as the desk shows them. */
import { recorded } from '../../domain/messages/recorded';
import { isConfirmed } from '../../domain/round';
import { answersIn, dissolvedIn, figuresNow } from '../../domain/round/figures';
import { addMonths, readDay, showDay, showTime, type Day } from '../../domain/text/days';
import type { Deciding } from '../services';
import { askAbout } from './former-ask';
import { linesIn, type Line } from './lines';
import type { RoundDraft, RoundFigures, RoundLine, RoundsView } from './views';

const number = (text: string): number => Number(text) || 0;
const dayTyped = (text: string): string => (readDay(text) ? showDay(readDay(text)!) : text);

const atClose = ({ row }: Line): RoundFigures => ({
  required: number(row.required),
  onTime: number(row.onTime),
  reported: number(row.reported),
  missing: number(row.missing),
  accounts: number(row.accounts),
});
const atDue = ({ row }: Line): RoundFigures => ({
  required: number(row.dueRequired),
  onTime: number(row.dueOnTime),
  reported: number(row.dueReported),
  missing: number(row.dueMissing),
  accounts: number(row.dueAccounts),
});

function lineView(office: Deciding, line: Line, isLast: boolean): RoundLine {
  const { row, round } = line;
  const isCurrent = office.round()?.id === round.id && round.state === 'open' && isConfirmed(round);
  const isClosed = round.state === 'closed' && row.required !== '';
  const { same, changed, added, stopped, silent } = row;
  return {
    id: round.id,
    name: round.name,
    document: round.document,
    state: round.state,
    dueBefore: dayTyped(row.dueBefore),
    graceUntil: dayTyped(row.graceUntil),
    lettersFrom: dayTyped(row.lettersFrom),
    openedAt: showTime(round.openedAt),
    closedAt: showTime(round.closedAt),
    mayReopen: round.state === 'closed' && isLast,
    ...(row.frozenAt ? { atDue: atDue(line) } : {}),
    ...(isClosed
      ? {
          atClose: atClose(line),
          answers: {
            same: number(same),
            changed: number(changed),
            added: number(added),
            stopped: number(stopped),
            silent: number(silent),
          },
        }
      : {}),
    ...(isCurrent
      ? {
          now: figuresNow(office.table('units').rows),
          answers: answersIn(
            office.table('accounts').rows,
            round,
            number(row.rowsAtOpening),
            dissolvedIn(office.table('units').rows),
          ),
        }
      : {}),
  };
}

/** A year after the last: the same name with the next year in it, the same document and days. */
function suggested(last: Line | undefined, today: Day): RoundDraft {
  const year = Number(today.slice(0, 4));
  if (!last)
    return { name: recorded.roundOf(year), document: '', dueBefore: '', graceUntil: '', lettersFrom: '' };
  const later = (day: Day): string => {
    if (!day) return '';
    const next = addMonths(day, 12);
    return next > today ? showDay(next) : '';
  };
  const { name, document, dueBefore, graceUntil, lettersFrom } = last.round;
  const of = Number((dueBefore || today).slice(0, 4));
  return {
    name: name.includes(String(of)) ? name.replace(String(of), String(of + 1)) : recorded.roundOf(of + 1),
    document,
    dueBefore: later(dueBefore),
    graceUntil: later(graceUntil),
    lettersFrom: later(lettersFrom),
  };
}

export function roundsView(office: Deciding): RoundsView {
  const lines = linesIn(office);
  const newest = [...lines].sort((a, b) => (a.round.openedAt < b.round.openedAt ? 1 : -1));
  const current = office.round();
  const isRunning = current && current.state !== 'closed';
  return {
    rounds: newest.map((line, i) => lineView(office, line, i === 0)),
    ...(isRunning ? { current: current.id } : {}),
    suggested: suggested(newest[0], office.today),
    ...askAbout(office),
  };
}
