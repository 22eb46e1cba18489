/**
 * The script's lock. The document's lock does not exist in every kind of run (LockService reference), so the
 * script's is used everywhere.
 */

/** How long a person waits for another's save, in milliseconds. */
const WAIT_MS = 20_000;
/**
 * A simple trigger is ended after 30 s (Apps Script guide: Simple triggers), also in the midst of writing:
 * what it waits must leave it time to work.
 */
export const SIMPLE_WAIT_MS = 5_000;

/**
 * Takes the lock; asking for it can itself fail when many ask at once, so it is asked for twice. Undefined
 * when it cannot be had in time.
 */
export function takeLock(waitMs = WAIT_MS): GoogleAppsScript.Lock.Lock | undefined {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const lock = LockService.getScriptLock();
      if (lock.tryLock(waitMs)) return lock;
      return undefined;
    } catch {
      Utilities.sleep(500);
    }
  }
  return undefined;
}
