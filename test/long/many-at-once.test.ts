/**
 * Thirty runs at the same time, each in a thread of its own, and hands on the sheet in between. The order of
 * all calls to Google is drawn from a seed. MANY=N tries N orders (three of each kind by default).
 */
import {
  endThreads,
  LocalGoogle,
  Refused,
  type Crowd,
  type PushedFiles,
  type RunReport,
} from '../../emulator';
import type { Answer, Saved, SentRow } from '../../src/app/views';
import { changedRow, newRow, OWNER, pushed, STAFF } from '../support/office';
import { givenLetters, LettersOffice, pairs, timerEvent } from '../support/letters';

const SEEDS = Array.from({ length: Number(process.env.MANY ?? 3) }, (_, i) => i + 1);
const units = Array.from({ length: 8 }, (_, i) => ({
  code: `H${i}`,
  name: `Công đoàn cơ sở số ${i}`,
  kind: 'CĐCS',
  email: `h${i}@example.org, pho${i}@example.org`,
}));
const contact = (unit: number, deputy = false): string => `${deputy ? 'pho' : 'h'}${unit}@example.org`;
const idOf = (name: string): string => `r${name.replace('.', '')}`;
const page = (name: string): SentRow =>
  newRow({ address: `https://www.facebook.com/congdoan.${name}` }, idOf(name));
const files = pushed();
/** The same program whose lock is always free: what the tests below are tested with. */
const lockless: PushedFiles = {
  ...files,
  'Code.js': files['Code.js']!.replace(/\.tryLock\([^()]*\)/g, '.hasLock()||true'),
};
afterAll(endThreads);

/** Eight units of which each has one row, letters on and due. Made once. */
const start = ((): { saved: string; forms: Record<string, SentRow> } => {
  const office = givenLetters({
    units,
    today: '2018-10-15',
    people: units.flatMap((_, i) => [contact(i), contact(i, true)]),
    settings: { 'Gửi thư từ ngày': '15/10/2018' },
  });
  const forms: Record<string, SentRow> = {};
  units.forEach(({ code }, i) => {
    if (i >= 6) return; // two units have not reported: letters go to them
    const [row] = office.clerk(contact(i)).reports([page(`dau.${i}`)], code).rows;
    forms[code] = changedRow(row!, { office: 'Chủ tịch' });
  });
  return { saved: office.save(), forms };
})();

interface Sent {
  unit: string;
  row: SentRow;
  run: Promise<RunReport>;
}
interface Outcome {
  office: LettersOffice;
  saves: { unit: string; row: SentRow; answer: Answer<Saved> | undefined }[];
  deleted: string[];
  runs: RunReport[];
}

/**
 * A hand on `Tài khoản`: sorts it up and down, deletes a line, inserts one. 'early': while the runs have just
 * begun, so that rows no longer stand where the forms saw them. 'always': again and again, with some calls of
 * the runs in between, also between a run's reading and its writing.
 */
async function hand(
  google: LocalGoogle,
  crowd: Crowd,
  seed: number,
  when: 'early' | 'always',
  deleted: string[],
): Promise<void> {
  const session = google.stage.world.session(OWNER);
  const tab = google.book.tab('Tài khoản');
  const [key, address] = ['Mã dòng', 'Địa chỉ truy cập'].map((heading) =>
    tab.display()[0]!.indexOf(heading),
  ) as [number, number];
  const waits = async (calls: number): Promise<void> => {
    for (let i = 0; i < calls; i += 1) await crowd.byHand(session, () => []);
  };
  for (let act = 0; act < (when === 'early' ? 3 : 9); act += 1) {
    if (when === 'always') await waits((seed * 7 + act * 5) % 17);
    if (act === 1)
      await crowd.byHand(session, (acts) => {
        deleted.push(tab.display()[2]![key]!);
        return acts.deleteRows('Tài khoản', 3, 1);
      });
    else if (act === 4) await crowd.as(OWNER).insertRows('Tài khoản', 3);
    else await crowd.as(OWNER).sort('Tài khoản', address + 1, (act + seed) % 2 === 0);
  }
}

/** What goes on at once. `hands`: when somebody sorts the tab by hand and deletes a row. */
async function together(seed: number, program: PushedFiles, hands?: 'early' | 'always'): Promise<Outcome> {
  const google = LocalGoogle.restore(start.saved, program);
  const crowd = google.inWorkers({ seed });
  const send = (unit: number, row: SentRow, deputy = false): Sent => ({
    unit: `H${unit}`,
    row,
    run: crowd
      .as(contact(unit, deputy))
      .call('rpc', 'saveReport', JSON.stringify({ unit: `H${unit}`, consent: true, rows: [row] })),
  });
  const sent = [
    ...units.map((_, i) => send(i, page(`moi.${i}`))),
    // Both contacts of one unit, and one of them twice (a double click).
    ...[0, 1, 2, 3, 4, 5].map((i) => send(0, page(`cung.${i}`), i % 2 === 1)),
    send(0, page('cung.0'), true),
    ...[6, 7].map((i) => send(i, page(`pho.${i}`), true)),
    // A row that is already there is changed, by two people who opened the same form.
    ...[1, 2, 3, 4, 5].map((i) => send(i, start.forms[`H${i}`]!)),
    send(
      5,
      { ...start.forms['H5']!, fields: { ...start.forms['H5']!.fields, office: 'Phó Chủ tịch Thường trực' } },
      true,
    ),
  ];
  const others = [
    crowd.as(STAFF).callFromEditor('sendDailyLetters', timerEvent(google, STAFF)),
    crowd.as(STAFF).call('sendDailyLetters', timerEvent(google, STAFF)),
    crowd.as(OWNER).call('rpc', 'checkAll', '{}'),
    crowd.as(STAFF).call('rpc', 'checkAll', '{}'),
    crowd.as(contact(7)).call('rpc', 'openForm', '{}'),
    crowd.as(STAFF).call('rpc', 'lettersView', '{}'),
    crowd.as(contact(6, true)).call('onOpen'),
  ];
  const deleted: string[] = [];
  const byHand = hands ? hand(google, crowd, seed, hands, deleted) : Promise.resolve();
  const runs = [...(await Promise.all([...sent.map(({ run }) => run), ...others]))];
  await byHand;
  const office = LettersOffice.again(start.saved);
  (office as { google: LocalGoogle }).google = LocalGoogle.restore(google.save(), files);
  const saves = await Promise.all(
    sent.map(async ({ unit, row, run }) => {
      const { ok, result } = await run;
      return { unit, row, answer: ok ? (JSON.parse(String(result)) as Answer<Saved>) : undefined };
    }),
  );
  return { office, saves, deleted, runs };
}

/**
 * What is wrong in the end: empty when nothing is lost or doubled, the log is complete and every state is
 * right. A row that a hand deletes just while a run writes it or its neighbour may return: rather that than
 * losing one that nobody deleted.
 */
function wrongIn({ office, saves, deleted, runs }: Outcome, deletedMayReturn = false): string[] {
  const wrong = runs.filter((run) => !run.ok).map((run) => `${run.functionName}: ${run.error?.message}`);
  for (const { row, answer } of saves)
    for (const { key, sentence } of answer && !answer.ok ? answer.problems : [])
      if (key.startsWith('workbook.')) wrong.push(`${row.rowId}: ${sentence}`);
  office.staff.checksAll();
  const rows = office.rows('Tài khoản').filter((row) => row['Mã đơn vị'] !== '');
  const count = (id: string): number => rows.filter((row) => row['Mã dòng'] === id).length;
  const log = office
    .rows('Nhật ký')
    .filter((row) => row['Việc'] === 'Gửi biểu mẫu')
    .flatMap((row) => row['Mã dòng']!.split(', '));
  for (const id of new Set([
    ...units.slice(0, 6).map((_, i) => `rdau${i}`),
    ...saves.filter(({ answer }) => answer?.ok).map(({ row }) => row.rowId),
  ])) {
    if (
      !(deletedMayReturn && deleted.includes(id) && count(id) < 2) &&
      count(id) !== (deleted.includes(id) ? 0 : 1)
    )
      wrong.push(`${id}: ${count(id)} rows`);
  }
  for (const { logs } of runs) if (logs.length) wrong.push(JSON.stringify(logs));
  if (rows.length !== new Set(rows.map((row) => row['Địa chỉ truy cập'])).size)
    wrong.push('an address stands twice');
  for (const { unit, row, answer } of saves) {
    const stands = rows.find((one) => one['Mã dòng'] === row.rowId);
    if (
      answer?.ok &&
      stands &&
      (stands['Mã đơn vị'] !== unit || stands['Địa chỉ truy cập'] !== row.fields.address)
    )
      wrong.push(`${row.rowId}: holds another's content`);
    const times = log.filter((id) => id === row.rowId).length - (row.rowId.startsWith('rdau') ? 1 : 0);
    const recorded = saves.filter(
      (one) =>
        one.row.rowId === row.rowId &&
        one.answer?.ok &&
        one.answer.value.recorded.some(({ what }) => what !== 'same'),
    ).length;
    if (times !== recorded) wrong.push(`${row.rowId}: ${recorded} times recorded, ${times} times in the log`);
  }
  for (const unit of office.rows('Đơn vị')) {
    const own = rows.filter((row) => row['Mã đơn vị'] === unit['Mã']);
    if (
      Number(unit['Số tài khoản']) !== own.length ||
      (unit['Trạng thái'] === 'Chưa báo cáo') !== (own.length === 0)
    )
      wrong.push(`${unit['Mã']}: ${unit['Trạng thái']}, ${unit['Số tài khoản']} of ${own.length}`);
  }
  const letters = pairs(office.outbox);
  if (new Set(letters).size !== letters.length) wrong.push('a letter went twice');
  const keys = office.letters.map((row) => row['Mã thư']);
  if (new Set(keys).size !== keys.length || office.letters.some((row) => row['Trạng thái'] === 'Đang gửi'))
    wrong.push('a letter stands twice, or is left half-sent');
  return wrong;
}
const refusals = ({ saves }: Outcome): string[] =>
  saves.flatMap(({ answer }) => (answer && !answer.ok ? answer.problems.map(({ key }) => key) : []));

it.each(SEEDS)(
  'in order %s: of thirty runs at once nothing is lost or doubled, the log is complete, states are right, no letter goes twice',
  async (seed) => {
    const outcome = await together(seed, files);
    expect(outcome.runs).toHaveLength(30);
    expect(wrongIn(outcome)).toEqual([]);
    expect(outcome.office.outbox.length).toBeGreaterThan(1);
    // Of two people who changed the same row one is shown the other's; nobody else is refused.
    expect(refusals(outcome)).toEqual(['form.conflict']);
  },
);

it.each(SEEDS)(
  'in order %s: a sort and a deleted row by hand, after the forms were opened, lose nothing but that row',
  async (seed) => {
    const outcome = await together(seed, files, 'early');
    expect(outcome.deleted).toHaveLength(1);
    expect(wrongIn(outcome)).toEqual([]);
    for (const key of refusals(outcome)) expect(['form.conflict', 'form.rowGone']).toContain(key);
  },
);

it.each(SEEDS)(
  "in order %s: rows are safe even when a hand sorts, inserts and deletes them between a run's reading and its writing",
  async (seed) => {
    const outcome = await together(seed, files, 'always');
    expect(wrongIn(outcome, true)).toEqual([]);
    for (const key of refusals(outcome)) expect(['form.conflict', 'form.rowGone']).toContain(key);
  },
);

// A hand waits for nothing: what it types between the run's last look at the line and the moment when Google
// takes what the run wrote (one round trip) is under the run's row. Before there was that last look, it was
// so from the run's first reading on.
it('what somebody types into the first empty line while another saves is kept, unless it is typed in the very moment of writing', async () => {
  const lost: number[] = [];
  for (let calls = 0; calls < 36; calls += 1) {
    const google = LocalGoogle.restore(start.saved, files);
    const crowd = google.inWorkers({ seed: 1 });
    const tab = google.book.tab('Tài khoản');
    const run = crowd
      .as(contact(0))
      .call('rpc', 'saveReport', JSON.stringify({ unit: 'H0', consent: true, rows: [page('moi.0')] }));
    for (let i = 0; i < calls; i += 1) await crowd.byHand(google.stage.world.session(contact(7)), () => []);
    const runs = await crowd.as(contact(7)).type('Tài khoản', `C${tab.display().length + 1}`, 'Nhóm');
    expect([...runs, await run].filter(({ ok }) => !ok)).toEqual([]);
    const lines = tab.display().slice(1);
    expect(lines.filter((row) => row.includes('rmoi0'))).toHaveLength(1);
    if (!lines.some((row) => row[0] === '' && row[2] === 'Nhóm')) lost.push(calls);
  }
  // The turns are drawn from the seed: with this one the run reads at the eighth or so of thirty-two and
  // takes its last look at the nineteenth.
  const [first, last] = [lost[0]!, lost[lost.length - 1]!];
  expect(lost).toEqual(Array.from({ length: last - first + 1 }, (_, i) => first + i));
  expect(first).toBeGreaterThan(16);
});

it('only staff can do that: a unit can neither sort nor delete nor insert lines of Tài khoản by hand', () => {
  const google = LocalGoogle.restore(start.saved, files);
  const unit = google.as(contact(0));
  const before = JSON.stringify(google.book.tab('Tài khoản').values());
  expect(() => unit.sort('Tài khoản', 6)).toThrow(Refused);
  expect(() => unit.deleteRows('Tài khoản', 3)).toThrow(Refused);
  expect(() => unit.insertRows('Tài khoản', 3)).toThrow(Refused);
  expect(JSON.stringify(google.book.tab('Tài khoản').values())).toBe(before);
});

it('the test of the test: without the lock the same orders lose or double something', async () => {
  expect(lockless['Code.js']).not.toBe(files['Code.js']);
  const wrong: string[] = [];
  for (const seed of SEEDS.slice(0, 3))
    if (wrong.length === 0) wrong.push(...wrongIn(await together(seed, lockless)));
  expect(
    wrong.filter((what) => /: (0|[2-9]) rows|holds another|stands twice|went twice|in the log/.test(what)),
  ).not.toEqual([]);
});
