/** An office whose staff have something to decide, and what they do at the desk. */
import type { Decided, Decision, QueueRow, ReviewQueue, Narrow } from '../../../src/app/desk/views';
import type { RoundDraft, RoundPreview, RoundsView } from '../../../src/app/round/views';
import {
  givenOffice,
  newRow,
  type Clerk,
  type Office,
  type OfficeGiven,
  type UnitGiven,
} from '../../support/office';

export const DESK = 'Bàn làm việc';
const places = [
  'Càng Long',
  'Tiểu Cần',
  'Cầu Ngang',
  'Châu Thành',
  'Duyên Hải',
  'Trà Vinh',
  'Long Đức',
  'Hòa Thuận',
];

/** Units below two superiors, of two kinds; the first is asked first. */
export const manyUnits = (count: number): UnitGiven[] => [
  { code: 'H01', name: 'Liên đoàn Lao động huyện Cầu Kè', kind: 'LĐLĐ huyện', parent: 'LĐLĐ tỉnh' },
  { code: 'H02', name: 'Liên đoàn Lao động huyện Trà Cú', kind: 'LĐLĐ huyện', parent: 'LĐLĐ tỉnh' },
  ...Array.from({ length: count }, (_, i) => ({
    code: `C${String(i + 1).padStart(3, '0')}`,
    name: `Công đoàn cơ sở số ${i + 1} ${places[i % places.length]}`,
    kind: i % 2 ? 'CĐCS' : 'Nghiệp đoàn',
    parent: i % 2 ? 'H01' : 'H02',
  })),
];
/** A report of the unit with this number; invented people. */
export const reportOf = (i: number) =>
  newRow(
    {
      pageName: `Công đoàn cơ sở ${i} ${places[i % places.length]}`,
      address: `https://www.facebook.com/congdoancoso${i}`,
      phone: `09${String(12_345_678 + i * 37).slice(0, 8)}`,
      email: `coso${i}@gmail.com`,
    },
    `rdesk${i}`,
  );
/** So many minutes after nine, as a time of day. */
const atMinute = (minutes: number): string =>
  [9 + Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
/** So many units have sent a report, three minutes after each other. */
export function officeWaiting(count: number, given: OfficeGiven = {}): Office {
  const office = givenOffice({ units: manyUnits(count), ...given });
  office.staff.opensPage();
  for (let i = 1; i <= count; i += 1) {
    office.google.clock.moveTo(`2018-10-16T${atMinute(3 * i)}:00+07:00`);
    office.staff.reports([reportOf(i)], `C${String(i).padStart(3, '0')}`);
  }
  office.google.clock.moveTo('2018-10-16T21:00:00+07:00');
  return office;
}

export function queueOf(who: Clerk, narrow: Narrow = {}): ReviewQueue {
  const answer = who.opensPage(DESK).asks<ReviewQueue>('reviewQueue', narrow);
  if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
  return answer.value;
}
export function decides(who: Clerk, ...decisions: Decision[]): Decided[] {
  const answer = who.asks<{ decided: Decided[] }>('decideReviews', { decisions });
  if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
  return answer.value.decided;
}
const about = ({ rowId, version }: QueueRow) => ({ rowId, version });
export const passes = (row: QueueRow): Decision => ({ ...about(row), as: 'passed' });
export const returns = (row: QueueRow, comment = 'Địa chỉ không mở được.'): Decision => ({
  ...about(row),
  as: 'returned',
  comment,
  fields: ['address'],
});

/** Staff close what is open and open the next round. */
export function nextRound(office: Office, more: Partial<RoundDraft> = {}): RoundsView {
  const draft = {
    name: 'Năm 2019',
    document: 'Hướng dẫn 05/HD-LĐLĐ',
    dueBefore: '30/10/2019',
    graceUntil: '',
    lettersFrom: '',
    ...more,
  };
  office.staff.opensPage(DESK);
  const preview = office.staff.asks<RoundPreview>('desk.roundPreview', { draft });
  if (!preview.ok) throw new Error(preview.problems[0]!.sentence);
  const answer = office.staff.asks<RoundsView>('desk.openRound', { draft, mark: preview.value.mark });
  if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
  return answer.value;
}
