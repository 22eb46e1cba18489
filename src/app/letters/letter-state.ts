/** From the workbook to what the plan of letters is made of. */
import { addDays, type LocalTime } from '../../domain/text/days';
import { kinds, type Row } from '../../domain/fields';
import { readKind } from '../../domain/fields/choices';
import { addressed } from '../../domain/letters/plan/addresses';
import { plainTitle, withoutLinks } from '../../domain/letters/safe-words';
import { type LetterState, type LetterUnit, type ReturnedRow } from '../../domain/letters/state';
import { recorded } from '../../domain/messages/recorded';
import { shorten } from '../../domain/text/quote';
import { isForUnit, isReturn, isSame, type RowFault } from '../../domain/checking/fault';
import type { Checked, CheckedUnit } from '../../domain/checking/recheck';
import { reviewOf } from '../../domain/standing/review';
import { obligationOf, type Status } from '../../domain/standing/obligations';
import { lastCalls, sayCall } from '../../domain/standing/calls';
import { extensionOf, type Timeliness } from '../../domain/standing/deadline';
import { isClosed, type Round } from '../../domain/round';
import { checkRows } from '../review/recheck-and-write';
import { unitLinks } from '../link/unit-links';
import { BrokenWorkbook, type Planning } from '../services';
import { daysForLetters, hasExtended } from './campaign';
import type { PostOffice } from './post';
import { registerIn } from './register';
import { returnedMark } from './returned-mark';

interface Wrong {
  faults: RowFault[];
  returned: ReturnedRow[];
  byKind: Record<'page' | 'group' | 'person', number>;
  byLink: LocalTime;
}
const NONE = { page: 0, group: 0, person: 0 };

/**
 * What a letter calls a row; '' where its name holds an address: no link that somebody typed stands in a
 * letter.
 */
const nameIn = ({ pageName, accountName }: Row<'accounts'>): string =>
  shorten([pageName, accountName].map(plainTitle).find(Boolean) ?? '');

/**
 * What each unit has to correct. That a row was returned is told once, as such; a fault of several rows of
 * the unit is told once too.
 */
function wrongByUnit(office: Planning, checked: Checked): Map<string, Wrong> {
  const out = new Map<string, Wrong>();
  office.table('accounts').rows.forEach((row, i) => {
    const { active, pending, faults } = checked.accounts[i]!;
    const own = out.get(row.unit.trim()) ?? { faults: [], returned: [], byKind: { ...NONE }, byLink: '' };
    out.set(row.unit.trim(), own);
    if (row.by.startsWith(recorded.linkBegins) && row.updated > own.byLink) own.byLink = row.updated;
    // What a row of an old round has wrong, or was returned for then, is asked once it is answered in this
    // one.
    if (!active || pending) return;
    for (const kind of ['page', 'group', 'person'] as const)
      if (readKind(row.kind) === kinds[kind]) own.byKind[kind] += 1;
    const isReturned = reviewOf(row, office.markKey()) === 'returned';
    if (isReturned)
      own.returned.push({
        title: nameIn(row),
        comment: withoutLinks(row.comment),
        mark: returnedMark(row),
      });
    for (const fault of faults.filter(isForUnit)) {
      const isTold = fault.column === '' && (isReturn(fault) || own.faults.some((one) => isSame(one, fault)));
      if (!isTold) own.faults.push(fault);
    }
  });
  return out;
}

const unitFor = (
  row: Row<'units'>,
  { own, obligation, pending }: CheckedUnit,
  wrong: Wrong | undefined,
): LetterUnit => ({
  code: row.code,
  name: row.name,
  kind: row.kind,
  parent: row.parent,
  activity: row.activity,
  mergedInto: row.mergedInto,
  ...addressed(row.email.trim() ? row.email : ''),
  phone: row.phone,
  obligation: obligation ?? obligationOf(row),
  pending,
  status: own.status as Status,
  timeliness: own.timeliness as Timeliness,
  extendedTo: extensionOf(row.extendedTo),
  first: own.first,
  updated: own.updated,
  byLink: wrong?.byLink ?? '',
  count: Number(own.count) || 0,
  byKind: wrong?.byKind ?? NONE,
  faults: wrong?.faults ?? [],
  returned: wrong?.returned ?? [],
});

function unitsFor(office: Planning, checked: Checked, linksRenewed = ''): LetterUnit[] {
  const wrong = wrongByUnit(office, checked);
  return office
    .table('units')
    .rows.flatMap((row, i): LetterUnit[] =>
      checked.units[i]!.blank
        ? []
        : [{ ...unitFor(row, checked.units[i]!, wrong.get(row.code.trim())), linksRenewed }],
    );
}

/**
 * When the daily trigger will next come, as far as it can be known: Google runs it some minute within its
 * hour, so today's may still be to come.
 */
export function nextRun(now: LocalTime, hour: number, lastRun: LocalTime): LocalTime {
  const at = (day: string, h: number): LocalTime => `${day}T${String(h).padStart(2, '0')}:00:00`;
  const today = now.slice(0, 10);
  const stillToCome = now < at(today, hour + 1) && lastRun.slice(0, 10) !== today;
  return at(stillToCome ? today : addDays(today, 1), hour);
}

/**
 * What came of calls, read only where a letter says it. No letter waits for that: where the tab is lost, the
 * letter says none.
 */
function callsOf(office: Planning, round: string): (unit: string) => string | undefined {
  let calls: ReturnType<typeof lastCalls> | undefined;
  const read = (): ReturnType<typeof lastCalls> => {
    try {
      return lastCalls(office.table('calls').rows, round);
    } catch (error) {
      if (error instanceof BrokenWorkbook) return new Map();
      throw error;
    }
  };
  return (unit) => {
    const call = (calls ??= read()).get(unit.trim());
    return call && sayCall({ ...call, note: withoutLinks(call.note) });
  };
}

/** Everything the plan needs, from the workbook as it stands. */
export const planState = (office: Planning, checked: Checked): LetterState =>
  planStateIn(office, checked, office.round());

/** The same for another round than today's. */
export function planStateIn(office: Planning, checked: Checked, round: Round | undefined): LetterState {
  const settings = office.settings();
  const ofUnit = unitLinks(office);
  const { dueBefore, graceUntil, lettersFrom } = daysForLetters(round, hasExtended(office, round));
  return {
    round: round?.id ?? '',
    roundName: round?.name ?? '',
    federation: settings.federation,
    department: settings.department,
    guidance: round?.document ?? '',
    deadline: { dueBefore, graceUntil },
    isClosed: isClosed(round),
    settings: { ...settings, lettersFrom },
    units: unitsFor(office, checked, ofUnit && office.linksRenewed()),
    register: registerIn(office),
    staff: office.staff(),
    contact: settings.contact,
    links: { book: office.link(), ofUnit },
    lastCall: callsOf(office, round?.id ?? ''),
  };
}

/**
 * The same, with how the sending stands. A letter leaves in a run of its day, so to its reader the next run
 * is tomorrow's.
 */
export function letterState(
  office: Planning,
  post: PostOffice,
  checked: Checked = checkRows(office, office.table('accounts').rows),
  quotaLeft?: number,
): LetterState {
  const { runner, hour, lastRun, did } = post.post();
  return {
    ...planState(office, checked),
    health: {
      quotaLeft,
      runner,
      lastRun,
      lastRunDid: did,
      nextRun: runner ? nextRun(office.now, hour, office.now) : undefined,
      zones: post.zones(),
    },
  };
}
