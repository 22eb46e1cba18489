/** Mail and the daily trigger, over Google. */
import type { OutgoingMail, Post, PostOffice } from '../app/letters/post';
import { journal, recall, rememberPost, rememberRefused } from './store';
import { nobodySends } from '../app/letters/post';
import { dailyTrigger } from './triggers';



/** The sending side of one run. */
export class GooglePost implements PostOffice {
  private readonly from = Date.now();
  constructor(private readonly book: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  post(): Post { return recall()?.post ?? nobodySends; }
  remember(post: Post): void { rememberPost(post); }
  rememberRefused(refused: Post['refused']): void { rememberRefused(refused); }
  journal(): ReturnType<PostOffice['journal']> { return journal(); }
  quota(): number { return MailApp.getRemainingDailyQuota(); }
  elapsed(): number { return Date.now() - this.from; }
  me(): string { return Session.getEffectiveUser().getEmail().toLowerCase(); }
  zones(): { script: string; book: string } { return { script: Session.getScriptTimeZone(), book: this.book().getSpreadsheetTimeZone() }; }

  send({ to, subject, text, html, attachments, senderName, replyTo }: OutgoingMail): void {
    MailApp.sendEmail({
      to: to.join(','), subject, body: text, htmlBody: html, name: senderName, ...(replyTo ? { replyTo } : {}),
      ...(attachments.length ? { attachments: attachments.map(({ name, mime, content }) => Utilities.newBlob(content, mime, name)) } : {}),
    });
  }

  setTrigger(hour: number | undefined): void { dailyTrigger.ensure(hour); }
  hasTrigger(): boolean { return dailyTrigger.exists(); }
}
