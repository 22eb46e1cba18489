/**
 * Whose data the workbook keeps and why: people on rows that are no longer in use, for staff to decide about;
 * and the register of consents, by the text of the notice that they were given under.
 */
import type { Row } from '../../domain/fields';
import { namesPerson, noticeId, noticeOf, type Consent } from '../../domain/marks/consent';
import { showDay } from '../../domain/text/days';
import { done, refuseWith } from '../answer';
import { idOf } from '../report/form-rows';
import { stillNamed } from '../review/personal-data';
import { checkRows } from '../review/recheck-and-write';
import type { Checking, People } from '../services';
import type { Answer } from '../views';
import { choicesOf, isAmong, placesIn } from './narrow';
import type { Choices, Narrow } from './views';

/** Lines named at once; whoever looks for others narrows the list. */
const MOST = 200;

/** 'due': kept for longer than the settings say; 'left': out of use, and within that time. */
export type KeptState = 'due' | 'left';
export interface KeptPeople {
  /** The most pressing first, at most 200. `person` is what a search finds that person by. */
  kept: { rowId: string; unit: string; page: string; person: string; since: string; state: KeptState }[];
  count: number;
  choices: Choices;
  /** The months of the settings. */
  months: number;
  /**
   * Rows in use that name a person, by what stands of the consent: its notice, or why there is none. `notice`
   * is '' where a consent names none.
   */
  consents: { is: Consent; notice: string; count: number }[];
  /** The id of today's notice. */
  notice: string;
}

type AccountRow = Row<'accounts'>;
const personIn = ({ name, second, phone, secondPhone, email }: AccountRow): string =>
  [name || second, phone || secondPhone, email].filter(Boolean).join(', ');

/** Rows are read as they stand; nothing is written. */
export function keptPeople(office: Checking & People, narrow: Narrow): Answer<KeptPeople> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const { rows } = office.table('accounts');
  const checked = checkRows(office, rows);
  const place = placesIn(office.table('units').rows);
  const { keepMonths: months, notice } = office.settings();
  const lines = stillNamed(office, checked).map(({ isDue, ...line }) => {
    const state: KeptState = isDue ? 'due' : 'left';
    return { ...line, ...place(line.row.unit), state };
  });
  const chosen = lines.filter((line) => isAmong(line, narrow));
  const consents = new Map<string, KeptPeople['consents'][number]>();
  checked.accounts.forEach(({ active, consent: is }, i) => {
    if (!active || !namesPerson(rows[i]!)) return;
    const of = is === 'given' ? noticeOf(rows[i]!.consent) : '';
    const known = consents.get(is + of) ?? { is, notice: of, count: 0 };
    consents.set(is + of, { ...known, count: known.count + 1 });
  });
  return done({
    kept: chosen
      .sort((a, b) => (a.row.updated < b.row.updated ? -1 : 1))
      .slice(0, MOST)
      .map(({ row, index, unit, state }) => ({
        rowId: idOf(row, index),
        unit: unit?.name.trim() || row.unit.trim(),
        page: row.pageName || row.accountName || row.address,
        person: personIn(row),
        since: showDay(row.updated.slice(0, 10)),
        state,
      })),
    count: chosen.length,
    choices: choicesOf(lines),
    months,
    consents: [...consents.values()].sort((a, b) => b.count - a.count),
    notice: noticeId(notice),
  });
}
