/** Which addresses a letter can be sent to: those that the roster's check accepts, by the same reader. */
import { readEmails } from '../../person/email';

/** Recipients of one message that Google accepts (Apps Script quotas). */
const MOST = 50;

/** A plan of 20 days asks of each unit 20 times: its cells are read once. */
const read = new WeakMap<readonly string[], readonly string[]>();

/**
 * The addresses in some cells or lines that can be written to, each mailbox once, in the order given; never
 * more than one message takes.
 */
export function mailable(cells: readonly string[]): string[] {
  const known = read.get(cells);
  if (known) return [...known];
  const emails = readEmails(cells.join('\n')).emails.slice(0, MOST);
  read.set(cells, emails);
  return [...emails];
}
