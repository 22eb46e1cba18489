/** What every act of the section Đợt begins with. */
import type { PostOffice } from '../letters/post';
import type { Deciding } from '../services';
import { staffWrites } from '../staff-writes';
import type { Answer } from '../views';
import { finishMove } from './move';

/** For staff, while nobody else writes; what was cut before is ended first. */
export function atRounds<T>(office: Deciding, post: PostOffice, work: () => Answer<T>): Answer<T> {
  return staffWrites(office, () => {
    office.compileSettings();
    finishMove(office, post);
    return work();
  });
}
