import { formWords as words } from '../../shared/words/form';
import { confirmAllId, type EditRow } from '../state/model';
import { isChanged, isPending, mayConfirm } from '../state/rows';
import type { Dispatch } from '../use-form';

/**
 * Rows of the round before, all right as they stand: one tap says so and sends it. Offered only while nothing
 * else is to be sent, since it would go along, and while no row waits that cannot be confirmed.
 */
export function ConfirmAll({ rows, dispatch }: { rows: readonly EditRow[]; dispatch: Dispatch }) {
  const pending = rows.filter(isPending);
  if (pending.length === 0) return null;
  const isWhole = pending.every(mayConfirm) && !rows.some(isChanged);
  return (
    <section class="confirm-all" aria-labelledby={confirmAllId}>
      <h2 id={confirmAllId} tabIndex={-1}>
        {words.pendingTitle({ count: pending.length })}
      </h2>
      <p class="small-text">{words.pendingSays}</p>
      {isWhole && (
        <p>
          <button type="button" class="button main" onClick={() => dispatch({ type: 'allConfirmed' })}>
            {pending.length === 1 ? words.oneRight : words.allRight}
          </button>
        </p>
      )}
    </section>
  );
}
