/**
 * ★ What a browser may call, and nothing else. Every page speaks through one door: a name from this table and
 * a JSON text, whose shape is checked before anything runs. Who may do what is decided inside each use-case.
 */
import * as v from 'valibot';
import { reportFields, type ReportField } from '../domain/fields';
import { checkAll } from './review/check-all';
import { dropDraft, keepDraft } from './report/drafts';
import { importRoster, previewRoster } from './roster/import-roster';
import {
  decideUnknown,
  lettersView,
  previewLetter,
  sendNow,
  sendToMe,
  skipLetter,
  switchLetters,
} from './letters/panel';
import type { PostOffice } from './letters/post';
import { listUnits, openForm } from './report/open-form';
import { saveReport } from './report/save-report';
import type { Office } from './services';
import type { Answer } from './views';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const code = text(100);
const fields = v.object(
  Object.fromEntries(reportFields.map((field) => [field, text(2_000)])) as Record<
    ReportField,
    ReturnType<typeof text>
  >,
);
const sentRow = v.object({
  rowId: v.pipe(v.string(), v.regex(/^[~\w-]{1,40}$/)),
  version: text(400),
  fields,
  stopped: v.boolean(),
});
const nothing = v.object({});
const oneLetter = v.object({ key: text(300) });

type Shape = v.GenericSchema;
type Run<I, T> = (office: Office, post: PostOffice, input: I) => Answer<T>;
const withPost = <S extends Shape, T>(input: S, run: Run<v.InferOutput<S>, T>) => ({ input, run });
const call = <S extends Shape, T>(input: S, run: (office: Office, input: v.InferOutput<S>) => Answer<T>) =>
  withPost(input, (office, _post, body) => run(office, body));

export const api = {
  openForm: call(v.object({ unit: v.optional(code) }), openForm),
  listUnits: call(nothing, listUnits),
  saveReport: call(
    v.object({ unit: code, consent: v.boolean(), rows: v.pipe(v.array(sentRow), v.maxLength(60)) }),
    saveReport,
  ),
  keepDraft: call(v.object({ unit: code, draft: text(60_000) }), keepDraft),
  dropDraft: call(v.object({ unit: code }), dropDraft),
  checkAll: call(nothing, checkAll),
  previewRoster: call(v.object({ text: text(4_000_000) }), previewRoster),
  importRoster: call(v.object({ text: text(4_000_000) }), importRoster),
  lettersView: withPost(nothing, lettersView),
  previewLetter: withPost(oneLetter, previewLetter),
  sendToMe: withPost(oneLetter, sendToMe),
  sendNow: withPost(oneLetter, sendNow),
  skipLetter: withPost(oneLetter, skipLetter),
  decideUnknown: withPost(v.object({ key: text(300), wasSent: v.boolean() }), decideUnknown),
  switchLetters: withPost(v.object({ on: v.boolean(), takeOver: v.boolean() }), switchLetters),
};

/** The largest request read, in characters. */
const LIMIT = 4_100_000;

/** Answers one call. Throws for what no page of ours sends: an unknown name, a malformed body. */
export function answer(office: Office, post: PostOffice, name: unknown, json: unknown): Answer<unknown> {
  if (typeof name !== 'string' || !Object.prototype.hasOwnProperty.call(api, name))
    throw new Error('unknown call');
  if (typeof json !== 'string' || json.length > LIMIT) throw new Error('malformed body');
  const { input, run } = api[name as keyof typeof api] as { input: Shape; run: Run<unknown, unknown> };
  return run(office, post, v.parse(input, JSON.parse(json)));
}
