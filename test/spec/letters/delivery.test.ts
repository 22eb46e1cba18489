// The campaign's letters through a real mail server: sent over SMTP, read back with a mail parser as an inbox
// would read them.
import type { AddressInfo } from 'node:net';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import type { SentMail } from '../../../emulator';
import { goodPage } from '../../support/office';
import { givenLetters, STAFF, unitsNumbered } from '../../support/letters';

jest.setTimeout(120_000);

interface Delivered {
  envelope: string[];
  raw: string;
  mail: ParsedMail;
}

const SENDER = 'Liên đoàn Lao động tỉnh, "Ban Tuyên giáo - Nữ công"',
  REPLIES = 'traloi@example.org';
/** A campaign in small, with every kind of letter. */
function campaign(): readonly SentMail[] {
  const units = [
    {
      code: 'H01',
      name: 'Liên đoàn Lao động huyện Cầu Kè',
      kind: 'LĐLĐ huyện',
      email: 'h01@example.org',
      phone: '0913 456 700',
    },
    ...unitsNumbered(6),
    {
      code: 'X1',
      name: 'Công đoàn Trường Trung học phổ thông Nguyễn Đáng, thị xã Duyên Hải (đường Phạm Ngũ Lão)',
      kind: 'CĐCS',
      parent: 'H01',
      email: 'x1@example.org, x1.phu@example.org',
      phone: '0913 456 701',
    },
  ];
  const office = givenLetters({
    units,
    settings: { 'Tên người gửi thư': SENDER, 'Email nhận trả lời': REPLIES },
  });
  office.noonOf('2018-10-15');
  office.staff.reports([{ rowId: 'r1', version: '', fields: goodPage, stopped: false }], 'U0000');
  office.noonOf('2018-10-16');
  office.staff.types('Tài khoản', 2, 'Ý kiến', 'Địa chỉ <chưa mở được> & “không đúng”');
  office.staff.types('Tài khoản', 2, 'Duyệt', 'Trả lại');
  office.staff.reports(
    [
      {
        rowId: 'r2',
        version: '',
        fields: { ...goodPage, address: 'https://www.facebook.com/lien.doan.cau.ke' },
        stopped: false,
      },
    ],
    'H01',
  );
  for (const day of ['2018-10-17', '2018-10-22', '2018-10-26', '2018-10-30']) office.noonOf(day);
  expect(new Set(office.letters.map((row) => row['Loại'])).size).toBe(7);
  return office.outbox;
}

/** A server that takes every letter and reads it. */
async function mailServer(): Promise<{ port: number; received: Delivered[]; close(): Promise<void> }> {
  const received: Delivered[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        simpleParser(raw).then((mail) => {
          received.push({
            envelope: session.envelope.rcptTo.map(({ address }) => address),
            raw: raw.toString('latin1'),
            mail,
          });
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** As Gmail sends what the script gave it. */
async function deliver(outbox: readonly SentMail[], port: number): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
    pool: true,
    maxConnections: 1,
    maxMessages: Infinity,
  });
  for (const { to, cc, bcc, from, name, replyTo, subject, body, htmlBody, attachments, at } of outbox) {
    await transport.sendMail({
      from: { name: name ?? '', address: from },
      to,
      cc,
      bcc,
      replyTo,
      subject,
      text: body,
      html: htmlBody,
      date: new Date(at),
      attachments: attachments.map((one) => ({
        filename: one.name,
        contentType: one.contentType,
        content: Buffer.from(one.bytes),
      })),
    });
  }
  transport.close();
}

const addresses = (field: AddressObject | AddressObject[] | undefined): string[] =>
  [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address!));
const lines = (text: string | false | undefined): string => (text || '').replace(/\r\n/g, '\n').trim();

describe('The letters of a campaign, sent by SMTP and read back', () => {
  let outbox: readonly SentMail[] = [],
    received: Delivered[] = [];
  const each = (seen: (delivered: Delivered, sent: SentMail) => unknown): unknown[] =>
    received.map((one, i) => seen(one, outbox[i]!));

  beforeAll(async () => {
    outbox = campaign();
    const server = await mailServer();
    await deliver(outbox, server.port);
    await server.close();
    received = server.received;
  });

  it('arrive, every one', () => {
    expect(received).toHaveLength(outbox.length);
    expect(outbox.length).toBeGreaterThan(30);
  });

  it('keep their subject, also a long one with Vietnamese letters', () => {
    expect(each(({ mail }) => mail.subject)).toEqual(outbox.map(({ subject }) => subject));
    expect(
      outbox.some(({ subject }) => subject.length > 120 && /Nguyễn Đáng, thị xã Duyên Hải/.test(subject)),
    ).toBe(true);
  });

  it('come from the office by its name, letter by letter, and are answered to the address it has set', () => {
    expect(new Set(each(({ mail }) => JSON.stringify(mail.from!.value)))).toEqual(
      new Set([JSON.stringify([{ address: STAFF, name: SENDER }])]),
    );
    expect(new Set(each(({ mail }) => addresses(mail.replyTo).join()))).toEqual(new Set([REPLIES]));
  });

  it('go to the recipients of one unit only, each once, with nobody in copy', () => {
    expect(
      each(({ envelope, mail }) => [envelope, addresses(mail.to), addresses(mail.cc), addresses(mail.bcc)]),
    ).toEqual(outbox.map(({ to }) => [to, to, [], []]));
    expect(
      outbox
        .filter(({ to }) => to.length > 1)
        .every(({ to }) => to.join() === 'x1@example.org,x1.phu@example.org'),
    ).toBe(true);
  });

  it('have both parts as they were written', () => {
    expect(each(({ mail }) => [lines(mail.text), lines(mail.html)])).toEqual(
      outbox.map(({ body, htmlBody }) => [lines(body), lines(htmlBody)]),
    );
    expect(each(({ raw }) => /Content-Type: multipart\/alternative/i.test(raw)).every(Boolean)).toBe(true);
  });

  it('show what staff and units typed as text, never as code of the page', () => {
    const [returned] = received.filter(({ mail }) =>
      /báo cáo tài khoản Facebook cần sửa/.test(mail.subject!),
    );
    expect(lines(returned!.mail.text)).toContain('Địa chỉ <chưa mở được> & “không đúng”');
    expect(returned!.mail.html).toContain('Địa chỉ &#60;chưa mở được&#62; &#38; “không đúng”');
  });

  it('have headers in plain ASCII and no line longer than mail allows', () => {
    const heads = each(({ raw }) => raw.slice(0, raw.indexOf('\r\n\r\n'))) as string[];
    expect(heads.filter((head) => /[^\x00-\x7f]/.test(head))).toEqual([]);
    expect(
      (each(({ raw }) => Math.max(...raw.split('\r\n').map((line) => line.length))) as number[]).every(
        (length) => length <= 998,
      ),
    ).toBe(true);
  });

  it('bring the staff the table of all units, which Excel opens with its Vietnamese letters', () => {
    const summaries = received.filter(({ mail }) => mail.attachments.length > 0);
    expect(summaries.map(({ envelope }) => envelope.join())).toEqual(Array(5).fill(STAFF));
    const [first] = summaries,
      [csv] = first!.mail.attachments;
    expect([csv!.filename, csv!.contentType]).toEqual(['tong-hop-2018-10-15.csv', 'text/csv']);
    expect([...csv!.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = csv!.content.toString('utf8').trim().split('\r\n');
    expect([rows.length, rows[0]]).toEqual([
      9,
      '"Mã","Tên đơn vị","Loại","Cấp trên","Trạng thái","Thời hạn","Số tài khoản","Nộp lần đầu","Gia hạn đến","Điện thoại liên hệ","Email liên hệ","Cần sửa"',
    ]);
    expect(rows[1]).toMatch(/^"H01","Liên đoàn Lao động huyện Cầu Kè","LĐLĐ huyện"/);
  });
});
