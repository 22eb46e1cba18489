import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LostCall } from '../../shared/parts/lost';
import { Notice } from '../../shared/parts/notice';
import { NotThere } from '../parts/loaded';
import { Narrowing } from '../parts/narrowing';
import { deskWords, queueStates } from '../words';
import { Card, OPEN_ID } from './card';
import { ReturnPanel } from './return-panel';
import { undoable, unsaved, type ReviewState } from './state';
import { useReview } from './use-review';
import { reviewWords as words } from './words';

/** Rows that the list beside the card names; the rest is a number. */
const NAMED = 30;

type Key = 'open' | 'pass' | 'return' | 'putOff' | 'undo';
/**
 * The keys of the card. Vietnamese keyboards make "đ" of two d, so that is the same key. They work only while
 * the focus is in the section and not in a box for text.
 */
const keys: Readonly<Record<string, Key>> = {
  m: 'open',
  d: 'pass',
  đ: 'pass',
  t: 'return',
  s: 'putOff',
  h: 'undo',
};
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** What comes after the row in hand: a few lines of it, however long the queue is. */
function Next({ state, onPick }: { state: ReviewState; onPick(rowId: string): void }) {
  const rest = state.rows.slice(1, NAMED + 1);
  const more = state.rows.length - 1 - rest.length + state.beyond;
  return (
    <>
      <h2 class="next-title">{words.next}</h2>
      <ol class="next">
        {rest.map(({ rowId, unit, fields }) => (
          <li key={rowId}>
            <button type="button" class="link" onClick={() => onPick(rowId)}>
              {unit.name}
            </button>
            <span class="muted">
              {' '}
              {fields.kind}
              {state.later.includes(rowId) && ` · ${words.later}`}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="muted">{words.more({ count: more })}</p>}
    </>
  );
}

/** The section Duyệt: one row at a time, the next at once. */
export function Review() {
  const desk = useReview();
  const { state, act } = desk;
  /** The row that is being returned, as it stood when its panel was opened; '' for none. */
  const [returning, setReturning] = useState('');
  const card = useRef<HTMLDivElement>(null);
  const row = state.rows[0];
  const isThere = desk.loading.is === 'there';
  const inHand = row ? `${row.rowId} ${row.version}` : '';
  // The card takes the focus as soon as another row stands in it, before the next key can come: later, that
  // key would be lost, or would meet what the one before it opened and shut it again.
  useLayoutEffect(() => {
    card.current?.focus();
    card.current?.scrollTo(0, 0);
  }, [inHand, isThere]);
  const does: Record<Key, () => void> = {
    open: () => document.getElementById(OPEN_ID)?.querySelector('a')?.click(),
    pass: () => act({ do: 'decide', verdict: { as: 'passed' } }),
    return: () => setReturning(inHand),
    putOff: () => act({ do: 'put off' }),
    undo: () => act({ do: 'undo' }),
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target)) return;
    const key = keys[event.key.toLowerCase()];
    if (!key || (!row && key !== 'undo')) return;
    event.preventDefault();
    does[key]();
  };
  if (desk.loading.is !== 'there' && state.rows.length === 0 && state.entries.length === 0)
    return <NotThere loading={desk.loading} section={words.title} again={desk.again} />;
  const count = state.rows.length + state.beyond;
  const waiting = unsaved(state);
  return (
    <div class="review" onKeyDown={onKey}>
      <div class="review-main">
        {state.conflicts.length > 0 && (
          <Notice
            tone="ask"
            title={words.conflict({ unit: state.conflicts.map(({ unit }) => unit).join('; ') })}
          >
            {[...new Set(state.conflicts.map(({ why }) => why))].map((why) => (
              <p key={why}>{why}</p>
            ))}
            <p>
              <button type="button" class="button small" onClick={() => act({ do: 'dismiss' })}>
                {words.dismiss}
              </button>
            </p>
          </Notice>
        )}
        {state.failure && (
          <LostCall
            title={words.notSaved}
            kept={words.kept({ count: waiting })}
            again={words.sendAgain}
            detail={state.failure.detail}
            offline={state.failure.offline}
            says={state.failure.says}
            code={state.failure.code}
            onAgain={() => act({ do: 'send again' })}
          />
        )}
        <div
          class="card"
          ref={card}
          tabIndex={-1}
          role="group"
          aria-labelledby={row ? 'duyet-ten' : 'duyet-con'}
        >
          {row ? <Card key={row.rowId} row={row} /> : <p>{words.nothing}</p>}
          {row && returning === inHand && (
            <ReturnPanel
              key={row.rowId}
              row={row}
              onReturn={(comment, fields) =>
                act({ do: 'decide', verdict: { as: 'returned', comment, fields } })
              }
              onCancel={() => {
                setReturning('');
                card.current?.focus();
              }}
            />
          )}
        </div>
        <div class="acts">
          {row && (
            <>
              <button type="button" class="button pass" onClick={does.pass}>
                {words.pass} <kbd>D</kbd>
              </button>
              <button
                type="button"
                class="button danger"
                aria-expanded={row !== undefined && returning === inHand}
                onClick={does.return}
              >
                {words.return} <kbd>T</kbd>
              </button>
              <button type="button" class="button quiet" onClick={does.putOff}>
                {words.putOff} <kbd>S</kbd>
              </button>
            </>
          )}
          <button
            type="button"
            class="button quiet"
            aria-disabled={undoable(state) ? undefined : 'true'}
            onClick={does.undo}
          >
            {words.undo} <kbd>H</kbd>
          </button>
          <p class="said" role="status">
            {state.said}{' '}
            {waiting === 0
              ? state.decided > 0 && words.saved
              : !state.failure && words.saving({ count: waiting })}
            {desk.slow && ` ${deskWords.slow}`}
          </p>
        </div>
      </div>
      <div class="review-side">
        <p id="duyet-con" class="left">
          {words.left({ count })}
        </p>
        {state.decided > 0 && <p class="muted">{words.done({ count: state.decided })}</p>}
        <Narrowing
          id="duyet"
          choices={desk.choices}
          narrow={desk.narrow}
          stateLabel={(one) => queueStates[one as keyof typeof queueStates] ?? one}
          onNarrow={desk.setNarrow}
        />
        {desk.loading.is === 'there' ? (
          state.rows.length > 1 && (
            <Next
              state={state}
              onPick={(rowId) => {
                act({ do: 'pick', rowId });
              }}
            />
          )
        ) : (
          <NotThere loading={desk.loading} section={words.title} again={desk.again} />
        )}
        <p>
          <button type="button" class="button small" onClick={desk.again}>
            {deskWords.again}
          </button>
        </p>
        <p class="muted small-text">{words.keys}</p>
      </div>
    </div>
  );
}
