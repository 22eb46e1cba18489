/**
 * ★ `Thiết lập, sửa lại sổ`: makes an empty spreadsheet into the workbook, and puts right what people changed
 * by accident. Desired state: each step looks first and changes only what differs, so a second click, by a
 * second person too, changes nothing. Data are never touched.
 */
import type { Row, TabKey } from '../domain/fields';
import type { Problem } from '../domain/messages';
import type { MarkKey } from '../domain/marks/key';
import { formerSettings, readSettings, settingTable, type Settings } from '../domain/settings';
import { joining } from '../domain/settings/staff';
import { checkAsWitness } from '../app/review/check-all';
import { lettersAtSetUp } from '../app/letters/opening';
import { beginRounds, type FormerRound } from '../app/round/begin';
import { finishMove } from '../app/round/move';
import { markAnew } from '../app/review/write-marks';
import { ensureColours } from './layout/colours';
import { layOutColumns, repairColumns } from './layout/columns';
import { openTab, writeHeadings, type OpenTab } from './layout/headings';
import { Guard, peopleOf } from './layout/protections';
import { growingTabs, type LinesKnown } from './layout/rows';
import { keepOrigin, originOf, type Origin } from './layout/origin';
import { ensureSettings } from './layout/settings-tab';
import { ensureSummary, groupsMark } from './layout/summary';
import { ensureTabs, tabKeys, type FoundTabs, type Sheets } from './layout/tabs';
import { ensureZone } from './locale';
import { ensureLinkKey, ensureMarkKey } from './mark-key';
import { migrate } from './migrations';
import { GoogleOffice } from './office';
import { columnsOf } from './sheet-table';
import { GooglePost } from './post-office';
import {
  recall,
  rememberGroups,
  rememberLines,
  rememberStaff,
  rememberWorkbook,
  type Remembered,
} from './store';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** The layout that brought links: an older workbook has none that could die. */
const LINKS_SINCE = 4;

const withColumns = tabKeys.filter((tab) => Object.keys(columnsOf(tab)).length > 0);

/** A new tab is laid out whole, its headings last; of another, what differs is put right. */
function ensureTabLayout(open: OpenTab): Problem[] {
  if (!open.isNew) return [...repairColumns(open), ...ensureColours(open)];
  layOutColumns(open);
  ensureColours(open);
  writeHeadings(open);
  return [];
}

/**
 * The file's present owner, lower case; '' on a shared drive, which has none, and where Google hides who it
 * is.
 */
export function ownerOf(book: Spreadsheet): string {
  try {
    return book.getOwner()?.getEmail().toLowerCase() ?? '';
  } catch {
    return '';
  }
}

/** Protects every tab for staff. The summary has no columns to leave open, so its size does not matter. */
function ensureGuard(
  book: Spreadsheet,
  found: FoundTabs,
  open: ReadonlyMap<TabKey, OpenTab>,
  { staff, linkOnly }: Pick<Settings, 'staff' | 'linkOnly'>,
  owner: string,
): Problem[] {
  const guard = new Guard(peopleOf(book, staff, owner));
  const did = tabKeys.flatMap((tab) =>
    guard.ensure({
      tab,
      ...found[tab],
      rows: open.get(tab)?.rows ?? 0,
      columns: open.get(tab)?.columns ?? 0,
      positions: open.get(tab)?.positions ?? new Map<string, number>(),
      linkOnly,
    }),
  );
  return guard.hiddenStay ? [...did, { key: 'setup.hidden' }] : did;
}

/** Remembers where things are, and what of the layout's changes has been done. */
function rememberAll(
  book: Spreadsheet,
  found: FoundTabs,
  before: Remembered | undefined,
  owner: string,
  office: GoogleOffice,
  markKey: MarkKey,
): void {
  const ids = Object.fromEntries(tabKeys.map((tab) => [tab, found[tab].id])) as Remembered['tabs'];
  const memory = (version: number): Omit<Remembered, 'google'> => ({
    version,
    spreadsheetId: book.getId(),
    tabs: ids,
    owner,
  });
  const now = memory(before?.version ?? 0);
  const then = before && {
    version: before.version,
    spreadsheetId: before.spreadsheetId,
    tabs: before.tabs,
    owner: before.owner,
  };
  let kept = JSON.stringify(then) === JSON.stringify(now);
  const standing = Object.fromEntries(
    tabKeys.filter((tab) => !found[tab].made).map((tab) => [tab, found[tab].sheet]),
  ) as Partial<Sheets>;
  migrate(now.version, { sheets: standing, office, markKey }, (version) => {
    rememberWorkbook({ ...now, version });
    kept = true;
  });
  if (!kept) rememberWorkbook(now);
}

/**
 * What `Cấu hình` said when it was last read, with the staff of that time, where the tab that stands there
 * now is not the one we knew; undefined while it is.
 */
function settingsOfLostTab(before: Remembered | undefined, id: number): Record<string, string> | undefined {
  if (before?.tabs.settings === undefined || before.tabs.settings === id) return undefined;
  const { settings = {}, staff } = before;
  return { ...settings, ...(staff ? { [settingTable.staff.label]: staff.join(', ') } : {}) };
}

/**
 * What a copy's new owner must not take over from the old office: its staff (who would get the call lists),
 * the address for answers, the test address, whom units may call, the address of its links and that these are
 * the only door, and letters that were on.
 */
const ownSettings = (owner: string): Record<string, string> => ({
  [settingTable.staff.label]: owner,
  [settingTable.replyTo.label]: '',
  [settingTable.testTo.label]: '',
  [settingTable.contact.label]: settingTable.contact.initial,
  [settingTable.webAddress.label]: settingTable.webAddress.initial,
  [settingTable.linkOnly.label]: settingTable.linkOnly.initial,
  [settingTable.lettersOn.label]: settingTable.lettersOn.initial,
});

/** What 0.1.0's lines in `Cấu hình` say of its round; undefined where none of them stands there. */
function formerRound(texts: Readonly<Record<string, string>>): FormerRound | undefined {
  const said = Object.entries(formerSettings).map(([key, label]) => [key, texts[label]] as const);
  return said.some(([, text]) => text !== undefined)
    ? (Object.fromEntries(said.map(([key, text]) => [key, text ?? ''])) as FormerRound)
    : undefined;
}

/** A copy, and a workbook whose memory was lost, look alike from inside; which it is, is said. */
function originProblems(origin: Origin, isRemembered: boolean): Problem[] {
  if (origin === 'copy') return [{ key: 'setup.copied' }];
  return origin === 'here' && !isRemembered ? [{ key: 'setup.memoryLost' }] : [];
}

/** Whoever stands in `Cấu hình` now is staff from now on; who was not before is said. */
function ensureMembers(listed: readonly string[], before: readonly string[] | undefined): Problem[] {
  if (JSON.stringify(listed) !== JSON.stringify(before)) rememberStaff(listed);
  const emails = before ? joining(listed, before) : [];
  return emails.length ? [{ key: 'setup.staffJoined', with: { emails: emails.join(', ') } }] : [];
}

/** What staff should know once the workbook is right: what they still have to write, and who may edit. */
function afterSetUp(office: GoogleOffice, owner: string, units: readonly Row<'units'>[]): Problem[] {
  const { contact, staff } = office.settings();
  const left = {
    deadline: !office.round()?.dueBefore,
    contact: !contact,
    roster: !units.some(({ code }) => code),
  };
  const emails = [...new Set([owner, ...staff].filter(Boolean))];
  return [
    ...(Object.values(left).includes(true) ? [{ key: 'setup.left', with: left } as const] : []),
    { key: 'setup.mayEdit', with: { emails: emails.join(', ') } },
  ];
}

/**
 * Sets up or repairs. Answers what was done, in the order it was done; nothing when all was right; and what
 * staff should know of the workbook as it stands after that.
 */
export function setUpWorkbook(book: Spreadsheet): { first: boolean; did: Problem[]; after: Problem[] } {
  const before = recall();
  const owner = ownerOf(book);
  const did = ensureZone(book);
  const { found, did: made } = ensureTabs(book, before?.tabs ?? {});
  did.push(...made);
  if (found.summary.made) found.summary.sheet.setFrozenRows(1);
  const open = new Map<TabKey, OpenTab>();
  for (const tab of withColumns) {
    const opened = openTab(tab, found[tab], before?.version ?? 0);
    open.set(tab, opened.open);
    did.push(...opened.did);
  }
  const marks = ensureMarkKey(before?.markSecret);
  const office = new GoogleOffice({
    book,
    setUp: { markKey: marks.key, lastWitness: before?.witness ?? '' },
  });
  for (const tab of tabKeys) office.edits(tab, found[tab].sheet);
  // Whoever owes and had a link gets a letter with the new one, as where staff make another key themselves.
  const hadLinks = before !== undefined && before.version >= LINKS_SINCE;
  if (ensureLinkKey(before, hadLinks ? office.now : undefined) && hadLinks)
    did.push({ key: 'setup.linksAnew' });
  let asked: string | undefined;
  const person = (): string => (asked ??= Session.getActiveUser().getEmail().toLowerCase() || owner);
  const origin = found.summary.made ? 'none' : originOf(book, found.summary.sheet);
  const lost = origin === 'copy' ? ownSettings(person()) : settingsOfLostTab(before, found.settings.id);
  const ofOrigin = originProblems(origin, before !== undefined);
  const settingsAreNew = open.get('settings')!.isNew;
  did.push(...ofOrigin);
  if (!settingsAreNew) {
    const ensured = ensureSettings(office.table('settings'), person, lost);
    if (origin !== 'copy') did.push(...ensured);
  }
  // Who may write what comes before how it looks: a run that Google refuses or ends half-way leaves a plain
  // workbook, never an open one.
  const { settings } = readSettings(settingsAreNew ? (lost ?? {}) : office.settingTexts());
  const { linkOnly } = settings;
  const staff = settingsAreNew ? (before?.staff ?? [person()]) : settings.staff;
  did.push(...ensureGuard(book, found, open, { staff, linkOnly }, owner));
  for (const tab of withColumns) did.push(...ensureTabLayout(open.get(tab)!));
  if (settingsAreNew) did.push(...ensureSettings(office.table('settings'), person, lost));
  rememberAll(book, found, before, owner, office, marks.key);
  did.push(...beginRounds(office, formerRound(office.settingTexts()), before?.round));
  const markedAnew = marks.isNew ? markAnew(office, marks.key) : 0;
  if (markedAnew) did.push({ key: 'setup.markedAnew', with: { count: markedAnew } });
  if (marks.isNew) marks.allMarked();
  const units = office.table('units');
  did.push(
    ...ensureSummary(
      found.summary.sheet,
      { tab: found.units.name, positions: open.get('units')!.positions, rows: units.rows },
      { tab: found.accounts.name, positions: open.get('accounts')!.positions },
      {
        tab: found.rounds.name,
        positions: open.get('rounds')!.positions,
        rows: office.table('rounds').rows,
      },
      !office.googleDiffers().includes('looks.chart'),
    ),
  );
  if (origin !== 'here') keepOrigin(book, found.summary.sheet);
  if (before?.groups !== groupsMark(units.rows)) rememberGroups(groupsMark(units.rows));
  office.compileSettings();
  did.push(...ensureMembers(office.settings().staff, before?.staff));
  const lines: LinesKnown = {
    ...Object.fromEntries(growingTabs.map((tab) => [tab, open.get(tab)!.rows])),
    linkOnly,
  };
  const known: LinesKnown = { linkOnly: false, ...before?.lines };
  if (growingTabs.some((tab) => known[tab] !== lines[tab]) || known.linkOnly !== linkOnly)
    rememberLines(lines);
  const post = new GooglePost(() => book);
  if (!finishMove(office, post)) checkAsWitness(office);
  SpreadsheetApp.flush();
  did.push(...lettersAtSetUp(office, post));
  // Where rows were marked anew there was a workbook before, though nothing was remembered of it.
  const first = (!before || before.version === 0) && !markedAnew && ofOrigin.length === 0;
  return { first, did, after: afterSetUp(office, owner, units.rows) };
}
