/** What a cell carries besides text: the corner of a note, the arrow of a list, the box of a yes or no. */
import type {
  ICellCustomRender,
  ICellDataForSheetInterceptor,
  ICellRenderContext,
  Injector,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { InterceptorEffectEnum } from '@univerjs/core';
import type { CellWire } from '../server/protocol';

const grey = '#5f6368';

/** The small arrow that Google draws at the right edge of a cell with a list. */
const arrow: ICellCustomRender = {
  drawWith(ctx: CanvasRenderingContext2D, { primaryWithCoord }: ICellRenderContext) {
    const { startX, startY, endX, endY } =
      primaryWithCoord.isMergedMainCell && primaryWithCoord.mergeInfo
        ? primaryWithCoord.mergeInfo
        : primaryWithCoord;
    if (endX - startX < 18) return;
    const x = endX - 12;
    const y = (startY + endY) / 2 - 2;
    ctx.save();
    ctx.fillStyle = grey;
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(x + 8, y);
    ctx.lineTo(x + 4, y + 5);
    ctx.closePath();
    ctx.fill();
    ctx.restore();
  },
  zIndex: 10,
};

/**
 * Adds the marks as cells are drawn; `cellOf` gives what the server said about a cell of a sheet of the view
 * (rows and columns from 1).
 */
export function drawMarks(
  injector: Injector,
  cellOf: (sheet: string, row: number, column: number) => CellWire | undefined,
): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, place, next) => {
      const told = cellOf(place.subUnitId, place.row + 1, place.col + 1);
      if (!told || (told.note === undefined && told.choices === undefined)) return next(cell);
      const marked: ICellDataForSheetInterceptor = { ...(cell ?? {}) };
      if (told.note !== undefined) marked.markers = { ...marked.markers, tr: { color: '#202124', size: 7 } };
      if (told.choices !== undefined) marked.customRender = [...(marked.customRender ?? []), arrow];
      return next(marked);
    },
  });
}
