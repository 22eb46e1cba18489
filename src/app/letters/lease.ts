/** The right to send: one run at a time, whoever starts it. */
import { instantOf, localTime } from '../../domain/text/days';
import type { Clock, Ids, Turn } from '../services';
import type { Post, PostOffice } from './post';
import { again, alone } from './steady';

/** A run lives at most six minutes (Apps Script quotas); one that is silent for so long is dead. */
const LEASE_MS = 7 * 60_000;

/** Is another run sending at this moment? */
export const isSending = ({ lease }: Pick<Post, 'lease'>, now: string): boolean =>
  lease.by !== '' && lease.until > now;

/** Takes the right to send; answers what was remembered before, or undefined when another run is sending. */
export function takeLease(office: Clock & Ids & Turn, post: PostOffice): Post | undefined {
  const by = office.newId();
  return alone(office, post, () => {
    const before = post.post();
    if (isSending(before, office.now) && before.lease.by !== by) return undefined;
    post.setLease({ until: localTime(instantOf(office.now) + LEASE_MS), by });
    return before;
  });
}

/** Gives it back. One that cannot be given back ends by itself. */
export function dropLease(post: PostOffice): void {
  try {
    again(post, () => post.setLease({ until: '', by: '' }));
  } catch {
    /* it ends by itself */
  }
}
