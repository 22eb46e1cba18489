import type { BelowLine, BelowView, FormView } from '../../../app/views';
import { CopyText } from '../../shared/parts/copy-text';
import { Notice } from '../../shared/parts/notice';
import { formWords } from '../../shared/words/form';
import type { Dispatch } from '../use-form';

const words = formWords.below;

/**
 * What a superior sees of the units below it, under its own report: who is missing first, and what to send
 * them.
 */
export function Below({
  below,
  isBusy,
  dispatch,
}: {
  below: BelowView;
  isBusy: boolean;
  dispatch: Dispatch;
}) {
  const { units, total, done, more, mayFill, text } = below;
  const owing = units.filter((unit) => unit.owes),
    others = units.filter((unit) => !unit.owes);
  const show = (unit: BelowLine) => (
    <Line key={unit.code} unit={unit} mayFill={mayFill && !isBusy} dispatch={dispatch} />
  );
  return (
    <section aria-labelledby="truc-thuoc">
      <h2 id="truc-thuoc">{words.title({ count: units.length + more })}</h2>
      <p>{words.done({ done, total })}</p>
      {owing.length > 0 && <ul class="rows">{owing.map(show)}</ul>}
      {text && (
        <details>
          <summary>{words.groupTitle}</summary>
          <CopyText id="tin-nhom" label={words.groupTitle} says={words.groupSays} text={text} words={words} />
        </details>
      )}
      {others.length > 0 && (
        <details>
          <summary>{words.finished({ count: others.length })}</summary>
          <ul class="rows">{others.map(show)}</ul>
        </details>
      )}
      {more > 0 && <p>{words.more({ count: more })}</p>}
    </section>
  );
}

/** The digits of the first number of a cell that may list several. */
const firstOf = (phones: string): string => phones.split(/[,;\n]/)[0]!.replace(/[^\d+]/g, '');

function Line({ unit, mayFill, dispatch }: { unit: BelowLine; mayFill: boolean; dispatch: Dispatch }) {
  const { code, name, status, timeliness, owes, at, missing, phone } = unit;
  const said = [status || words.notAsked, timeliness, at && words.sentAt({ at })].filter(Boolean).join(' · ');
  return (
    <li class="row">
      <p>
        <strong>{name}</strong>
      </p>
      <p class="small-text">
        <span class={owes ? 'tag tag-bad' : 'tag tag-good'}>{said}</span>
      </p>
      {missing && <p class="small-text">{missing}</p>}
      {(phone || (mayFill && owes)) && (
        <p class="answers">
          {phone && (
            <a class="button small" href={`tel:${firstOf(phone)}`}>
              {words.call({ phone })}
            </a>
          )}
          {mayFill && owes && (
            <button
              type="button"
              class="button small"
              aria-label={words.fillFor({ name })}
              onClick={() => dispatch({ type: 'unitChosen', code })}
            >
              {words.fill}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

/** On the form of a unit for which its superior fills in: that it is so, and the way back. */
export function FillsFor({ view, dispatch }: { view: FormView; dispatch: Dispatch }) {
  const { fillsFor } = view;
  if (!fillsFor) return null;
  return (
    <Notice tone="ask">
      <p>{words.fillsFor({ name: fillsFor.name })}</p>
      <p>
        <button
          type="button"
          class="link"
          onClick={() => dispatch({ type: 'unitChosen', code: fillsFor.code })}
        >
          {words.backTo({ name: fillsFor.name })}
        </button>
      </p>
    </Notice>
  );
}
