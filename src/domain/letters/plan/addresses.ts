/** Which addresses a letter can be sent to: those that the roster's check accepts, by the same reader. */
import { readEmails } from '../../person/email';

/** Recipients of one message that Google accepts (Apps Script quotas). */
const MOST = 50;

/**
 * The addresses in some cells or lines that can be written to, each mailbox once, in the order given; never
 * more than one message takes.
 */
export const mailable = (cells: readonly string[]): string[] =>
  readEmails(cells.join('\n')).emails.slice(0, MOST);

/** A unit's `Email liên hệ`, read. In: the cell. */
export const addressed = (cell: string): { email: string; emails: string[] } => ({
  email: cell,
  emails: mailable([cell]),
});
