/** MailApp: what is sent, and what Google refuses to send. */
import { EDITOR, OWNER, given, type Story } from '../story';

const MAIL = 'Apps Script reference: Class MailApp';
const QUOTAS = 'Apps Script guide: Quotas for Google Services';
const ERRORS = 'RomainVialard/ErrorHandler: error messages';
const uses = ['MailApp.sendEmail'];

const code = `
function send(json) {
  MailApp.sendEmail(JSON.parse(json));
  return MailApp.getRemainingDailyQuota();
}
function three() {
  MailApp.sendEmail('a@example.com', 'Nhắc nộp', 'Nội dung');
}
function four() {
  MailApp.sendEmail('a@example.com', 'reply@example.com', 'Nhắc nộp', 'Nội dung');
}
function attached() {
  MailApp.sendEmail('a@example.com', 's', 'b', {
    attachments: [Utilities.newBlob('a,b', 'text/csv', 'x.csv')],
    name: 'Ban Tuyên giáo',
  });
}
function many() {
  for (let n = 0; n < 100; n++) MailApp.sendEmail('n' + n + '@example.com', 's', 'b');
  return MailApp.getRemainingDailyQuota();
}
`;
const send = (google: ReturnType<typeof given>, letter: object, who = OWNER) =>
  google.as(who).call('send', JSON.stringify({ subject: 's', body: 'b', ...letter }));

export const stories: Story[] = [
  {
    id: 'mail.arrives',
    says: 'A letter is sent from the running account, with its parts as given.',
    source: MAIL,
    mark: 'doc',
    uses,
    tell() {
      const google = given(code);
      send(
        google,
        {
          to: 'a@example.com, B <b@example.com>',
          cc: 'c@example.com',
          subject: 'Nhắc nộp',
          htmlBody: '<p>x</p>',
          name: 'Ban Tuyên giáo',
          replyTo: 'r@example.com',
        },
        EDITOR,
      );
      expect(google.outbox[0]).toMatchObject({
        to: ['a@example.com', 'b@example.com'],
        cc: ['c@example.com'],
        bcc: [],
        from: EDITOR,
        subject: 'Nhắc nộp',
        body: 'b',
        htmlBody: '<p>x</p>',
        name: 'Ban Tuyên giáo',
        replyTo: 'r@example.com',
      });
    },
  },
  {
    id: 'mail.shortForms',
    says: 'Three and four texts are recipient, (reply address,) subject and body.',
    source: MAIL,
    mark: 'doc',
    uses,
    tell() {
      const google = given(code);
      google.as(OWNER).call('three');
      google.as(OWNER).call('four');
      google.as(OWNER).call('attached');
      expect(
        google.outbox.map(({ subject, replyTo, attachments }) => [
          subject,
          replyTo,
          attachments.map((one) => one.name),
        ]),
      ).toEqual([
        ['Nhắc nộp', undefined, []],
        ['Nhắc nộp', 'reply@example.com', []],
        ['s', undefined, ['x.csv']],
      ]);
    },
  },
  {
    id: 'mail.everyRecipient',
    says: "To, cc and bcc each count against the day's quota.",
    source: QUOTAS,
    mark: 'doc',
    uses,
    tell() {
      expect(
        send(given(code), { to: 'a@example.com,b@example.com', cc: 'c@example.com', bcc: 'd@example.com' })
          .result,
      ).toBe(96);
    },
  },
  {
    id: 'mail.quotaByAccount',
    says: 'A consumer writes to 100 a day, a Workspace account to 1,500, each for itself.',
    source: QUOTAS,
    mark: 'doc',
    uses: ['MailApp.getRemainingDailyQuota'],
    tell() {
      const google = given(code);
      send(google, { to: 'a@example.com' });
      expect([google.mailQuota.remaining(OWNER), google.mailQuota.remaining(EDITOR)]).toEqual([99, 100]);
      expect(given(code, { account: 'workspace' }).mailQuota.remaining(OWNER)).toBe(1500);
    },
  },
  {
    id: 'mail.quotaSpent',
    says: 'When the quota is spent the next letter throws, and nothing of it is sent.',
    source: ERRORS,
    mark: 'comm',
    uses,
    tell() {
      const google = given(code);
      expect(google.as(OWNER).call('many').result).toBe(0);
      expect([send(google, { to: 'a@example.com' }).error?.message, google.outbox.length]).toEqual([
        'Service invoked too many times for one day: email.',
        100,
      ]);
      google.mailQuota.set(OWNER, 101);
      expect([
        send(google, { to: 'a@example.com,b@example.com' }).ok,
        send(google, { to: 'a@example.com' }).ok,
      ]).toEqual([false, true]);
    },
  },
  {
    id: 'mail.window',
    says: 'The 24 hours of the quota begin with the first letter: then all of it comes back, not at midnight and not letter by letter.',
    source: QUOTAS,
    mark: 'doc',
    uses: ['MailApp.getRemainingDailyQuota'],
    tell() {
      const google = given(code);
      google.as(OWNER).call('many');
      google.clock.moveTo('2018-10-02T07:59:00+07:00');
      expect(google.mailQuota.remaining(OWNER)).toBe(0);
      google.clock.moveTo('2018-10-02T08:05:00+07:00');
      expect(google.mailQuota.remaining(OWNER)).toBe(100);
    },
  },
  {
    id: 'mail.consumerBody',
    says: "A consumer's body is at most 200 KB.",
    source: QUOTAS,
    mark: 'doc',
    uses,
    tell() {
      const body = 'x'.repeat(200 * 1024 + 1);
      expect([
        send(given(code), { to: 'a@example.com', body }).ok,
        send(given(code, { account: 'workspace' }), { to: 'a@example.com', body }).ok,
      ]).toEqual([false, true]);
    },
  },
  {
    id: 'mail.headers',
    says: 'Line ends in a subject do not begin a new header.',
    source: 'RFC 5322, header fields; Google folds them',
    mark: 'bg',
    uses,
    tell() {
      const google = given(code);
      send(google, { to: 'a@example.com', subject: 'Nhắc nộp\r\nBcc: x@example.com' });
      expect([google.outbox[0]?.subject, google.outbox[0]?.bcc]).toEqual(['Nhắc nộp Bcc: x@example.com', []]);
    },
  },
  {
    id: 'mail.scope',
    says: 'Without its scope nothing can be sent, and the message names the scope.',
    source: 'Apps Script guide: Authorization scopes',
    mark: 'doc',
    uses,
    tell() {
      const report = send(given(code, { scopes: ['spreadsheets', 'userinfo.email'] }), {
        to: 'a@example.com',
      });
      expect(report.error?.message).toBe(
        'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
      );
    },
  },
];
