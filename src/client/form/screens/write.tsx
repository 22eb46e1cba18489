import { offices } from '../../../domain/person/name';
import { LostCall } from '../../shared/parts/lost';
import { Notice } from '../../shared/parts/notice';
import { sayMoment } from '../../shared/moment';
import { linkAdvice } from '../../shared/words/common';
import { formWords as words } from '../../shared/words/form';
import { AddRows } from '../parts/add-rows';
import { Below, FillsFor } from '../parts/below';
import { ErrorSummary } from '../parts/error-summary';
import { officeListId } from '../parts/field';
import { Foot, Head } from '../parts/head';
import { ConfirmAll } from '../parts/confirm-all';
import { RowCard } from '../parts/row-card';
import { RowEditor } from '../parts/row-editor';
import { Consent, Send, Sender } from '../parts/send';
import { lostId, undoId, type EditRow, type FormState } from '../state/model';
import { hasToSend, mayConfirm } from '../state/rows';
import type { Dispatch } from '../use-form';

interface Props {
  state: FormState;
  dispatch: Dispatch;
}

/** The form itself: what is reported, what can be added, the consent and the button. */
export function Write({ state, dispatch }: Props) {
  const { view, rows, lost, complaints } = state;
  if (!view?.unit) return null;
  return (
    <>
      <Head view={view} />
      <main>
        <FillsFor view={view} dispatch={dispatch} />
        <DraftLine state={state} dispatch={dispatch} />
        <ErrorSummary
          complaints={complaints}
          onReopen={state.mustReopen ? () => dispatch({ type: 'openAgain', now: Date.now() }) : undefined}
        />
        <div role="status">{state.notice && <Notice>{<p>{state.notice}</p>}</Notice>}</div>
        {state.undo && (
          <Notice>
            <p>
              {state.undo.sentence}{' '}
              <button type="button" class="link" id={undoId} onClick={() => dispatch({ type: 'undone' })}>
                {words.undo}
              </button>
            </p>
          </Notice>
        )}
        {view.closedWhy && (
          <Notice tone="ask">
            <p>{view.closedWhy.sentence}</p>
          </Notice>
        )}
        <fieldset class="plain" disabled={Boolean(state.sending) || !view.mayWrite}>
          {view.mayWrite && <ConfirmAll rows={rows} dispatch={dispatch} />}
          <Rows rows={rows} dispatch={dispatch} />
          {view.mayWrite && <Consent state={state} dispatch={dispatch} />}
          {(hasToSend(rows) || rows.some(mayConfirm)) && <Sender state={state} dispatch={dispatch} />}
        </fieldset>
        {lost && (
          <LostCall
            id={lostId}
            title={words.failed}
            kept={words.kept}
            again={words.sendAgain}
            {...lost}
            advice={state.sender === undefined ? undefined : linkAdvice}
            contact={view.contact}
            onAgain={() => dispatch({ type: 'submitted' })}
          />
        )}
        {view.mayWrite && hasToSend(rows) && !lost && <Send state={state} dispatch={dispatch} />}
        {view.mayWrite && (
          <fieldset class="plain" disabled={Boolean(state.sending)}>
            <AddRows rows={rows} dispatch={dispatch} />
          </fieldset>
        )}
        {view.below && <Below below={view.below} isBusy={Boolean(state.sending)} dispatch={dispatch} />}
      </main>
      <Foot view={view} onChangeUnit={state.sending ? undefined : () => dispatch({ type: 'unitWanted' })} />
      <datalist id={officeListId}>
        {offices().map((office) => (
          <option key={office} value={office} />
        ))}
      </datalist>
    </>
  );
}

function DraftLine({ state, dispatch }: Pick<Props, 'state' | 'dispatch'>) {
  const at = state.draft.restoredAt;
  if (at === undefined) return null;
  return (
    <Notice tone="ask">
      <p>
        {words.draftRestored({ when: sayMoment(at) })}{' '}
        <button type="button" class="link" onClick={() => dispatch({ type: 'draftDropped' })}>
          {words.dropDraft}
        </button>
      </p>
    </Notice>
  );
}

/**
 * Is the row at rest among the stopped ones (as against one that the person has just stopped and not sent)?
 */
const atRest = (row: EditRow): boolean => row.stopped && Boolean(row.inSheet?.stopped) && !row.theirs;

function Rows({ rows, dispatch }: Pick<FormState, 'rows'> & Pick<Props, 'dispatch'>) {
  const active = rows.filter((row) => !atRest(row));
  const stopped = rows.filter(atRest);
  const show = (row: EditRow) =>
    row.open ? (
      <RowEditor
        key={row.rowId}
        row={row}
        others={rows.filter((other) => other !== row)}
        dispatch={dispatch}
      />
    ) : (
      <RowCard key={row.rowId} row={row} dispatch={dispatch} />
    );
  const alone = rows.length === 1 && !rows[0]!.inSheet;
  return rows.length === 0 ? null : (
    <section aria-labelledby="da-khai">
      <h2 id="da-khai" class={alone ? 'unseen' : ''}>
        {words.listTitle({ count: active.length })}
      </h2>
      {active.length > 0 && <ul class="rows">{active.map(show)}</ul>}
      {stopped.length > 0 && (
        <details>
          <summary>{words.stoppedTitle({ count: stopped.length })}</summary>
          <ul class="rows">{stopped.map(show)}</ul>
        </details>
      )}
    </section>
  );
}
