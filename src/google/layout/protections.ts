/** Who may edit what: staff's columns and tabs are protected for staff; what a unit's own run must write stays open. */
import { tabs, type TabKey } from '../../domain/fields';
import type { Problem } from '../../domain/messages';
import { columnsOf } from '../sheet-table';
import { letterOf } from './colours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Positions = ReadonlyMap<string, number>;
/** A protection whose description starts so is ours. */
const OURS = 'Sổ Tài Khoản: ';

/** One protection: a range, or the whole tab but for some open ranges. Ranges in A1 notation; '' is the whole tab. */
interface Wanted { name: string; range: string; open: string[] }

const column = (at: number, last: number): string => `${letterOf(at)}2:${letterOf(at)}${last}`;

function wantedFor(tab: TabKey, positions: Positions, lastRow: number): Wanted[] {
  const ofWriter = (writer: string): number[] => Object.entries(columnsOf(tab)).filter(([, c]) => c.writer === writer).map(([key]) => positions.get(key)!);
  if (tab === 'units') return [{ name: 'danh sách đơn vị', range: '', open: ofWriter('us').map((at) => column(at, lastRow)) }];
  if (tab === 'accounts') return [{ name: 'dòng tiêu đề', range: '1:1', open: [] }, ...ofWriter('staff').map((at) => ({ name: `cột ${letterOf(at)}, duyệt`, range: column(at, lastRow), open: [] }))];
  if (tab === 'log') return [{ name: 'dòng tiêu đề', range: '1:1', open: [] }];
  return [{ name: `thẻ ${tabs[tab].title}`, range: '', open: [] }];
}

const a1 = (range: GoogleAppsScript.Spreadsheet.Range): string => range.getA1Notation();
const isWhole = (protection: Protection): boolean => protection.getProtectionType() === SpreadsheetApp.ProtectionType.SHEET;

function isRight(protection: Protection, wanted: Wanted, editors: readonly string[]): boolean {
  if (protection.getDescription() !== OURS + wanted.name || protection.isWarningOnly()) return false;
  if (isWhole(protection) ? wanted.range !== '' : a1(protection.getRange()) !== wanted.range) return false;
  const open = isWhole(protection) ? protection.getUnprotectedRanges().map(a1) : [];
  const now = protection.getEditors().map((user) => user.getEmail().toLowerCase());
  return JSON.stringify(open) === JSON.stringify(wanted.open) && editors.every((email) => now.includes(email)) && now.every((email) => editors.includes(email));
}

function protect(sheet: Sheet, wanted: Wanted, editors: readonly string[]): void {
  const protection = wanted.range ? sheet.getRange(wanted.range).protect() : sheet.protect();
  protection.setDescription(OURS + wanted.name);
  if (wanted.open.length) protection.setUnprotectedRanges(wanted.open.map((range) => sheet.getRange(range)));
  protection.removeEditors(protection.getEditors().map((user) => user.getEmail()).filter((email) => !editors.includes(email.toLowerCase())));
  if (editors.length) protection.addEditors([...editors]);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/**
 * @param editors e-mails, lower case: staff and whoever sets up; the file's owner can always edit.
 */
export function ensureProtections(tab: TabKey, sheet: Sheet, positions: Positions, editors: readonly string[], owner: string): Problem[] {
  const present = [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE].flatMap((type) => sheet.getProtections(type)).filter((p) => p.getDescription().indexOf(OURS) === 0);
  const others = editors.filter((email) => email !== owner);
  const withoutOwner = (p: Protection, w: Wanted): boolean => isRight(p, w, others) || isRight(p, w, [...others, owner]);
  const wanted = wantedFor(tab, positions, sheet.getMaxRows());
  const right = wanted.filter((w) => present.some((p) => withoutOwner(p, w)));
  const wrong = wanted.filter((w) => !right.includes(w));
  const stale = present.filter((p) => !wanted.some((w) => withoutOwner(p, w)));
  if (wrong.length === 0 && stale.length === 0) return [];
  stale.forEach((p) => p.remove());
  wrong.forEach((w) => protect(sheet, w, others));
  return [{ key: 'setup.protection', with: { tab: tabs[tab].title } }];
}
