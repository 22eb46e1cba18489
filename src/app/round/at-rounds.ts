/** What every act of the section Đợt begins with. */
import { refuseWith } from '../answer';
import type { PostOffice } from '../letters/post';
import type { Deciding } from '../services';
import { underLock } from '../under-lock';
import type { Answer } from '../views';
import { finishMove } from './move';

/** For staff, while nobody else writes; what was cut before is ended first. */
export function atRounds<T>(office: Deciding, post: PostOffice, work: () => Answer<T>): Answer<T> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  return (
    underLock(office, () => {
      office.compileSettings();
      finishMove(office, post);
      return work();
    }) ?? refuseWith({ key: 'workbook.busy' })
  );
}
