/**
 * Steps that may safely be done twice are tried again: Google's services fail now and then for a moment, and
 * the lock may be another's for a while.
 */
import { BrokenWorkbook, type Turn } from '../services';
import type { PostOffice } from './post';

/** Milliseconds to wait before the second and the third try. */
const PAUSES = [1_000, 4_000];
/** How often the lock is asked for; each time Google waits 20 seconds. */
const LOCK_TRIES = 6;

/** The lock could not be had for two minutes. */
export class Busy extends Error {}

/** Does a step that may be done twice; throws what its last try threw. */
export function again<V>(post: PostOffice, step: () => V): V {
  for (let tried = 0; ; tried += 1) {
    try {
      return step();
    } catch (error) {
      if (tried >= PAUSES.length || error instanceof BrokenWorkbook || error instanceof Busy) throw error;
      post.sleep(PAUSES[tried]!);
    }
  }
}

/**
 * Reads and writes the workbook while nobody else writes, for as short as possible. `work` may be done twice.
 */
export function alone<V>(office: Turn, post: PostOffice, work: () => V): V {
  return again(post, () => {
    for (let tried = 0; tried < LOCK_TRIES; tried += 1) {
      const got = post.alone(office, work);
      if (got) return got.value;
    }
    throw new Busy('the lock is not to be had');
  });
}
