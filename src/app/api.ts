/**
 * ★ What a browser may call, and nothing else. Every page speaks through one door: a name from this table and
 * a JSON text, whose shape is checked before anything runs. Who may do what is decided inside each use-case.
 */
import * as z from 'zod/mini';
import { accountColumns, reportFields, type ReportField } from '../domain/fields';
import { LONGEST_CODE } from '../domain/roster/unit';
import { callList } from './desk/call-list';
import { callShape, recordCall } from './desk/record-call';
import { decideReviews, MOST_DECISIONS } from './desk/decide-reviews';
import { overview } from './desk/overview';
import { reviewQueue } from './desk/review-queue';
import { checkWhole } from './round/check-first';
import { checkGoogle } from './review/check-google';
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
  confirmPlan,
  settleMemories,
} from './letters/panel';
import type { PostOffice } from './letters/post';
import { markReturned, readReturned } from './letters/returned-mail';
import { linksView, renewLinks, replaceLink, testLink, unitLink } from './link/desk';
import { deskHealth } from './desk/health';
import { erasePerson, findPerson, withdrawConsent } from './desk/personal-data';
import { keptPeople } from './desk/kept-people';
import { narrowShape } from './desk/narrow';
import { dataRequests, ofRequest, recordRequest, requestShape } from './desk/requests';
import { fakeShape, fakeStateShape, pageSafety, recordFake, setFakeState } from './desk/page-safety';
import { papers, papersShape, papersView } from './desk/papers';
import { listUnits, openForm } from './report/open-form';
import { changeRound, closeRound, openRound, reopenRound, roundPreview, rounds } from './round/desk';
import { confirmRounds } from './round/former';
import { saveReport } from './report/save-report';
import type { Services } from './services';
import { type InputOfShape, type OutputOfShape, type Shape, shaped, textUpTo } from './shapes';
import type { Answer } from './views';

const code = () => textUpTo(LONGEST_CODE);
const isOptional = (field: ReportField): boolean => accountColumns[field].report.group === 'second';
const fields = () =>
  z.object(
    // What may be left out of a report may be left out of its sending too.
    Object.fromEntries(
      reportFields.map((field) => [
        field,
        isOptional(field) ? z._default(textUpTo(2_000), '') : textUpTo(2_000),
      ]),
    ) as Record<ReportField, ReturnType<typeof textUpTo>>,
  );
const rowId = () => z.string().check(z.regex(/^[~\w-]{1,40}$/));
/** A row as a form sends it. */
export const sentRow = () => {
  const ofReport = fields();
  return z.object({
    rowId: rowId(),
    version: textUpTo(400),
    fields: ofReport,
    stopped: z.boolean(),
    opened: z.optional(z.object({ fields: ofReport, stopped: z.boolean() })),
  });
};
const aboutRow = () => ({ rowId: rowId(), version: textUpTo(400) });
/** A report as a form sends it. */
export const reportBody = () =>
  z.object({
    unit: code(),
    consent: z.boolean(),
    /** The id of the notice that the page showed. */
    notice: z.optional(textUpTo(40)),
    rows: z.array(sentRow()).check(z.maxLength(60)),
    confirm: z.optional(z.array(z.object(aboutRow())).check(z.maxLength(300))),
  });
const nothing = () => z.object({});
const decision = () =>
  z.discriminatedUnion('as', [
    z.object({ ...aboutRow(), as: z.literal('passed') }),
    z.object({
      ...aboutRow(),
      as: z.literal('returned'),
      comment: textUpTo(500),
      fields: z
        .array(z.enum(reportFields as [ReportField, ...ReportField[]]))
        .check(z.maxLength(reportFields.length)),
    }),
    z.object({
      ...aboutRow(),
      as: z.literal('undo'),
      was: z.object({
        review: textUpTo(100),
        comment: textUpTo(2_000),
        fixFields: textUpTo(2_000),
        approved: textUpTo(4_000),
      }),
    }),
  ]);
/** `who`: which of several people of one name, as a search named them. */
const person = () => z.object({ text: textUpTo(500), who: z._default(textUpTo(50), '') });
const oneLetter = () => z.object({ key: textUpTo(300) });

const typed = () => textUpTo(400);
const draft = () =>
  z.object({
    name: typed(),
    document: typed(),
    dueBefore: typed(),
    graceUntil: typed(),
    lettersFrom: typed(),
  });
const mark = () => textUpTo(20_000);
const roundId = () => textUpTo(40);

type Run<I, T> = (office: Services, post: PostOffice, input: I) => Answer<T>;
const withPost = <S extends Shape, T>(input: S, run: Run<OutputOfShape<S>, T>) => ({ input, run });
const call = <S extends Shape, T>(input: S, run: (office: Services, input: OutputOfShape<S>) => Answer<T>) =>
  withPost(input, (office, _post, body) => run(office, body));

export const api = {
  openForm: call(() => z.object({ unit: z.optional(code()) }), openForm),
  listUnits: call(nothing, listUnits),
  saveReport: call(reportBody, (office, input) => saveReport(office, input)),
  keepDraft: call(() => z.object({ unit: code(), draft: textUpTo(60_000) }), keepDraft),
  dropDraft: call(() => z.object({ unit: code() }), dropDraft),
  checkAll: withPost(nothing, checkWhole),
  checkGoogle: call(nothing, checkGoogle),
  overview: call(narrowShape, overview),
  callList: call(narrowShape, callList),
  recordCall: call(callShape, recordCall),
  reviewQueue: call(narrowShape, reviewQueue),
  decideReviews: call(
    () => z.object({ decisions: z.array(decision()).check(z.minLength(1), z.maxLength(MOST_DECISIONS)) }),
    decideReviews,
  ),
  previewRoster: call(() => z.object({ text: textUpTo(4_000_000) }), previewRoster),
  importRoster: call(() => z.object({ text: textUpTo(4_000_000) }), importRoster),
  deskHealth: withPost(nothing, deskHealth),
  findPerson: call(person, findPerson),
  erasePerson: withPost(() => z.extend(person(), { request: ofRequest() }), erasePerson),
  withdrawConsent: call(
    () => z.object({ rowIds: z.array(textUpTo(100)).check(z.maxLength(200)), request: ofRequest() }),
    withdrawConsent,
  ),
  keptPeople: call(narrowShape, keptPeople),
  dataRequests: call(nothing, dataRequests),
  recordRequest: call(requestShape, recordRequest),
  pageSafety: call(() => z.extend(narrowShape(), { fakes: z.optional(narrowShape()) }), pageSafety),
  recordFake: call(fakeShape, recordFake),
  setFakeState: call(fakeStateShape, setFakeState),
  papersView: call(nothing, papersView),
  papers: call(papersShape, papers),
  lettersView: withPost(nothing, lettersView),
  previewLetter: withPost(oneLetter, previewLetter),
  sendToMe: withPost(oneLetter, sendToMe),
  sendNow: withPost(oneLetter, sendNow),
  skipLetter: withPost(oneLetter, skipLetter),
  decideUnknown: withPost(() => z.object({ key: textUpTo(300), wasSent: z.boolean() }), decideUnknown),
  confirmPlan: withPost(() => z.object({ mark: textUpTo(2_000) }), confirmPlan),
  settleMemories: withPost(() => z.object({ as: z.enum(['sent', 'again']) }), settleMemories),
  linksView: call(nothing, linksView),
  testLink: call(nothing, testLink),
  unitLink: call(() => z.object({ unit: code() }), unitLink),
  replaceLink: call(() => z.object({ unit: code() }), replaceLink),
  renewLinks: call(nothing, renewLinks),
  readReturned: call(() => z.object({ text: textUpTo(400_000) }), readReturned),
  markReturned: withPost(() => z.object({ text: textUpTo(400_000) }), markReturned),
  'desk.rounds': withPost(nothing, rounds),
  'desk.roundPreview': withPost(() => z.object({ draft: draft(), of: z.optional(roundId()) }), roundPreview),
  'desk.openRound': withPost(() => z.object({ draft: draft(), mark: mark() }), openRound),
  'desk.changeRound': withPost(() => z.object({ id: roundId(), draft: draft(), mark: mark() }), changeRound),
  'desk.closeRound': withPost(() => z.object({ id: roundId() }), closeRound),
  'desk.reopenRound': withPost(() => z.object({ id: roundId() }), reopenRound),
  'desk.confirmRounds': withPost(
    () =>
      z.object({
        as: z.enum(['one', 'two']),
        draft: z.optional(z.object({ name: typed(), dueBefore: typed(), graceUntil: typed() })),
      }),
    confirmRounds,
  ),
  switchLetters: withPost(() => z.object({ on: z.boolean(), takeOver: z.boolean() }), switchLetters),
};

/**
 * The calls by name, what a page sends with each, and what it gets when all goes well. Pages use these types
 * (src/client/shared/wire.ts).
 */
export type CallName = keyof typeof api;
export type InputOf<K extends CallName> = InputOfShape<(typeof api)[K]['input']>;
export type ValueOf<K extends CallName> = Extract<ReturnType<(typeof api)[K]['run']>, { ok: true }>['value'];

/** The largest request read, in characters. */
const LIMIT = 4_100_000;

/** Answers one call. Throws for what no page of ours sends: an unknown name, a malformed body. */
export function answer(office: Services, post: PostOffice, name: unknown, json: unknown): Answer<unknown> {
  if (typeof name !== 'string' || !Object.prototype.hasOwnProperty.call(api, name))
    throw new Error('unknown call');
  if (typeof json !== 'string' || json.length > LIMIT) throw new Error('malformed body');
  const { input, run } = api[name as CallName] as unknown as { input: Shape; run: Run<unknown, unknown> };
  return run(office, post, shaped(input, JSON.parse(json)));
}
