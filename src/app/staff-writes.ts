/**
 * What staff alone may write: everybody else gets a sentence, and so does who meets a run that takes long.
 */
import { refuseWith } from './answer';
import type { People, Writing } from './services';
import { underLock } from './under-lock';
import type { Answer } from './views';

/** Runs `work` for staff, while no other run writes. */
export function staffWrites<T>(office: Writing & People, work: () => Answer<T>): Answer<T> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  return underLock(office, work) ?? refuseWith({ key: 'workbook.busy' });
}
