/** LockService: who waits for whom, and when a lock is lost. */
import type { Statement } from '../statement';

const LOCK = 'Apps Script reference: Class Lock';
const GAS_FAKES = 'gas-fakes test/testlock.js (validated on Google)';
const uses = ['LockService.getScriptLock', 'Lock.tryLock', 'Lock.releaseLock', 'Lock.hasLock'];
const fresh = (): GoogleAppsScript.Lock.Lock => {
  const lock = LockService.getScriptLock();
  lock.releaseLock();
  return lock;
};

export const statements: Statement[] = [
  {
    id: 'lock.free',
    says: 'tryLock(0) takes a lock that nobody holds.',
    source: GAS_FAKES,
    mark: 'live',
    uses,
    check: (g) => {
      const lock = fresh();
      g.equal([lock.hasLock(), lock.tryLock(0), lock.hasLock()], [false, true, true]);
      lock.releaseLock();
      g.equal(lock.hasLock(), false);
    },
  },
  {
    id: 'lock.negative',
    says: 'A negative wait takes nothing: tryLock is false, waitLock throws "Lock timeout".',
    source: GAS_FAKES,
    mark: 'live',
    uses: [...uses, 'Lock.waitLock'],
    check: (g) => {
      const lock = fresh();
      g.equal(lock.tryLock(-100), false);
      g.throws(() => lock.waitLock(-100), /Lock timeout/);
    },
  },
  {
    id: 'lock.again',
    says: 'Taking a lock that one holds already succeeds.',
    source: GAS_FAKES,
    mark: 'live',
    uses,
    check: (g) => {
      const lock = fresh();
      g.equal([lock.tryLock(0), lock.tryLock(0)], [true, true]);
      lock.releaseLock();
    },
  },
  {
    id: 'lock.releaseFree',
    says: 'Releasing a lock that one does not hold does nothing.',
    source: LOCK,
    mark: 'doc',
    uses,
    check: (g) => {
      const lock = fresh();
      lock.releaseLock();
      g.equal(lock.hasLock(), false);
    },
  },
  {
    id: 'lock.kinds',
    says: "The script's, the user's and the document's lock are independent.",
    source: LOCK,
    mark: 'doc',
    uses: ['LockService.getScriptLock', 'LockService.getUserLock', 'LockService.getDocumentLock'],
    check: (g) => {
      const script = fresh();
      g.equal(
        [script.tryLock(0), LockService.getUserLock().tryLock(0), LockService.getDocumentLock().tryLock(0)],
        [true, true, true],
      );
      LockService.getUserLock().releaseLock();
      LockService.getDocumentLock().releaseLock();
      g.equal(script.hasLock(), true);
      script.releaseLock();
    },
  },
];
