import type { RosterPreview } from '../../app/views';
import { Notice } from '../shared/parts/notice';
import { rosterWords as words } from '../shared/words/roster';
import { Table } from './table';
import { countToImport, isCurrent } from './state';
import type { Roster } from './use-roster';

/** What the import would do, in groups, and the button that does it. */
export function Preview({ roster }: { roster: Roster }) {
  const { state } = roster;
  if (!state.preview) return null;
  const { value } = state.preview;
  const count = countToImport(state);
  return (
    <section aria-labelledby="ket-qua">
      <h2 id="ket-qua" tabIndex={-1}>
        {words.result}
      </h2>
      {isCurrent(state) ? (
        <Groups value={value} roster={roster} />
      ) : (
        <Notice tone="ask">
          <p>{words.stale}</p>
        </Notice>
      )}
      {isCurrent(state) &&
        (count > 0 ? (
          <p>
            <button
              type="button"
              class="button main"
              aria-disabled={state.doing ? 'true' : undefined}
              onClick={roster.importNow}
            >
              {words.import({ count })}
            </button>
          </p>
        ) : (
          <p>{words.nothing}</p>
        ))}
    </section>
  );
}

function Groups({ value, roster }: { value: RosterPreview; roster: Roster }) {
  const { added, changed, rejected, offers, same, leftOut, headings, notes, absent } = value;
  return (
    <>
      {headings > 1 && <p>{words.headingsAt({ line: headings })}</p>}
      {leftOut.length > 0 && (
        <Notice tone="ask">
          <p>{words.leftOut({ columns: leftOut.join(', ') })}</p>
        </Notice>
      )}
      {offers.length > 0 && (
        <Notice tone="ask" title={words.offers({ count: offers.length })}>
          <p>{words.offersSay}</p>
          <Table
            caption={words.offers({ count: offers.length })}
            heads={[words.line, words.from, words.to]}
            rows={offers.map(({ line, from, to }) => [line, from, to])}
          />
          <p>
            <button type="button" class="button" onClick={roster.repair}>
              {words.repair({ count: offers.length })}
            </button>
          </p>
        </Notice>
      )}
      <Group
        title={words.rejected({ count: rejected.length })}
        say={words.rejectedSay}
        heads={[words.line, words.text, words.why]}
        rows={rejected.map(({ line, text, why }) => [line, text, why.join(' ')])}
        open
      />
      <Group
        title={words.added({ count: added.length })}
        heads={[words.line, words.code, words.name]}
        rows={added.map(({ line, code, name }) => [line, code, name])}
        open
      />
      <Group
        title={words.changed({ count: changed.length })}
        heads={[words.line, words.code, words.name, words.columns]}
        rows={changed.map(({ line, code, name, columns }) => [line, code, name, columns.join(', ')])}
        open
      />
      <Group
        title={words.notes({ count: notes.length })}
        heads={[words.line, words.note]}
        rows={notes.map(({ line, text }) => [line, text])}
        open
      />
      <p>{words.same({ count: same })}</p>
      <Group
        title={words.absent({ count: absent.count })}
        say={words.absentSay}
        heads={[words.code, words.name]}
        rows={absent.first.map(({ code, name }) => [code, name])}
        open={false}
      />
    </>
  );
}

function Group({
  title,
  say,
  heads,
  rows,
  open,
}: {
  title: string;
  say?: string;
  heads: string[];
  rows: (string | number)[][];
  open: boolean;
}) {
  return rows.length === 0 ? null : (
    <details open={open}>
      <summary>{title}</summary>
      {say && <p>{say}</p>}
      <Table caption={title} heads={heads} rows={rows} />
    </details>
  );
}
