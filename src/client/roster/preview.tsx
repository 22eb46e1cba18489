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
          <p class="in-sight">
            <button
              type="button"
              class="button main"
              aria-disabled={state.doing ? 'true' : undefined}
              onClick={roster.importNow}
            >
              {value.says ? words.carryOut({ count }) : words.import({ count })}
            </button>
          </p>
        ) : (
          <p>{words.nothing}</p>
        ))}
    </section>
  );
}

function Groups({ value, roster }: { value: RosterPreview; roster: Roster }) {
  const { added, changed, rejected, offers, same, leftOut, headings, notes, absent, says } = value;
  const others = changed.filter(({ kinds }) => kinds.includes('other'));
  return (
    <>
      {says && (
        <p>
          {words.changes} <strong>{says}.</strong>
        </p>
      )}
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
      {kinds.map((kind) => (
        <Changes key={kind} kind={kind} changed={changed} />
      ))}
      <Group
        title={words.changed({ count: others.length })}
        heads={[words.line, words.code, words.name, words.columns]}
        rows={others.map(({ line, code, name, columns }) => [line, code, name, columns.join(', ')])}
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

/** The kinds of change that have a list of their own, in the order in which people look at them. */
const kinds = ['moved', 'merged', 'renamed', 'dissolved', 'revived'] as const;

const saysOf = { merged: words.mergedSay, dissolved: words.dissolvedSay } as const;

/** The units that change in one way, every line. */
function Changes({ kind, changed }: { kind: (typeof kinds)[number]; changed: RosterPreview['changed'] }) {
  const these = changed.filter((one) => one.kinds.includes(kind));
  const { title, to } = words.kinds[kind];
  return (
    <Group
      title={title({ count: these.length })}
      say={kind in saysOf ? saysOf[kind as keyof typeof saysOf] : undefined}
      heads={[words.line, words.code, words.name, ...(to ? [to] : [])]}
      rows={these.map((one) => [one.line, one.code, one.name, ...(to ? [one.to] : [])])}
      open
    />
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
