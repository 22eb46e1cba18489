/**
 * Letters that came back, as mailers write them (wording of Gmail, Exim, Outlook; addresses are invented).
 */
import { readBounces } from '../../../src/domain/letters/bounces';

const ROSTER = ['hoa@example.org', 'tracu@example.org', 'cauke.cd@gmail.com'];
const isOurs = (email: string): boolean => ROSTER.includes(email);
const read = (text: string) => readBounces(text, isOurs);

const notFound = `Delivery Status Notification (Failure)
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: canbo@example.org

Address not found
Your message wasn't delivered to hoa@example.org because the address couldn't be found, or is unable to receive mail.

The response from the remote server was:
550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address.`;

const full = `Hộp thư của người nhận đã đầy
Thư của bạn không gửi được đến tracu@example.org.
Final-Recipient: rfc822; tracu@example.org
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552-5.2.2 The recipient's inbox is out of storage space and inactive.`;

describe('A pasted bounce', () => {
  it.each([
    ['no such address', notFound, 'hoa@example.org', 'unknown', '5.1.1'],
    ['a full mailbox', full, 'tracu@example.org', 'full', '5.2.2'],
    [
      'blocked',
      '<cauke.cd@gmail.com>: host x.example[192.0.2.1] said: 550 5.7.1 Message rejected due to policy',
      'cauke.cd@gmail.com',
      'blocked',
      '5.7.1',
    ],
    [
      'a wrong domain',
      'hoa@example.org\n   Domain example.org not found: 550 5.1.2 bad destination system',
      'hoa@example.org',
      'domain',
      '5.1.2',
    ],
    [
      'no route',
      'Final-Recipient: rfc822;hoa@example.org\nStatus: 5.4.4',
      'hoa@example.org',
      'domain',
      '5.4.4',
    ],
    [
      'a closed mailbox',
      '550 5.2.1 The email account that you tried to reach is disabled <hoa@example.org>',
      'hoa@example.org',
      'disabled',
      '5.2.1',
    ],
    [
      'too large',
      'hoa@example.org: 552 5.3.4 message size exceeds fixed limit',
      'hoa@example.org',
      'large',
      '5.3.4',
    ],
    [
      'words alone, in Vietnamese',
      'Không tìm thấy địa chỉ\nThư của bạn không được gửi tới hoa@example.org vì không tìm thấy địa chỉ.',
      'hoa@example.org',
      'unknown',
      '',
    ],
    [
      'words alone, in English',
      'Your message to HOA@EXAMPLE.ORG was blocked',
      'hoa@example.org',
      'blocked',
      '',
    ],
    ['a code that says nothing', 'hoa@example.org 554 transaction failed', 'hoa@example.org', 'other', ''],
  ] as const)('says %s', (_what, text, email, reason, code) => {
    expect(read(text)).toEqual({ bounces: [{ email, reason, code }], delayed: [] });
  });

  it('of several is read each by its own', () => {
    const { bounces } = read(`${notFound}\n\n-----\n\n${full}`);
    expect(bounces.map(({ email, reason }) => [email, reason])).toEqual([
      ['hoa@example.org', 'unknown'],
      ['tracu@example.org', 'full'],
    ]);
  });

  it('that is only late is none yet, but a full mailbox is', () => {
    expect(
      read(
        'Delivery incomplete\nThere was a temporary problem delivering your message to hoa@example.org. Gmail will retry for 46 more hours.',
      ),
    ).toEqual({ bounces: [], delayed: ['hoa@example.org'] });
    expect(read('hoa@example.org: 452 4.2.2 The recipient is over quota')).toMatchObject({
      bounces: [{ reason: 'full', code: '4.2.2' }],
    });
  });

  it('is about nobody where it names no address of the roster, or gives no reason', () => {
    expect(read(notFound.replace(/hoa@example/g, 'nguoi.la@example')).bounces).toEqual([]);
    expect(read('Gửi hoa@example.org nhé. Hẹn gặp lúc 5.30').bounces).toEqual([]);
    expect(read('')).toEqual({ bounces: [], delayed: [] });
    expect(read('@'.repeat(10_000) + ' 5.1.1 '.repeat(10_000)).bounces).toEqual([]);
  });

  it('takes no other number for a code', () => {
    expect(read('hoa@example.org\nReceived: from 10.5.1.1 by 192.0.2.15.1.1; v5.1.1.2').bounces).toEqual([]);
  });
});
