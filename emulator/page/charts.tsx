/** The charts of the tab in front, as simple bars beside the cells. */
import type { ChartWire } from '../server/protocol';
import type { Desk } from './actions';
import { useStore } from './store';
import { words } from './words';

function Chart({ chart }: { chart: ChartWire }) {
  const most = Math.max(1, ...chart.series.flatMap((s) => s.points.map((p) => p.value)));
  return (
    <figure class="chart">
      <figcaption>{chart.title}</figcaption>
      {chart.series.map((series) => (
        <table key={series.name}>
          <caption>{series.name}</caption>
          <tbody>
            {series.points.map((point) => (
              <tr key={point.label}>
                <th scope="row">{point.label}</th>
                <td>
                  <span class="bar" style={{ width: `${(100 * point.value) / most}%` }} />
                </td>
                <td class="figure">{point.value.toLocaleString('vi-VN')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </figure>
  );
}

export function Charts({ desk }: { desk: Desk }) {
  const charts = useStore(desk.store, (s) => s.book?.tabs[s.tab]?.charts);
  return charts && charts.length > 0 ? (
    <aside class="charts" aria-label={words.charts}>
      {charts.map((chart, index) => (
        <Chart key={index} chart={chart} />
      ))}
    </aside>
  ) : null;
}
