/**
 * ★ The desk's section Đợt, for staff: the rounds beside each other; what opening one or changing its days
 * would do; and the acts. Nothing is done that was not shown: a preview's mark comes back with the act.
 */
import { roundStates } from '../../domain/fields';
import { dissolvedIn } from '../../domain/round/figures';
import { confirmedOf } from '../../domain/letters/confirmed';
import { sayForecastDay } from '../../domain/letters/plan/forecast';
import { isConfirmed, newRoundId, type Round } from '../../domain/round';
import { sayDay } from '../../domain/text/days';
import { done, refuse, refuseWith, said } from '../answer';
import { campaignIn } from '../letters/campaign';
import { comingDays } from '../letters/desk';
import { planStateIn } from '../letters/letter-state';
import type { PostOffice } from '../letters/post';
import { checkRowsIn } from '../review/recheck-and-write';
import { checkAsWitness } from '../review/check-all';
import type { Deciding } from '../services';
import type { Answer } from '../views';
import { cellsOfDraft, refusalsOf, roundOfDraft, warningsOf } from './draft';
import { atRounds } from './at-rounds';
import { linesIn, lineOfRound } from './lines';
import { closeLine, openLine, reopenLine } from './move';
import { roundsView } from './rounds-view';
import type { RoundDraft, RoundPreview, RoundsView } from './views';

/** The rounds. Ends what a cut run left. */
export const rounds = (office: Deciding, post: PostOffice): Answer<RoundsView> =>
  atRounds(office, post, () => done(roundsView(office)));

interface Plan {
  preview: RoundPreview;
  round: Round;
  id: string;
  /** Rows that wait at the opening, those of dissolved units among them. */
  rowsInUse: number;
}

/**
 * What opening this round would do, or changing an open one to it.
 * @param of the id of the round that changes; undefined for a new one.
 */
function planOf(
  office: Deciding,
  post: PostOffice,
  draft: RoundDraft,
  of: string | undefined,
): Plan | undefined {
  const lines = linesIn(office);
  const changing = of === undefined ? undefined : lineOfRound(office, of);
  if (of !== undefined && !changing) return undefined;
  const cells = cellsOfDraft(draft);
  const id =
    of ??
    newRoundId(
      (cells.dueBefore || office.today).slice(0, 4),
      lines.map(({ round }) => round.id),
    );
  const round = { ...roundOfDraft(draft, id, changing?.round.openedAt ?? office.now) };
  const refusals = refusalsOf(draft, office.today);
  const open = lines.find((line) => line.round.state === 'open' && line.round.id !== id)?.round;
  const accounts = office.table('accounts').rows;
  const checked = checkRowsIn(office, round, accounts);
  const required = checked.units.filter(({ own }) => own.counted === '1').length;
  const waiting = checked.accounts.filter(({ pending }) => pending);
  const dissolved = dissolvedIn(office.table('units').rows);
  const rows = waiting.filter(({ unit }) => !dissolved.has(unit)).length;
  const days = refusals.length ? [] : lettersOf(office, post, round, checked, changing === undefined);
  const preview: RoundPreview = {
    refuse: refusals.map((problem) => said(problem)),
    warn: refusals.length ? [] : warningsOf(round, open, office.today).map((problem) => said(problem)),
    says: [
      said({ key: 'round.counts', with: { units: required, rows } }),
      ...(refusals.length || days.length ? [] : [said({ key: 'round.noLetters' })]),
    ],
    required,
    rows,
    letters: days,
    mark: JSON.stringify([id, cells, required, rows, days.map(({ day, count }) => [day, count])]),
  };
  return { preview, round, id, rowsInUse: waiting.length };
}

/**
 * Letters by day, as they would go if no unit did anything. A new round has no letters yet, and no extension.
 */
function lettersOf(
  office: Deciding,
  post: PostOffice,
  round: Round,
  checked: ReturnType<typeof checkRowsIn>,
  isNew: boolean,
): RoundPreview['letters'] {
  const settings = office.settings();
  if (!settings.lettersOn || !round.lettersFrom) return [];
  const state = planStateIn(office, checked, round);
  const fresh = isNew
    ? { ...state, register: new Map(), units: state.units.map((unit) => ({ ...unit, extendedTo: '' })) }
    : state;
  const from = round.lettersFrom > office.today ? round.lettersFrom : office.today;
  return comingDays({ office, state: fresh, quota: post.quota() }, from).map(({ day, go, held }) => {
    const counts: Record<string, number> = {};
    for (const { kind } of go) counts[kind] = (counts[kind] ?? 0) + 1;
    return {
      day: sayDay(day),
      count: go.length,
      says: sayForecastDay({ day, held, recipients: 0, counts }),
    };
  });
}

/** What would happen; writes nothing but the end of what a cut run left. */
export const roundPreview = (
  office: Deciding,
  post: PostOffice,
  { draft, of }: { draft: RoundDraft; of?: string },
): Answer<RoundPreview> =>
  atRounds(office, post, () => {
    const plan = planOf(office, post, draft, of);
    return plan ? done(plan.preview) : refuseWith({ key: 'round.unknown' });
  });

/** The plan as it was shown, or why it is not done. */
function agreed(
  office: Deciding,
  post: PostOffice,
  { draft, mark }: { draft: RoundDraft; mark: string },
  of: string | undefined,
): Plan | { no: Answer<never> } {
  const current = office.round();
  const plan = planOf(office, post, draft, of);
  if (!plan) return { no: refuseWith({ key: 'round.unknown' }) };
  if (current && !isConfirmed(current)) return { no: refuseWith({ key: 'round.unconfirmed' }) };
  if (plan.preview.refuse.length) return { no: refuse(plan.preview.refuse) };
  return plan.preview.mark === mark ? plan : { no: refuseWith({ key: 'round.changedAgain' }) };
}

/** Opens a round; one that is still open is closed. */
export const openRound = (
  office: Deciding,
  post: PostOffice,
  input: { draft: RoundDraft; mark: string },
): Answer<RoundsView> =>
  atRounds(office, post, () => {
    const plan = agreed(office, post, input, undefined);
    if ('no' in plan) return plan.no;
    office.log([{ what: { key: 'log.roundOpened', with: { name: plan.round.name } } }]);
    openLine(office, post, {
      ...cellsOfDraft(input.draft),
      id: plan.id,
      state: roundStates.moving,
      openedAt: office.now,
      closedAt: '',
      frozenAt: '',
      rowsAtOpening: String(plan.rowsInUse),
    });
    return done(roundsView(office));
  });

/** Rewords a round, or gives it other days: the plan of letters that was shown counts as confirmed. */
export const changeRound = (
  office: Deciding,
  post: PostOffice,
  { id, ...input }: { id: string; draft: RoundDraft; mark: string },
): Answer<RoundsView> =>
  atRounds(office, post, () => {
    const line = lineOfRound(office, id);
    if (line && line.round.state !== 'open') return refuseWith({ key: 'round.notOpen' });
    const plan = agreed(office, post, input, id);
    if ('no' in plan) return plan.no;
    office.log([{ what: { key: 'log.roundChanged', with: { name: plan.round.name } } }]);
    office.putTyped('rounds', [{ index: line!.index, cells: cellsOfDraft(input.draft) }]);
    office.compileSettings();
    office.settle();
    post.setConfirmed(confirmedOf(campaignIn(office)));
    checkAsWitness(office);
    return done(roundsView(office));
  });

/** Closes the open round. */
export const closeRound = (office: Deciding, post: PostOffice, { id }: { id: string }): Answer<RoundsView> =>
  atRounds(office, post, () => {
    const line = lineOfRound(office, id);
    if (!line) return refuseWith({ key: 'round.unknown' });
    if (!isConfirmed(line.round)) return refuseWith({ key: 'round.unconfirmed' });
    if (line.round.state === 'open') {
      office.log([{ what: { key: 'log.roundClosed', with: { name: line.round.name } } }]);
      closeLine(office, post, line);
    }
    return done(roundsView(office));
  });

/** Collects the last round again, as long as no other was opened. */
export const reopenRound = (office: Deciding, post: PostOffice, { id }: { id: string }): Answer<RoundsView> =>
  atRounds(office, post, () => {
    const line = lineOfRound(office, id);
    if (!line) return refuseWith({ key: 'round.unknown' });
    if (line.round.state === 'closed') {
      const isLast = linesIn(office).every(({ round }) => round.openedAt <= line.round.openedAt);
      if (!isLast) return refuseWith({ key: 'round.notClosed' });
      office.log([{ what: { key: 'log.roundReopened', with: { name: line.round.name } } }]);
      reopenLine(office, line);
    }
    return done(roundsView(office));
  });
