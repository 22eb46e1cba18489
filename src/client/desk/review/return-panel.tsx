import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fieldsOf } from '../../../domain/checking/report';
import { labelOf, type ReportField } from '../../../domain/fields';
import { returnReasons, type ReturnReason } from '../../../domain/standing/return-reasons';
import type { Row } from './state';
import { reviewWords as words } from './words';

interface Props {
  row: Row;
  onReturn(comment: string, fields: ReportField[]): void;
  onCancel(): void;
}

/**
 * Why a row goes back: a ready reason by its figure, or words of one's own; and which columns it is about.
 */
export function ReturnPanel({ row, onReturn, onCancel }: Props) {
  const reasons = returnReasons(row.fields.kind);
  const [comment, setComment] = useState('');
  const [fields, setFields] = useState<readonly ReportField[]>([]);
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  // Before the next key can come: it is the number of a reason.
  useLayoutEffect(() => {
    first.current?.focus();
    form.current?.scrollIntoView({ block: 'end' });
  }, []);
  const choose = (reason: ReturnReason): void => {
    setComment(reason.text);
    setFields(reason.fields);
  };
  const send = (): void => {
    if (comment.trim()) return onReturn(comment.trim(), [...fields]);
    setAsked(true);
    box.current?.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const inText = event.target === box.current;
    const chosen = inText ? undefined : reasons[Number(event.key) - 1];
    const isButton = (event.target as HTMLElement).tagName === 'BUTTON';
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !event.shiftKey && !isButton) send();
    else if (chosen) {
      choose(chosen);
      document.getElementById(`ly-do-${reasons.indexOf(chosen)}`)?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <form
      ref={form}
      class="return"
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset class="reasons">
        <legend>{words.why}</legend>
        <p class="hint">{words.whyHint}</p>
        {reasons.map((reason, i) => (
          <label class="choice" key={reason.text}>
            <input
              id={`ly-do-${i}`}
              ref={i === 0 ? first : undefined}
              type="radio"
              name="ly-do"
              checked={comment === reason.text}
              onChange={() => choose(reason)}
            />
            <span>
              <kbd>{i + 1}</kbd> {reason.text}
            </span>
          </label>
        ))}
      </fieldset>
      <div class={asked && !comment.trim() ? 'field field-wrong' : 'field'}>
        <label for="ly-do-rieng">{words.own}</label>
        {asked && !comment.trim() && (
          <p class="bad" id="ly-do-thieu">
            {words.noReason}
          </p>
        )}
        <textarea
          id="ly-do-rieng"
          ref={box}
          rows={2}
          maxLength={500}
          value={comment}
          aria-describedby={asked && !comment.trim() ? 'ly-do-thieu' : undefined}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
      </div>
      <fieldset class="fields">
        <legend>{words.fields}</legend>
        {fieldsOf(row.fields.kind).map((field) => (
          <label class="choice" key={field}>
            <input
              type="checkbox"
              checked={fields.includes(field)}
              onChange={(event) =>
                setFields(
                  event.currentTarget.checked ? [...fields, field] : fields.filter((one) => one !== field),
                )
              }
            />
            <span>{labelOf(field)}</span>
          </label>
        ))}
      </fieldset>
      <p class="answers">
        <button type="submit" class="button danger">
          {words.return}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
