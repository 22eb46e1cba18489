import type { CurveDay } from '../../../app/desk/views';
import { overviewWords as words } from './words';

/** The drawing, in its own units; the page scales it. */
const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 40;
const RIGHT = 12;
const TOP = 18;
const BOTTOM = 44;

/** A round number not below the largest one drawn. */
function topOf(most: number): number {
  const step = [1, 2, 5, 10]
    .map((one) => one * 10 ** Math.max(0, String(most).length - 2))
    .find((one) => one * 5 >= most);
  return Math.max(1, Math.ceil(most / (step ?? most)) * (step ?? most));
}

interface Props {
  days: readonly CurveDay[];
  /** How many have to report: the curve's natural top. */
  required: number;
  before: string;
}

/** Reports day by day against the deadline and the last round; days of letters are marked. */
export function Curve({ days, required, before }: Props) {
  if (days.length === 0) return <p class="muted">{words.noCurve}</p>;
  const most = Math.max(required, ...days.map((day) => Math.max(day.reported ?? 0, day.before ?? 0)));
  const top = topOf(most);
  const x = (i: number): number =>
    LEFT + (days.length === 1 ? 0 : (i * (WIDTH - LEFT - RIGHT)) / (days.length - 1));
  const y = (count: number): number => HEIGHT - BOTTOM - (count / top) * (HEIGHT - TOP - BOTTOM);
  const line = (value: (day: CurveDay) => number | undefined): string =>
    days
      .flatMap((day, i) => {
        const count = value(day);
        return count === undefined ? [] : [`${x(i).toFixed(1)},${y(count).toFixed(1)}`];
      })
      .join(' ');
  const last = days.findIndex((day) => day.isLast);
  const reported = days.flatMap(({ reported: one }) => (one === undefined ? [] : [one]));
  const labels = [...new Set([0, Math.floor((days.length - 1) / 2), days.length - 1])];
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.curveSays({
        from: days[0]!.day,
        to: days[days.length - 1]!.day,
        count: reported[reported.length - 1] ?? 0,
      })}
      class="curve"
    >
      {[0, top / 2, top].map((count) => (
        <g key={count}>
          <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(count)} y2={y(count)} />
          {Number.isInteger(count) && (
            <text x={LEFT - 6} y={y(count) + 4} text-anchor="end">
              {count}
            </text>
          )}
        </g>
      ))}
      {labels.map((i) => (
        <text
          key={i}
          x={x(i)}
          y={HEIGHT - BOTTOM + 34}
          text-anchor={i === 0 ? 'start' : i === days.length - 1 ? 'end' : 'middle'}
        >
          {days[i]!.day}
        </text>
      ))}
      {last >= 0 && (
        <g>
          <line class="due" x1={x(last)} x2={x(last)} y1={TOP - 4} y2={HEIGHT - BOTTOM} />
          <text class="due-text" x={x(last)} y={TOP - 7} text-anchor={x(last) > WIDTH / 2 ? 'end' : 'start'}>
            {words.lastDay}
          </text>
        </g>
      )}
      {days.map(
        ({ letters }, i) =>
          letters > 0 && (
            <path key={i} class="letter" d={`M${x(i)} ${HEIGHT - BOTTOM + 4} l5 9 h-10 z`}>
              <title>{words.lettersOn({ count: letters })}</title>
            </path>
          ),
      )}
      {before && <polyline class="line-before" points={line((day) => day.before)} />}
      <polyline class="line" points={line((day) => day.reported)} />
    </svg>
  );
}

/** The same for who does not see it, and for who wants the figures. */
export function CurveTable({ days, before }: Pick<Props, 'days' | 'before'>) {
  return (
    <details>
      <summary>{words.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col" class="number">
              {words.thisRound}
            </th>
            {before && (
              <th scope="col" class="number">
                {words.lastRound({ name: before })}
              </th>
            )}
            <th scope="col" class="number">
              {words.letters}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day}>
              <th scope="row">
                {day.day}
                {day.isLast && ` (${words.lastDay})`}
              </th>
              <td class="number">{day.reported ?? ''}</td>
              {before && <td class="number">{day.before ?? ''}</td>}
              <td class="number">{day.letters || ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
