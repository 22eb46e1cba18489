import { formWords as words } from '../../shared/words/form';
import { Busy } from '../../shared/parts/busy';
import { sayMoment } from '../../shared/moment';
import { consentId, leftId, senderId, sendId, type FormState } from '../state/model';
import { isBlank, rowsToConfirm, rowsToSend } from '../state/rows';
import { needsConsent, obstacles } from '../state/sending';
import type { Dispatch } from '../use-form';

/** How many sentences of the notice everybody sees; the rest is folded. */
const shownSentences = 2;

/**
 * The notice in two parts: what is shown, and what is folded. A full stop between figures ("91.2025") ends no
 * sentence.
 */
function partsOf(notice: string): [string, string] {
  const sentences = notice.trim().match(/[\s\S]+?(?:[.!?](?=\s|$)|$)\s*/g) ?? [];
  return [
    sentences.slice(0, shownSentences).join('').trim(),
    sentences.slice(shownSentences).join('').trim(),
  ];
}

/**
 * The notice about personal data where somebody's agreement is asked for; the box is never ticked beforehand
 * (Law 91/2025/QH15, Art. 9).
 */
export function Consent({ state, dispatch }: { state: FormState; dispatch: Dispatch }) {
  const needed = needsConsent(state);
  const wrong = state.complaints.some((c) => c.target === consentId) && !state.consent;
  const byLink = state.sender !== undefined;
  const [first, rest] = partsOf(state.view?.notice ?? '');
  return (
    <section class="consent">
      {needed && <p class="small-text">{first}</p>}
      <details>
        <summary>{words.notice}</summary>
        <p>{needed ? rest : `${first} ${rest}`}</p>
      </details>
      {needed && byLink && <ConsentBy state={state} wrong={wrong} dispatch={dispatch} />}
      {needed && !byLink && (
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
              aria-describedby={wrong ? `${consentId}-noi` : undefined}
              onChange={(event) => dispatch({ type: 'consentTicked', ticked: event.currentTarget.checked })}
            />
            <span>{words.consent}</span>
          </label>
        </div>
      )}
    </section>
  );
}

const ways = ['self', 'behalf'] as const;

/** By link nobody is signed in: whoever agrees says who they are. Neither is chosen beforehand. */
function ConsentBy({ state, wrong, dispatch }: { state: FormState; wrong: boolean; dispatch: Dispatch }) {
  return (
    <fieldset
      class={wrong ? 'field field-wrong' : 'field'}
      aria-describedby={wrong ? `${consentId}-noi` : undefined}
    >
      <legend>{words.consentWho}</legend>
      {wrong && (
        <p class="remark remark-fault" id={`${consentId}-noi`}>
          <strong>{words.fault}</strong> {words.needConsentBy}
        </p>
      )}
      {ways.map((by) => (
        <label key={by} class="choice">
          <input
            type="radio"
            id={by === ways[0] ? consentId : undefined}
            name={consentId}
            checked={state.consent && state.consentBy === by}
            onChange={() => dispatch({ type: 'consentTicked', ticked: true, by })}
          />
          <span>{words.consentBy[by]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Who sends: asked by link in every visit, and never kept, so that a machine which clicks sends nothing. */
export function Sender({ state, dispatch }: { state: FormState; dispatch: Dispatch }) {
  if (state.sender === undefined) return null;
  const wrong = state.complaints.some((c) => c.target === senderId);
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      <label for={senderId}>{words.senderLabel}</label>
      <p class="hint" id={`${senderId}-goi-y`}>
        {words.senderHint}
      </p>
      {wrong && (
        <p class="remark remark-fault" id={`${senderId}-noi`}>
          <strong>{words.fault}</strong> {words.needSender}
        </p>
      )}
      <input
        type="text"
        id={senderId}
        autocomplete="name"
        autocapitalize="words"
        maxLength={200}
        value={state.sender}
        aria-required="true"
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={`${senderId}-goi-y${wrong ? ` ${senderId}-noi` : ''}`}
        onInput={(event) => dispatch({ type: 'senderTyped', text: event.currentTarget.value })}
      />
    </div>
  );
}

/** "1 dòng mới, 2 dòng sửa": what pressing the button would send. */
function willSend(state: FormState): string {
  const rows = rowsToSend(state.rows).filter((row) => !isBlank(row));
  const fresh = rows.filter((row) => !row.inSheet).length;
  const stopped = rows.filter((row) => row.inSheet && row.stopped !== row.inSheet.stopped).length;
  const changed = rows.length - fresh - stopped;
  const right = rowsToConfirm(state.rows).length;
  return [
    right && words.countRight({ count: right }),
    fresh && words.countNew({ count: fresh }),
    changed && words.countChanged({ count: changed }),
    stopped && words.countStopped({ count: stopped }),
  ]
    .filter(Boolean)
    .join(', ');
}

const draftSays = { both: words.draftKept, here: words.draftHereOnly, nowhere: () => words.draftNowhere };

/** What still has to be filled in, mended or agreed to before the report can go; '' when nothing is left. */
function leftSays(state: FormState): string {
  const left = obstacles(state).length;
  return left > 0 ? words.leftToFill({ count: left }) : '';
}

/**
 * Stays in sight at the foot: what is left, then what would be sent, and the button. While sending the button
 * keeps the focus and does nothing.
 */
export function Send({ state, dispatch }: { state: FormState; dispatch: Dispatch }) {
  const { sending, draft, preview } = state;
  const parts = willSend(state);
  const left = leftSays(state);
  return (
    <>
      <div class="send">
        {preview && <p class="small-text">{words.preview}</p>}
        {!sending && !preview && (left || parts) && (
          <p class="small-text" id={leftId}>
            {left || words.willSend({ parts })}
          </p>
        )}
        <button
          type="button"
          id={sendId}
          class="button main"
          aria-disabled={sending || preview ? 'true' : undefined}
          aria-describedby={sending || preview ? undefined : leftId}
          onClick={() => dispatch({ type: 'submitted' })}
        >
          {words.send}
        </button>
        <div aria-live="polite">
          {sending && (
            <Busy
              says={words.sending}
              slow={sending.slow || sending.again !== undefined}
              slowSays={sending.again ? words.sendingAgain({ times: sending.again }) : words.slow}
            />
          )}
        </div>
      </div>
      {!sending && draft.keptAt !== undefined && draft.where && parts && (
        <p class="small-text muted">{draftSays[draft.where]({ when: sayMoment(draft.keptAt) })}</p>
      )}
    </>
  );
}
