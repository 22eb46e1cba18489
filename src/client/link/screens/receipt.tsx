import type { LinkView } from '../../../app/link/views';
import { RowSays } from '../../form/parts/row-says';
import { fromSheet, titleOf } from '../../form/state/rows';
import { takesLostFocus } from '../../shared/lost-focus';
import { formWords } from '../../shared/words/form';
import { linkWords as words } from '../../shared/words/link';
import { OfficeFoot } from './told';

/** What was recorded, to read: the round is over. */
export function Receipt({ view }: { view: Extract<LinkView, { state: 'receipt' }> }) {
  const { form, office, until } = view;
  const rows = form.rows.map(fromSheet);
  return (
    <>
      <header class="head">
        <h1 ref={takesLostFocus}>{form.unit.name}</h1>
        {form.unit.status && (
          <p>
            <strong>{form.unit.status}.</strong>
          </p>
        )}
      </header>
      <main>
        <p>
          {words.receiptSays} {until && words.receiptUntil({ until })}
        </p>
        {rows.length === 0 && <p>{words.receiptNone}</p>}
        <ul class="rows">
          {rows.map((row) => (
            <li key={row.rowId} class="row">
              <h2>{titleOf(row.fields)}</h2>
              <p class="tags">
                <span class="tag">{row.fields.kind}</span>
                {row.stopped && <span class="tag">{formWords.stoppedMark}</span>}
              </p>
              {[row.fields.address, row.fields.name, row.fields.office, row.fields.phone, row.fields.email]
                .filter(Boolean)
                .map((text) => (
                  <p key={text} class="break small-text">
                    {text}
                  </p>
                ))}
              {row.fields.reason && <p class="break">{row.fields.reason}</p>}
              <RowSays row={row} />
            </li>
          ))}
        </ul>
      </main>
      <OfficeFoot office={office} />
    </>
  );
}
