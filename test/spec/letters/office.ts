// An office with its units, in test data: invented people and numbers. `campaign` plays the dull performer:
// send what the plan says, record it.
import { addressed } from '../../../src/domain/letters/plan/addresses';
import { statuses, timeliness } from '../../../src/domain/fields';
import { addDays, readDay, type Day } from '../../../src/domain/text/days';
import type { LetterSettings } from '../../../src/domain/settings/letters';
import { readSettings, settingTable } from '../../../src/domain/settings';
import { planLetters } from '../../../src/domain/letters/plan';
import { budget } from '../../../src/domain/letters/plan/budget';
import type { RowFault } from '../../../src/domain/checking/fault';
import type { Letter } from '../../../src/domain/letters/letter';
import type { LetterEntry, LetterState, LetterUnit, PlanSettings } from '../../../src/domain/letters/state';

/** The tab `Cấu hình` as a new workbook has it, with changes to its lines about letters. */
export const settingsAsShown = (
  changes: Partial<Record<keyof LetterSettings, string>> = {},
): Record<string, string> => ({
  ...Object.fromEntries(Object.values(settingTable).map(({ label, initial }) => [label, initial])),
  ...Object.fromEntries(
    Object.entries(changes).map(([key, text]) => [settingTable[key as keyof LetterSettings].label, text]),
  ),
});
/** The same as the plan takes it: with the first day of the round's letters. */
export const settings = ({
  lettersFrom = '15/10/2018',
  ...changes
}: Partial<Record<keyof PlanSettings, string>> = {}): PlanSettings => ({
  ...readSettings(settingsAsShown({ lettersOn: 'Có', ...changes })).settings,
  lettersFrom: readDay(lettersFrom) ?? '',
});

/** A unit that has not reported. */
export const unit = (code: string, more: Partial<LetterUnit> = {}): LetterUnit => ({
  code,
  name: `Công đoàn cơ sở ${code}`,
  kind: 'CĐCS trực thuộc',
  parent: '',
  ...addressed(`${code.toLowerCase()}@donvi.vn`),
  phone: '0987 654 321',
  obligation: 'report',
  status: statuses.missing,
  timeliness: timeliness.open,
  extendedTo: '',
  first: '',
  updated: '',
  count: 0,
  byKind: { page: 0, group: 0, person: 0 },
  faults: [],
  returned: [],
  ...more,
});
export const reported = (code: string, day: Day, more: Partial<LetterUnit> = {}): LetterUnit =>
  unit(code, {
    status: statuses.reported,
    timeliness: timeliness.onTime,
    first: `${day}T09:15:00`,
    updated: `${day}T09:15:00`,
    count: 1,
    byKind: { page: 1, group: 0, person: 0 },
    ...more,
  });
export const hasReported = (day: Day): Partial<LetterUnit> => ({
  status: statuses.reported,
  timeliness: timeliness.onTime,
  first: `${day}T09:15:00`,
  updated: `${day}T09:15:00`,
  count: 1,
  byKind: { page: 1, group: 0, person: 0 },
  faults: [],
  returned: [],
});
export const toFix = (...faults: RowFault[]): Partial<LetterUnit> => ({ status: statuses.fix, faults });
/** A telephone number that is too short. */
export const shortPhone: RowFault = { column: 'phone', problem: { key: 'phone.TOO_SHORT' } };
export const wasReturned = (mark: string, comment = 'Địa chỉ chưa mở được.'): Partial<LetterUnit> => ({
  status: statuses.fix,
  returned: [{ title: 'Trang Công đoàn Hoa Sen', comment, mark }],
});

/** The campaign of the 2018 guidance: before 30/10, letters from 15/10. */
export function office(
  units: readonly LetterUnit[],
  more: Partial<LetterState> = {},
): LetterState & { register: Map<string, LetterEntry> } {
  return {
    round: 'Năm 2018',
    roundName: 'Năm 2018',
    federation: 'Liên đoàn Lao động tỉnh Trà Vinh',
    department: 'Ban Tuyên giáo - Nữ công',
    guidance: 'Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018',
    deadline: { dueBefore: '2018-10-30', graceUntil: '' },
    settings: settings(),
    units,
    staff: ['canbo@ldld.vn', 'tuyengiao@ldld.vn'],
    contact: 'Bà Nguyễn Thị Hoa, 0987 654 321',
    links: { book: 'https://docs.google.com/spreadsheets/d/vi-du/edit' },
    ...more,
    register: new Map(more.register),
  };
}

/** Records letters as sent on a day. */
export function record(
  state: { register: Map<string, LetterEntry> },
  letters: readonly Letter[],
  day: Day,
  how: LetterEntry['state'] = 'sent',
): void {
  for (const { key } of letters) state.register.set(key, { state: how, at: `${day}T08:05:00` });
}

/** One run of the daily trigger: what went, in order. */
export function oneRun(
  state: LetterState & { register: Map<string, LetterEntry> },
  day: Day,
  quota = 1500,
): Letter[] {
  const plan = planLetters(state, day);
  const { go, held } = budget(plan.letters, quota, state.settings.quotaReserve);
  record(state, go, day);
  record(state, held, day, 'held');
  for (const { key, state: closed } of plan.closed)
    state.register.set(key, { state: closed, at: `${day}T08:05:00` });
  return go;
}

export const days = (from: Day, to: Day): Day[] => {
  const out: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) out.push(day);
  return out;
};
export const keys = (letters: readonly Letter[]): string[] => letters.map(({ key }) => key);
export const countByKind = (letters: readonly Letter[]): Record<string, number> =>
  letters.reduce<Record<string, number>>((out, { kind }) => ({ ...out, [kind]: (out[kind] ?? 0) + 1 }), {});
export const change = (state: LetterState, code: string, more: Partial<LetterUnit>): void => {
  (state as { units: readonly LetterUnit[] }).units = state.units.map((one) =>
    one.code === code ? { ...one, ...more } : one,
  );
};
