/**
 * Who may edit what: staff's columns and tabs are protected for staff; what a unit's own run must
 * write stays open while units report in the sidebar, and is protected too once they report by link only.
 */
import { tabs, type TabKey, type Writer } from '../../domain/fields';
import type { Problem } from '../../domain/messages';
import { protectionWords as words } from '../../domain/messages/sheet';
import { isAmong } from '../../domain/settings/staff';
import { below, letterOf, stretches } from './a1';
import { placed, type Positions } from './headings';
import { cellsOf, placeOf } from './wording';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

/** What is to be protected of a tab. */
export interface Guarded {
  tab: TabKey;
  sheet: Sheet;
  /** Made by this run: it has no protection yet. */
  made: boolean;
  rows: number;
  columns: number;
  positions: Positions;
  /** Do units report by their links alone? Then no run of a unit's own writes into the workbook. */
  linkOnly: boolean;
}
/** Addresses are in lower case. */
export interface People {
  /** Staff whom Google names among the file's editors, but for its owner, who always may edit. */
  staff: readonly string[];
  /**
   * Staff whom it does not name there: they edit as members of a group, their address is hidden, or the file
   * is not shared with them yet.
   */
  unseen: readonly string[];
  /** Everybody else who may edit the file; whose address is hidden (User.getEmail is ''), too. */
  others: readonly { user: User; email: string }[];
  owner: string;
  /** Whoever runs this. */
  me: User;
}

const addressOf = (user: User): string => user.getEmail().toLowerCase();

/** Sorts the file's editors. `staff`: addresses of all staff, lower case; `owner`: '' on a shared drive. */
export function peopleOf(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  staff: readonly string[],
  owner: string,
): People {
  const editors = book.getEditors().map((user) => ({ user, email: addressOf(user) }));
  const isStaff = (email: string): boolean => isAmong(email, staff);
  const seen = editors.map(({ email }) => email);
  return {
    staff: seen.filter((email) => email !== owner && isStaff(email)),
    unseen: staff.filter((email) => email && email !== owner && !isAmong(email, seen)),
    others: editors.filter(({ email }) => !isStaff(email) && !(email && email === owner)),
    owner,
    me: Session.getEffectiveUser(),
  };
}

/**
 * One protection: a range, or the whole tab but for some open ranges. Ranges in A1 notation; '' is
 * the whole tab.
 */
interface Wanted {
  name: string;
  range: string;
  open: string[];
}

function wantedFor({ tab, positions, linkOnly }: Guarded): Wanted[] {
  const ofWriter = (writer: Writer): [number, number][] =>
    stretches(
      placed({ tab, positions })
        .filter(({ column }) => column.writer === writer)
        .map(({ at }) => at),
    );
  const headings: Wanted = { name: words.headings, range: '1:1', open: [] };
  if (tab === 'units')
    return [
      {
        name: words.roster,
        range: '',
        open: linkOnly ? [] : ofWriter('us').map(([first, last]) => below(first, last)),
      },
    ];
  const columnsOf = (writer: Writer, say: (columns: string) => string): Wanted[] =>
    ofWriter(writer).map(([first, last]) => ({
      name: say([...new Set([first, last])].map(letterOf).join('–')),
      range: below(first, last),
      open: [],
    }));
  if (tab === 'accounts')
    return [headings, ...columnsOf('staff', words.review), ...(linkOnly ? columnsOf('us', words.own) : [])];
  if (tab === 'log' && !linkOnly) return [headings];
  return [{ name: words.tab(tabs[tab].title), range: '', open: [] }];
}

const a1 = (range: GoogleAppsScript.Spreadsheet.Range): string => range.getA1Notation();

/** A protection as it is, asked once. */
interface Present {
  protection: Protection;
  name: string;
  range: string;
  open: string[];
  warns: boolean;
  editors: string[];
}

const editorsOf = (protection: Protection): string[] => protection.getEditors().map(addressOf);

const isPlaced = (present: Present, wanted: Wanted, extent: Guarded): boolean =>
  placeOf(present.range, extent) === placeOf(wanted.range, extent) &&
  cellsOf(present.open, extent) === cellsOf(wanted.open, extent);

/** Staff whom a protection does not let in by name. */
const missingFrom = ({ editors }: Present, staff: readonly string[]): string[] =>
  staff.filter((email) => !editors.includes(email));

/**
 * Does a protection let in staff and nobody else? A hidden address on its list may be that of staff who are
 * not named there.
 */
function isForStaff(present: Present, { staff, unseen, owner }: People, me: string): boolean {
  const named = present.editors.filter(Boolean);
  return (
    missingFrom(present, staff).length === 0 &&
    named.every((email) => [owner, me, ...staff, ...unseen].includes(email)) &&
    present.editors.length - named.length <= missingFrom(present, unseen).length
  );
}

/** Protects the tabs for the same people. */
export class Guard {
  /** May everybody of the domain edit what is freshly protected? One answer for the file. */
  private domain: boolean | undefined;
  private readonly me: string;
  /** Could somebody whose address is hidden not be shut out? */
  hiddenStay = false;
  constructor(private readonly people: People) {
    this.me = addressOf(people.me);
  }

  /** Protects what is not protected as it should be; says so. */
  ensure(guarded: Guarded): Problem[] {
    const wanted = wantedFor(guarded);
    const present = guarded.made ? [] : this.ours(guarded, wanted);
    const right = (p: Present, w: Wanted): boolean =>
      p.name === w.name && isPlaced(p, w, guarded) && !p.warns && isForStaff(p, this.people, this.me);
    const wrong = wanted.filter((one) => !present.some((p) => right(p, one)));
    const stale = present.filter((p) => !wanted.some((one) => right(p, one)));
    stale.forEach(({ protection }) => protection.remove());
    present
      .filter((p) => !stale.includes(p))
      .forEach((p) => this.letUnseenIn(p.protection, missingFrom(p, this.people.unseen)));
    wrong.forEach((one) => this.protect(guarded.sheet, one));
    return wrong.length || stale.length ? [{ key: 'setup.rights' }] : [];
  }

  private ours({ sheet, ...extent }: Guarded, wanted: readonly Wanted[]): Present[] {
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const whole = sheet
      .getProtections(SHEET)
      .map((protection) => ({ protection, description: protection.getDescription(), range: '' }));
    const parts = sheet
      .getProtections(RANGE)
      .map((protection) => ({ protection, description: protection.getDescription(), range: undefined }));
    return [...whole, ...parts].flatMap(({ protection, description, range: known }) => {
      if (description && description.indexOf(words.ours) !== 0) return [];
      const range = known ?? a1(protection.getRange());
      const isWanted =
        range !== '' && wanted.some((one) => placeOf(one.range, extent) === placeOf(range, extent));
      if (!description && !(isWanted && this.stopsNobody(protection))) return [];
      return [
        {
          protection,
          range,
          name: description.slice(words.ours.length),
          open: range ? [] : protection.getUnprotectedRanges().map(a1),
          warns: protection.isWarningOnly(),
          editors: editorsOf(protection),
        },
      ];
    });
  }

  /**
   * A run that was cut may have left a protection of one of our ranges that has no name yet and stops nobody.
   * Whatever else has no name is people's own.
   */
  private stopsNobody(protection: Protection): boolean {
    const editors = editorsOf(protection);
    return this.people.others.every(({ email }) => editors.includes(email));
  }

  /**
   * A fresh protection stops nobody until its list of editors is changed (Range.protect reference): so
   * somebody is put on the list even where nobody is to be taken off it, or whoever the file is shared with
   * later would be let in. Whoever runs this comes first: who may edit as a member of a group only is refused
   * when the group is taken off (Protection reference, its sample). Staff come last: one whose address is
   * hidden was among the others.
   */
  private protect(sheet: Sheet, { name, range, open }: Wanted): void {
    const { staff, unseen, others, owner, me } = this.people;
    const protection = range ? sheet.getRange(range).protect() : sheet.protect();
    protection.setDescription(words.ours + name);
    if (open.length) protection.setUnprotectedRanges(sheet.getRangeList(open).getRanges());
    if (this.me) protection.addEditors([...new Set([this.me, ...staff, owner])].filter(Boolean));
    else protection.addEditor(me).addEditors([...staff, owner].filter(Boolean));
    const named = others.map(({ email }) => email).filter(Boolean);
    if (named.length) protection.removeEditors(named);
    for (const { user, email } of others) if (!email) this.takeOff(protection, user);
    this.letUnseenIn(protection, unseen);
    this.domain ??= protection.canDomainEdit();
    if (this.domain) protection.setDomainEdit(false);
  }

  /**
   * Whether Google takes off whose address it does not tell, nobody has said: where it refuses, that is said
   * and the others stay shut out.
   */
  private takeOff(protection: Protection, user: User): void {
    try {
      protection.removeEditor(user);
    } catch {
      this.hiddenStay = true;
    }
  }

  /**
   * One at a time and without complaint: an address that Google does not know must not keep the others out
   * either.
   */
  private letUnseenIn(protection: Protection, emails: readonly string[]): void {
    for (const email of emails)
      try {
        protection.addEditor(email);
      } catch {
        // Not a Google account, or not one yet: the next set-up tries again.
      }
  }
}
