/** To whom a letter goes, and why to nobody. */
import { settingTable } from '../../settings';
import type { Problem } from '../../messages';
import { readEmails } from '../../person/email';
import type { LetterSettings } from '../../settings/letters';
import type { LetterUnit } from '../state';
import { mailable } from './addresses';

/** Staff have no usable address. */
export const noStaff: Problem = { key: 'setting.empty', with: { label: settingTable.staff.label } };

/** Whom a letter is sent to; in test mode the tester, and who would have received it. */
export type Recipients =
  { to: readonly string[]; insteadOf: readonly string[] | undefined } | { to?: undefined; why: Problem };

/** Who gets every letter while the office tries them out; undefined when it does not. */
export const testersOf = ({ testTo }: LetterSettings): readonly string[] | undefined =>
  testTo.length ? mailable(testTo) : undefined;

/** Is the office trying letters out, with no address to send them to? Then nothing goes at all. */
export const isTestBlind = (settings: LetterSettings): boolean => testersOf(settings)?.length === 0;

const sentTo = (
  to: readonly string[],
  testers: readonly string[] | undefined,
  why: () => Problem,
): Recipients => (to.length ? { to: testers ?? to, insteadOf: testers && to } : { why: why() });

export const staffRecipients = (
  staff: readonly string[],
  testers: readonly string[] | undefined,
): Recipients => sentTo(mailable(staff), testers, () => noStaff);

/** A unit's, or why it has none: nothing was written, or nothing that is an address. */
export const unitRecipients = (
  { email, emails }: Pick<LetterUnit, 'email' | 'emails'>,
  testers: readonly string[] | undefined,
): Recipients =>
  sentTo(emails, testers, () =>
    readEmails(email).bad.length
      ? { key: 'letter.badAddress', with: { text: email } }
      : { key: 'letter.noAddress' },
  );
