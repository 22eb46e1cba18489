/**
 * Runs at the same time, each in a worker thread: updates that are really lost without the lock, none with
 * it; and a test of that test.
 */
import { endThreads, LocalGoogle } from '../../emulator';
import { EDITOR, OWNER, filesOf, given } from './story';

const ROUNDS = 60;
const code = `
function count() {
  const store = PropertiesService.getScriptProperties();
  store.setProperty('n', String(Number(store.getProperty('n') || 0) + 1));
}
function add(n) {
  for (let i = 0; i < n; i++) count();
  return n;
}
function addLocked(n) {
  const lock = LockService.getScriptLock();
  for (let i = 0; i < n; i++) {
    lock.waitLock(300000);
    count();
    lock.releaseLock();
  }
  return n;
}
function endless() {
  LockService.getScriptLock().waitLock(1000);
  for (;;);
}
function circle(first, second) {
  const locks = { script: LockService.getScriptLock(), document: LockService.getDocumentLock() };
  locks[first].waitLock(20000);
  Utilities.sleep(100);
  const got = locks[second].tryLock(10000);
  return got;
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  return String(ui.alert('Có?', ui.ButtonSet.YES_NO));
}
function think() {
  let n = 0;
  for (let i = 0; i < 6e8; i++) n = (n * 31 + i) % 1000003;
  Utilities.getUuid();
  return n;
}
function rest() {
  Utilities.getUuid();
}
function note(text) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.appendRow([text]);
}
function onEdit(e) {
  e.range.setNote(e.value);
}
`;

/** Two people each add, at the same time. @returns how many of their additions are left */
async function together(name: 'add' | 'addLocked', seed?: number): Promise<number> {
  const google = given(code);
  const crowd = google.inWorkers({ seed });
  const reports = await Promise.all([
    crowd.as(OWNER).call(name, ROUNDS),
    crowd.as(EDITOR).call(name, ROUNDS),
  ]);
  expect(reports.map((report) => report.ok)).toEqual([true, true]);
  return Number(google.scriptProperties.n);
}

afterAll(endThreads);

test('two people who read, add and write at the same time lose additions', async () => {
  for (const seed of [1, 2, 3]) expect(await together('add', seed)).toBeLessThan(2 * ROUNDS);
});

test('with the lock they lose none, however their calls are mixed', async () => {
  expect(await together('addLocked')).toBe(2 * ROUNDS);
  for (const seed of [1, 2, 3]) expect(await together('addLocked', seed)).toBe(2 * ROUNDS);
});

test('a run whose bell rings once too often reads no answer that is not there, and the thread serves the next run', async () => {
  const { notify } = Atomics;
  // A busy machine may wake the thread late, when it waits with its next call already.
  Atomics.notify = (bell, at) => {
    const ring = () => notify(bell as Int32Array, at);
    for (const ms of [0, 1, 2]) setTimeout(ring, ms);
    return ring();
  };
  try {
    expect([await together('addLocked'), await together('addLocked')]).toEqual([2 * ROUNDS, 2 * ROUNDS]);
  } finally {
    Atomics.notify = notify;
  }
});

test('a seed gives the same story every time, another seed another one', async () => {
  const [once, again, other] = [
    await together('add', 11),
    await together('add', 11),
    await together('add', 12),
  ];
  expect([once, once]).toEqual([again, expect.any(Number)]);
  expect(other).not.toBe(once);
  expect(once).toBeLessThan(2 * ROUNDS);
});

test('the lock of a run that is ended in an endless loop is free for the next', async () => {
  const google = given(code);
  google.stage.runner.loopMs = 300;
  const crowd = google.inWorkers();
  expect(await crowd.as(OWNER).call('endless')).toMatchObject({ ok: false, killed: true });
  expect((await crowd.as(EDITOR).call('addLocked', 1)).ok).toBe(true);
});

test('two runs that wait for each other come to an end: one of them gives up', async () => {
  const crowd = given(code).inWorkers({ seed: 4 });
  const reports = await Promise.all([
    crowd.as(OWNER).call('circle', 'script', 'document'),
    crowd.as(EDITOR).call('circle', 'document', 'script'),
  ]);
  expect(reports.map((report) => [report.ok, typeof report.result])).toEqual([
    [true, 'boolean'],
    [true, 'boolean'],
  ]);
  expect(reports.filter((report) => report.result === true).length).toBeLessThanOrEqual(1);
});

test('a question waits for the person while other runs go on', async () => {
  const google = given(code);
  let press: (reply: { button: string; text: string }) => void = () => undefined;
  google.stage.world.session(OWNER).ask = () =>
    new Promise((resolve) => {
      press = resolve;
    });
  const crowd = google.inWorkers();
  const asking = crowd.as(OWNER).call('ask');
  expect((await crowd.as(EDITOR).call('add', 1)).ok).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 300));
  press({ button: 'NO', text: '' });
  expect((await asking).result).toBe('NO');
});

test('a hand edit takes its turn among the runs, and its trigger runs too', async () => {
  const google = given(code);
  const crowd = google.inWorkers({ seed: 5 });
  const [typed] = await Promise.all([
    crowd.as(EDITOR).type('Sheet1', 'C1', 'tay'),
    crowd.as(OWNER).call('note', 'a'),
    crowd.as(OWNER).call('note', 'b'),
  ]);
  expect(typed?.map((run) => [run.functionName, run.ok])).toEqual([['onEdit', true]]);
  expect(google.book.tab('Sheet1').cell('C1')).toMatchObject({ value: 'tay', note: 'tay' });
});

test('of edits at the same time one is worked on and two wait; the others are lost, in threads too', async () => {
  const google = given(
    'function onEdit(e) { for (let i = 0; i < 60; i++) e.range.getSheet().getName(); e.range.setNote(e.value); }',
  );
  const crowd = google.inWorkers({ seed: 3 });
  const cells = ['B1', 'B2', 'B3', 'B4', 'B5'];
  const runs = await Promise.all(cells.map((cell) => crowd.as(EDITOR).type('Sheet1', cell, 'tay')));
  expect(runs.flat().map((run) => run.ok)).toEqual([true, true, true]);
  const tab = google.book.tab('Sheet1');
  expect(cells.map((cell) => tab.cell(cell).value)).toEqual(Array(5).fill('tay'));
  expect(cells.filter((cell) => tab.cell(cell).note === 'tay')).toHaveLength(3);
  const [again] = await crowd.as(EDITOR).type('Sheet1', 'B6', 'tay');
  expect(again?.ok).toBe(true);
});

test('what is saved comes back: cells, properties, cache, triggers, outbox, consents, the clock and what is drawn by chance', () => {
  const story = `${code}
    function prepare() { PropertiesService.getScriptProperties().setProperty('a', '1'); CacheService.getScriptCache().put('c', '2'); ScriptApp.newTrigger('add').timeBased().everyDays(1).atHour(7).create(); MailApp.sendEmail('a@example.com', 's', 'b'); note('ô'); }
    function next() { return [PropertiesService.getScriptProperties().getProperty('a'), CacheService.getScriptCache().get('c'), Utilities.getUuid(), MailApp.getRemainingDailyQuota(), new Date().toISOString()]; }`;
  const google = given(story);
  google.as(OWNER).call('prepare');
  const again = LocalGoogle.restore(google.save(), filesOf(story));
  expect(again.save()).toBe(google.save());
  expect(again.as(OWNER).call('next').result).toEqual(google.as(OWNER).call('next').result);
  expect([again.triggers, again.outbox, again.book.tab('Sheet1').values()]).toEqual([
    google.triggers,
    google.outbox,
    google.book.tab('Sheet1').values(),
  ]);
});

test('computing counts towards the time of a run in a thread too', async () => {
  const google = given(code);
  const crowd = google.inWorkers();
  const [thought, rested] = await Promise.all([crowd.as(OWNER).call('think'), crowd.as(EDITOR).call('rest')]);
  expect(thought!.modelledMs - rested!.modelledMs).toBeGreaterThanOrEqual(1000);
});

test("a stack names the script's own files and nothing below them", () => {
  const report = given('function a() { b(); }\nfunction b() { throw new Error("x"); }').as(OWNER).call('a');
  expect(report.error?.stack?.split('\n')).toEqual([
    'Error: x',
    expect.stringMatching(/at b \(Code\.js:2/),
    expect.stringMatching(/at a \(Code\.js:1/),
  ]);
});
