/**
 * ★ Letters on their way, in order. Before a portion leaves, its rows in `Thư` say "Đang gửi"; before each
 * letter leaves, the journal names it. So a run that is cut anywhere leaves at most one letter in doubt,
 * which staff decide on. Besides the mail itself a letter costs one call, and a portion a few.
 */
import { writeLetter, type WrittenLetter } from '../../domain/letters';
import { say, type Problem } from '../../domain/messages';
import type { Letter } from '../../domain/letters/letter';
import type { LetterState } from '../../domain/letters/state';
import { addressed } from '../../domain/letters/plan/addresses';
import { testersOf, unitRecipients } from '../../domain/letters/plan/recipients';
import { stillOwed } from '../../domain/letters/plan/still-owed';
import type { Sending } from '../services';
import { BrokenWorkbook } from '../services';
import type { InFlight, PostOffice, RefusedAddresses } from './post';
import { cellsOf, writeEntries, type LetterCells } from './register';
import { enterPortion } from './second-memory';
import { again, alone } from './steady';

/** A run may take six minutes (Apps Script quotas); it begins no letter after this time. */
const SEND_FOR_MS = 270_000;
/**
 * Letters between two writings of `Thư` and two looks at the roster. Fewer when keys are long: the journal is
 * one property of 9 KB.
 */
const PORTION = 25;
const JOURNAL_CHARACTERS = 2_400;
/** So many letters refused one after the other are not bad addresses: the mail service is out of order. */
const TROUBLE = 5;

export interface Outcome {
  sent: number;
  failed: number;
  unknown: number;
  /** Letters that were not begun, and why. */
  left: Letter[];
  why: Problem;
  /** What is not yet in `Thư`. */
  toRecord: Map<string, LetterCells>;
  /**
   * Units whose address Google refuses: known before, or refused again; and those refused for the first time.
   */
  refused: RefusedAddresses;
  refusedFirst: RefusedAddresses;
}

export class Delivery {
  readonly outcome: Outcome;
  private readonly written = new Map<Letter, WrittenLetter>();
  private gone: string[] = [];
  private doubt: string[] = [];
  private refusedInARow = 0;
  private stop: Problem | undefined;

  /**
   * @param quota recipients left.
   * @param refused what is known of refused addresses.
   * @param early the mark of a letter that staff send before its day.
   */
  constructor(
    private readonly office: Sending,
    private readonly post: PostOffice,
    private readonly state: LetterState,
    private quota: number,
    refused: RefusedAddresses,
    private readonly early: string,
  ) {
    this.outcome = {
      sent: 0,
      failed: 0,
      unknown: 0,
      left: [],
      why: { key: 'letter.quota' },
      toRecord: new Map(),
      // By code of a unit, as typed: no name of the language's own is among them.
      refused: Object.assign(Object.create(null) as RefusedAddresses, refused),
      refusedFirst: Object.create(null) as RefusedAddresses,
    };
  }

  private get now(): string {
    return this.office.now;
  }

  /** Sends until all have gone, or the quota, the time or Google's patience is over. */
  run(letters: readonly Letter[]): void {
    const longest = letters.reduce((most, { key }) => Math.max(most, key.length), 1);
    const size = Math.max(1, Math.min(PORTION, Math.floor(JOURNAL_CHARACTERS / longest)));
    for (let i = 0; i < letters.length; i += size) {
      const left = this.portion(letters.slice(i, i + size));
      if (this.stop) {
        this.outcome.why = this.stop;
        this.outcome.left = [...left, ...letters.slice(i + size)];
        break;
      }
    }
  }

  /** Answers the letters of the portion that were not begun. */
  private portion(letters: readonly Letter[]): Letter[] {
    let waiting = [...letters];
    try {
      if (this.isLate()) return waiting;
      waiting = this.open(letters);
      while (waiting.length && !this.isLate() && this.deliver(waiting[0]!)) waiting = waiting.slice(1);
    } catch (error) {
      if (error instanceof BrokenWorkbook) throw error;
      this.stop = { key: 'letter.trouble' };
    }
    return waiting;
  }

  private isLate(): boolean {
    if (this.post.elapsed() > SEND_FOR_MS) this.stop = { key: 'letter.time' };
    return this.stop !== undefined;
  }

  /** Writes what has happened, and that these are being sent. Answers those that are still owed. */
  private open(letters: readonly Letter[]): Letter[] {
    const { office, outcome } = this;
    const owed = alone(office, this.post, () => {
      const { rows } = office.table('units');
      const statusOf = new Map(rows.map(({ code, status }) => [code, status])),
        addressOf = new Map(rows.map(({ code, email }) => [code, email]));
      const cells = new Map(outcome.toRecord),
        still: Letter[] = [];
      for (const letter of letters) {
        const now = stillOwed(statusOf, letter)
          ? this.readdressed(letter, addressOf.get(letter.unit ?? ''))
          : cellsOf(letter, 'lapsed', this.now, say({ key: 'letter.notNeeded' }));
        if (!('key' in now)) cells.set(letter.key, now);
        else if (this.isWritable(now)) {
          still.push(now);
          cells.set(letter.key, this.beingSent(now));
        } else cells.set(letter.key, cellsOf(letter, 'failed', this.now, say({ key: 'letter.unwritable' })));
      }
      writeEntries(office, cells);
      enterPortion(
        office,
        this.post,
        still.map(({ key }) => key),
      );
      return still;
    });
    outcome.toRecord.clear();
    [this.gone, this.doubt] = [[], []];
    return owed;
  }

  /** Can the letter be put into words? One that cannot is told as failed, and the others go. */
  private isWritable(letter: Letter): boolean {
    try {
      this.written.set(letter, this.written.get(letter) ?? writeLetter(letter, this.state));
      return true;
    } catch (error) {
      this.office.broke([error]);
      this.outcome.failed += 1;
      return false;
    }
  }

  /**
   * The letter to the address that the roster has now, which somebody may have corrected since the plan was
   * made; or what the register says when there is none any more.
   * @param cell `Email liên hệ` of the letter's unit; undefined for letters to staff.
   */
  private readdressed(letter: Letter, cell: string | undefined): Letter | LetterCells {
    const known = letter.about.unit?.email;
    if (known === undefined || cell === undefined || cell.trim() === known.trim()) return letter;
    const recipients = unitRecipients(addressed(cell), testersOf(this.state.settings));
    if (!recipients.to) return cellsOf(letter, 'failed', this.now, say(recipients.why));
    const { to, insteadOf } = recipients;
    return { ...letter, to, about: { ...letter.about, insteadOf } };
  }

  private beingSent(letter: Letter): LetterCells {
    const written = this.written.get(letter) ?? writeLetter(letter, this.state);
    this.written.set(letter, written);
    return cellsOf(letter, 'sending', this.now, '', written.subject);
  }

  /** False when the letter cannot be begun now. */
  private deliver(letter: Letter): boolean {
    const { subject, html, text, attachments } = this.written.get(letter)!;
    const { senderName, replyTo } = this.state.settings;
    this.journal(letter.key);
    try {
      this.post.send({
        to: letter.to,
        subject,
        html,
        text,
        attachments,
        senderName: senderName || this.state.department,
        replyTo,
      });
    } catch {
      return this.afterRefusal(letter);
    }
    this.quota -= letter.to.length;
    this.gone.push(letter.key);
    this.outcome.sent += 1;
    this.refusedInARow = 0;
    this.outcome.toRecord.set(letter.key, cellsOf(letter, 'sent', this.now, this.early));
    // Google takes a letter to a dead mailbox too: one that came back stays known until the address is
    // mended.
    if (letter.unit && !this.outcome.refused[letter.unit]?.why) delete this.outcome.refused[letter.unit];
    return true;
  }

  /**
   * Google's message is in any language, so the quota says what happened: untouched (nothing has left), not
   * enough without this letter (nothing could leave), or counted (it may have left). When it cannot be asked
   * the letter is in doubt too: nothing is sent twice.
   */
  private afterRefusal(letter: Letter): boolean {
    const left = this.quotaNow(),
      spent = this.quota - (left ?? 0);
    if (left !== undefined && left < letter.to.length && spent !== letter.to.length) {
      this.stop = { key: 'letter.quota' };
      return false;
    }
    if (left !== undefined && spent <= 0) this.failed(letter);
    else this.uncertain(letter);
    this.quota = left ?? this.quota - letter.to.length;
    this.refusedInARow += 1;
    if (this.refusedInARow >= TROUBLE) this.stop = { key: 'letter.trouble' };
    return true;
  }

  private quotaNow(): number | undefined {
    try {
      return again(this.post, () => this.post.quota());
    } catch {
      this.stop = { key: 'letter.trouble' };
      return undefined;
    }
  }

  private failed(letter: Letter): void {
    const to = letter.to.join(', ');
    this.outcome.failed += 1;
    this.outcome.toRecord.set(
      letter.key,
      cellsOf(letter, 'failed', this.now, say({ key: 'letter.refused', with: { to } })),
    );
    const isRepeated = this.state.register.get(letter.key)?.state === 'failed';
    if (letter.unit && !letter.about.insteadOf)
      (isRepeated ? this.outcome.refused : this.outcome.refusedFirst)[letter.unit] = {
        email: to,
        day: this.office.today,
      };
  }

  private uncertain(letter: Letter): void {
    this.outcome.unknown += 1;
    this.doubt.push(letter.key);
    this.outcome.toRecord.set(letter.key, cellsOf(letter, 'unknown', this.now, say({ key: 'letter.doubt' })));
  }

  /**
   * For a run that cannot write into `Thư` any more: the journal then says of every letter that was begun
   * what became of it, and the next run settles that.
   */
  leaveWord(): void {
    try {
      this.journal('');
    } catch {
      /* the letter that left last is then in doubt */
    }
  }

  private journal(key: string): void {
    const inFlight: InFlight = { key, gone: this.gone, doubt: this.doubt, at: this.now };
    again(this.post, () => this.post.keepJournal(inFlight));
  }
}
