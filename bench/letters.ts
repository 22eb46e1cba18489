/**
 * What letters cost: calls to Google a letter, letters a minute as modelled, and the processor's time to plan
 * them, with its growth.
 */
import { addressed } from '../src/domain/letters/plan/addresses';
import { LocalGoogle, type RunReport } from '../emulator';
import { statuses, timeliness } from '../src/domain/fields';
import { planLetters } from '../src/domain/letters/plan';
import { campaignForecast } from '../src/domain/letters/plan/forecast';
import type { LetterEntry, LetterState, LetterUnit } from '../src/domain/letters/state';
import { readSettings, settingTable } from '../src/domain/settings';
import { ask, click, OWNER, pushed, sets } from './office';

type Line = (text: string, value: number, limit: number, unit: string, more?: string) => void;

const settings = {
  'Hạn nộp (trước ngày)': '30/10/2018',
  'Gửi thư từ ngày': '15/10/2018',
  'Email cán bộ phụ trách': OWNER,
};

/**
 * The daily run of the first day of letters, and the next one of the day, which finds nothing to send; on a
 * Workspace account, so that the quota does not end it.
 */
function runs(units: number): { units: number; sending: RunReport; idle: RunReport; letters: number } {
  const google = LocalGoogle.start({
    files: pushed(),
    now: '2018-10-15T06:00:00+07:00',
    owner: OWNER,
    account: 'workspace',
  });
  click(google, OWNER, 'Thiết lập, sửa lại sổ');
  for (const [label, value] of Object.entries(settings)) sets(google, label, value);
  click(google, OWNER, 'Thiết lập, sửa lại sổ');
  click(google, OWNER, 'Nhập danh sách đơn vị');
  ask(google, OWNER, 'importRoster', {
    text: [
      'Mã\tTên đơn vị\tEmail liên hệ',
      ...Array.from({ length: units }, (_, i) => `U${i}\tCông đoàn cơ sở số ${i}\tlienhe${i}@example.org`),
    ].join('\n'),
  });
  click(google, OWNER, 'Thư…');
  ask(google, OWNER, 'switchLetters', { on: true, takeOver: false });
  const [sending] = google.clock.moveTo('2018-10-15T12:00:00+07:00');
  return {
    units,
    sending: sending!,
    letters: google.outbox.length,
    idle: google.as(OWNER).callFromEditor('sendDailyLetters', { triggerUid: google.triggers[0]!.id }),
  };
}

const withoutMail = ({ callCount, calls }: RunReport): number =>
  callCount - (calls['MailApp.sendEmail'] ?? 0);

/** A province with superiors, extensions and a history of two letters to every unit. */
function province(size: number): LetterState {
  const shown = Object.fromEntries(
    Object.values(settingTable).map(({ label, initial }) => [
      label,
      (settings as Record<string, string>)[label] ?? initial,
    ]),
  );
  const read = readSettings(shown).settings;
  const unit = (i: number): LetterUnit => ({
    code: `U${i}`,
    name: `Công đoàn cơ sở số ${i}`,
    kind: 'CĐCS',
    parent: i % 40 ? `U${i - (i % 40)}` : '',
    ...addressed(`lienhe${i}@example.org`),
    phone: '0987 654 321',
    obligation: 'report',
    status: statuses.missing,
    timeliness: timeliness.open,
    extendedTo: i % 25 ? '' : '2018-11-05',
    first: '',
    updated: '',
    count: 0,
    byKind: { page: 0, group: 0, person: 0 },
    faults: [],
    returned: [],
  });
  const history = Array.from(
    { length: size },
    (_, i) =>
      [
        [`moi/2018-1/U${i}`, { state: 'sent', at: '2018-10-15T08:00:00' }],
        [`nhac/2018-1/7/U${i}`, { state: 'sent', at: '2018-10-22T08:00:00' }],
      ] as [string, LetterEntry][],
  ).flat();
  return {
    round: '2018-1',
    roundName: 'Năm 2018',
    federation: read.federation,
    department: read.department,
    guidance: 'Hướng dẫn số 04/HD-LĐLĐ',
    deadline: { dueBefore: '2018-10-30', graceUntil: '' },
    settings: { ...read, lettersFrom: '2018-10-15' },
    units: Array.from({ length: size }, (_, i) => unit(i)),
    register: new Map(history),
    staff: read.staff,
    contact: '',
    links: { book: 'https://example.org' },
  };
}

/** Milliseconds of the processor, the best of five: a busy machine does not count. */
function processor(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * Ten provinces of 1,000 units against one of 10,000: as much memory is touched both times, so that only
 * growth tells. The least of five rounds, because collecting garbage weighs in some; what grows faster than
 * the units does so in every one.
 */
function benchPlan(line: Line): void {
  const small = Array.from({ length: 10 }, () => province(1_000)),
    large = province(10_000);
  const plan = (state: LetterState): unknown => planLetters(state, '2018-10-26');
  const rounds = Array.from({ length: 5 }, () => ({
    few: processor(() => small.map(plan)) / 10,
    many: processor(() => plan(large)),
  })).sort((a, b) => a.many / a.few - b.many / b.few);
  const { few, many } = rounds[0]!;
  line(
    'planning 10,000 units / planning 1,000',
    Number((many / few).toFixed(1)),
    15,
    'x',
    `, ${few.toFixed(1)} ms and ${many.toFixed(0)} ms`,
  );
  console.log(
    `     the panel's look 22 days ahead, 10,000 units: ${processor(() => campaignForecast(large, '2018-10-23', '2018-11-13', 1_500)).toFixed(0)} ms`,
  );
}

export function benchLetters(line: Line): void {
  console.log('\nLetters');
  const [few, many] = [runs(60), runs(1_000)];
  const constant = withoutMail(few.idle);
  for (const { units, sending, letters } of [few, many]) {
    const minutes = sending.modelledMs / 60_000;
    line(
      `a letter besides the mail, ${units.toLocaleString('en')} units`,
      Number(((withoutMail(sending) - constant) / letters).toFixed(2)),
      2,
      'calls',
      `, and ${constant} a run`,
    );
    line(
      `its run, which must end before six`,
      Number(minutes.toFixed(1)),
      5.5,
      'minutes',
      `, ${letters} letters, ${(letters / minutes).toFixed(0)} a minute as modelled`,
    );
  }
  benchPlan(line);
}
