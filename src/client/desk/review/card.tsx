import { kinds, labelOf, type ReportField } from '../../../domain/fields';
import { readKind } from '../../../domain/fields/choices';
import { fieldsOf } from '../../../domain/checking/report';
import { Address } from '../../shared/parts/address';
import { OutLink } from '../../shared/parts/link';
import { queueStates } from '../words';
import type { Row } from './state';
import { reviewWords as words } from './words';

/** The link that the key M follows. */
export const OPEN_ID = 'duyet-mo-trang';

function Value({ row, field }: { row: Row; field: ReportField }) {
  const text = row.fields[field];
  const before = row.before?.[field];
  const isChanged = row.changed.includes(field) || (before !== undefined && before !== text);
  return (
    <div class={isChanged ? 'value value-changed' : 'value'}>
      <dt>{labelOf(field)}</dt>
      <dd>
        {field === 'address' ? <Address text={text} /> : text || <span class="muted">{words.empty}</span>}
        {isChanged && (
          <span class="mark">
            {before !== undefined && before !== text ? words.before({ text: before }) : words.changed}
          </span>
        )}
        {row.says
          .filter((one) => one.field === field)
          .map(({ sentence }) => (
            <p class="says" key={sentence}>
              {sentence}
            </p>
          ))}
      </dd>
    </div>
  );
}

/** A row as its staff decide about it: what it says, what the check says of it, and the page itself. */
export function Card({ row }: { row: Row }) {
  const shown = fieldsOf(row.fields.kind);
  const fields = shown.filter(
    (field) => row.fields[field] || row.changed.includes(field) || row.before?.[field],
  );
  const loose = row.says.filter(({ field }) => !field || !fields.includes(field));
  const isNone = readKind(row.fields.kind) === kinds.none;
  const { kind, parent, code } = row.unit;
  return (
    <>
      <p class="tags">
        <span class={`tag tag-${row.state}`}>{queueStates[row.state]}</span>
        <span class="muted">{[code, kind, parent].filter(Boolean).join(' · ')}</span>
      </p>
      <div class="head">
        <h2 id="duyet-ten" class="unit-name">
          {row.unit.name}
        </h2>
        {!isNone && (
          <p class="open" id={OPEN_ID}>
            <OutLink to={row.link}>{words.open}</OutLink>
          </p>
        )}
      </div>
      <dl class="values">
        {fields.map((field) => (
          <Value key={field} row={row} field={field} />
        ))}
      </dl>
      {row.comment && (
        <p>
          <strong>{words.lastComment}:</strong> {row.comment}
        </p>
      )}
      {loose.length > 0 && (
        <div class="notice notice-ask">
          <p class="label">{words.remarks}</p>
          <ul>
            {loose.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="muted small-text">
        {words.sent({ at: row.at, by: row.by })}
        {row.says.length === 0 && ` · ${words.noRemarks}`}
      </p>
    </>
  );
}
