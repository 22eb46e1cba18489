/** The lines of `Đợt`: found by id, read, written. */
import type { Row } from '../../domain/fields';
import { roundsIn, type Round } from '../../domain/round';
import type { Figures, AnswerFigures } from '../../domain/round/figures';
import type { SettingsBook, Workbook } from '../services';

export interface Line {
  row: Row<'rounds'>;
  index: number;
  round: Round;
}

export const linesIn = (office: Workbook): Line[] => roundsIn(office.table('rounds').rows);
export const lineOfRound = (office: Workbook, id: string): Line | undefined =>
  linesIn(office).find(({ round }) => round.id === id);
/** The round whose opening or closing was begun and has not ended. */
export const movingLine = (office: Workbook): Line | undefined =>
  linesIn(office).find(({ round }) => round.state === 'moving');

/** Writes cells of a round's line, and makes them what runs use. */
export function writeLine(
  office: Workbook & SettingsBook,
  { index }: Pick<Line, 'index'>,
  cells: Partial<Row<'rounds'>>,
): void {
  office.putOwn('rounds', [{ index, cells }]);
  office.compileSettings();
}

const texts = <K extends string>(figures: Record<K, number>): Record<K, string> =>
  Object.fromEntries(Object.entries<number>(figures).map(([key, n]) => [key, String(n)])) as Record<
    K,
    string
  >;

export const atClose = (figures: Figures, said: AnswerFigures): Partial<Row<'rounds'>> => ({
  ...texts(figures as unknown as Record<keyof Figures, number>),
  ...texts(said as unknown as Record<keyof AnswerFigures, number>),
});
export const atDue = ({ required, onTime, reported, missing, accounts }: Figures): Partial<Row<'rounds'>> =>
  texts({
    dueRequired: required,
    dueOnTime: onTime,
    dueReported: reported,
    dueMissing: missing,
    dueAccounts: accounts,
  });
/** The figures of the deadline as they stand. */
export const dueOf = ({
  dueRequired,
  dueOnTime,
  dueReported,
  dueMissing,
  dueAccounts,
}: Row<'rounds'>): Partial<Row<'rounds'>> => ({
  dueRequired,
  dueOnTime,
  dueReported,
  dueMissing,
  dueAccounts,
});
