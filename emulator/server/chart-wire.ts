/** The charts of a tab as names and figures, read from the cells they stand on. */
import type { LocalGoogle } from '../index';
import { letters } from './cells';
import type { ChartModel, SheetModel } from '../sheets/sheet-model';
import type { ChartWire } from './protocol';

function chartOf(google: LocalGoogle, chart: ChartModel): ChartWire {
  const columns = chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = google.stage.world.spreadsheet.sheet(sheetId);
    if (!sheet) return [];
    const tab = google.book.tab(sheet.name);
    const last = Math.min(area.row + area.rows - 1, tab.lastRow);
    return Array.from({ length: area.columns }, (_, c) =>
      Array.from({ length: Math.max(0, last - area.row + 1) }, (__, r) =>
        tab.cell(`${letters(area.column + c)}${area.row + r}`),
      ),
    );
  });
  const [names = [], ...figures] = columns;
  const headings = chart.numHeaders;
  const title = chart.options.title;
  return {
    title: typeof title === 'string' ? title : '',
    kind: chart.type,
    series: figures.map((column) => ({
      name: headings > 0 ? (column[0]?.display ?? '') : '',
      points: column
        .slice(headings)
        .map((cell, at) => ({
          label: names[at + headings]?.display ?? '',
          value: typeof cell.value === 'number' ? cell.value : 0,
        }))
        .filter((point) => point.label !== ''),
    })),
  };
}

/** Every chart of a tab. */
export const chartsOf = (google: LocalGoogle, sheet: SheetModel): ChartWire[] =>
  sheet.charts.map((chart) => chartOf(google, chart));
