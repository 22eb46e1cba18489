/**
 * What was typed and not sent, as text to keep (in this browser and with the server), and how it comes back
 * when the form is opened again.
 */
import * as z from 'zod/mini';
import type { FormRow } from '../../../app/views';
import type { AccountContent } from '../../../domain/checking/merge';
import { readReport, type ReportText } from '../../../domain/checking/report';
import { reportFields, type ReportField } from '../../../domain/fields';
import { maskOf } from '../../../domain/link/masks';
import { met } from './conflict';
import { blankText, differing, fromSheet, isBlank, isChanged, newRow, sentFields } from './rows';
import type { GivenRow } from './rows';
import type { EditRow } from './model';

interface DraftRow {
  rowId: string;
  version: string;
  /** By field; what pages of other versions wrote there is looked at when it is restored. */
  fields: Readonly<Record<string, unknown>>;
  stopped: boolean;
  /** What the sheet held when the edit began; absent in drafts of older pages. */
  opened?: AccountContent;
  /** See EditRow: a copied administrator who is masked. */
  masks?: EditRow['masks'];
  copiedFrom?: string;
}
interface Draft {
  v: 1;
  at: number;
  rows: DraftRow[];
}

/** A draft nobody came back to for this long is forgotten: it holds personal data. */
const keptFor = 60 * 24 * 3_600_000;

/**
 * The rows that differ from the sheet, as text; '' when there is nothing to keep. The consent is never kept:
 * it is given when sending.
 */
export function writeDraft(rows: readonly EditRow[], now: number): string {
  const kept = rows
    .filter((row) => isChanged(row) && !isBlank(row))
    .map((row): DraftRow => ({
      rowId: row.rowId,
      version: row.version,
      stopped: row.stopped,
      opened: row.opened,
      ...(row.copiedFrom && { masks: row.masks, copiedFrom: row.copiedFrom }),
      fields: Object.fromEntries(
        reportFields.filter((field) => row.fields[field] !== '').map((field) => [field, row.fields[field]]),
      ),
    }));
  return kept.length === 0 ? '' : JSON.stringify({ v: 1, at: now, rows: kept } satisfies Draft);
}

// A page's frame promises no functions made from text, which zod would otherwise try for speed.
z.config({ jitless: true });

const isText = (value: unknown): value is string => typeof value === 'string';
/** Of a part of a row that pages of other versions write otherwise or not at all: as if it were not there. */
const orNone = <S extends z.ZodMiniType>(shape: S) => z.catch(z.optional(shape), undefined);
const texts = z.record(z.string(), z.string());
const whole = z.object(
  Object.fromEntries(reportFields.map((field) => [field, z.string()])) as Record<
    (typeof reportFields)[number],
    z.ZodMiniString
  >,
);
const rowShape = z.object({
  rowId: z.string().check(z.minLength(1)),
  version: z.string(),
  stopped: z.catch(z.boolean(), false),
  fields: z.record(z.string(), z.unknown()),
  opened: orNone(z.object({ fields: whole, stopped: z.catch(z.boolean(), false) })),
  masks: orNone(texts),
  copiedFrom: orNone(z.string()),
});
/** Rows that are none are left out, so that one of them does not take the others along. */
const draftShape = z.object({ v: z.literal(1), at: z.number(), rows: z.array(z.unknown()) });

function readRow(value: unknown): DraftRow | undefined {
  const read = z.safeParse(rowShape, value);
  if (!read.success) return undefined;
  const { masks, copiedFrom, fields, ...row } = read.data;
  return { ...row, fields, ...(masks && copiedFrom !== undefined ? { masks, copiedFrom } : {}) };
}

/** Reads a kept draft; what is not one (empty, cut short, from another version of the page) is no draft. */
export function readDraft(text: string): Draft | undefined {
  try {
    const draft = z.safeParse(draftShape, JSON.parse(text));
    if (!draft.success) return undefined;
    const { v, at, rows } = draft.data;
    return { v, at, rows: rows.map(readRow).filter((row) => row !== undefined) };
  } catch {
    return undefined;
  }
}

/** The younger of two kept drafts that is not too old. */
export const youngest = (texts: readonly string[], now: number): Draft | undefined =>
  texts
    .map(readDraft)
    .filter((draft) => draft !== undefined && now - draft.at < keptFor)
    .sort((a, b) => b!.at - a!.at)[0];

function typedText(fields: DraftRow['fields']): ReportText {
  const text = blankText('');
  for (const field of reportFields) {
    const value = fields[field];
    if (isText(value)) text[field] = value;
  }
  return text;
}

/**
 * Was what the draft holds recorded after all (the answer was lost, or it was typed into the sheet)? By link
 * the sheet's telephone and e-mail are masked: what was typed is held against its own mask.
 */
export function isRecorded(fields: ReportText, stopped: boolean, row: GivenRow): boolean {
  const hidden = (row.masked ?? []).filter((field) => maskOf(field, fields[field]) === row.fields[field]);
  return (
    stopped === row.stopped &&
    differing(readReport(sentFields(fields)).values, readReport(sentFields(row.fields)).values).every(
      (field) => (hidden as readonly ReportField[]).includes(field),
    )
  );
}

function restoredRow(row: GivenRow, kept: DraftRow | undefined): EditRow {
  const edit = fromSheet(row);
  const fields = kept && typedText(kept.fields);
  if (!kept || !fields) return edit;
  // While the sheet still says what the edit began from, nothing of it was recorded: it is an edit, though
  // its mask may be the same.
  const isOld = kept.version !== row.version || !row.masked?.length;
  if (isOld && isRecorded(fields, kept.stopped, row)) return edit;
  const mine = { ...edit, fields, stopped: kept.stopped, open: !kept.stopped };
  return kept.version === row.version
    ? mine
    : met({ ...mine, version: kept.version, opened: kept.opened }, row);
}

/**
 * The sheet's rows with what was typed laid over them. A row that changed in the sheet meanwhile shows both
 * versions; a new row that was recorded after all is not shown twice.
 */
export function restore(
  rows: readonly FormRow[],
  draft: Draft | undefined,
): { rows: EditRow[]; restored: boolean } {
  const keptOf = (rowId: string): DraftRow | undefined => draft?.rows.find((row) => row.rowId === rowId);
  const known = rows.map((row) => restoredRow(row, keptOf(row.rowId)));
  const fresh = (draft?.rows ?? [])
    .filter((kept) => !rows.some((row) => row.rowId === kept.rowId))
    .map((kept): EditRow => ({
      ...newRow(kept.rowId, ''),
      fields: typedText(kept.fields),
      open: !kept.stopped,
      stopped: kept.stopped,
      ...(kept.copiedFrom && { masks: kept.masks, copiedFrom: kept.copiedFrom }),
    }))
    .filter((row) => !isBlank(row) && !rows.some((known) => isRecorded(row.fields, row.stopped, known)));
  return { rows: [...known, ...fresh], restored: fresh.length > 0 || known.some(isChanged) };
}
