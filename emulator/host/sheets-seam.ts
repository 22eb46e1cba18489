/**
 * What the runtime needs from emulator/sheets (and nothing more): to create, save and restore a spreadsheet,
 * to let a person act on it by hand, and to make the objects that an event carries. emulator/sheets/index.ts
 * exports `sheets` of this type, beside `sheetClasses` and `bookView`.
 */
import type { Run } from './run';
import type { Remote } from './remote';
import type { World } from './world';

/** What a hand act did, for the triggers: an edit of a block of cells, or a change of structure or format. */
export type HandEvent =
  | {
      kind: 'edit';
      sheetId: number;
      row: number;
      column: number;
      rows: number;
      columns: number;
      /** of a single cell only; absent when it was (or is now) empty */ value?: unknown;
      oldValue?: unknown;
    }
  | {
      kind: 'change';
      changeType:
        | 'EDIT'
        | 'INSERT_ROW'
        | 'INSERT_COLUMN'
        | 'REMOVE_ROW'
        | 'REMOVE_COLUMN'
        | 'INSERT_GRID'
        | 'REMOVE_GRID'
        | 'FORMAT'
        | 'OTHER';
    };

export interface NewSpreadsheet {
  title: string;
  locale: string;
  timeZone: string;
  rowsOfTabs: number;
}

/**
 * Who acts by hand, and in which world (owner, editors, unsure switches, clock). Throws Refused where
 * Google's screen would refuse.
 */
export interface HandActs {
  /** Puts the person's cursor there: what getActiveRange and getActiveSheet answer. Changes nothing else. */
  select(tab: string, a1: string): HandEvent[];
  type(tab: string, a1: string, text: string): HandEvent[];
  paste(
    tab: string,
    a1: string,
    what: string[][] | { values: string[][]; formats?: unknown; withFormats?: boolean },
  ): HandEvent[];
  clear(tab: string, a1: string): HandEvent[];
  insertRows(tab: string, row: number, count: number): HandEvent[];
  deleteRows(tab: string, row: number, count: number): HandEvent[];
  insertColumns(tab: string, column: number, count: number): HandEvent[];
  deleteColumns(tab: string, column: number, count: number): HandEvent[];
  moveColumns(tab: string, from: number, count: number, to: number): HandEvent[];
  sort(tab: string, column: number, ascending: boolean): HandEvent[];
  renameTab(tab: string, name: string): HandEvent[];
  deleteTab(tab: string): HandEvent[];
  duplicateTab(tab: string): HandEvent[];
  addTab(name: string): HandEvent[];
  setFilter(tab: string, a1: string | undefined): HandEvent[];
  note(tab: string, a1: string, text: string): HandEvent[];
  convertToTable(tab: string, a1: string): HandEvent[];
  format(tab: string, a1: string, how: { numberFormat?: string; background?: string }): HandEvent[];
}

export interface SheetsSeam<Model, View> {
  create(options: NewSpreadsheet, world: Pick<World, 'nextId'>): Model;
  /** Plain JSON data, complete. */
  save(model: Model): unknown;
  restore(saved: unknown): Model;
  /** The same file once more; what happens to one is not seen in the other. */
  branch(model: Model): Model;
  /**
   * The file as somebody's copy of it: another id and name, protections for its new owner alone. Plain JSON
   * data.
   */
  copy(model: Model, id: string, owner: string, language: 'vi' | 'en'): unknown;
  view(model: Model, world: World): View;
  byHand(model: Model, world: World, who: string): HandActs;
  /**
   * The bound spreadsheet as an event's `source`, and a block of cells as its `range` (with _extras per
   * `unsure.eventRangeHasCoordinates`).
   */
  spreadsheetFor(run: Run): Remote;
  rangeFor(
    run: Run,
    block: { sheetId: number; row: number; column: number; rows: number; columns: number },
  ): Remote;
}
