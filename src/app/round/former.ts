/**
 * A workbook that comes from before rounds: its rows belong to no round, and nobody but staff knows to which
 * they do. They say it once: to the round that is open, or, where its name was changed already, the older
 * ones to one before it. Until then units read only and letters wait.
 */
import { answers, roundStates } from '../../domain/fields';
import { emptyLedger } from '../../domain/letters/ledger';
import { otherNames, roundNameKey, withId } from '../../domain/letters/former-keys';
import { newRoundId, readRound, type Round } from '../../domain/round';
import { isTime } from '../../domain/standing/first-report';
import { dayOf, type LocalTime } from '../../domain/text/days';
import { refuse, refuseWith, said, done } from '../answer';
import { campaignIn } from '../letters/campaign';
import type { PostOffice } from '../letters/post';
import { takeLedger } from '../letters/second-memory';
import { checkRowsIn } from '../review/recheck-and-write';
import { checkAsWitness } from '../review/check-all';
import { confirmedOf } from '../../domain/letters/confirmed';
import type { Deciding } from '../services';
import type { Answer } from '../views';
import { atRounds } from './at-rounds';
import { cellsOfDraft, refusalsOf } from './draft';
import { isWritten, keysIn, unconfirmed } from './former-ask';
import { freezeAtClose } from './freeze';
import { roundsView } from './rounds-view';
import { lineOfRound, linesIn, writeLine, type Line } from './lines';
import type { RoundDraft, RoundsView } from './views';

/** The earliest time that anything of the workbook tells of. */
function beginning(office: Deciding): LocalTime {
  const times = [
    ...office.table('accounts').rows.map(({ updated }) => updated),
    ...office.table('units').rows.flatMap(({ witnessed, first }) => [witnessed, first]),
  ].filter(isTime);
  return times.reduce((earliest, time) => (time < earliest ? time : earliest), office.now);
}

/** Every row gets the round it belongs to; one that no time tells of was there from the beginning. */
function placeRows(office: Deciding, of: (updated: LocalTime) => string, began: LocalTime): void {
  office.putOwn(
    'accounts',
    office.table('accounts').rows.flatMap((row, index) => {
      if (!isWritten(row)) return [];
      const updated = isTime(row.updated) ? row.updated : began;
      const cells = { updated, by: row.by, source: row.source, round: of(updated), answer: answers.added };
      return row.round === cells.round && row.answer === cells.answer && row.updated === updated
        ? []
        : [{ index, cells }];
    }),
  );
}

/** Letters are known by the ids of their rounds from now on. */
function placeLetters(office: Deciding, idOf: (name: string) => string): void {
  office.putOwn(
    'letters',
    office.table('letters').rows.flatMap((row, index) => {
      const key = withId(row.key, idOf);
      return key === row.key ? [] : [{ index, cells: { key } }];
    }),
  );
}

/** The round before: its line (made once), its figures and `Lịch sử`. */
function placeFormer(
  office: Deciding,
  draft: RoundDraft,
  began: LocalTime,
  until: LocalTime,
  now: Line,
): Round {
  const cells = cellsOfDraft(draft);
  const ids = linesIn(office).map(({ round }) => round.id);
  const known = linesIn(office).find(
    ({ round }) => round.id !== now.round.id && round.openedAt === began && round.closedAt === until,
  );
  const id = known?.round.id ?? newRoundId((cells.dueBefore || began).slice(0, 4), ids);
  if (!known)
    office.append('rounds', [
      { ...cells, id, state: roundStates.closed, openedAt: began, closedAt: until, rowsAtOpening: '0' },
    ]);
  const line = lineOfRound(office, id)!;
  return readRound(line.row).round;
}

interface Input {
  as: 'one' | 'two';
  draft?: { name: string; dueBefore: string; graceUntil: string };
}

/** What was asked about the round before, as a draft of it. */
const draftOf = (office: Deciding, line: Line, { draft }: Input): RoundDraft => ({
  name: draft?.name.trim() || otherNames(keysIn(office), line.round.name)[0] || '',
  document: line.round.document,
  dueBefore: draft?.dueBefore ?? '',
  graceUntil: draft?.graceUntil ?? '',
  lettersFrom: '',
});

/**
 * Staff say which rounds the rows belong to. Each step ends the same when it is done again; that it is
 * settled is written last.
 */
export const confirmRounds = (office: Deciding, post: PostOffice, input: Input): Answer<RoundsView> =>
  atRounds(office, post, () => {
    const line = unconfirmed(office);
    if (!line) return refuseWith({ key: 'round.nothingToConfirm' });
    const { id, name, lettersFrom } = line.round;
    const began = beginning(office);
    // The new round's reports are those since its letters began to go; before that day, today's.
    const isBegun = lettersFrom !== '' && lettersFrom <= office.today && lettersFrom > dayOf(began);
    const since = isBegun ? `${lettersFrom}T00:00:00` : office.now;
    const draft = draftOf(office, line, input);
    const problems =
      input.as === 'two'
        ? refusalsOf(draft, began.slice(0, 10)).filter(({ key }) => key !== 'round.past')
        : [];
    if (problems.length) return refuse(problems.map((problem) => said(problem)));
    const former = input.as === 'two' ? placeFormer(office, draft, began, since, line) : undefined;
    office.settle();
    const isOld = (of: string): boolean => former !== undefined && roundNameKey(of) !== roundNameKey(name);
    placeLetters(office, (of) => (of === id || of === former?.id ? of : isOld(of) ? former!.id : id));
    placeRows(office, (updated) => (former && updated < since ? former.id : id), began);
    office.settle();
    if (former) endFormer(office, former, since);
    writeLine(office, line, { openedAt: former ? since : began });
    office.settle();
    post.keepLedger(emptyLedger);
    takeLedger(office, post);
    const { confirmed } = post.post();
    // What staff had said yes to was this round under its name; whether its days have changed since is asked
    // again.
    if (confirmed) post.setConfirmed({ ...confirmed, round: confirmedOf(campaignIn(office)).round });
    office.log([{ what: { key: 'log.rowsPlaced', with: { name: former ? former.name : name } } }]);
    checkAsWitness(office);
    return done(roundsView(office));
  });

/** The round before is over: its figures, its lines of `Lịch sử`; then what of the units was its own goes. */
function endFormer(office: Deciding, former: Round, since: LocalTime): void {
  const line = lineOfRound(office, former.id)!;
  if (line.row.required === '') {
    const checked = checkRowsIn(office, line.round, office.table('accounts').rows);
    freezeAtClose(office, line, checked, since);
  }
  const units = office.table('units').rows;
  office.putOwn(
    'units',
    units.flatMap((row, index) =>
      row.extendedTo && row.extendedTo < since.slice(0, 10) ? [{ index, cells: { extendedTo: '' } }] : [],
    ),
  );
  office.settle();
}
