/** What staff are asked about the rows of a workbook that comes from before rounds. */
import type { Row } from '../../domain/fields';
import { otherNames } from '../../domain/letters/former-keys';
import { isConfirmed } from '../../domain/round';
import { said } from '../answer';
import type { Deciding } from '../services';
import { linesIn, type Line } from './lines';
import type { RoundsView } from './views';

export const isWritten = (row: Row<'accounts'>): boolean =>
  row.unit.trim() !== '' || row.address.trim() !== '' || row.name.trim() !== '';

/** The line of the round that staff have not confirmed; undefined where there is nothing to say. */
export const unconfirmed = (office: Deciding): Line | undefined =>
  linesIn(office).find(({ round }) => round.state === 'open' && !isConfirmed(round));

export const keysIn = (office: Deciding): string[] => office.table('letters').rows.map(({ key }) => key);

/** What staff are asked, for the view of rounds. */
export function askAbout(office: Deciding): Pick<RoundsView, 'ask'> {
  const line = unconfirmed(office);
  if (!line) return {};
  const [oldName = ''] = otherNames(keysIn(office), line.round.name);
  const rows = office.table('accounts').rows.filter(isWritten).length;
  return {
    ask: {
      says: said({ key: 'round.ask', with: { rows, name: line.round.name } }),
      oldName,
      twoNames: oldName !== '',
    },
  };
}
