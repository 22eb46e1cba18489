/**
 * ★ The desk's section Dữ liệu cá nhân: finds one person in every tab, shows it, takes a consent back,
 * erases. What is done is recorded in `Nhật ký` with its day and its legal term, and never with whose data it
 * was.
 */
import { kinds, managerFields, tabs, usage, type Row, type TabKey } from '../../domain/fields';
import { readKind } from '../../domain/fields/choices';
import { withdrawnText } from '../../domain/marks/consent';
import {
  ERASED,
  isPerson,
  keysOf,
  personOf,
  saysPerson,
  together,
  withoutFromList,
  withoutPerson,
  type Person,
} from '../../domain/person/find';
import { shorten } from '../../domain/text/quote';
import { done, refuseWith } from '../answer';
import { idOf } from '../report/form-rows';
import { refreshAll } from '../review/check-all';
import type { PostOffice } from '../letters/post';
import { lineOf, type Change, type People, type Services, type Workbook, type Writing } from '../services';
import { underLock } from '../under-lock';
import type { Answer } from '../views';

/** A cell that says something of the person. */
export interface PersonPlace {
  tab: string;
  line: number;
  column: string;
  text: string;
  unit: string;
}
/** A row of `Tài khoản` whose administrator is the person. */
export interface PersonRow {
  rowId: string;
  unit: string;
  title: string;
  consent: string;
  /** Is consent given, so that it can be taken back? */
  mayWithdraw: boolean;
}
export interface PersonView {
  places: PersonPlace[];
  /** Places beyond those that are shown. */
  more: number;
  rows: PersonRow[];
  /** Everything found, as text that can be handed to the person. */
  copy: string;
}
/** What was done, in figures. */
export interface PersonDone {
  rows: number;
  cells: number;
}

const MOST_PLACES = 300;
/** Tabs in which people stand. `Tổng hợp` holds figures only, the tabs of rounds hold no person. */
const searched = ['accounts', 'units', 'letters', 'log', 'settings'] as const satisfies readonly TabKey[];
type Searched = (typeof searched)[number];

type AccountRow = Row<'accounts'>;
const managerOf = ({ name, phone, email }: AccountRow): Person => keysOf(name, phone, email);
const secondOf = ({ second, secondPhone }: AccountRow): Person => keysOf(second, secondPhone, '');

/**
 * Who is meant: what was typed, and the number and the address of every row that is found by it, so that a
 * search by name finds the letters to that person too.
 */
function wanted(office: Workbook, text: string): Person | undefined {
  const typed = personOf(text);
  if (!typed) return undefined;
  const rows = office.table('accounts').rows.map(managerOf);
  return rows.filter((found) => isPerson(found, typed)).reduce(together, typed);
}

const textRows = (office: Workbook, tab: Searched): Record<string, string>[] =>
  office.table(tab).rows as Record<string, string>[];
const headingOf = (tab: Searched, key: string): string =>
  (tabs[tab].columns as Record<string, { heading: string }>)[key]?.heading ?? key;
/**
 * Marks and ids tell nobody anything and cannot hold a name; labels and explanations are the product's own.
 */
const notOfPeople = ['rowId', 'approved', 'consentMark', 'addressKey', 'mask', 'label', 'help'];
const isText = (key: string): boolean => !notOfPeople.includes(key);

function placesOf(office: Workbook, person: Person): PersonPlace[] {
  return searched.flatMap((tab) =>
    textRows(office, tab).flatMap((row, index) =>
      Object.entries(row)
        .filter(([key, text]) => isText(key) && saysPerson(text, person))
        .map(([key, text]) => ({
          tab: tabs[tab].title,
          line: lineOf(index),
          column: headingOf(tab, key),
          text: shorten(text),
          unit: (row.unit ?? row.code ?? '').trim(),
        })),
    ),
  );
}

/** Everything that the workbook holds of a person. Writes nothing. */
export function findPerson(office: People & Workbook, { text }: { text: string }): Answer<PersonView> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const person = wanted(office, text);
  if (!person) return refuseWith({ key: 'personal.unclear' });
  const places = placesOf(office, person);
  const rows = office.table('accounts').rows.flatMap((row, index) =>
    isPerson(managerOf(row), person)
      ? [
          {
            rowId: idOf(row, index),
            unit: row.unit.trim(),
            title: row.pageName || row.accountName || row.kind,
            consent: row.consent,
            mayWithdraw: row.consentMark !== '',
          },
        ]
      : [],
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
  return done({
    places: places.slice(0, MOST_PLACES),
    more: Math.max(0, places.length - MOST_PLACES),
    rows,
    copy: [
      line(['Thẻ', 'Dòng', 'Cột', 'Nội dung']),
      ...places.map((one) => line([one.tab, String(one.line), one.column, one.text])),
    ].join('\n'),
  });
}

/** A row without its administrator: stopped, since a page without anybody is reported by nobody. */
function erasedRow(row: AccountRow, person: Person): Partial<AccountRow> {
  const isManager = isPerson(managerOf(row), person);
  const isOwnAccount = isManager && readKind(row.kind) === kinds.person;
  const isSecond = isPerson(secondOf(row), person);
  const rest = Object.fromEntries(
    Object.entries(row)
      .filter(([key]) => isText(key))
      .map(([key, text]) => [key, withoutPerson(text, person)]),
  ) as Partial<AccountRow>;
  return {
    ...rest,
    ...(isManager
      ? {
          ...Object.fromEntries(managerFields.map((field) => [field, ''])),
          accountName: '',
          second: '',
          secondPhone: '',
          usage: usage.stopped,
          consent: '',
          consentMark: '',
          review: '',
          approved: '',
          comment: '',
        }
      : {}),
    ...(isOwnAccount ? { pageName: '', address: '', addressKey: '' } : {}),
    ...(isSecond ? { second: '', secondPhone: '', consent: '', consentMark: '' } : {}),
    ...(row.by && saysPerson(row.by, person) ? { by: ERASED } : {}),
  };
}

const erasedUnit = (row: Row<'units'>, person: Person): Partial<Row<'units'>> => ({
  email: saysPerson(row.email, person) ? withoutFromList(row.email, person) : row.email,
  phone: saysPerson(row.phone, person) ? withoutFromList(row.phone, person) : row.phone,
  note: withoutPerson(row.note, person),
  faults: withoutPerson(row.faults, person),
});

/** The changes that make rows say what they are to say; every change names the same columns. */
function changesTo<T extends Searched>(
  rows: readonly Row<T>[],
  to: (row: Row<T>) => Partial<Row<T>>,
): { changes: Change<T>[]; cells: number } {
  let cells = 0;
  const differing = rows.flatMap((row, index) => {
    const after = to(row);
    const keys = (Object.keys(after) as (keyof Row<T>)[]).filter((key) => after[key] !== row[key]);
    cells += keys.length;
    return keys.length ? [{ index, after, keys }] : [];
  });
  const columns = [...new Set(differing.flatMap(({ keys }) => keys))];
  const changes = differing.map(({ index, after }) => ({
    index,
    cells: Object.fromEntries(columns.map((key) => [key, after[key] ?? rows[index]![key]])) as Partial<
      Row<T>
    >,
  }));
  return { changes, cells };
}

/** Takes out of what is remembered of refused addresses those of the person. */
function forgetRefused(post: PostOffice, person: Person): void {
  const { refused } = post.post();
  const kept = Object.entries(refused).filter(([, { email }]) => !saysPerson(email, person));
  if (kept.length < Object.keys(refused).length) post.setRefused(Object.fromEntries(kept));
}

function erase(office: Writing, post: PostOffice, person: Person): Answer<PersonDone> {
  const accounts = changesTo<'accounts'>(office.table('accounts').rows, (row) => erasedRow(row, person));
  const units = changesTo<'units'>(office.table('units').rows, (row) => erasedUnit(row, person));
  const anywhere = <T extends 'letters' | 'log'>(tab: T) =>
    changesTo<T>(
      office.table(tab).rows,
      (row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, text]) => [key, withoutPerson(text as string, person)]),
        ) as Partial<Row<T>>,
    );
  const letters = anywhere('letters');
  const log = anywhere('log');
  // First the line in the log, so that a run that is cut leaves what was begun.
  office.log([{ what: { key: 'log.personErased', with: { rows: accounts.changes.length } } }]);
  office.putTyped('accounts', accounts.changes);
  office.putTyped('units', units.changes);
  office.putOwn('letters', letters.changes);
  office.putOwn('log', log.changes);
  forgetRefused(post, person);
  refreshAll(office, true);
  return done({
    rows: accounts.changes.length,
    cells: accounts.cells + units.cells + letters.cells + log.cells,
  });
}

/**
 * Erases a person from every tab and from what is remembered. Rows stay, as stopped; figures stay. What was
 * typed into `Cấu hình` is left to staff, who are told by the search.
 */
export function erasePerson(
  office: Services,
  post: PostOffice,
  { text }: { text: string },
): Answer<PersonDone> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const person = wanted(office, text);
  if (!person) return refuseWith({ key: 'personal.unclear' });
  return underLock(office, () => erase(office, post, person)) ?? refuseWith({ key: 'workbook.busy' });
}

function withdraw(office: Writing, rowIds: readonly string[]): Answer<PersonDone> {
  const changes = office
    .table('accounts')
    .rows.flatMap((row, index): Change<'accounts'>[] =>
      rowIds.includes(idOf(row, index)) && row.consentMark
        ? [{ index, cells: { consent: withdrawnText(office.now), consentMark: '' } }]
        : [],
    );
  if (changes.length === 0) return refuseWith({ key: 'personal.noConsent' });
  office.log([{ what: { key: 'log.consentWithdrawn' }, rowId: rowIds.join(', ') }]);
  office.putOwn('accounts', changes);
  refreshAll(office, true);
  return done({ rows: changes.length, cells: changes.length * 2 });
}

/** Takes the consent of rows back: the person asked for it. The rows wait until somebody agrees anew. */
export function withdrawConsent(
  office: Writing & People,
  { rowIds }: { rowIds: string[] },
): Answer<PersonDone> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  return underLock(office, () => withdraw(office, rowIds)) ?? refuseWith({ key: 'workbook.busy' });
}
