/** LockService: who waits for whom, and when a lock is lost. */
import { EDITOR, OWNER, given, ran, type Story } from '../story';

const LOCK = 'Apps Script reference: Class Lock';
const uses = ['LockService.getScriptLock', 'Lock.tryLock', 'Lock.releaseLock', 'Lock.hasLock'];

const code = `
function attempt() {
  return LockService.getScriptLock().tryLock(0);
}
function patient() {
  const t = Date.now();
  const got = LockService.getScriptLock().tryLock(2000);
  return [got, Date.now() - t >= 2000];
}
function insist() {
  LockService.getScriptLock().waitLock(1000);
}
function takeAndAsk() {
  const lock = LockService.getScriptLock();
  lock.tryLock(0);
  SpreadsheetApp.getUi().alert('?');
  return lock.hasLock();
}
function takeAndDie() {
  LockService.getScriptLock().tryLock(0);
  Utilities.sleep(300000);
  Utilities.sleep(300000);
}
function hold() {
  LockService.getScriptLock().waitLock(1000);
  PropertiesService.getScriptProperties().setProperty('held', 'yes');
  Utilities.sleep(5000);
}
function untilHeld() {
  for (let n = 0; n < 50 && !PropertiesService.getScriptProperties().getProperty('held'); n++);
}
function waitLong() {
  untilHeld();
  const t = Date.now();
  LockService.getScriptLock().waitLock(30000);
  return Date.now() - t;
}
function waitShort() {
  untilHeld();
  return LockService.getScriptLock().tryLock(1000);
}
function onOpen() {
  LockService.getScriptLock().tryLock(
    Number(PropertiesService.getScriptProperties().getProperty('patience')),
  );
  Utilities.sleep(12000);
  PropertiesService.getScriptProperties().setProperty('end', 'reached');
}
function patience(ms) {
  PropertiesService.getScriptProperties().setProperty('patience', String(ms));
}
function doGet() {
  return HtmlService.createHtmlOutput(
    String(LockService.getDocumentLock()) +
      CacheService.getDocumentCache() +
      PropertiesService.getDocumentProperties(),
  );
}
`;

export const stories: Story[] = [
  {
    id: 'lock.held',
    says: 'A lock that another run holds is not given: tryLock waits its time and is false, waitLock throws.',
    source: LOCK,
    mark: 'doc',
    uses,
    tell() {
      const google = given(code);
      const release = google.holdScriptLock();
      expect([ran(google, 'attempt'), ran(google, 'patient')]).toEqual([false, [false, true]]);
      expect(google.as(OWNER).callFromEditor('insist').error?.message).toMatch(/Lock timeout/);
      release();
      expect(ran(google, 'attempt')).toBe(true);
    },
  },
  {
    id: 'lock.endOfRun',
    says: 'A lock is free again when its run ends, also when the run is ended by the time limit.',
    source: LOCK,
    mark: 'doc',
    uses,
    tell() {
      const google = given(code);
      ran(google, 'attempt');
      expect(ran(google, 'attempt', EDITOR)).toBe(true);
      expect(google.as(OWNER).callFromEditor('takeAndDie').killed).toBe(true);
      expect(ran(google, 'attempt', EDITOR)).toBe(true);
    },
  },
  {
    id: 'lock.lostInDialog',
    says: 'A lock is lost while a dialog of the Ui waits for the person.',
    source: 'Apps Script reference: Class Ui, alert',
    mark: 'doc',
    uses: ['Lock.hasLock', 'Ui.alert'],
    tell() {
      expect(ran(given(code), 'takeAndAsk')).toBe(false);
    },
  },
  {
    id: 'lock.waits',
    says: 'A run that waits goes on when the holder lets go; one with less patience gives up.',
    source: LOCK,
    mark: 'doc',
    uses,
    async tell() {
      const crowd = given(code).inWorkers({ seed: 3 });
      const [held, waited, gaveUp] = await Promise.all([
        crowd.as(OWNER).callFromEditor('hold'),
        crowd.as(EDITOR).callFromEditor('waitLong'),
        crowd.as(EDITOR).callFromEditor('waitShort'),
      ]);
      expect([held?.ok, waited?.ok]).toEqual([true, true]);
      expect(waited?.result).toBeGreaterThan(3000);
      expect(gaveUp?.result).toBe(false);
    },
  },
  {
    id: 'lock.simpleTrigger',
    says: 'What a simple trigger waits for a lock counts towards its 30 seconds: after 20 of them, 12 more of work are not reached.',
    source: 'Apps Script guide: Simple triggers (30 seconds); reference: Lock.tryLock',
    mark: 'doc',
    uses: ['Lock.tryLock'],
    tell() {
      const ended = [20_000, 5_000].map((patience) => {
        const google = given(code);
        google.as(OWNER).callFromEditor('patience', patience);
        google.holdScriptLock();
        const run = google.as(OWNER).open()[0]!;
        return [run.killed === true, google.scriptProperties.end];
      });
      expect(ended).toEqual([
        [true, undefined],
        [false, 'reached'],
      ]);
    },
  },
  {
    id: 'lock.webApp',
    says: 'In a web app there is no document, so its lock, cache and properties are null.',
    source:
      'Apps Script reference: LockService.getDocumentLock names web apps; tests of tanaikech in 2020 and 2021 found a document in a bound one',
    mark: 'unsure',
    whyNoSwitch:
      "the product takes the script's lock everywhere and keeps nothing in a document's cache or properties",
    uses: [
      'LockService.getDocumentLock',
      'CacheService.getDocumentCache',
      'PropertiesService.getDocumentProperties',
    ],
    tell() {
      const google = given(code, { webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' } });
      google.deploys(OWNER);
      const visitor = google.visitor();
      visitor.get();
      expect(visitor.page?.html).toBe('nullnullnull');
    },
  },
];
