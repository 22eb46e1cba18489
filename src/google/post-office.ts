/** Mail, the daily trigger and what is remembered of them, over Google. */
import type { Confirmed } from '../domain/letters/confirmed';
import type { Ledger } from '../domain/letters/ledger';
import type {
  InFlight,
  LastRun,
  Lease,
  OutgoingMail,
  Post,
  PostOffice,
  RefusedAddresses,
  Runner,
} from '../app/letters/post';
import { nobodySends } from '../app/letters/post';
import type { Turn } from '../app/services';
import { takeLock } from './lock';
import {
  dropInFlight,
  firstLetterAt,
  keepConfirmed,
  keepFirstLetter,
  keepInFlight,
  keepLastRun,
  keepLease,
  keepLedger,
  keepRefused,
  keepRunner,
  keepToldHold,
  ledgerNow,
} from './post-store';
import { recall } from './store';
import { ensureTriggers, hasTrigger } from './triggers';

const DAY_MS = 24 * 3_600_000;

/** The sending side of one run. */
export class GooglePost implements PostOffice {
  private readonly from = Date.now();
  /** When this account's 24 hours of mail began; asked for once a run. */
  private firstLetter: number | undefined;
  constructor(private readonly book: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  post(): Post {
    return recall()?.post ?? nobodySends;
  }
  setRunner(runner: Runner): void {
    keepRunner(runner);
  }
  setLease(lease: Lease): void {
    keepLease(lease);
  }
  setLastRun(last: LastRun): void {
    keepLastRun(last);
  }
  setRefused(refused: RefusedAddresses): void {
    keepRefused(refused);
  }
  keepJournal(inFlight: InFlight): void {
    keepInFlight(inFlight);
  }
  closeJournal(): void {
    dropInFlight();
  }

  setConfirmed(confirmed: Confirmed): void {
    keepConfirmed(confirmed);
  }
  setToldHold(why: string): void {
    keepToldHold(why);
  }
  ledger(): Post['ledger'] {
    return ledgerNow();
  }
  keepLedger(ledger: Ledger): void {
    keepLedger(ledger);
  }

  alone<V>(office: Turn, work: () => V): { value: V } | undefined {
    const lock = takeLock();
    if (!lock) return undefined;
    try {
      office.forget();
      const value = work();
      office.settle();
      return { value };
    } finally {
      lock.releaseLock();
    }
  }

  quota(): number {
    return MailApp.getRemainingDailyQuota();
  }

  renewsIn(): number {
    this.firstLetter ??= firstLetterAt();
    return this.firstLetter + DAY_MS - Date.now();
  }

  send({ to, subject, text, html, attachments, senderName, replyTo }: OutgoingMail): void {
    this.rememberFirstLetter();
    MailApp.sendEmail({
      to: to.join(','),
      subject,
      body: text,
      htmlBody: html,
      name: senderName.replace(/\s+/g, ' '),
      ...(replyTo ? { replyTo } : {}),
      ...(attachments.length
        ? {
            attachments: attachments.map(({ name, mime, content }) => Utilities.newBlob(content, mime, name)),
          }
        : {}),
    });
  }

  /** A letter does not fail for this: without the note, a used-up quota costs one day of waiting. */
  private rememberFirstLetter(): void {
    try {
      if (this.renewsIn() <= 0) {
        this.firstLetter = Date.now();
        keepFirstLetter(this.firstLetter);
      }
    } catch {
      this.firstLetter = Date.now();
    }
  }

  sleep(milliseconds: number): void {
    Utilities.sleep(milliseconds);
  }
  elapsed(): number {
    return Date.now() - this.from;
  }
  me(): string {
    return Session.getEffectiveUser().getEmail().toLowerCase();
  }
  zones(): { script: string; book: string } {
    return { script: Session.getScriptTimeZone(), book: this.book().getSpreadsheetTimeZone() };
  }
  setTrigger(hour: number | undefined): void {
    ensureTriggers({ daily: hour === undefined ? 'none' : { hour } });
  }
  hasTrigger(): boolean {
    return hasTrigger('daily');
  }
}
