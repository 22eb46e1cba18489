/**
 * ★ The desk's section Dữ liệu cá nhân: finds one person in every tab, shows it, takes a consent back,
 * erases. What is done is recorded in `Nhật ký` with its day and its legal term, and never with whose data it
 * was.
 */
import { kinds, managerFields, tabs, usage, type Row, type TabKey } from '../../domain/fields';
import { readKind } from '../../domain/fields/choices';
import { isRecordedWithdrawal, withdrawnText } from '../../domain/marks/consent';
import { ERASED, saysPerson, withoutFromList, withoutPerson, type Person } from '../../domain/person/find';
import { shorten } from '../../domain/text/quote';
import { copyHeadings } from '../../domain/messages/personal';
import { done, refuseWith } from '../answer';
import { idOf } from '../report/form-rows';
import { refreshAll } from '../review/check-all';
import type { PostOffice } from '../letters/post';
import { lineOf, type Change, type People, type Services, type Workbook, type Writing } from '../services';
import { staffWrites } from '../staff-writes';
import { putRequest } from './requests';
import { managerOf, secondId, secondOf, whoIsMeant, type Namesake, type Whose } from './whose';
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
  /** Several people have the name that was typed: staff choose one, and nothing is shown before. */
  people: Namesake[];
  /** How many they are; at most 50 are named. */
  peopleCount: number;
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
const MOST_PEOPLE = 50;
const nobody: PersonView = { people: [], peopleCount: 0, places: [], more: 0, rows: [], copy: '' };
/** Tabs in which people stand. `Tổng hợp` holds figures only, the tabs of rounds hold no person. */
const searched = [
  'accounts',
  'units',
  'letters',
  'calls',
  'fakes',
  'log',
  'settings',
] as const satisfies readonly TabKey[];
type Searched = (typeof searched)[number];

type AccountRow = Row<'accounts'>;

const textRows = (office: Workbook, tab: Searched): Record<string, string>[] =>
  office.table(tab).rows as Record<string, string>[];
const headingOf = (tab: Searched, key: string): string =>
  (tabs[tab].columns as Record<string, { heading: string }>)[key]?.heading ?? key;
/**
 * Marks and ids tell nobody anything and cannot hold a name; labels and explanations are the product's own.
 */
const notOfPeople = ['id', 'rowId', 'approved', 'consentMark', 'addressKey', 'mask', 'label', 'help'];
const isText = (key: string): boolean => !notOfPeople.includes(key);

function placesOf(office: Workbook, { sought }: Whose): PersonPlace[] {
  return searched.flatMap((tab) =>
    textRows(office, tab).flatMap((row, index) =>
      Object.entries(row)
        .filter(([key, text]) => isText(key) && saysPerson(text, sought(tab, row, index, key)))
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
export function findPerson(
  office: People & Workbook,
  { text, who }: { text: string; who: string },
): Answer<PersonView> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const meant = whoIsMeant(office, text, who);
  if (meant.is === 'nobody') return refuseWith(meant.why);
  if (meant.is === 'several')
    return done({ ...nobody, people: meant.people.slice(0, MOST_PEOPLE), peopleCount: meant.people.length });
  const { whose } = meant;
  const places = placesOf(office, whose);
  const rows = office.table('accounts').rows.flatMap((row, index) =>
    whose.isOf(managerOf(row), idOf(row, index))
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
    ...nobody,
    places: places.slice(0, MOST_PLACES),
    more: Math.max(0, places.length - MOST_PLACES),
    rows,
    copy: [
      line(copyHeadings),
      ...places.map((one) => line([one.tab, String(one.line), one.column, one.text])),
    ].join('\n'),
  });
}

/** A row without its administrator: stopped, since a page without anybody is reported by nobody. */
function erasedRow(row: AccountRow, index: number, { isOf, sought }: Whose): Partial<AccountRow> {
  const id = idOf(row, index);
  const isManager = isOf(managerOf(row), id);
  const isOwnAccount = isManager && readKind(row.kind) === kinds.person;
  const isSecond = isOf(secondOf(row), secondId(id));
  const rest = Object.fromEntries(
    Object.entries(row)
      .filter(([key]) => isText(key))
      .map(([key, text]) => [key, withoutPerson(text, sought('accounts', row, index, key))]),
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
    ...(row.by && saysPerson(row.by, sought('accounts', row, index, 'by')) ? { by: ERASED } : {}),
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
  to: (row: Row<T>, index: number) => Partial<Row<T>>,
): { changes: Change<T>[]; cells: number } {
  let cells = 0;
  const differing = rows.flatMap((row, index) => {
    const after = to(row, index);
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

/** The part of changes that is in some columns; nothing where it is empty. */
const onlyColumns = (
  changes: readonly Change<'accounts'>[],
  isMeant: (key: string) => boolean,
): Change<'accounts'>[] =>
  changes.flatMap(({ index, cells }) => {
    const kept = Object.entries(cells).filter(([key]) => isMeant(key));
    return kept.length ? [{ index, cells: Object.fromEntries(kept) as Partial<AccountRow> }] : [];
  });

/** Takes out of what is remembered of refused addresses those of the person. */
function forgetRefused(post: PostOffice, person: Person): void {
  const { refused } = post.post();
  const kept = Object.entries(refused).filter(([, { email }]) => !saysPerson(email, person));
  if (kept.length < Object.keys(refused).length) post.setRefused(Object.fromEntries(kept));
}

/** The tabs in which a person is taken out of whatever text says them. */
const anywhere = ['letters', 'calls', 'fakes', 'log'] as const;

function erase(office: Writing, post: PostOffice, whose: Whose): Answer<PersonDone> {
  const accounts = changesTo<'accounts'>(office.table('accounts').rows, (row, index) =>
    erasedRow(row, index, whose),
  );
  const units = changesTo<'units'>(office.table('units').rows, (row, index) =>
    erasedUnit(row, whose.sought('units', row, index, 'note')),
  );
  const others = anywhere.map((tab) => ({
    tab,
    ...changesTo<typeof tab>(
      office.table(tab).rows as Row<typeof tab>[],
      (row, index) =>
        Object.fromEntries(
          Object.entries(row).map(([key, text]) => [
            key,
            withoutPerson(text, whose.sought(tab, row, index, key)),
          ]),
        ) as Partial<Row<typeof tab>>,
    ),
  }));
  // First the line in the log, so that a run that is cut leaves what was begun.
  office.log([{ what: { key: 'log.personErased', with: { rows: accounts.changes.length } } }]);
  office.putTyped('units', units.changes);
  for (const { tab, changes } of others) office.putOwn(tab, changes);
  forgetRefused(post, whose.person);
  // Last the cells that tie a name, a number and an address together: from them the next try knows whom a run
  // that was cut had begun to erase.
  const ties: readonly string[] = managerFields;
  office.putTyped(
    'accounts',
    onlyColumns(accounts.changes, (key) => !ties.includes(key)),
  );
  office.putTyped(
    'accounts',
    onlyColumns(accounts.changes, (key) => ties.includes(key)),
  );
  refreshAll(office, true);
  return done({
    rows: accounts.changes.length,
    cells: [accounts, units, ...others].reduce((sum, { cells }) => sum + cells, 0),
  });
}

/**
 * Erases a person from every tab and from what is remembered. Rows stay, as stopped; figures stay. What was
 * typed into `Cấu hình` is left to staff, who are told by the search.
 */
export function erasePerson(
  office: Services,
  post: PostOffice,
  { text, who, request }: { text: string; who: string; request?: string | undefined },
): Answer<PersonDone> {
  return staffWrites(office, () => {
    const meant = whoIsMeant(office, text, who);
    if (meant.is === 'nobody') return refuseWith(meant.why);
    if (meant.is === 'several')
      return refuseWith({ key: 'personal.several', with: { count: meant.people.length } });
    const erased = erase(office, post, meant.whose);
    if (request) putRequest(office, request, 'erase', office.today, true);
    return erased;
  });
}

function withdraw(office: Writing, rowIds: readonly string[]): Answer<PersonDone> {
  const changes = office
    .table('accounts')
    .rows.flatMap((row, index): Change<'accounts'>[] =>
      rowIds.includes(idOf(row, index)) && row.consentMark
        ? [{ index, cells: { consent: withdrawnText(office.now), consentMark: '' } }]
        : [],
    );
  // A run that was cut may have taken it back already.
  const isTaken = office
    .table('accounts')
    .rows.some((row, index) => rowIds.includes(idOf(row, index)) && isRecordedWithdrawal(row.consent));
  if (changes.length === 0 && !isTaken) return refuseWith({ key: 'personal.noConsent' });
  if (changes.length > 0) {
    office.log([{ what: { key: 'log.consentWithdrawn' }, rowId: rowIds.join(', ') }]);
    office.putOwn('accounts', changes);
  }
  // Also where the cut run had taken it: what the row says of it may be missing still.
  refreshAll(office, true);
  return done({ rows: changes.length, cells: changes.length * 2 });
}

/** Takes the consent of rows back: the person asked for it. The rows wait until somebody agrees anew. */
export function withdrawConsent(
  office: Writing & People,
  { rowIds, request }: { rowIds: string[]; request?: string | undefined },
): Answer<PersonDone> {
  return staffWrites(office, () => {
    const withdrawn = withdraw(office, rowIds);
    if (request && withdrawn.ok) putRequest(office, request, 'withdraw', office.today, true);
    return withdrawn;
  });
}
