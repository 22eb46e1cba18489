/**
 * The grid: the one file through which the page sees cells drawn, and with grid-*.ts beside it the only door
 * to the library that draws them. It is a view and decides nothing. It draws, scrolls and lets a pointer
 * select; typing, pasting and every change go by the page to the server, which reads them by Google's rules,
 * and come back in the next `show`.
 */
import { ICommandService, IUniverInstanceService } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import type { BookWire } from '../server/protocol';
import { isLookOnly, rememberSizes, withSizes } from './grid-commands';
import { startDrawing, unitId } from './grid-draw';
import { drawMarks } from './grid-marks';
import type { GridEvents, Selection } from './grid-events';
import { cellRect, scrollFor } from './grid-place';
import { watchPointer } from './grid-pointer';
import { startView } from './grid-univer';

export interface Grid {
  /** Draws a newer state of the file; selection and scroll stay where they are. */
  show(book: BookWire): void;
  /** Brings a tab to the front, by its place in the file. */
  activate(tab: number): void;
  /** Selects, and scrolls so that `reveal` can be seen. */
  select(selection: Selection, reveal?: { row: number; column: number }): void;
  /** Where a cell is in the window, or undefined when it cannot be seen. */
  rectOf(row: number, column: number): DOMRect | undefined;
  /** How many rows can be seen beside the frozen ones; at least 1. */
  rowsSeen(): number;
  dispose(): void;
}

/** Starts the view inside `host`. It stays empty until the first `show`. */
export function mountGrid(host: HTMLElement, events: GridEvents): Grid {
  const { univer, api } = startView(host);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let book: BookWire | undefined;
  let active = 0;
  /** While the view is changed from here, what it reports is our own doing. */
  let ours = 0;
  const quietly = <T>(act: () => T): T => {
    ours += 1;
    try {
      return act();
    } finally {
      ours -= 1;
    }
  };
  /** The library draws its first sheet a while after it was made; before that it has no places to tell. */
  let ready = false;
  const sheet = () => (book && ready ? api.getActiveWorkbook()?.getActiveSheet() : undefined);
  const tab = () => book?.tabs[active];
  const sizes = rememberSizes(commands, () => (ours > 0 ? undefined : tab()?.name));
  // The library starts its services for sheets with the first workbook.
  const drawing = startDrawing(api, commands, () =>
    drawMarks(injector, (name, row, column) => drawing.cellAt(name, row, column)),
  );

  const fromView = (range: IRange): Selection => {
    const end = (value: number, last: number) => (Number.isFinite(value) && value >= 0 ? value : last);
    const top = end(range.startRow, 0);
    const left = end(range.startColumn, 0);
    return {
      tab: active,
      row: top + 1,
      column: left + 1,
      rows: end(range.endRow, (tab()?.rows ?? 1) - 1) - top + 1,
      columns: end(range.endColumn, (tab()?.columns ?? 1) - 1) - left + 1,
    };
  };
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    if (ours > 0 || isLookOnly(command)) return;
    command.cancel = true;
    const drag = command.params as { sourceRange?: IRange; targetRange?: IRange } | undefined;
    if (command.id === 'sheet.command.auto-fill' && drag?.sourceRange && drag.targetRange)
      events.filled(fromView(drag.sourceRange), fromView(drag.targetRange));
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id === 'sheet.operation.set-scroll') events.scrolled();
    if (ours > 0 || id !== 'sheet.operation.set-selections') return;
    const last = (params as { selections?: { range: IRange }[] }).selections?.at(-1);
    if (last) events.selected(fromView(last.range));
  });
  api.addEvent(api.Event.CellHover, ({ row, column }) => events.hovered(row + 1, column + 1));

  /** How far the cells that are not frozen are scrolled, in pixels. */
  const scrolledBy = () => {
    const view = injector
      .get(IRenderManagerService)
      .getRenderById(unitId)
      ?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return { x: view?.viewportScrollX ?? 0, y: view?.viewportScrollY ?? 0 };
  };
  const scrollTo = ({ x, y }: { x: number; y: number }) =>
    quietly(() => {
      const sheetId = sheet()?.getSheetId();
      if (sheetId)
        commands.syncExecuteCommand('sheet.operation.set-scroll', {
          unitId,
          sheetId,
          sheetViewStartRow: 0,
          sheetViewStartColumn: 0,
          offsetX: x,
          offsetY: y,
        });
    });
  const rectOf = (row: number, column: number): DOMRect | undefined => {
    const front = sheet();
    const told = tab();
    return front && told && cellRect(host, front, told, scrolledBy(), row, column);
  };
  const pointer = watchPointer(
    host,
    events,
    () => {
      const range = sheet()?.getActiveRange();
      return range ? { row: range.getRow() + 1, column: range.getColumn() + 1 } : undefined;
    },
    rectOf,
  );
  const bringToFront = () =>
    quietly(() => {
      const workbook = book && api.getActiveWorkbook();
      const front = workbook?.getSheetBySheetId(drawing.sheetOf(tab()?.id ?? -1) ?? '');
      if (workbook && front) workbook.setActiveSheet(front);
    });
  return {
    show(next) {
      const scroll = scrolledBy();
      const anew = quietly(() => drawing.show(withSizes(next, sizes)));
      const isFirst = book === undefined;
      book = next;
      active = Math.min(active, Math.max(0, next.tabs.length - 1));
      // The library listens to the wheel only while it believes its sheet is in use. Its keys stay off: they
      // also ask for an editor of its own.
      if (isFirst) injector.get(IUniverInstanceService).focusUnit(unitId);
      if (isFirst)
        void canvasOf(host).then(() => {
          ready = true;
          events.ready();
        });
      bringToFront();
      quietly(() => drawing.tidy());
      if (anew.has(tab()?.id ?? -1) && (scroll.x > 0 || scroll.y > 0)) scrollTo(scroll);
    },
    activate(index) {
      active = index;
      bringToFront();
    },
    select(selection, reveal) {
      const front = sheet();
      if (!front) return;
      quietly(() => {
        front.setActiveRange(
          front.getRange(selection.row - 1, selection.column - 1, selection.rows, selection.columns),
        );
      });
      const told = tab();
      const to = reveal && told && scrollFor(host, front, told, scrolledBy(), reveal);
      if (to) scrollTo(to);
    },
    rectOf,
    rowsSeen() {
      const seen = sheet()?.getVisibleRange();
      return seen ? Math.max(1, seen.endRow - seen.startRow) : 1;
    },
    dispose() {
      pointer.stop();
      univer.dispose();
    },
  };
}

const longestWait = 10_000;
/** Waits until the library has put its canvas into the page, and has had a moment to draw. */
async function canvasOf(host: HTMLElement): Promise<void> {
  const until = performance.now() + longestWait;
  while (!host.querySelector('canvas') && performance.now() < until)
    await new Promise((resolve) => {
      setTimeout(resolve, 16);
    });
  // The keyboard belongs to the page's own editor.
  for (const canvas of host.querySelectorAll('canvas')) canvas.tabIndex = -1;
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}
