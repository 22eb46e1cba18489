/**
 * To staff: how the round stands, weekly, at each milestone, and weekly after the deadline while something
 * is owed.
 */
import { dayOf } from '../../text/days';
import { statuses } from '../../fields';
import { latestWeek, summaryPoints } from '../calendar';
import { toCsv } from '../csv';
import { owes } from '../units';
import type { StaffKind } from './kind';
import { blocksToStaff, leadToStaff, subjectToStaff, tableForStaff } from './summary-words';

export const summary: StaffKind = {
  to: 'staff',
  prefix: 'tong-hop',
  label: 'Thư tổng hợp',
  rank: 0,
  due({ state, today, calendar, round, lastTime }) {
    const told = dayOf(lastTime);
    const point = latestWeek(summaryPoints(state.settings.lettersFrom, round, calendar), today);
    // After the deadline one summary gives the result; later ones are written only while a unit still owes
    // something.
    const isEnough = !point || told >= point.day || (told > round.end && !state.units.some(owes));
    return isEnough ? undefined : { id: point.id, day: point.day };
  },
  subject: subjectToStaff,
  lead: leadToStaff,
  body: blocksToStaff,
  attachments: ({ state, about }) => [
    { name: `tong-hop-${about.today}.csv`, mime: 'text/csv', content: toCsv(tableForStaff(state)) },
  ],
  named: ({ state }) => state.units.filter((unit) => owes(unit) && unit.status === statuses.missing),
};
