import { useState } from 'preact/hooks';
import { kinds, labelOf } from '../../../domain/fields';
import { formWords as words } from '../../shared/words/form';
import { fieldId } from '../state/model';
import type { RowProps } from './field';
import { Remarks } from './remarks';

const accounts: readonly string[] = [kinds.page, kinds.group, kinds.person];

/**
 * What is reported, in one line: page, group or person; "nothing to report" beside it only where that can be
 * true. A row that the sheet holds already shows its kind and a way to change it: hardly anybody does.
 */
export function KindField({ row, dispatch, mayBeNone }: RowProps & { mayBeNone: boolean }) {
  const id = fieldId(row.rowId, 'kind');
  const { kind } = row.fields;
  const remarks = row.remarks.kind ?? [];
  const wrong = remarks.some((remark) => remark.level === 'fault');
  const [changing, setChanging] = useState(!row.inSheet);
  const choose = (text: string): void => dispatch({ type: 'typed', rowId: row.rowId, field: 'kind', text });
  const known = kind === kinds.none || accounts.includes(kind);
  const folded = !changing && known && remarks.length === 0;
  return (
    <fieldset
      class={wrong ? 'field field-wrong kinds' : 'field kinds'}
      aria-describedby={remarks.length ? `${id}-noi` : undefined}
    >
      <legend class={folded ? '' : 'unseen'}>
        {folded ? `${labelOf('kind')}: ${kind}` : labelOf('kind')}
      </legend>
      <Remarks id={`${id}-noi`} row={row} field="kind" remarks={remarks} dispatch={dispatch} />
      {folded ? (
        <button type="button" id={id} class="link" onClick={() => setChanging(true)}>
          {words.changeThis}
        </button>
      ) : (
        <KindChoices
          id={id}
          kind={kind}
          onChoose={choose}
          offered={mayBeNone || kind === kinds.none ? [...accounts, kinds.none] : accounts}
        />
      )}
    </fieldset>
  );
}

interface Choices {
  id: string;
  kind: string;
  offered: readonly string[];
  onChoose(kind: string): void;
}

function KindChoices({ id, kind, offered, onChoose }: Choices) {
  return (
    <div class="segments">
      {offered.map((one, i) => (
        <label key={one} class={kind === one ? 'segment segment-on' : 'segment'}>
          <input
            type="radio"
            id={i === 0 ? id : undefined}
            name={id}
            value={one}
            checked={kind === one}
            onChange={() => onChoose(one)}
          />
          <span>
            {kind === one && <span aria-hidden="true">✓ </span>}
            {one}
          </span>
        </label>
      ))}
    </div>
  );
}
