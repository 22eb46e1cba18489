/**
 * MailApp: letters into the outbox, within Google's limits. Reference: MailApp; guides/services/quotas; error
 * texts as collected in ErrorHandler.
 */
import { Remote, type Value } from '../host/remote';
import type { LiveRun } from '../host/live-run';
import { DAY_MS, type SentMail, type WorldState } from '../host/world-state';
import { Blob } from './blob';
import { HtmlOutput } from './html';
import { notModelled, refuse } from './refuse';
import { describeValue } from '../host/signatures';
import type { ServiceModel } from '../host/service-model';
import { SCOPE } from '../host/scopes';

const PER_DAY = { consumer: 100, workspace: 1_500 };
const BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 };
const PER_MESSAGE = 50;
const MOST_ATTACHMENTS = 250;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;
const SUBJECT_CHARACTERS = 250;

/**
 * How many recipients an account may still write to. The window is 24 hours from its first letter,
 * not a calendar day.
 */
export function mailRemaining(world: WorldState, account: string, now: number): number {
  const window = world.memory.mailUsed[account];
  const used = window && now < window.since + DAY_MS ? window.used : 0;
  return Math.max(0, (world.memory.mailLimit[account] ?? PER_DAY[world.account]) - used);
}

interface Message {
  to?: Value;
  cc?: Value;
  bcc?: Value;
  subject?: Value;
  body?: Value;
  htmlBody?: Value;
  name?: Value;
  replyTo?: Value;
  noReply?: Value;
  attachments?: Value;
  inlineImages?: Value;
}

export class MailApp extends Remote {
  private get world(): WorldState {
    return (this._run as LiveRun).world;
  }
  getRemainingDailyQuota(): number {
    return mailRemaining(this.world, this._run.effectiveUser, this._run.now().getTime());
  }

  sendEmail(...args: Value[]): void {
    const letter = this.letter(this.message(args));
    this.takeQuota(letter.to.length + letter.cc.length + letter.bcc.length);
    this.world.memory.outbox.push(letter);
  }

  private message(args: Value[]): Message {
    const [first] = args;
    if (
      args.length === 1 &&
      typeof first === 'object' &&
      first !== null &&
      !Array.isArray(first) &&
      Object.getPrototypeOf(first) === Object.prototype
    )
      return first as Message;
    const texts = args.filter((one) => typeof one === 'string');
    if (args.length === 3 && texts.length === 3) return { to: args[0], subject: args[1], body: args[2] };
    if (args.length === 4 && texts.length === 4)
      return { to: args[0], replyTo: args[1], subject: args[2], body: args[3] };
    if (args.length === 4 && texts.length === 3 && typeof args[3] === 'object')
      return { ...(args[3] as Message), to: args[0], subject: args[1], body: args[2] };
    return refuse(this._run, 'signature', args.map(describeValue).join(','), 'MailApp.sendEmail');
  }

  private letter(message: Message): SentMail {
    if (message.inlineImages !== undefined) notModelled('MailApp.sendEmail inlineImages');
    if (message.noReply && this.world.account === 'consumer')
      notModelled('MailApp.sendEmail noReply on a consumer account');
    const [to, cc, bcc] = [
      this.addresses(message.to),
      this.addresses(message.cc),
      this.addresses(message.bcc),
    ];
    const everybody = [...to, ...cc, ...bcc];
    if (everybody.length === 0) refuse(this._run, 'mailNobody');
    if (everybody.length > PER_MESSAGE) refuse(this._run, 'mailRecipients');
    const replyTo = text(message.replyTo);
    if (replyTo !== undefined) this.addresses(replyTo);
    const subject = text(message.subject) ?? '';
    if (subject.length > SUBJECT_CHARACTERS) refuse(this._run, 'argumentTooLarge', 'subject');
    const letter: SentMail = {
      to,
      cc,
      bcc,
      from: this._run.effectiveUser,
      name: oneLine(text(message.name)),
      replyTo,
      noReply: message.noReply === true || undefined,
      subject: oneLine(subject)!,
      body: text(message.body) ?? '',
      htmlBody: text(message.htmlBody),
      attachments: this.attachments(message.attachments),
      at: this._run.now().toISOString(),
    };
    const limit = BODY_BYTES[this.world.account];
    if (bytes(letter.body) > limit || bytes(letter.htmlBody ?? '') > limit) refuse(this._run, 'mailBody');
    return letter;
  }

  private addresses(value: Value): string[] {
    return (text(value) ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => {
        const address = /<([^<>]*)>$/.exec(one)?.[1] ?? one;
        return /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(\.[^\s@<>()[\]\\,;:".]+)+$/.test(address) &&
          !/\.\.|^\.|\.@/.test(address)
          ? address
          : refuse(this._run, 'mailInvalid', one);
      });
  }

  private attachments(value: Value): SentMail['attachments'] {
    if (value === undefined || value === null) return [];
    const blobs = (value as Value[]).map((one) =>
      one instanceof HtmlOutput
        ? one.getBlob()
        : one instanceof Blob
          ? one
          : notModelled('An attachment that is not a Blob'),
    );
    if (blobs.length > MOST_ATTACHMENTS) refuse(this._run, 'mailAttachmentCount');
    if (blobs.reduce((n, blob) => n + blob._bytes.length, 0) > ATTACHMENT_BYTES)
      refuse(this._run, 'mailAttachments');
    return blobs.map((blob) => ({
      name: blob._name ?? 'Untitled',
      contentType: blob._type ?? 'application/octet-stream',
      bytes: [...blob._bytes],
    }));
  }

  private takeQuota(recipients: number): void {
    const now = this._run.now().getTime();
    const account = this._run.effectiveUser;
    if (mailRemaining(this.world, account, now) < recipients) refuse(this._run, 'mailQuota');
    const window = this.world.memory.mailUsed[account];
    this.world.memory.mailUsed[account] =
      window && now < window.since + DAY_MS
        ? { ...window, used: window.used + recipients }
        : { since: now, used: recipients };
  }
}

const text = (value: Value): string | undefined =>
  value === undefined || value === null ? undefined : String(value);
const bytes = (value: string): number => Buffer.byteLength(value, 'utf8');
/**
 * Google folds line ends in a header into spaces; a script that lets them through shows as a subject with its
 * parts run together.
 */
const oneLine = (value: string | undefined): string | undefined => value?.replace(/[\r\n]+/g, ' ');

const sending = [SCOPE.sendMail];
export const mail: ServiceModel = {
  classes: { MailApp },
  scopes: { 'MailApp.sendEmail': sending, 'MailApp.getRemainingDailyQuota': sending },
  costs: {
    'MailApp.sendEmail': 500,
    'MailApp.getRemainingDailyQuota': 60, // est
  },
};
