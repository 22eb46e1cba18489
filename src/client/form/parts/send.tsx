import { formWords as words } from '../../shared/words/form';
import { Busy } from '../../shared/parts/busy';
import { sayMoment } from '../../shared/moment';
import { consentId, sendId, type FormState } from '../state/model';
import { isBlank, rowsToSend } from '../state/rows';
import { needsConsent } from '../state/sending';
import type { Dispatch } from '../use-form';

/**
 * The notice about personal data, open when somebody's agreement is asked for; the box is never ticked
 * beforehand (Law 91/2025/QH15, Art. 9).
 */
export function Consent({ state, dispatch }: { state: FormState; dispatch: Dispatch }) {
  const needed = needsConsent(state);
  const wrong = state.complaints.some((c) => c.target === consentId) && !state.consent;
  return (
    <section class="consent">
      <details open={needed}>
        <summary>{words.notice}</summary>
        <p>{state.view?.notice}</p>
      </details>
      {needed && (
        <div class={wrong ? 'field field-wrong' : 'field'}>
          {wrong && (
            <p class="remark remark-fault" id={`${consentId}-noi`}>
              <strong>{words.fault}</strong> {words.needConsent}
            </p>
          )}
          <label class="choice">
            <input
              type="checkbox"
              id={consentId}
              checked={state.consent}
              aria-invalid={wrong ? 'true' : undefined}
              aria-describedby={`${consentId}-goi-y${wrong ? ` ${consentId}-noi` : ''}`}
              onChange={(event) => dispatch({ type: 'consentTicked', ticked: event.currentTarget.checked })}
            />
            <span>{words.consent}</span>
          </label>
          <p class="hint" id={`${consentId}-goi-y`}>
            {words.consentHint}
          </p>
        </div>
      )}
    </section>
  );
}

/** "1 dòng mới, 2 dòng sửa": what pressing the button would send. */
function willSend(state: FormState): string {
  const rows = rowsToSend(state.rows).filter((row) => !isBlank(row));
  const fresh = rows.filter((row) => !row.inSheet).length;
  const stopped = rows.filter((row) => row.inSheet && row.stopped !== row.inSheet.stopped).length;
  const changed = rows.length - fresh - stopped;
  return [
    fresh && words.countNew({ count: fresh }),
    changed && words.countChanged({ count: changed }),
    stopped && words.countStopped({ count: stopped }),
  ]
    .filter(Boolean)
    .join(', ');
}

const draftSays = { both: words.draftKept, here: words.draftHereOnly, nowhere: () => words.draftNowhere };

/**
 * The button, what it would send, and that the draft is kept. While sending the button keeps the focus
 * and does nothing.
 */
export function Send({ state, dispatch }: { state: FormState; dispatch: Dispatch }) {
  const { sending, draft } = state;
  const parts = willSend(state);
  return (
    <div class="send">
      {parts && !sending && <p class="small-text">{words.willSend({ parts })}</p>}
      <button
        type="button"
        id={sendId}
        class="button main"
        aria-disabled={sending ? 'true' : undefined}
        onClick={() => dispatch({ type: 'submitted' })}
      >
        {words.send}
      </button>
      <div aria-live="polite">
        {sending && <Busy says={words.sending} slow={sending.slow} slowSays={words.slow} />}
      </div>
      {!sending && draft.keptAt !== undefined && draft.where && parts && (
        <p class="small-text muted">{draftSays[draft.where]({ when: sayMoment(draft.keptAt) })}</p>
      )}
    </div>
  );
}
