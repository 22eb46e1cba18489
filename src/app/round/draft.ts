/** A round as staff type it: read, and what is said of it before anything is done. */
import { labelOfRound } from '../../domain/round/labels';
import { roundStates } from '../../domain/fields';
import { LATE_ADDED_DAYS, readRound, type Round, type RoundText } from '../../domain/round';
import type { Problem } from '../../domain/messages';
import { lastDay } from '../../domain/standing/deadline';
import { daysFrom, readDay, readDayBefore, showDay, type Day } from '../../domain/text/days';
import type { RoundDraft } from './views';

const read = { dueBefore: readDayBefore, graceUntil: readDay, lettersFrom: readDay } as const;

/** The cells of a line that a draft fills: days as days where they can be read. */
export function cellsOfDraft(draft: RoundDraft): Pick<RoundText, keyof RoundDraft> {
  const day = (key: keyof typeof read): Day => (draft[key].trim() && read[key](draft[key])) || '';
  return {
    name: draft.name.trim(),
    document: draft.document.trim(),
    dueBefore: day('dueBefore'),
    graceUntil: day('graceUntil'),
    lettersFrom: day('lettersFrom'),
  };
}

/** A draft as a round that has just been opened. */
export const roundOfDraft = (draft: RoundDraft, id: string, openedAt: string): Round =>
  readRound({
    ...cellsOfDraft(draft),
    id,
    state: roundStates.open,
    openedAt,
    closedAt: '',
    frozenAt: '',
  }).round;

/** Why this cannot be a round: a name or a day is missing, cannot be read, or has gone by. */
export function refusalsOf(draft: RoundDraft, today: Day): Problem[] {
  const cells = cellsOfDraft(draft);
  const unread = (Object.keys(read) as (keyof typeof read)[])
    .filter((key) => draft[key].trim() !== '' && cells[key] === '')
    .map((key): Problem => ({
      key: 'round.draftDay',
      with: { label: labelOfRound(key), text: draft[key] },
      field: key,
    }));
  const { dueBefore, graceUntil } = cells;
  return [
    ...(cells.name ? [] : [{ key: 'round.noName', field: 'name' } as const]),
    ...unread,
    ...(draft.dueBefore.trim()
      ? []
      : [
          {
            key: 'round.draftEmpty',
            with: { label: labelOfRound('dueBefore') },
            field: 'dueBefore',
          } as const,
        ]),
    ...(dueBefore && graceUntil && graceUntil < dueBefore
      ? [
          {
            key: 'round.graceBeforeDue',
            with: { grace: showDay(graceUntil), due: showDay(dueBefore) },
            field: 'graceUntil',
          } as const,
        ]
      : []),
    ...(dueBefore && lastDay({ dueBefore }) < today
      ? [
          {
            key: 'round.past',
            with: { last: showDay(lastDay({ dueBefore })) },
            field: 'dueBefore',
          } as const,
        ]
      : []),
  ];
}

/** What staff should know before they open it. */
export function warningsOf(round: Round, open: Round | undefined, today: Day): Problem[] {
  const last = lastDay(round);
  const days = daysFrom(today, last);
  return [
    ...(days < LATE_ADDED_DAYS ? [{ key: 'round.soon', with: { last: showDay(last), days } } as const] : []),
    ...(open ? [{ key: 'round.stillOpen', with: { name: open.name } } as const] : []),
  ];
}
