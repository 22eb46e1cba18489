import type { RoundAnswers, RoundFigures, RoundLine } from '../../../app/round/views';
import { roundWords as words } from './words';

const figures = Object.keys(words.figures) as (keyof RoundFigures)[];
const answers = Object.keys(words.answers) as (keyof RoundAnswers)[];

/** The figures of one round: at the deadline, at the close, and now, those that there are. */
export function Figures({ round }: { round: RoundLine }) {
  const lines = [
    { label: words.atDue, of: round.atDue },
    { label: words.atClose, of: round.atClose },
    { label: words.now, of: round.now },
  ].flatMap(({ label, of }) => (of ? [{ label, of }] : []));
  return lines.length === 0 ? null : (
    <table>
      <thead>
        <tr>
          <td />
          {figures.map((key) => (
            <th scope="col" class="number" key={key}>
              {words.figures[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, of }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {figures.map((key) => (
              <td class="number" key={key}>
                {of[key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rounds beside each other: their figures at the close (or now), and how their rows were answered. */
export function RoundsTable({ rounds }: { rounds: readonly RoundLine[] }) {
  return (
    <table>
      <caption>{words.past}</caption>
      <thead>
        <tr>
          <th scope="col">{words.round}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.labels.dueBefore}</th>
          {figures.map((key) => (
            <th scope="col" class="number" key={key}>
              {words.figures[key]}
            </th>
          ))}
          {answers.map((key) => (
            <th scope="col" class="number" key={key}>
              {words.answers[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => {
          const shown = round.atClose ?? round.now;
          return (
            <tr key={round.id}>
              <th scope="row">{round.name}</th>
              <td>{words.states[round.state]}</td>
              <td>{round.dueBefore}</td>
              {figures.map((key) => (
                <td class="number" key={key}>
                  {shown?.[key] ?? ''}
                </td>
              ))}
              {answers.map((key) => (
                <td class="number" key={key}>
                  {round.answers?.[key] ?? ''}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
