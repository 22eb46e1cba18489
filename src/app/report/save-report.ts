/**
 * ★ Saves what a unit sends from the form: under the lock, one read, one write, all or nothing. Sending the
 * same thing twice records it once (a lost answer, a double click); a row that somebody else changed since
 * the form was opened is shown back, never overwritten unseen.
 */
import { mergeAccounts, type AccountContent } from '../../domain/checking/merge';
import { readReport, type ReportReading, type ReportText } from '../../domain/checking/report';
import { sayField } from '../../domain/messages/fields';
import {
  accountColumns,
  blankRow,
  kinds,
  labelOf,
  recordedKeys,
  reportFields,
  reviews,
  sources,
  usage,
  type Row,
} from '../../domain/fields';
import { readUsage } from '../../domain/fields/choices';
import { say, type Problem } from '../../domain/messages';
import { isStopped, type Checked, type Readings } from '../../domain/checking/recheck';
import { isAnswered, type Round } from '../../domain/round';
import { answerOf } from '../../domain/round/answer';
import type { MarkKey } from '../../domain/marks/key';
import { showTime } from '../../domain/text/days';
import { consentMark, consentOf, consentText, namesPerson, shownNotice } from '../../domain/marks/consent';
import type { ConsentCells } from '../review/consents';
import { accessTo, type Access } from '../access';
import { done, refuse, refuseWith, said } from '../answer';
import {
  deadlineOf,
  formContext,
  formRow,
  idOf,
  inheritedRows,
  mergedInto,
  rowsOfUnit,
  versionOf,
  whyNotConfirm,
} from './form-rows';
import { whyReadOnly } from './may-write';
import { healUnit, writeChecked } from '../review/recheck-and-write';
import type { Clock, Marks, People, Rounds, SettingsBook, Workbook, Writing } from '../services';
import { underLock } from '../under-lock';
import type { Answer, ConflictRow, FormRow, Said, Saved, SaveInput, SentRow } from '../views';
import { emailOf } from '../visitor';

type AccountRow = Row<'accounts'>;

/** How a report comes in: what a door decides about a save, beside what every save does. */
export interface Manner {
  /** Why this door takes no report now; asked under the lock. */
  refusal(): Problem | undefined;
  /**
   * A sent row as the form would have sent it; `before` is what the sheet says of it, in `rows` of the sheet.
   */
  received(sent: SentRow, before: AccountRow | undefined, rows: readonly AccountRow[]): SentRow;
  /** The version that the form means by the one it sent with a row that it says is right. */
  versionMeant(sent: string, before: AccountRow): string;
  /** What `Người nhập` says, and what `Đồng ý` says of who confirmed it. */
  by: string;
  consentBy: string;
  /** What follows from the check of all rows, once everything is written. */
  recorded(checked: Checked): void;
}
/** The sidebar's: what was sent is meant as it is, by the person whose run it is. */
const atTheSheet = (office: People): Manner => {
  const email = emailOf(office.visitor());
  return {
    refusal: () => undefined,
    received: (sent) => sent,
    versionMeant: (sent) => sent,
    by: email,
    consentBy: email,
    recorded: () => undefined,
  };
};

/**
 * Rows that the form lets one unit have, in use or not: some of the real units run a dozen pages, none runs
 * hundreds.
 */
const MOST_ROWS = 200;
/** Rows of one sending. */
const MOST_SENT = 30;

/**
 * What one sent row means for the sheet. `index` is absent for a new row; `reading` where what was sent is
 * not what will stand in the row: a row that stops keeps what it said. Of a row that is confirmed it is what
 * stands in the sheet.
 */
interface Step {
  sent: SentRow;
  reading?: ReportReading;
  index?: number;
  before?: AccountRow;
  after: AccountRow;
  /** 'confirmed': it says what the sheet says, and waited for an answer. */
  what: 'added' | 'changed' | 'stopped' | 'confirmed' | 'same';
}

/** The unit that reports, and the units that merged into it, whose rows it answers. */
interface Whose {
  code: string;
  merged: ReadonlyMap<string, string>;
}
const mayAnswer = ({ code, merged }: Whose, { unit }: AccountRow): boolean =>
  unit.trim() === code || merged.has(unit.trim());
/** A row of a merged unit is its successor's once that one has answered it. */
const takenOver = ({ code }: Whose, row: AccountRow): AccountRow =>
  row.unit.trim() === code ? { ...row } : { ...row, unit: code };

const emptyRow = (code: string, rowId: string): AccountRow => ({
  ...blankRow(accountColumns),
  unit: code,
  usage: usage.active,
  rowId,
});

const sameText = (a: AccountRow, b: AccountRow): boolean =>
  reportFields.every((field) => a[field] === b[field]) && isStopped(a) === isStopped(b);

/**
 * A row of the sheet that stops keeps what it said; of any other, what was sent is read, here and nowhere
 * else in this run.
 */
const readingOf = (before: AccountRow | undefined, sent: SentRow): ReportReading | undefined =>
  sent.stopped && before ? undefined : readReport(sent.fields);

/** The row as it would be written: tidy values where they can be read, the text as typed where not. */
const wanted = (before: AccountRow, sent: SentRow, reading: ReportReading | undefined): AccountRow => ({
  ...before,
  ...reading?.values,
  usage: sent.stopped
    ? usage.stopped
    : readUsage(before.usage) === usage.locked
      ? usage.locked
      : usage.active,
});

/** What a row of the sheet says, as the form knows it. */
const contentOf = (row: AccountRow): AccountContent => ({
  fields: Object.fromEntries(reportFields.map((field) => [field, row[field]])) as ReportText,
  stopped: isStopped(row),
});

/**
 * The row as sent, with what somebody else changed meanwhile laid in, field by field. Where both changed the
 * same field, and where the page did not say what it began from, it stays as sent: a conflict to be asked.
 */
function settled(sent: SentRow, before: AccountRow | undefined): SentRow {
  if (!before || !sent.opened || versionOf(before) === sent.version) return sent;
  const { fields, stopped, bothChanged } = mergeAccounts(sent.opened, sent, contentOf(before));
  return bothChanged.length > 0 ? sent : { ...sent, fields, stopped, version: versionOf(before) };
}

function stepOf(asSent: SentRow, whose: Whose, rows: readonly AccountRow[], manner: Manner): Step | Said {
  const index = rows.findIndex((row, i) => idOf(row, i) === asSent.rowId);
  const before = index < 0 ? undefined : rows[index]!;
  if (before && !mayAnswer(whose, before)) return said({ key: 'who.notYours' }, { row: asSent.rowId });
  const sent = settled(manner.received(asSent, before, rows), before);
  if (!before && sent.version !== '') return said({ key: 'form.rowGone' }, { row: sent.rowId });
  const reading = readingOf(before, sent);
  const after = wanted(takenOver(whose, before ?? emptyRow(whose.code, sent.rowId)), sent, reading);
  if (!before) return { sent, reading, after, what: 'added' };
  const what = sameText(before, after)
    ? 'same'
    : isStopped(after) && !isStopped(before)
      ? 'stopped'
      : 'changed';
  return { sent, reading, index, before, after, what };
}

/** What it means that a row is right as it stands. */
function confirming(
  { rowId, version: sentVersion }: { rowId: string; version: string },
  whose: Whose,
  rows: readonly AccountRow[],
  round: Round | undefined,
  manner: Manner,
): Step | Said {
  const index = rows.findIndex((row, i) => idOf(row, i) === rowId);
  const before = index < 0 ? undefined : rows[index]!;
  if (!before) return said({ key: 'form.rowGone' }, { row: rowId });
  if (!mayAnswer(whose, before)) return said({ key: 'who.notYours' }, { row: rowId });
  const version = manner.versionMeant(sentVersion, before);
  const sent: SentRow = { rowId, version, ...contentOf(before) };
  const isOpen = !isStopped(before) && !isAnswered(before, round);
  const step = { sent, index, before, after: takenOver(whose, before) };
  // Somebody changed it since it was shown: what was confirmed is not what stands there.
  return isOpen || versionOf(before) !== version
    ? { ...step, reading: readReport(before), what: 'confirmed' }
    : { ...step, what: 'same' };
}

/** A hand in the sheet leaves no name: who filled in the form before is not who changed the row. */
const lastChange = (row: AccountRow): Pick<ConflictRow, 'by' | 'at'> => ({
  by: row.source === sources.hand ? '' : row.by,
  at: showTime(row.updated),
});

const conflicts = (office: Marks & Rounds, steps: readonly Step[]): ConflictRow[] =>
  steps.flatMap(({ before, index, sent, what }) =>
    before && what !== 'same' && versionOf(before) !== sent.version
      ? [{ ...formRow(before, index!, formContext(office)), ...lastChange(before) }]
      : [],
  );

function faultsOf(steps: readonly Step[]): Said[] {
  return steps
    .filter(({ what }) => what !== 'same' && what !== 'confirmed')
    .flatMap(({ sent, reading }) =>
      (reading?.findings ?? [])
        .filter((finding) => finding.level === 'fault')
        .map((finding): Said => ({
          key: finding.problem.key,
          sentence: sayField(finding.problem),
          row: sent.rowId,
          field: finding.field,
          suggest: finding.suggest,
        })),
    );
}

/**
 * A unit that reports accounts no longer declares that it has none: the old declaration is marked as ended.
 */
function endedDeclarations(steps: readonly Step[], code: string, rows: readonly AccountRow[]): Step[] {
  const reportsAccounts = steps.some(({ after }) => !isStopped(after) && after.kind !== kinds.none);
  const sent = new Set(steps.map(({ index }) => index));
  if (!reportsAccounts) return [];
  return rowsOfUnit(rows, code)
    .filter(({ row, index }) => row.kind === kinds.none && !isStopped(row) && !sent.has(index))
    .map(({ row, index }) => ({
      sent: { rowId: row.rowId, version: versionOf(row), fields: row, stopped: true },
      index,
      before: row,
      after: { ...row, usage: usage.stopped },
      what: 'stopped',
    }));
}

/** A row that was not the unit's own before: a new one, or one of a unit that merged into it. */
const isNew = ({ before }: Step, code: string): boolean => before?.unit.trim() !== code;

function noneAgainstAccounts(steps: readonly Step[], code: string, rows: readonly AccountRow[]): Said[] {
  const byIndex = new Map(steps.map((step) => [step.index, step.after]));
  const after = [
    ...rowsOfUnit(rows, code).map(({ row, index }) => byIndex.get(index) ?? row),
    ...steps.filter((step) => isNew(step, code)).map((step) => step.after),
  ].filter((row) => !isStopped(row));
  const none = after.filter((row) => row.kind === kinds.none);
  if (none.length === 0 || none.length === after.length) return [];
  return none.map((row) => said({ key: 'account.noneWithAccounts' }, { row: row.rowId, field: 'kind' }));
}

const needsConsent = (steps: readonly Step[]): boolean =>
  steps.some(
    ({ what, after }) =>
      (what === 'added' || (what === 'changed' && !isStopped(after))) && after.kind !== kinds.none,
  );

/** Rows that cannot be said to be right as they stand. */
const unconfirmable = (steps: readonly Step[], markKey: MarkKey | undefined): Said[] =>
  steps.flatMap(({ what, before, reading }) =>
    what === 'confirmed' ? whyNotConfirm(before!, markKey, reading) : [],
  );

/** The unit's last account stops: it has to say that it has none, and why. */
function lastStopped(steps: readonly Step[], { code, merged }: Whose, rows: readonly AccountRow[]): Said[] {
  const stops = steps.filter(({ what, before }) => what === 'stopped' && before?.kind !== kinds.none);
  const after = new Map(steps.map((step) => [step.index, step.after]));
  const isLeft =
    steps.some((step) => isNew(step, code) && !isStopped(step.after)) ||
    [...rowsOfUnit(rows, code), ...inheritedRows(rows, merged)].some(
      ({ row, index }) => !isStopped(after.get(index) ?? row),
    );
  return stops.length && !isLeft
    ? [said({ key: 'form.lastStopped' }, { row: stops[stops.length - 1]!.sent.rowId })]
    : [];
}

function refusal(
  office: Marks & Rounds,
  input: SaveInput,
  steps: Step[],
  rows: readonly AccountRow[],
  whose: Whose,
): Answer<Saved> | undefined {
  const clash = conflicts(office, steps);
  if (clash.length)
    return refuse(
      clash.map((row) => said({ key: 'form.conflict' }, { row: row.rowId })),
      clash,
    );
  const added = steps.filter(({ what }) => what === 'added').length;
  if (added > 0 && rowsOfUnit(rows, input.unit).length + added > MOST_ROWS)
    return refuseWith({ key: 'form.unitFull', with: { most: MOST_ROWS } });
  const markKey = office.markKey();
  const problems = [
    ...unconfirmable(steps, markKey),
    ...faultsOf(steps),
    ...noneAgainstAccounts(steps, input.unit, rows),
    ...lastStopped(steps, whose, rows),
  ];
  if (needsConsent(steps) && !input.consent)
    problems.push(said({ key: 'form.consent' }, { field: 'consent' }));
  return problems.length ? refuse(problems) : undefined;
}

const changedColumns = (steps: readonly Step[]): string[] => [
  ...new Set(
    steps.flatMap(({ before, after }) => [
      ...reportFields.filter((field) => (before?.[field] ?? '') !== after[field]).map(labelOf),
      ...(before && before.usage !== after.usage ? [labelOf('usage')] : []),
    ]),
  ),
];

/** Of a row that is right as it stands and where it stands, only the answer is written. */
const isStamped = ({ what, before, after }: Step): boolean =>
  what === 'confirmed' && before?.unit.trim() === after.unit.trim();

/**
 * What is known already of rows that stand, or will stand, as they were read. A text that was tidied is
 * another one, of which the check may say something else.
 */
const readingsOf = (steps: readonly Step[]): Readings =>
  new Map(
    steps.flatMap(({ sent, before, after, what, reading }) => {
      const row = what === 'same' ? before! : after;
      return reading && reportFields.every((field) => sent.fields[field] === row[field])
        ? [[row, reading] as const]
        : [];
    }),
  );

const typedCells = (row: AccountRow): Partial<AccountRow> =>
  Object.fromEntries(recordedKeys.map((key) => [key, row[key]]));

/**
 * The consent to record with a row: for the person whom it names, under the notice that the page showed.
 */
function consentFor(
  office: Clock & Marks & SettingsBook,
  row: AccountRow,
  input: SaveInput,
  who: string,
): ConsentCells {
  const markKey = office.markKey();
  if (!input.consent || !namesPerson(row) || !markKey) return { consent: '', consentMark: '' };
  const consent = consentText(who, office.now, shownNotice(input.notice, office.settings().notice));
  return { consent, consentMark: consentMark({ ...row, consent }, markKey) };
}

/**
 * Fills in who and when, and writes the rows and all that follows from them. Answers the check of all rows.
 */
function record(
  office: Writing & People,
  steps: Step[],
  input: SaveInput,
  access: Extract<Access, { may: true }>,
  manner: Manner,
  readings: Readings,
): Checked {
  const visitor = office.visitor();
  const table = office.table('accounts');
  const round = office.round()!;
  const source = access.over ? sources.superior : sources.form;
  for (const { before, after, what } of steps) {
    const did = { stops: isStopped(after), changes: before !== undefined && !sameText(before, after) };
    const answer = answerOf(before, did, round);
    Object.assign(after, {
      updated: office.now,
      by: manner.by,
      source,
      round: round.id,
      answer,
    });
    if (what !== 'stopped' && what !== 'confirmed')
      Object.assign(after, consentFor(office, after, input, manner.consentBy));
  }
  const rows = table.rows.slice();
  const fresh = steps.filter((step) => step.index === undefined);
  // First the log: should the run be cut after it, the same report is sent again and logged again, which
  // explains itself; a silent change would not.
  office.log([
    {
      what: access.over
        ? { key: 'log.formSuperior', with: { code: access.over } }
        : {
            key:
              round.state === 'closed'
                ? 'log.formAfterClose'
                : access.unlisted
                  ? 'log.formUnlisted'
                  : 'log.form',
          },
      unit: input.unit,
      rowId: steps.map(({ after }) => after.rowId).join(', '),
      columns: changedColumns(steps),
    },
  ]);
  for (const step of steps) if (step.index !== undefined) rows[step.index] = step.after;
  const checked = writeChecked(office, {
    accounts: [...rows, ...fresh.map((step) => step.after)],
    units: [input.unit, ...new Set(steps.flatMap(({ before }) => before?.unit.trim() ?? []))],
    stamped: steps.filter(isStamped).map((step) => step.index!),
    typed: steps
      .filter((step) => step.index !== undefined && !isStamped(step))
      .map((step) => ({ index: step.index!, cells: typedCells(step.after) })),
    added: fresh.map((step) => typedCells(step.after)),
    readings,
  });
  if (visitor.is === 'staff')
    office.putOwn(
      'accounts',
      steps
        .filter(({ before }) => before?.review === reviews.passed)
        .map(({ index }) => ({ index: index!, cells: { review: '' } })),
    );
  return checked;
}

function savedView(
  office: Workbook & SettingsBook & Rounds & Clock & Marks,
  input: SaveInput,
  steps: readonly Step[],
  checked: Checked,
): Saved {
  const unit = office.table('units').rows.find((row) => row.code.trim() === input.unit)!;
  const settings = office.settings();
  const { rows } = office.table('accounts');
  const context = formContext(office);
  // A new row may stand lower than it was checked (a hand wrote there first), and is found by its id; the
  // others stand where they did.
  const added = new Map(
    steps.flatMap(({ index, after }) =>
      index === undefined
        ? [[after.rowId, checked.accounts.find(({ own }) => own.rowId === after.rowId)?.reading] as const]
        : [],
    ),
  );
  const readingAt = (row: AccountRow, index: number): ReportReading | undefined =>
    added.has(row.rowId) ? added.get(row.rowId) : checked.accounts[index]?.reading;
  const shown: FormRow[] = [
    ...rowsOfUnit(rows, input.unit).map(({ row, index }) =>
      formRow(row, index, context, readingAt(row, index)),
    ),
    ...inheritedRows(rows, mergedInto(unit, office.table('units').rows)).map(({ row, index, from }) => ({
      ...formRow(row, index, context, readingAt(row, index)),
      from,
    })),
  ];
  return {
    unit: { code: unit.code.trim(), name: unit.name, status: unit.status, timeliness: unit.timeliness },
    recorded: steps.map(({ after, what }) => ({
      rowId: after.rowId,
      title:
        after.kind === kinds.none ? `${kinds.none}: ${after.reason}` : after.pageName || after.accountName,
      address: after.address,
      what,
    })),
    rows: shown,
    pending: shown.filter(({ pending, from }) => pending && from === undefined).length,
    deadline: deadlineOf(unit, office.round(), office.today),
    pages: settings.pages,
  };
}

const hasFault = ({ reading }: Step): boolean =>
  reading !== undefined && reading.findings.some(({ level }) => level === 'fault');

/**
 * A row that says what the sheet says, sent for the sake of the consent that the sheet does not have yet. One
 * that a hand spoilt waits for its correction, and never stops the rows that are sent beside it.
 */
function withConsent(office: Marks, { consent }: SaveInput, step: Step): Step {
  const { before, what } = step;
  const isAsked =
    what === 'same' && consent && before && !isStopped(before) && namesPerson(before) && !hasFault(step);
  return isAsked && consentOf(before, office.markKey()) !== 'given' ? { ...step, what: 'changed' } : step;
}

/**
 * A row that says what the sheet says answers for it in this round, where it may be said to be right: one
 * that a hand spoilt, or that was returned, goes on waiting, and stops nothing that is sent beside it.
 */
function answering(office: Marks & Rounds, step: Step): Step {
  const { before, what, reading } = step;
  const waits = what === 'same' && before && !isStopped(before) && !isAnswered(before, office.round());
  return waits && whyNotConfirm(before, office.markKey(), reading).length === 0
    ? { ...step, what: 'confirmed' }
    : step;
}

function saveLocked(office: Writing & People, input: SaveInput, manner: Manner): Answer<Saved> {
  const closed = manner.refusal();
  if (closed) return refuseWith(closed);
  const units = office.table('units').rows;
  const access: Access = accessTo(input.unit, office.visitor(), units, office.settings());
  if (!access.may) return refuseWith(access.why);
  const round = office.round();
  const unit = units.find((row) => row.code.trim() === input.unit);
  const whose: Whose = { code: input.unit, merged: unit ? mergedInto(unit, units) : new Map() };
  const readOnly = whyReadOnly(round, unit, {
    isStaff: office.visitor().is === 'staff',
    today: office.today,
    contact: office.settings().contact,
  });
  if (readOnly) return refuseWith(readOnly);
  const rows = office.table('accounts').rows;
  const read = [
    ...input.rows.map((sent) => stepOf(sent, whose, rows, manner)),
    ...(input.confirm ?? []).map((one) => confirming(one, whose, rows, round, manner)),
  ];
  const lost = read.filter((step): step is Said => 'sentence' in step);
  if (lost.length) return refuse(lost);
  const steps = (read as Step[]).map((step) => answering(office, withConsent(office, input, step)));
  steps.push(...endedDeclarations(steps, input.unit, rows));
  const no = refusal(office, input, steps, rows, whose);
  if (no) return no;
  const toWrite = steps.filter(({ what }) => what !== 'same');
  const checked = toWrite.length
    ? record(office, toWrite, input, access, manner, readingsOf(steps))
    : healUnit(office, input.unit, readingsOf(steps));
  manner.recorded(checked);
  return done(savedView(office, input, steps, checked));
}

/**
 * Records a unit's report.
 * @param manner as its door wants it; as the sidebar does, when it is not said.
 */
export function saveReport(
  office: Writing & People,
  input: SaveInput,
  manner: Manner = atTheSheet(office),
): Answer<Saved> {
  const confirm = input.confirm ?? [];
  if (input.rows.length + confirm.length === 0) return refuseWith({ key: 'form.nothing' });
  if (input.rows.length > MOST_SENT) return refuseWith({ key: 'form.tooMany' });
  const ids = [...input.rows, ...confirm].map(({ rowId }) => rowId);
  if (new Set(ids).size !== ids.length)
    return refuse([{ key: 'form.oldPage', sentence: say({ key: 'form.oldPage' }) }]);
  return underLock(office, () => saveLocked(office, input, manner)) ?? refuseWith({ key: 'workbook.busy' });
}
