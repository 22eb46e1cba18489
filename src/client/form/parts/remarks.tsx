import type { ReportField } from '../../../domain/fields';
import { formWords as words, sayTexts } from '../../shared/words/form';
import type { EditRow, Remark } from '../state/model';
import type { Dispatch } from '../use-form';

const lead = { fault: words.fault, ask: words.question, note: words.remark };

interface Props {
  id: string;
  row: EditRow;
  field: ReportField;
  remarks: readonly Remark[];
  dispatch: Dispatch;
}

/**
 * What is said beside a field. A suggestion is a question with its answers as buttons: nothing is
 * changed by itself.
 */
export function Remarks({ id, row, field, remarks, dispatch }: Props) {
  if (remarks.length === 0) return null;
  const wrong = remarks.some((remark) => remark.level === 'fault');
  return (
    <div id={id} class="remarks">
      {remarks.map((remark) => (
        <div key={remark.sentence} class={`remark remark-${remark.level}`}>
          <p>
            <strong>{lead[remark.level]}</strong> {remark.sentence}
          </p>
          {remark.suggest !== undefined && (
            <Answers row={row} field={field} remark={remark} mayDecline={!wrong} dispatch={dispatch} />
          )}
          {remark.repair && (
            <p class="answers">
              <button
                type="button"
                class="button small"
                onClick={() => dispatch({ type: 'repaired', rowId: row.rowId, field, texts: remark.repair! })}
              >
                {words.takeRepair({ texts: sayTexts(remark.repair) })}
              </button>
              {!wrong && (
                <button
                  type="button"
                  class="button small quiet"
                  onClick={() => dispatch({ type: 'repairDeclined', rowId: row.rowId, field })}
                >
                  {words.keepTyped}
                </button>
              )}
            </p>
          )}
          {remark.before && (
            <p class="answers">
              <button
                type="button"
                class="button small quiet"
                onClick={() =>
                  dispatch({ type: 'repaired', rowId: row.rowId, field, texts: remark.before!, undo: true })
                }
              >
                {words.undo}
              </button>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function Answers({
  row,
  field,
  remark,
  mayDecline,
  dispatch,
}: {
  row: EditRow;
  field: ReportField;
  remark: Remark;
  mayDecline: boolean;
  dispatch: Dispatch;
}) {
  const value = remark.suggest!;
  const target = remark.setField ?? field;
  return (
    <p class="answers">
      <button
        type="button"
        class="button small"
        onClick={() => dispatch({ type: 'suggestionTaken', rowId: row.rowId, field: target, text: value })}
      >
        {target === 'kind' ? words.changeKind({ value }) : words.takeSuggestion({ value })}
      </button>
      {mayDecline && (
        <button
          type="button"
          class="button small quiet"
          onClick={() => dispatch({ type: 'suggestionDeclined', rowId: row.rowId, field, text: value })}
        >
          {words.keepTyped}
        </button>
      )}
    </p>
  );
}
