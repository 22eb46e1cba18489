/**
 * What the pointer does on the grid beyond selecting: opening a cell, the menu of a right click, the
 * arrow of a list.
 */
import type { GridEvents } from './grid-events';

interface Cell {
  row: number;
  column: number;
}

/** Starts to watch; `active` is the cell with the cursor, `rectOf` where a cell is in the window. */
export function watchPointer(
  host: HTMLElement,
  events: GridEvents,
  active: () => Cell | undefined,
  rectOf: (row: number, column: number) => DOMRect | undefined,
): { stop(): void } {
  let at = { x: 0, y: 0 };
  const onCells = (event: Event) => event.target instanceof HTMLCanvasElement;
  const under = (): { cell: Cell; rect: DOMRect } | undefined => {
    const cell = active();
    const rect = cell && rectOf(cell.row, cell.column);
    return cell && rect && at.x >= rect.left && at.x <= rect.right && at.y >= rect.top && at.y <= rect.bottom
      ? { cell, rect }
      : undefined;
  };
  const listeners: [string, (event: MouseEvent) => void][] = [
    [
      'pointerdown',
      (event) => {
        at = { x: event.clientX, y: event.clientY };
      },
    ],
    [
      'pointerup',
      () =>
        setTimeout(() => {
          events.released();
          const hit = under();
          if (hit)
            events.clicked(hit.cell.row, hit.cell.column, {
              fromRight: hit.rect.right - at.x,
              fromMiddle: Math.abs((hit.rect.left + hit.rect.right) / 2 - at.x),
            });
        }, 0),
    ],
    [
      'dblclick',
      (event) => {
        const hit = onCells(event) ? under() : undefined;
        if (hit) events.opened(hit.cell.row, hit.cell.column);
      },
    ],
    [
      'contextmenu',
      (event) => {
        event.preventDefault();
        events.menu({ x: event.clientX, y: event.clientY });
      },
    ],
    // With Ctrl, and by two fingers, a person makes the whole page larger, as on Google; the library would
    // make its cells alone larger.
    [
      'wheel',
      (event) => {
        if (event.ctrlKey) event.stopPropagation();
      },
    ],
    ['pointerleave', () => events.hovered(0, 0)],
  ];
  for (const [name, listener] of listeners) host.addEventListener(name, listener as EventListener, true);
  return {
    stop() {
      for (const [name, listener] of listeners)
        host.removeEventListener(name, listener as EventListener, true);
    },
  };
}
