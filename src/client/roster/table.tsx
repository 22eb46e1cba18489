import { useState } from 'preact/hooks';
import { rosterWords as words } from '../shared/words/roster';
import { Heads } from '../shared/parts/heads';

/** More rows than these slow an old machine down; they are shown when somebody asks for them. */
const most = 100;

/** A plain table that scrolls inside its own box, with the keyboard too. */
export function Table({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: string[];
  rows: (string | number)[][];
}) {
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, most);
  return (
    <div class="table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <Heads heads={heads} />
        <tbody>
          {shown.map((cells, i) => (
            <tr key={i}>
              {cells.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p>
          {words.more({ count: rows.length - shown.length })}{' '}
          <button type="button" class="button small" onClick={() => showWhole(true)}>
            {words.all({ count: rows.length })}
          </button>
        </p>
      )}
    </div>
  );
}
