import type { LetterLine } from '../../app/views';
import { lettersWords as words } from './words';
import { Heads } from '../shared/parts/heads';

const heads = [words.at, words.kind, words.to, words.state, words.why];

/** The last letters of the tab `Thư`, newest first, in a box that scrolls with the keyboard too. */
export function Recent({ lines }: { lines: readonly LetterLine[] }) {
  return (
    <section aria-labelledby="gan-day">
      <h2 id="gan-day">{words.recent}</h2>
      {lines.length === 0 ? (
        <p class="muted">{words.noRecent}</p>
      ) : (
        <div class="table" tabIndex={0} role="group" aria-labelledby="gan-day">
          <table>
            <Heads heads={heads} />
            <tbody>
              {lines.map(({ key, at, kind, unit, name, to, state, why }) => (
                <tr key={key}>
                  <td class="at">{at}</td>
                  <td>{kind}</td>
                  <td class="who">
                    <span>{name || unit}</span>
                    <span class="muted break">{to}</span>
                  </td>
                  <td>{state}</td>
                  <td>{why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
