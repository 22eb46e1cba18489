/** From the workbook to what the plan of letters is made of. */
import { addDays, type LocalTime } from '../../domain/days';
import type { Row } from '../../domain/fields';
import { listed } from '../../domain/settings';
import { letterStateNamed, type LetterRecord, type LetterState, type LetterUnit } from '../../domain/plan/state';
import type { Checked } from '../../domain/recheck';
import { reviewOf } from '../../domain/review';
import type { Status } from '../../domain/status';
import type { Timeliness } from '../../domain/deadline';
import { checkRows } from '../recheck-and-write';
import type { Office } from '../services';
import type { PostOffice } from './post';

/** The mark, in the column `Lý do`, of a letter that staff sent before its day. */
export const EARLY = 'Cán bộ gửi sớm';

function unitsFor(office: Office, checked: Checked): LetterUnit[] {
  const accounts = office.table('accounts').rows;
  const byUnit = new Map<string, Pick<LetterUnit, 'faults' | 'returned'> & { faults: { field: string; sentence: string }[]; returned: { title: string; comment: string; mark: string }[] }>();
  accounts.forEach((row, i) => {
    const check = checked.accounts[i]!;
    if (!check.active) return;
    const own = byUnit.get(row.unit.trim()) ?? { faults: [], returned: [] };
    byUnit.set(row.unit.trim(), own);
    if (reviewOf(row) === 'returned') own.returned.push({ title: row.pageName || row.accountName || row.address, comment: row.comment, mark: `${row.rowId} ${row.approved}` });
    own.faults.push(...check.faults.filter(({ field }) => field !== ''));
  });
  return office.table('units').rows.flatMap((row, i): LetterUnit[] => (checked.units[i]!.blank ? [] : [unitFor(row, byUnit.get(row.code.trim()))]));
}

const unitFor = (row: Row<'units'>, own: Pick<LetterUnit, 'faults' | 'returned'> | undefined): LetterUnit => ({
  code: row.code, name: row.name, kind: row.kind, parent: row.parent, emails: listed(row.email), phone: row.phone, required: row.required.trim() !== 'Không',
  status: row.status as Status, timeliness: row.timeliness as Timeliness, extendedTo: row.extendedTo, first: row.first, updated: row.updated, count: Number(row.count) || 0,
  faults: own?.faults ?? [], returned: own?.returned ?? [],
});

/** The tab `Thư`, by key. */
export function lettersIn(office: Office): Map<string, LetterRecord> {
  return new Map(office.table('letters').rows.filter((row) => row.key).map((row) => [row.key, { state: letterStateNamed(row.state), at: row.at, why: row.why, early: row.why.indexOf(EARLY) === 0 }]));
}

/** When the daily trigger will next come, as far as it can be known. */
export function nextRun(now: LocalTime, hour: number): LocalTime {
  const at = (day: string): LocalTime => `${day}T${String(hour).padStart(2, '0')}:00:00`;
  return at(now.slice(0, 10)) > now ? at(now.slice(0, 10)) : at(addDays(now.slice(0, 10), 1));
}

/** Everything the plan needs, from the workbook as it stands. */
export function letterState(office: Office, post: PostOffice, checked: Checked = checkRows(office, office.table('accounts').rows), quotaLeft?: number): LetterState {
  const settings = office.settings();
  const { runner, lastRun, did } = post.post();
  return {
    round: settings.round, federation: settings.federation, department: settings.department, guidance: settings.guidance,
    deadline: { dueBefore: settings.dueBefore, graceUntil: settings.graceUntil }, settings, units: unitsFor(office, checked), sent: lettersIn(office),
    staff: settings.staff, contact: settings.contact, links: { book: office.link() },
    health: { quotaLeft, runner, lastRun, lastRunDid: did, nextRun: runner ? nextRun(office.now, settings.sendHour) : undefined, zones: post.zones() },
  };
}
