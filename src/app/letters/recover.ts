/**
 * What a run that was cut has left behind. Only rows that still say "Đang gửi" are in question: those that
 * the journal names have gone, the one that was leaving at that moment nobody knows of, and the others of
 * that portion had not been begun and go with the next run.
 */
import { say } from '../../domain/messages';
import { letterStates } from '../../domain/letters/state';
import type { SettingsBook, Workbook } from '../services';
import type { InFlight } from './post';
import { writeEntries, type LetterCells } from './register';

const sent: LetterCells = { state: letterStates.sent, why: '' };
const notBegun = (): LetterCells => ({ state: letterStates.held, why: say({ key: 'letter.cutBefore' }) });
const inDoubt = (): LetterCells => ({ state: letterStates.unknown, why: say({ key: 'letter.cut' }) });

/**
 * Settles what a cut run left; does nothing when none was cut. For a run that holds the right to send, while
 * nobody else writes.
 * A letter whose row somebody has deleted meanwhile gets a row again; without a journal nobody knows of any.
 */
export function recoverCut(office: SettingsBook & Workbook, journal: InFlight | undefined): void {
  const { rows } = office.table('letters');
  const present = new Set(rows.map(({ key }) => key));
  const verdicts = new Map<string, LetterCells>();
  for (const { key, state, at } of rows)
    if (key && state === letterStates.sending) verdicts.set(key, journal?.at === at ? notBegun() : inDoubt());
  const decide = (key: string, cells: LetterCells): void => {
    if (key && (verdicts.has(key) || !present.has(key))) verdicts.set(key, { ...cells, at: journal!.at });
  };
  for (const key of [...(journal?.doubt ?? []), journal?.key ?? '']) decide(key, inDoubt());
  for (const key of journal?.gone ?? []) decide(key, sent);
  writeEntries(office, verdicts);
}
