/**
 * Everything that writes rows goes through here: one run at a time, and people's hands, which no lock holds
 * back, looked after when the run has written.
 */
import { checkRows, writeCheck, writeNotes } from './review/recheck-and-write';
import type { Writing } from './services';

/**
 * Runs `work` while no other run writes. If a hand moved rows under it, they have been put right, and what
 * stands beside them is worked out again. Undefined when the lock cannot be had in time.
 */
export function underLock<V>(office: Writing, work: () => V): V | undefined {
  return office.exclusively(() => {
    const result = work();
    if (office.lookAgain()) {
      office.log([{ what: { key: 'log.moved' } }]);
      const checked = checkRows(office, office.table('accounts').rows);
      writeCheck(office, checked);
      writeNotes(office, checked);
    }
    return result;
  });
}
