/** `Kiểm tra toàn bộ`, which also ends the move of a round that was cut. */
import { checkAll } from '../review/check-all';
import type { PostOffice } from '../letters/post';
import type { Deciding } from '../services';
import type { Answer, CheckView } from '../views';
import { finishFirst } from './move';

/** Checks everything and says what was found. For staff. */
export function checkWhole(office: Deciding, post: PostOffice): Answer<CheckView> {
  if (office.visitor().is === 'staff') finishFirst(office, post);
  return checkAll(office);
}
