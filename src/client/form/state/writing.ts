/** Writing: adding, opening, stopping and removing rows, and what is typed in them. */
import type { Repair } from '../../../domain/checking/repair';
import { kinds, managerFields, type ReportField } from '../../../domain/fields';
import { formWords as words, sayTexts } from '../../shared/words/form';
import {
  addId,
  fieldId,
  rowElementId,
  undoId,
  withFocus,
  type EditRow,
  type FormEvent,
  type FormState,
  type Undo,
} from './model';
import { checked, checkedWhole, declinedRepair, retyped } from './remarks';
import { fromSheet, isBlank, mapRow, mayConfirm, newRow, rowOf, titleOf } from './rows';

const isNone = (row: EditRow): boolean => row.fields.kind === kinds.none;
const quiet = (row: EditRow): boolean =>
  !Object.values(row.remarks).some((remarks) => remarks?.some((r) => r.level === 'fault'));

/**
 * Adds an account. An empty new row makes room for it: nothing is lost with it. A unit with an account does
 * not also have "none": that row stops, or goes if it was never sent.
 */
export function rowAdded(state: FormState, rowId: string, kind: string): FormState {
  const others = state.rows
    .filter((row) => !isBlank(row))
    .map((row): EditRow =>
      kind !== kinds.none && isNone(row)
        ? { ...row, stopped: true, open: false }
        : quiet(row)
          ? { ...row, open: false }
          : row,
    );
  const stoppedBefore = new Set(state.rows.filter((row) => row.stopped).map((row) => row.rowId));
  const notice = others.some((row) => row.stopped && !stoppedBefore.has(row.rowId))
    ? words.noneStopped
    : undefined;
  const next = { ...state, rows: [...others, newRow(rowId, kind)], complaints: [], notice };
  return withFocus(next, rowElementId(rowId));
}

/** A row is said to be right as it stands, or not after all. */
export const rowConfirmed = (state: FormState, rowId: string, confirmed: boolean): FormState =>
  mapRow({ ...state, complaints: [] }, rowId, (row) => {
    const { confirmed: _, ...rest } = row;
    return confirmed && mayConfirm(row) ? { ...rest, confirmed: true, open: false } : rest;
  });

/** Somebody else runs the page now: that person alone is asked about, and has to agree anew. */
export const managerChanged = (state: FormState, rowId: string): FormState =>
  withFocus(
    mapRow(state, rowId, (row) => ({
      ...row,
      fields: { ...row.fields, ...Object.fromEntries(managerFields.map((field) => [field, ''])) },
      remarks: {},
      open: true,
      onlyManager: true,
    })),
    fieldId(rowId, 'name'),
  );

export const rowOpened = (state: FormState, rowId: string): FormState =>
  withFocus(
    mapRow(state, rowId, (row) => ({
      ...(row.inSheet && !isBlank(row) ? checkedWhole(row) : row),
      open: true,
      onlyManager: undefined,
    })),
    rowElementId(rowId),
  );

export const rowFolded = (state: FormState, rowId: string): FormState =>
  withFocus(
    mapRow(state, rowId, (row) => ({ ...row, open: false })),
    rowElementId(rowId),
  );

export const rowStopped = (state: FormState, rowId: string, stopped: boolean): FormState =>
  withFocus(
    mapRow(state, rowId, (row) => ({ ...row, stopped, open: false })),
    rowElementId(rowId),
  );

function remembering(
  state: FormState,
  rowId: string,
  sentence: (p: { title: string }) => string,
): Undo | undefined {
  const row = rowOf(state, rowId);
  return row && { sentence: sentence({ title: titleOf(row.fields) }), row, at: state.rows.indexOf(row) };
}

/** Takes a row that was never sent off the form; it can be brought back. */
export function rowRemoved(state: FormState, rowId: string): FormState {
  const row = rowOf(state, rowId);
  const undo = row && !isBlank(row) ? remembering(state, rowId, words.removed) : undefined;
  const next = { ...state, rows: state.rows.filter((r) => r.rowId !== rowId), undo, complaints: [] };
  return withFocus(next, undo ? undoId : addId);
}

/** Puts a row back to what the sheet holds; what was typed can be brought back. */
export function rowReverted(
  state: FormState,
  rowId: string,
  sentence = words.reverted,
  back = (row: EditRow): EditRow => (row.inSheet ? fromSheet(row.inSheet) : row),
): FormState {
  if (!rowOf(state, rowId)?.inSheet) return state;
  const undo = remembering(state, rowId, sentence);
  return withFocus({ ...mapRow(state, rowId, back), undo, complaints: [] }, undoId);
}

/** Brings back the row that was removed, reverted or given up last. */
export function undone(state: FormState): FormState {
  if (!state.undo) return state;
  const { row, at } = state.undo;
  const rows = state.rows.some((r) => r.rowId === row.rowId)
    ? state.rows.map((r) => (r.rowId === row.rowId ? row : r))
    : [...state.rows.slice(0, at), row, ...state.rows.slice(at)];
  return withFocus({ ...state, rows, undo: undefined }, rowElementId(row.rowId));
}

const without = (state: FormState, rowId: string, field: ReportField): FormState => ({
  ...state,
  notice: undefined,
  undo: state.undo?.row.rowId === rowId ? undefined : state.undo,
  complaints: state.complaints.filter((c) => c.target !== fieldId(rowId, field)),
});

/** A change of kind changes what is asked: fields already spoken of are looked at again. */
const sameFieldsAgain = (row: EditRow): EditRow =>
  (Object.keys(row.remarks) as ReportField[]).reduce((r, field) => checked(r, field), row);

export const typed = (state: FormState, rowId: string, field: ReportField, text: string): FormState =>
  without(
    mapRow(state, rowId, (row) =>
      field === 'kind' ? sameFieldsAgain(retyped(row, field, text)) : retyped(row, field, text),
    ),
    rowId,
    field,
  );

/**
 * A field was left. An empty one is not scolded yet: the person may be on the way to another; sending will
 * say it.
 */
export const left = (state: FormState, rowId: string, field: ReportField): FormState =>
  mapRow(state, rowId, (row) =>
    row.fields[field].trim() === '' && !row.remarks[field]?.length
      ? row
      : withUndo(row, checked(row, field), field),
  );

/**
 * What a repair offered to take back is still offered when the box is left unchanged: pressing its button
 * leaves the box first, and the button must not go from under the finger.
 */
function withUndo(before: EditRow, row: EditRow, field: ReportField): EditRow {
  const undo = before.remarks[field]?.filter((remark) => remark.before) ?? [];
  return undo.length === 0
    ? row
    : { ...row, remarks: { ...row.remarks, [field]: [...undo, ...(row.remarks[field] ?? [])] } };
}

export const suggestionTaken = (
  state: FormState,
  rowId: string,
  field: ReportField,
  text: string,
): FormState =>
  withFocus(
    mapRow(typed(state, rowId, field, text), rowId, (row) => sameFieldsAgain(checked(row, field))),
    fieldId(rowId, field),
  );

/** "No" to a repair: it is not offered again for this field. */
export const repairDeclined = (state: FormState, rowId: string, field: ReportField): FormState =>
  withFocus(
    mapRow(state, rowId, (row) =>
      checked({ ...row, declined: [...row.declined, declinedRepair(field)] }, field),
    ),
    fieldId(rowId, field),
  );

export const suggestionDeclined = (
  state: FormState,
  rowId: string,
  field: ReportField,
  text: string,
): FormState =>
  withFocus(
    mapRow(state, rowId, (row) =>
      checked({ ...row, declined: [...row.declined, `${field}=${text}`] }, field),
    ),
    fieldId(rowId, field),
  );

/**
 * The boxes as the product offered to set them right. What stood there before is kept beside the field, so
 * that one click brings it back.
 */
export function repaired(
  state: FormState,
  { rowId, field, texts, undo }: Extract<FormEvent, { type: 'repaired' }>,
): FormState {
  const row = rowOf(state, rowId);
  if (!row) return state;
  const changed = Object.keys(texts) as ReportField[];
  const before = Object.fromEntries(changed.map((one) => [one, row.fields[one]])) as Repair;
  const set: EditRow = { ...row, fields: { ...row.fields, ...texts }, says: [] };
  const spoken = changed.filter((one) => set.fields[one].trim() || row.remarks[one]?.length);
  const next = spoken.reduce<EditRow>((r, one) => checked(r, one), set);
  const told: EditRow = undo
    ? next
    : {
        ...next,
        remarks: {
          ...next.remarks,
          [field]: [
            { level: 'note', sentence: words.repaired({ texts: sayTexts(texts) }), before },
            ...(next.fields[field].trim() ? (next.remarks[field] ?? []) : []),
          ],
        },
      };
  const quietly = changed.reduce((s, one) => without(s, rowId, one), state);
  return withFocus(
    mapRow(quietly, rowId, () => told),
    fieldId(rowId, field),
  );
}

/** One person often runs several pages: their details are copied, not typed again. */
export function managerCopied(state: FormState, rowId: string, from: string): FormState {
  const source = rowOf(state, from);
  if (!source) return state;
  const { name, office, phone, email } = source.fields;
  const hidden = source.masks && { masks: source.masks, copiedFrom: source.copiedFrom ?? from };
  const next = mapRow(state, rowId, (row) =>
    sameFieldsAgain({ ...row, ...hidden, fields: { ...row.fields, name, office, phone, email } }),
  );
  return withFocus(next, fieldId(rowId, 'name'));
}
