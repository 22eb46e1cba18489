/** MailApp: what is sent, and what Google refuses to send. */
import type { Statement } from '../statement';

const MAIL = 'Apps Script reference: Class MailApp';
const QUOTAS = 'Apps Script guide: Quotas for Google Services';
const ERRORS = 'RomainVialard/ErrorHandler: error messages';
const uses = ['MailApp.sendEmail'];
const to = 'nobody@example.com';

export const statements: Statement[] = [
  {
    id: 'mail.quota',
    says: 'The remaining quota is a number of recipients.',
    source: MAIL,
    mark: 'doc',
    uses: ['MailApp.getRemainingDailyQuota'],
    check: (g) => {
      const left = MailApp.getRemainingDailyQuota();
      g.ok(typeof left === 'number' && left >= 0, String(left));
    },
  },
  {
    id: 'mail.nobody',
    says: 'A letter to nobody is refused.',
    source: ERRORS,
    mark: 'comm',
    uses,
    check: (g) => g.throws(() => MailApp.sendEmail({ subject: 'a', body: 'b' }), /no recipient/),
  },
  {
    id: 'mail.invalid',
    says: 'An address that cannot be one is refused by name, and nothing is sent.',
    source: ERRORS,
    mark: 'comm',
    uses,
    check: (g) => {
      const before = MailApp.getRemainingDailyQuota();
      g.throws(
        () => MailApp.sendEmail({ to: `${to}, not an address`, subject: 'a', body: 'b' }),
        /Invalid email: not an address/,
      );
      g.throws(() => MailApp.sendEmail('a@b', 'a', 'b'), /Invalid email/);
      g.equal(MailApp.getRemainingDailyQuota(), before);
    },
  },
  {
    id: 'mail.fifty',
    says: 'More than 50 recipients of one letter are refused.',
    source: QUOTAS,
    mark: 'doc',
    uses,
    check: (g) =>
      g.throws(
        () =>
          MailApp.sendEmail({
            bcc: Array.from({ length: 51 }, (_, n) => `n${n}@example.com`).join(','),
            subject: 'a',
            body: 'b',
          }),
        /Recipients Per Message/,
      ),
  },
  {
    id: 'mail.bodySize',
    says: 'A body over 400 KB is refused, whatever the account.',
    source: QUOTAS,
    mark: 'doc',
    uses,
    check: (g) =>
      g.throws(
        () => MailApp.sendEmail({ to, subject: 'a', body: 'x'.repeat(400 * 1024 + 1) }),
        /Email Body Size/,
      ),
  },
  {
    id: 'mail.subjectLength',
    says: 'A subject of several hundred characters is refused.',
    source: ERRORS,
    mark: 'comm',
    uses,
    check: (g) =>
      g.throws(
        () => MailApp.sendEmail({ to, subject: 's'.repeat(1000), body: 'b' }),
        /Argument too large: subject/,
      ),
  },
  {
    id: 'mail.signature',
    says: 'A call without a body is none of the signatures.',
    source: MAIL,
    mark: 'doc',
    uses,
    check: (g) =>
      g.throws(
        () => (MailApp.sendEmail as unknown as (...args: string[]) => void)(to, 'subject'),
        /don't match the method signature for MailApp.sendEmail/,
      ),
  },
];
