/**
 * Keeps the library's workbook equal to the file. The workbook is made once and changed in place: single
 * cells where that is enough, else the tab is put in anew beside the old one. (Making a new workbook for each
 * state leaves the screen blank when two come close together.)
 */
import type { ICommandService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { BookWire, CellWire, TabWire } from '../server/protocol';
import { indexOf } from './cells';
import { cellOf, sheetOf, workbookOf } from './grid-book';
import { changesBetween } from './grid-changes';
import type { CellChange } from './grid-changes';
import { grownRows, usualHeight } from './grid-heights';

export const unitId = 'book';

/** A tab as it is drawn: the library's name for its sheet, and what it shows. */
interface Drawn {
  sheet: string;
  tab: TabWire;
}

export interface Drawing {
  /**
   * Makes the drawing equal to a state of the file; returns the tabs (by Google's id) that were put in anew.
   */
  show(book: BookWire): Set<number>;
  /** Takes out the sheets that were replaced; call it when another one is in front. */
  tidy(): void;
  /** The library's sheet of a tab, by Google's id. */
  sheetOf(tab: number): string | undefined;
  cellAt(sheet: string, row: number, column: number): CellWire | undefined;
}

/** `first` is called when the workbook has just been made. */
export function startDrawing(api: FUniver, commands: ICommandService, first: () => void): Drawing {
  let drawn: Drawn[] = [];
  let made = 0;
  let leaving: Drawn[] = [];
  let started = false;
  const name = (tab: TabWire) => `tab${tab.id}.${++made}`;
  const run = (id: string, params: object) => commands.syncExecuteCommand(id, { unitId, ...params });

  const putIn = (tab: TabWire): Drawn => {
    const sheet = name(tab);
    const { sheet: data, styles } = sheetOf(tab, sheet);
    run('sheet.mutation.insert-sheet', { index: 0, sheet: data, styles });
    return { sheet, tab };
  };
  const takeOut = ({ sheet }: Drawn) =>
    run('sheet.mutation.remove-sheet', { subUnitId: sheet, subUnitName: sheet });

  const change = ({ sheet, tab: before }: Drawn, after: TabWire, changes: CellChange[]): Drawn => {
    const put = (value: (one: CellChange) => unknown) => {
      const cellValue: Record<number, Record<number, unknown>> = {};
      for (const one of changes) (cellValue[one.row - 1] ??= {})[one.column - 1] = value(one);
      run('sheet.mutation.set-range-values', { subUnitId: sheet, cellValue });
    };
    if (changes.length > 0) {
      put(() => null);
      put(({ cell, look }) => (cell ? cellOf(cell, look) : null));
    }
    const was = grownRows(before);
    const is = grownRows(after);
    for (const row of new Set(changes.map((one) => one.row))) {
      if (was[row] === is[row]) continue;
      run('sheet.mutation.set-worksheet-row-height', {
        subUnitId: sheet,
        ranges: [{ startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: after.columns - 1 }],
        rowHeight: is[row] ?? usualHeight,
      });
    }
    return { sheet, tab: after };
  };

  return {
    show(book) {
      const anew = new Set<number>();
      if (!started) {
        started = true;
        drawn = book.tabs.map((tab) => ({ tab, sheet: name(tab) }));
        api.createWorkbook(
          workbookOf(
            book,
            unitId,
            drawn.map((one) => one.sheet),
          ),
        );
        first();
        return new Set(book.tabs.map((tab) => tab.id));
      }
      const before = drawn;
      drawn = book.tabs.map((tab) => {
        const old = before.find((one) => one.tab.id === tab.id);
        const changes = old && changesBetween(old.tab, tab);
        if (old && changes) return change(old, tab, changes);
        anew.add(tab.id);
        return putIn(tab);
      });
      for (const old of before) if (!drawn.some((one) => one.sheet === old.sheet)) leaving.push(old);
      return anew;
    },
    tidy() {
      for (const old of leaving) takeOut(old);
      leaving = [];
    },
    sheetOf: (tab) => drawn.find((one) => one.tab.id === tab)?.sheet,
    cellAt: (sheet, row, column) => {
      const one = drawn.find((known) => known.sheet === sheet);
      return one && indexOf(one.tab).get(row)?.get(column);
    },
  };
}
