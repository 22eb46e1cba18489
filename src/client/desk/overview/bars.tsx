import type { StandingOf } from '../../../app/desk/views';
import type { StandingFigures } from '../../../domain/round/figures';
import { overviewWords as words } from './words';

/** The parts of a bar, in its order. */
export const parts = ['reported', 'fix', 'missing'] as const satisfies readonly (keyof StandingFigures)[];

/** One bar: the parts of a hundred per cent; its figures stand beside it. */
export function Bar({ of }: { of: StandingFigures }) {
  let from = 0;
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {parts.map((part) => {
        const width = of.required ? (of[part] / of.required) * 100 : 0;
        const at = from;
        from += width;
        return <rect key={part} class={`part-${part}`} x={at} width={width} y={0} height={10} />;
      })}
    </svg>
  );
}

/** Groups beside each other, the one with most to do first: a table whose lines are also bars. */
export function Bars({ title, groups }: { title: string; groups: readonly StandingOf[] }) {
  if (groups.length === 0) return null;
  return (
    <table class="bars">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          <th scope="col" class="number">
            {words.figures.required}
          </th>
          <th scope="col" class="number">
            {words.figures.onTime}
          </th>
          {parts.map((part) => (
            <th scope="col" class="number" key={part}>
              <span class={`dot part-${part}`} aria-hidden="true" /> {words.figures[part]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.label}>
            <th scope="row">
              {group.label}
              <Bar of={group} />
            </th>
            <td class="number">{group.required}</td>
            <td class="number">{group.onTime}</td>
            {parts.map((part) => (
              <td class="number" key={part}>
                {group[part]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
