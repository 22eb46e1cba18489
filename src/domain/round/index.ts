/**
 * ★ A round: one campaign, from its opening to its close. At most one is open. Everything that judges, asks
 * or sends takes it as a value; none keeps a state that outlives it. Its id never changes, its name may be
 * reworded.
 */
import { roundStates, type Row } from '../fields';
import { readRoundState } from '../fields/choices';
import type { Problem } from '../messages';
import { emptyInRound, labelOfRound } from './labels';
import { readDay, readDayBefore, showDay, type Day, type LocalTime } from '../text/days';

/**
 * 'moving': its opening or closing was begun and has not ended; the next run of staff or of the day ends it.
 */
export type RoundState = keyof typeof roundStates;

export interface Round {
  /** "2026-1"; never changes. */
  id: string;
  name: string;
  /** The document that asks for the reports, in words. */
  document: string;
  state: RoundState;
  /** The first day that is too late; '' when it is not set, or cannot be read. */
  dueBefore: Day;
  /** The last day of grace, inclusive; '' without. */
  graceUntil: Day;
  /** '' and no letter goes. */
  lettersFrom: Day;
  /** When it was opened; '' while staff have not said which rounds the rows of an older version belong to. */
  openedAt: LocalTime;
  closedAt: LocalTime;
  /** When the figures of the deadline were written; '' while they were not. They are never written again. */
  frozenAt: LocalTime;
}

/** What of a round's line in `Đợt` says what the round is: the rest are its figures. */
export const roundTextKeys = [
  'id',
  'name',
  'document',
  'state',
  'dueBefore',
  'graceUntil',
  'lettersFrom',
  'openedAt',
  'closedAt',
  'frozenAt',
] as const;
export type RoundText = Pick<Row<'rounds'>, (typeof roundTextKeys)[number]>;

export const roundTextOf = (row: RoundText): RoundText =>
  Object.fromEntries(roundTextKeys.map((key) => [key, row[key]])) as RoundText;

const stateOf = (text: string): RoundState =>
  (Object.keys(roundStates) as RoundState[]).find((name) => roundStates[name] === readRoundState(text)) ??
  // Nobody may write into a round whose state says nothing.
  'closed';

/** The days of a round that a person types, each with how it is read. */
const days = { dueBefore: readDayBefore, graceUntil: readDay, lettersFrom: readDay } as const;
export type RoundDay = keyof typeof days;

/**
 * Reads the line of a round. A day that cannot be read is said, with its key as the problem's field, and
 * counts as empty everywhere.
 */
export function readRound(row: RoundText): { round: Round; problems: Problem[] } {
  const problems: Problem[] = [];
  const day = (key: RoundDay): Day => {
    const text = row[key].trim();
    const read = text ? days[key](text) : '';
    if (read === undefined)
      problems.push({ key: 'round.day', with: { label: labelOfRound(key), text }, field: key });
    return read ?? '';
  };
  const [dueBefore, graceUntil, lettersFrom] = [day('dueBefore'), day('graceUntil'), day('lettersFrom')];
  if (!row.dueBefore.trim()) problems.push({ ...emptyInRound('dueBefore'), field: 'dueBefore' });
  if (dueBefore && graceUntil && graceUntil < dueBefore)
    problems.push({
      key: 'round.graceBeforeDue',
      with: { grace: showDay(graceUntil), due: showDay(dueBefore) },
    });
  const { openedAt, closedAt, frozenAt } = row;
  return {
    round: {
      id: row.id.trim(),
      name: row.name.trim(),
      document: row.document.trim(),
      state: stateOf(row.state),
      dueBefore,
      graceUntil,
      lettersFrom,
      openedAt,
      closedAt,
      frozenAt,
    },
    problems,
  };
}

/** The lines of `Đợt` that are rounds, oldest first as they stand, each with its place. */
export const roundsIn = (
  rows: readonly Row<'rounds'>[],
): { row: Row<'rounds'>; index: number; round: Round }[] =>
  rows.flatMap((row, index) => (row.id.trim() ? [{ row, index, round: readRound(row).round }] : []));

/** The line of the round that counts now: the one that is open or moving, else the one opened last. */
export function currentIn(rows: readonly Row<'rounds'>[]): Row<'rounds'> | undefined {
  const all = roundsIn(rows);
  const at = (found: (typeof all)[number] | undefined): Row<'rounds'> | undefined => found?.row;
  const last = (list: typeof all): (typeof all)[number] | undefined =>
    list.reduce<(typeof all)[number] | undefined>(
      (latest, one) => (!latest || one.round.openedAt >= latest.round.openedAt ? one : latest),
      undefined,
    );
  return (
    at(all.find(({ round }) => round.state === 'moving')) ??
    at(last(all.filter(({ round }) => round.state === 'open'))) ??
    at(last(all))
  );
}

/** The id of a new round: its year, and the first number of that year that no round has. */
export function newRoundId(year: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) if (!taken.includes(`${year}-${n}`)) return `${year}-${n}`;
}

/** Have staff said which rounds the rows of an older version belong to? Until then units read only. */
export const isConfirmed = ({ openedAt }: Round): boolean => openedAt !== '';
/** Is it being collected, so that letters go and units report? */
export const isOpen = (round: Round | undefined): round is Round =>
  round !== undefined && round.state === 'open' && isConfirmed(round);

/** Is it over, so that only units with an extension still report? */
export const isClosed = (round: Round | undefined): round is Round =>
  round !== undefined && round.state === 'closed' && isConfirmed(round);

/** What a row of `Tài khoản` says of the round in which it was answered. */
type Answered = Pick<Row<'accounts'>, 'round' | 'updated'>;
/**
 * Was the row answered in this round? Its cell `Đợt` alone proves nothing, since anybody may type there: the
 * row was also written since the round was opened.
 */
export const isAnswered = ({ round: said, updated }: Answered, round: Round | undefined): boolean =>
  round !== undefined && isConfirmed(round) && said.trim() === round.id && updated >= round.openedAt;

/** So many days before the last on-time day, a unit that is put on the roster owes no report any more. */
export const LATE_ADDED_DAYS = 7;
