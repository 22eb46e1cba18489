import { rosterWords as words } from '../shared/words/roster';

/** More rows than this help nobody in a dialog, and slow an old machine down. */
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
  return (
    <div class="table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((cells, i) => (
            <tr key={i}>
              {cells.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && <p>{words.more({ count: rows.length - most })}</p>}
    </div>
  );
}
