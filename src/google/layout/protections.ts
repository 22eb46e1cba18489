/**
 * Who may edit what: staff's columns and tabs are protected for staff; what a unit's own run must
 * write stays open.
 */
import { tabs, type TabKey } from '../../domain/fields';
import type { Problem } from '../../domain/messages';
import { below, letterOf, stretches } from './a1';
import { placed, type Positions } from './headings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
/** A protection whose description starts so is ours. */
const OURS = 'Sổ Tài Khoản: ';

/** What is to be protected of a tab. */
export interface Guarded {
  tab: TabKey;
  sheet: Sheet;
  /** Made by this run: it has no protection yet. */
  made: boolean;
  rows: number;
  positions: Positions;
}
/**
 * Addresses, lower case. `staff`: who may edit, but for the file's owner, who always can. `others`: who else
 * may edit the file.
 */
export interface People {
  staff: readonly string[];
  others: readonly string[];
  owner: string;
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

function wantedFor({ tab, positions, rows }: Guarded): Wanted[] {
  const ofWriter = (writer: string): [number, number][] =>
    stretches(
      placed({ tab, positions })
        .filter(({ column }) => column.writer === writer)
        .map(({ at }) => at),
    );
  const headings: Wanted = { name: 'dòng tiêu đề', range: '1:1', open: [] };
  if (tab === 'units')
    return [
      {
        name: 'danh sách đơn vị',
        range: '',
        open: ofWriter('us').map(([first, last]) => below(rows, first, last)),
      },
    ];
  if (tab === 'accounts')
    return [
      headings,
      ...ofWriter('staff').map(([first, last]) => ({
        name: `cột ${[...new Set([first, last])].map(letterOf).join('–')}, duyệt`,
        range: below(rows, first, last),
        open: [],
      })),
    ];
  if (tab === 'log') return [headings];
  return [{ name: `thẻ ${tabs[tab].title}`, range: '', open: [] }];
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

const editorsOf = (protection: Protection): string[] =>
  protection.getEditors().map((user) => user.getEmail().toLowerCase());

const isRight = (present: Present, wanted: Wanted, { staff, owner }: People): boolean =>
  present.name === wanted.name &&
  present.range === wanted.range &&
  JSON.stringify(present.open) === JSON.stringify(wanted.open) &&
  !present.warns &&
  staff.every((email) => present.editors.includes(email)) &&
  present.editors.every((email) => email === owner || staff.includes(email));

/** Protects the tabs for the same people. */
export class Guard {
  /** May everybody of the domain edit what is freshly protected? One answer for the file. */
  private domain: boolean | undefined;
  constructor(private readonly people: People) {}

  /** Protects what is not protected as it should be; says so. */
  ensure(guarded: Guarded): Problem[] {
    const wanted = wantedFor(guarded);
    const present = guarded.made ? [] : this.ours(guarded.sheet, wanted);
    const right = (p: Present, w: Wanted): boolean => isRight(p, w, this.people);
    const wrong = wanted.filter((one) => !present.some((p) => right(p, one)));
    const stale = present.filter((p) => !wanted.some((one) => right(p, one)));
    stale.forEach(({ protection }) => protection.remove());
    wrong.forEach((one) => this.protect(guarded.sheet, one));
    return wrong.length || stale.length
      ? [{ key: 'setup.protection', with: { tab: tabs[guarded.tab].title } }]
      : [];
  }

  private ours(sheet: Sheet, wanted: readonly Wanted[]): Present[] {
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const whole = sheet
      .getProtections(SHEET)
      .map((protection) => ({ protection, description: protection.getDescription(), range: '' }));
    const parts = sheet
      .getProtections(RANGE)
      .map((protection) => ({ protection, description: protection.getDescription(), range: undefined }));
    return [...whole, ...parts].flatMap(({ protection, description, range: known }) => {
      if (description && description.indexOf(OURS) !== 0) return [];
      const range = known ?? a1(protection.getRange());
      if (!description && !this.isLeftOver(protection, range, wanted)) return [];
      return [
        {
          protection,
          range,
          name: description.slice(OURS.length),
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
  private isLeftOver(protection: Protection, range: string, wanted: readonly Wanted[]): boolean {
    if (!range || !wanted.some((one) => one.range === range)) return false;
    const editors = editorsOf(protection);
    return this.people.others.every((email) => editors.includes(email));
  }

  /**
   * A fresh protection stops nobody until its list of editors is changed (Range.protect reference): so
   * somebody is put on the list even where nobody is to be taken off it, or whoever the file is shared with
   * later would be let in.
   */
  private protect(sheet: Sheet, { name, range, open }: Wanted): void {
    const { staff, others, owner } = this.people;
    const protection = range ? sheet.getRange(range).protect() : sheet.protect();
    protection.setDescription(OURS + name);
    if (open.length) protection.setUnprotectedRanges(sheet.getRangeList(open).getRanges());
    protection.addEditors([...staff, owner].filter(Boolean));
    if (others.length) protection.removeEditors([...others]);
    this.domain ??= protection.canDomainEdit();
    if (this.domain) protection.setDomainEdit(false);
  }
}
