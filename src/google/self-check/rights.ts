/** What the product relies on about protections, tabs and lines. */
import { sees, type Scratch } from './scratch';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
const name = 'Sổ Tài Khoản: thử';

/**
 * Protects a fresh cell as set-up protects staff's columns, and finds it again among the tab's protections.
 */
function protectedCell(scratch: Scratch): { found: Protection | undefined; where: string } {
  const cell = scratch.cell();
  const where = cell.getA1Notation();
  cell.protect().setDescription(name + where);
  const found = scratch.sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((one) => one.getDescription() === name + where);
  return { found: found[0], where };
}

export const aboutRights = {
  'rights.range': (s: Scratch) => {
    const { found, where } = protectedCell(s);
    const seen = sees(found?.getRange().getA1Notation(), where);
    found?.remove();
    return seen;
  },
  /** The run's own person stays able to write what is protected, else set-up would lock itself out. */
  'rights.own': (s: Scratch) => {
    const cell = s.cell();
    const protection = cell.protect();
    protection.removeEditors(protection.getEditors());
    const seen = sees([cell.canEdit(), cell.setValue('x').getValue()], [true, 'x']);
    protection.remove();
    return seen;
  },
  'rights.strict': (s: Scratch) => {
    const protection = s.cell().protect();
    const seen = sees(protection.isWarningOnly(), false);
    protection.remove();
    return seen;
  },
  'rights.gone': (s: Scratch) => {
    const { RANGE } = SpreadsheetApp.ProtectionType;
    const before = s.sheet.getProtections(RANGE).length;
    s.cell().protect().remove();
    return sees(s.sheet.getProtections(RANGE).length, before);
  },
  'rights.open': (s: Scratch) => {
    const open = s.block(2, 2);
    const protection = s.sheet.protect().setUnprotectedRanges([open]);
    const found = s.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
    const seen = sees(
      found?.getUnprotectedRanges().map((range) => range.getA1Notation()),
      [open.getA1Notation()],
    );
    protection.remove();
    return seen;
  },
  'tabs.name': (s: Scratch) => {
    const seen = sees(s.sheet.setName(`${s.name} 2`).getName(), `${s.name} 2`);
    s.sheet.setName(s.name);
    return seen;
  },
  'tabs.id': (s: Scratch) => sees(s.book.getSheetById(s.id)?.getName(), s.name),
  'tabs.last': (s: Scratch) => {
    const all = s.book.getSheets();
    return sees(all[all.length - 1]!.getSheetId(), s.id);
  },
  'tabs.linesAdded': (s: Scratch) => {
    const had = s.sheet.getMaxRows();
    s.sheet.insertRowsAfter(had, 5);
    return sees(s.sheet.getMaxRows(), had + 5);
  },
  /** A column that somebody inserted moves the others, and what stands in them. */
  'tabs.columnAdded': (s: Scratch) => {
    const cell = s.block(1, 5).getCell(1, 5).setValue('x');
    s.sheet.insertColumnBefore(5);
    return sees(s.sheet.getRange(cell.getRow(), 6).getValue(), 'x');
  },
};
