/**
 * ★ What a browser may call, and nothing else. Every page speaks through one door: a name from this table and a JSON text, whose shape is checked
 * before anything runs. Who may do what is decided inside each use-case.
 */
import * as z from 'zod/mini';
import { reportFields } from '../domain/fields';
import { checkAll } from './check-all';
import { dropDraft, keepDraft } from './drafts';
import { importRoster, previewRoster } from './import-roster';
import { listUnits, openForm } from './open-form';
import { saveReport } from './save-report';
import type { Office } from './services';
import type { Answer } from './views';

z.config({ jitless: true });

const text = (max: number) => z.string().check(z.maxLength(max));
const code = text(100);
const fields = z.object(Object.fromEntries(reportFields.map((field) => [field, text(2_000)])) as Record<(typeof reportFields)[number], ReturnType<typeof text>>);
const sentRow = z.object({ rowId: z.string().check(z.regex(/^[~\w-]{1,40}$/)), version: text(400), fields, stopped: z.boolean() });
const nothing = z.object({});

const call = <S extends z.ZodMiniType, T>(input: S, run: (office: Office, input: z.infer<S>) => Answer<T>) => ({ input, run });

export const api = {
  openForm: call(z.object({ unit: z.optional(code) }), openForm),
  listUnits: call(nothing, listUnits),
  saveReport: call(z.object({ unit: code, consent: z.boolean(), rows: z.array(sentRow).check(z.maxLength(60)) }), saveReport),
  keepDraft: call(z.object({ unit: code, draft: text(60_000) }), keepDraft),
  dropDraft: call(z.object({ unit: code }), dropDraft),
  checkAll: call(nothing, checkAll),
  previewRoster: call(z.object({ text: text(4_000_000) }), previewRoster),
  importRoster: call(z.object({ text: text(4_000_000) }), importRoster),
};

export type Api = typeof api;
export type CallName = keyof Api;
export type InputOf<K extends CallName> = z.infer<Api[K]['input']>;
export type ValueOf<K extends CallName> = Extract<ReturnType<Api[K]['run']>, { ok: true }>['value'];
/** The largest request read, in characters. */
const LIMIT = 4_100_000;

/** Answers one call. Throws for what no page of ours sends: an unknown name, a malformed body. */
export function answer(office: Office, name: unknown, json: unknown): Answer<unknown> {
  if (typeof name !== 'string' || !Object.prototype.hasOwnProperty.call(api, name)) throw new Error('unknown call');
  if (typeof json !== 'string' || json.length > LIMIT) throw new Error('malformed body');
  const { input, run } = api[name as CallName] as { input: z.ZodMiniType; run(office: Office, input: unknown): Answer<unknown> };
  return run(office, z.parse(input, JSON.parse(json)));
}
