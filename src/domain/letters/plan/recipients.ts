/** To whom a letter goes, and why to nobody. */
import { settingTable } from '../../settings';
import type { Problem } from '../../messages';
import { readEmails } from '../../person/email';
import type { LetterSettings } from '../../settings/letters';
import { mailable } from './addresses';

/** Staff have no usable address. */
export const noStaff: Problem = { key: 'setting.empty', with: { label: settingTable.staff.label } };

/** Whom a letter is sent to; in test mode the tester, and who would have received it. */
export type Recipients =
  { to: readonly string[]; insteadOf: readonly string[] | undefined } | { to?: undefined; why: Problem };

/** Is the office trying letters out, with no address to send them to? Then nothing goes at all. */
export const isTestBlind = ({ testTo }: LetterSettings): boolean =>
  testTo.length > 0 && !mailable(testTo).length;

function recipientsFor(addresses: readonly string[], { testTo }: LetterSettings, why: Problem): Recipients {
  const to = mailable(addresses),
    tester = testTo.length ? mailable(testTo) : undefined;
  return to.length ? { to: tester || to, insteadOf: tester && to } : { why };
}

export const staffRecipients = (staff: readonly string[], settings: LetterSettings): Recipients =>
  recipientsFor(staff, settings, noStaff);

/** @param emails the addresses of `Email liên hệ`, one by one, as written. */
export const unitRecipients = (emails: readonly string[], settings: LetterSettings): Recipients =>
  recipientsFor(
    emails,
    settings,
    readEmails(emails.join('\n')).bad.length
      ? { key: 'letter.badAddress', with: { text: emails.join(', ') } }
      : { key: 'letter.noAddress' },
  );
