/**
 * A report is read once, and the reading is carried: in what people do, the reader of a row is called no
 * oftener than there are rows. Calls are counted by V8, in the script as it is pushed but for its names.
 */
import { spawnSync } from 'node:child_process';
import { Session, type Profiler } from 'node:inspector';
import { join } from 'node:path';
import { LocalGoogle } from '../../emulator';
import type { QueueState } from '../../src/app/desk/views';
import type { RoundPreview } from '../../src/app/round/views';
import type { Answer } from '../../src/app/views';
import { changedRow, givenOffice, goodPage, newRow, Office, OWNER, pushed } from '../support/office';
import { holderOf } from '../support/links';

const root = join(__dirname, '../..');
function withNames(): string {
  const program = "import { namedCode } from './build.mjs'; process.stdout.write(await namedCode());";
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  expect(stderr).toBe('');
  return stdout;
}

const session = new Session();
const post = <T>(method: string, params: object = {}): T => {
  let answer: unknown;
  session.post(method, params, (error, value) => {
    if (error) throw error;
    answer = value;
  });
  return answer as T;
};
beforeAll(() => {
  session.connect();
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
});
afterAll(() => session.disconnect());

/** How often the reader of a report's row has been called since this was last asked. */
const readings = (): number =>
  post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage')
    .result.filter(({ url }) => url === 'Code.js')
    .flatMap(({ functions }) => functions)
    .filter(({ functionName }) => functionName === 'readReport')
    .reduce((sum, { ranges }) => sum + ranges[0]!.count, 0);
function during(work: () => unknown): number {
  readings();
  work();
  return readings();
}
const must = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
/** As the product writes it, so that a reading of what is sent is one of what will stand there. */
const tidy = (n: number) =>
  newRow({
    pageName: `Trang số ${n} huyện Cầu Kè`,
    address: `https://www.facebook.com/trangso${n}cauke`,
    phone: `0913 456 78${n}`,
  });

/** Four rows, three of them of one unit. */
const given = (): Office => {
  const before = givenOffice();
  before.cauKe.reports([tidy(1), tidy(2), tidy(3)]);
  before.traCu.reports([tidy(4)], 'H09');
  const files = { ...pushed(), 'Code.js': withNames() };
  const office = new Office(LocalGoogle.restore(before.google.save(), files));
  office.google.deploys(OWNER);
  return office;
};
const ALL = 4;

it('in every act that looks at reports, each row is read once', () => {
  const office = given();
  const { cauKe, staff } = office;
  cauKe.opensPage();
  expect(during(() => cauKe.asks('openForm', { unit: 'H04' }))).toBe(3);
  const { rows } = must(cauKe.opensForm('H04'));

  // Saving: what is sent is read once; a text that is tidied is another than what will stand there.
  expect(during(() => cauKe.reports([tidy(5)]))).toBe(ALL + 1);
  expect(during(() => cauKe.reports([newRow({ ...goodPage, address: 'fb.com/hoicauke' })]))).toBe(ALL + 3);
  expect(during(() => cauKe.reports([changedRow(rows[0]!, { office: 'Chủ tịch' }), rows[1]!]))).toBe(ALL + 2);
  expect(during(() => cauKe.reports([rows[1]!, rows[2]!]))).toBe(ALL + 2);
  const all = ALL + 2;

  // Checking.
  expect(during(() => cauKe.types('Tài khoản', 2, 'Điện thoại', '0912345'))).toBe(all);
  expect(during(() => cauKe.types('Tài khoản', 2, 'Điện thoại', '0913 456 781'))).toBe(all);
  expect(during(() => staff.types('Tài khoản', 3, 'Duyệt', 'Đạt'))).toBe(all);
  expect(during(() => staff.opensFile())).toBe(all);
  staff.opensPage('Kiểm tra toàn bộ');
  expect(during(() => staff.asks('checkAll'))).toBe(all);

  // The desk, and the letters' panel.
  for (const section of ['overview', 'callList', 'reviewQueue'])
    expect([section, during(() => staff.asks(section))]).toEqual([section, all]);
  const queue = must(
    staff.asks<{ rows: { rowId: string; version: string; state: QueueState }[] }>('reviewQueue'),
  );
  const { rowId, version } = queue.rows[0]!;
  expect(during(() => staff.asks('decideReviews', { decisions: [{ as: 'passed', rowId, version }] }))).toBe(
    all,
  );
  staff.opensPage('Thư…');
  expect(during(() => staff.asks('lettersView'))).toBe(all);

  // A link.
  const holder = holderOf(office, 'H04');
  expect(during(() => holder.opens())).toBe(all - 1);
  const shown = holder.form().rows.slice(0, 2);
  expect(during(() => must(holder.sends({ unit: 'H04', rows: shown })))).toBe(all);

  // A new round: rows that are confirmed are read as they stand, and not again by the check.
  const draft = {
    name: 'Năm 2019',
    document: '',
    dueBefore: '30/10/2019',
    graceUntil: '',
    lettersFrom: '',
  };
  const desk = staff.opensPage('Kiểm tra toàn bộ');
  const { mark } = must(desk.asks<RoundPreview>('desk.roundPreview', { draft }));
  must(desk.asks('desk.openRound', { draft, mark }));
  const form = must(cauKe.opensForm('H04'));
  const confirm = form.rows.filter(({ mayConfirm }) => mayConfirm);
  expect(confirm.length).toBeGreaterThan(1);
  expect(
    during(() =>
      must(
        cauKe.asks('saveReport', {
          unit: 'H04',
          consent: false,
          rows: [],
          confirm: confirm.map((row) => ({ rowId: row.rowId, version: row.version })),
        }),
      ),
    ),
  ).toBe(all);
});
