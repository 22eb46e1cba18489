/**
 * What a hand changed, a simple trigger: from Google's edit event to the use-case: which of our tabs, which
 * rows, which columns. It acts for no visitor: a consumer's address is often empty in a simple trigger
 * (Session reference), so where it matters whether staff is at work the cells are asked (Range.canEdit of a
 * column that only staff may write).
 */
import { handEdit } from '../../app/review/hand-edit';
import { BrokenWorkbook } from '../../app/services';
import { tabs } from '../../domain/fields';
import { say } from '../../domain/messages';
import { PRODUCT } from '../../domain/messages/sheet';
import { SIMPLE_WAIT_MS } from '../lock';
import { GoogleOffice } from '../office';
import { columnsOf } from '../sheet-table';
import { learnFrom } from './learn';

export type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Area = { rowStart: number; rowEnd: number; columnStart: number; columnEnd: number };

/**
 * Corners of the edited range. Events are known to carry them as plain properties, which costs nothing; that
 * is not documented, so the methods stand by.
 */
function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  const plain = range as unknown as Partial<Area>;
  if (plain.rowStart && plain.rowEnd && plain.columnStart && plain.columnEnd) return plain as Area;
  return {
    rowStart: range.getRow(),
    rowEnd: range.getLastRow(),
    columnStart: range.getColumn(),
    columnEnd: range.getLastColumn(),
  };
}

/**
 * Is this Google's own event? Any page can call the trigger's function with an object of its making, whose
 * range has no methods.
 */
const isGoogles = ({ range }: EditEvent): boolean => typeof range.getGridId === 'function';

/** Checks what was edited. A broken workbook is said in a toast: a simple trigger has no other voice. */
export function afterEdit(event: EditEvent): void {
  if (!isGoogles(event)) return;
  const office = new GoogleOffice({ book: event.source, edited: event.range, waitMs: SIMPLE_WAIT_MS });
  try {
    const id = event.range.getGridId();
    const tab = (['accounts', 'units', 'settings', 'rounds'] as const).find(
      (key) => office.remembered().tabs[key] === id,
    );
    if (!tab) return;
    learnFrom(
      office,
      'eventRangeHasCoordinates',
      typeof (event.range as unknown as Partial<Area>).rowStart === 'number',
    );
    const { rowStart, rowEnd, columnStart, columnEnd } = areaOf(event.range);
    if (rowEnd < 2) return;
    if (tab === 'settings' || tab === 'rounds') {
      settingsEdited(office);
      return;
    }
    office.edits(tab, event.range.getSheet());
    const columns = (): Set<string> =>
      new Set(
        Object.keys(columnsOf(tab)).filter((key) => {
          const at = office.table(tab).at(key as never);
          return at >= columnStart && at <= columnEnd;
        }),
      );
    const problem = handEdit(office, { tab, first: Math.max(rowStart, 2) - 2, last: rowEnd - 2, columns });
    if (problem) event.source.toast(say(problem), PRODUCT, 15);
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
    if (error.problem.key !== 'workbook.notSetUp') event.source.toast(say(error.problem), PRODUCT, 15);
  }
}

/**
 * A setting or a round changed: it is read again, said when it cannot be read, and every unit is judged by
 * it.
 */
function settingsEdited(office: GoogleOffice): void {
  const problems = office.compileSettings().slice(0, 3);
  if (!office.isGuarded()) problems.push({ key: 'setup.guardWaits' });
  if (problems.length) office.spreadsheet().toast(problems.map(say).join('\n'), tabs.settings.title, 15);
  handEdit(office, { tab: 'units', first: 0, last: -1, columns: () => new Set() });
}
