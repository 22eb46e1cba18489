/**
 * What `Thiết lập` makes where `Đợt` holds no round: the first one, so that a new workbook can be used once
 * its deadline stands in it; the one that 0.1.0 kept in `Cấu hình`; or the one that is remembered, where the
 * tab was lost.
 */
import { recorded } from '../../domain/messages/recorded';
import { roundStates, type Row } from '../../domain/fields';
import type { Problem } from '../../domain/messages';
import { newRoundId, roundsIn, type RoundText } from '../../domain/round';
import { readDay, readDayBefore } from '../../domain/text/days';
import type { Clock, Workbook } from '../services';

/** What the lines of 0.1.0 in `Cấu hình` said of its one round. */
export type FormerRound = Record<'name' | 'document' | 'dueBefore' | 'graceUntil' | 'lettersFrom', string>;

/** A day as its cell holds it; what is no day stays as somebody typed it, and is said. */
const dayCell = (text: string, read: (text: string) => string | undefined): string =>
  text.trim() ? (read(text) ?? text) : '';

/** Does the workbook hold anything of a round before: rows of accounts, or letters? */
const isUsed = (office: Workbook): boolean =>
  office.table('accounts').rows.some((row) => row.unit.trim() !== '' || row.address.trim() !== '') ||
  office.table('letters').rows.some((row) => row.key !== '');

export function beginRounds(
  office: Workbook & Clock,
  former: FormerRound | undefined,
  remembered: RoundText | undefined,
): Problem[] {
  if (roundsIn(office.table('rounds').rows).length > 0) return [];
  if (remembered) {
    office.append('rounds', [{ ...remembered }]);
    return [{ key: 'setup.roundBack', with: { name: remembered.name } }];
  }
  const dueBefore = dayCell(former?.dueBefore ?? '', readDayBefore);
  const year = (readDay(dueBefore) ?? office.today).slice(0, 4);
  const isOld = former !== undefined && isUsed(office);
  const first: Partial<Row<'rounds'>> = {
    id: newRoundId(year, []),
    name: former?.name.trim() || recorded.roundOf(year),
    document: former?.document.trim() || recorded.document,
    state: roundStates.open,
    dueBefore,
    graceUntil: dayCell(former?.graceUntil ?? '', readDay),
    lettersFrom: dayCell(former?.lettersFrom ?? '', readDay),
    openedAt: isOld ? '' : office.now,
    closedAt: '',
    rowsAtOpening: '0',
  };
  office.append('rounds', [first]);
  return former
    ? [{ key: isOld ? 'setup.roundTaken' : 'setup.roundMoved', with: { name: first.name! } }]
    : [];
}
