/**
 * Which of the library's commands only change how the file is looked at. All others are refused: the file
 * changes on the server alone.
 */
import { CommandType } from '@univerjs/core';
import type { ICommandInfo, ICommandService } from '@univerjs/core';
import type { BookWire } from '../server/protocol';

/** The library's names for moving about and for sizes, such as `sheet.command.set-zoom-ratio`. */
const looks = [
  '.*scroll.*',
  '(?:set|change)-zoom-ratio',
  'select-.*',
  'expand-selection',
  'move-selection.*',
  'set-worksheet-activ.*',
  'delta-(?:column-width|row-height)',
  'set-worksheet-(?:col-width|row-height)',
  'set-worksheet-row-auto-height.*',
  'set-(?:worksheet-)?row-is-auto-height',
];
const lookOnly = new RegExp(`^sheet\\.(?:command|mutation)\\.(?:${looks.join('|')})$`);
const forDrawing = /^(formula|doc|docs|base-ui|ui)\./;

/** Whether a command may run: it moves, scrolls, zooms or sizes, and changes no cell. */
export function isLookOnly(command: Pick<ICommandInfo, 'id' | 'type'>): boolean {
  return command.type === CommandType.OPERATION || lookOnly.test(command.id) || forDrawing.test(command.id);
}

/**
 * Column widths and row heights that this person dragged, by tab name. The local Google keeps no sizes set by
 * hand, so the page does.
 */
export type Sizes = Map<string, { widths: Record<number, number>; heights: Record<number, number> }>;

interface SizeChange {
  ranges?: { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
  colWidth?: unknown;
  rowHeight?: unknown;
}

/**
 * Starts to remember dragged sizes; `tabName` tells which tab is in front, or undefined when the change is
 * not a person's.
 */
export function rememberSizes(commands: ICommandService, tabName: () => string | undefined): Sizes {
  const sizes: Sizes = new Map();
  commands.onCommandExecuted(({ id, params }) => {
    const change = params as SizeChange | undefined;
    if (id !== 'sheet.mutation.set-worksheet-col-width' && id !== 'sheet.mutation.set-worksheet-row-height')
      return;
    const name = tabName();
    if (name === undefined) return;
    const own = sizes.get(name) ?? { widths: {}, heights: {} };
    sizes.set(name, own);
    for (const range of change?.ranges ?? []) {
      if (typeof change?.colWidth === 'number')
        for (let c = range.startColumn; c <= range.endColumn; c++) own.widths[c + 1] = change.colWidth;
      if (typeof change?.rowHeight === 'number')
        for (let r = range.startRow; r <= range.endRow; r++) own.heights[r + 1] = change.rowHeight;
    }
  });
  return sizes;
}

/** The same file with the sizes this person dragged. */
export const withSizes = (book: BookWire, sizes: Sizes): BookWire => ({
  ...book,
  tabs: book.tabs.map((tab) => {
    const own = sizes.get(tab.name);
    return own
      ? { ...tab, widths: { ...tab.widths, ...own.widths }, heights: { ...tab.heights, ...own.heights } }
      : tab;
  }),
});
