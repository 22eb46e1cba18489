import { fieldsOf, isNeeded } from '../../../domain/checking/report';
import {
  accountColumns,
  kinds,
  managerFields,
  reportFields,
  type ReportColumn,
  type ReportField,
} from '../../../domain/fields';
import { formWords as words } from '../../shared/words/form';
import { rowElementId, type EditRow } from '../state/model';
import { fieldsToMend, isChanged, titleOf } from '../state/rows';
import { Conflict } from './conflict';
import { Field, type RowProps } from './field';
import { KindField } from './kind-field';
import { rowFaultsId, RowSays } from './row-says';

type Asked = Exclude<ReportField, 'kind'>;
const isAsked = (field: ReportField): field is Asked => field !== 'kind';
const groupOf = (field: Asked): ReportColumn['report']['group'] => accountColumns[field].report.group;
/** The address first: it tells most, and it is pasted. The others in the order of the columns. */
const fieldsInOrder: readonly Asked[] = [
  'address',
  ...reportFields.filter(isAsked).filter((field) => field !== 'address'),
];

interface Props extends RowProps {
  others: readonly EditRow[];
}

/**
 * A new account beside which the unit reports no other: it needs no frame, no title, no way to fold it or
 * take it away.
 */
const isAlone = (row: EditRow, others: readonly EditRow[]): boolean =>
  !row.inSheet && others.every((other) => other.stopped);

/**
 * One account being written. One that staff returned for fields they named shows these, with the reason right
 * above them; all that is right already is folded beneath.
 */
export function RowEditor(props: Props) {
  const { row, others, dispatch } = props;
  const alone = isAlone(row, others);
  const toMend = row.onlyManager ? [] : fieldsToMend(row).filter(isAsked);
  return (
    <li class={alone ? 'row-alone' : 'row row-open'}>
      <h3 id={rowElementId(row.rowId)} tabIndex={-1} class={alone ? 'unseen' : ''}>
        {titleOf(row.fields)}
      </h3>
      <RowSays row={row} besideFields />
      <Conflict row={row} dispatch={dispatch} />
      {toMend.length > 0 ? (
        <>
          {toMend.map((field) => (
            <Field key={field} row={row} field={field} dispatch={dispatch} saidAt={rowFaultsId(row.rowId)} />
          ))}
          <details class="optional-fields" open={needsRest(row, toMend)}>
            <summary>{words.restOfRow}</summary>
            <Fields {...props} without={toMend} />
            <EditorButtons row={row} others={others} dispatch={dispatch} />
          </details>
        </>
      ) : (
        <>
          <Fields {...props} without={[]} />
          <EditorButtons row={row} others={others} dispatch={dispatch} />
        </>
      )}
    </li>
  );
}

/** Is something said of a field that staff did not name? Then it must be seen. */
const needsRest = (row: EditRow, named: readonly ReportField[]): boolean =>
  reportFields.some(
    (field) => !named.includes(field) && row.remarks[field]?.some(({ level }) => level === 'fault'),
  ) || fieldsToMend(row).includes('kind');

/**
 * What is needed first, then the person who runs it; what may stay empty is folded under one line.
 * @param without fields that stand elsewhere already
 */
function Fields({ row, others, dispatch, without }: Props & { without: readonly Asked[] }) {
  const { kind } = row.fields;
  const shown = fieldsOf(kind);
  const ofThisKind = fieldsInOrder.filter((field) => shown.includes(field) && !without.includes(field));
  const needed = ofThisKind.filter((field) => isNeeded(kind, field));
  const only = row.onlyManager;
  const optional = only ? [] : ofThisKind.filter((field) => !isNeeded(kind, field));
  const group = (name: ReportColumn['report']['group']) =>
    needed
      .filter((field) => groupOf(field) === name)
      .map((field) => <Field key={field} row={row} field={field} dispatch={dispatch} />);
  const mayBeNone = !row.inSheet
    ? others.every((other) => other.stopped)
    : row.inSheet.fields.kind === kind && kind === kinds.none;
  return (
    <>
      {only ? (
        <p>{words.newManagerSays}</p>
      ) : (
        <>
          <KindField row={row} dispatch={dispatch} mayBeNone={mayBeNone} />
          {group('account')}
        </>
      )}
      {shown.includes('name') && (
        <fieldset class="manager">
          <legend>{words.manager}</legend>
          <CopyManager row={row} others={others} dispatch={dispatch} />
          {group('manager')}
        </fieldset>
      )}
      {!only && group('beside')}
      {optional.length > 0 && <Optional row={row} fields={optional} dispatch={dispatch} />}
    </>
  );
}

const isOfSecond = (field: Asked): boolean => groupOf(field) === 'second';

/** What may stay empty: open only where something stands in it already. */
function Optional({ row, fields, dispatch }: RowProps & { fields: readonly Asked[] }) {
  const told = fields.some((field) => row.fields[field].trim() || row.remarks[field]?.length);
  const box = (field: Asked) => <Field key={field} row={row} field={field} dispatch={dispatch} />;
  const second = fields.filter(isOfSecond);
  const from = second.length ? fields.indexOf(second[0]!) : fields.length;
  return (
    <details class="optional-fields" open={told}>
      <summary>{words.optionalTitle[row.fields.kind] ?? words.optionalOther}</summary>
      {fields.slice(0, from).map(box)}
      {second.length > 0 && (
        // Who hears the page is told whose number the second box asks for.
        <div role="group" aria-label={accountColumns.second.heading}>
          {second.map(box)}
        </div>
      )}
      {fields.slice(from + second.length).map(box)}
    </details>
  );
}

/** Offered while this row names nobody: another row's person, copied with one click. */
function CopyManager({ row, others, dispatch }: Props) {
  if (managerFields.some((field) => row.fields[field].trim())) return null;
  const people = others.filter((other) => other.fields.name.trim() && !other.stopped);
  const each = people
    .filter((other, i) => people.findIndex((p) => p.fields.name.trim() === other.fields.name.trim()) === i)
    .slice(0, 3);
  return each.length === 0 ? null : (
    <p class="answers">
      {each.map((other) => (
        <button
          key={other.rowId}
          type="button"
          class="button small quiet"
          onClick={() => dispatch({ type: 'managerCopied', rowId: row.rowId, from: other.rowId })}
        >
          {words.copyManager({ name: other.fields.name.trim() })}
        </button>
      ))}
    </p>
  );
}

/** Folding, taking away, going back: only what makes sense for this row now. */
function EditorButtons({ row, others, dispatch }: Props) {
  const { rowId } = row;
  if (isAlone(row, others)) return null;
  return (
    <p class="answers">
      <button type="button" class="button small" onClick={() => dispatch({ type: 'rowFolded', rowId })}>
        {words.fold}
      </button>
      {!row.inSheet && (
        <button
          type="button"
          class="button small quiet"
          onClick={() => dispatch({ type: 'rowRemoved', rowId })}
        >
          {words.remove}
        </button>
      )}
      {row.inSheet && isChanged(row) && (
        <button
          type="button"
          class="button small quiet"
          onClick={() => dispatch({ type: 'rowReverted', rowId })}
        >
          {words.revert}
        </button>
      )}
    </p>
  );
}
