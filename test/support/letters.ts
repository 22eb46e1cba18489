/**
 * An office whose letters go by themselves, on the local Google: what people do with them, and what
 * is seen of them.
 */
import { LocalGoogle, type RunReport, type SentMail } from '../../emulator';
import type { LetterLine, LettersView, Said } from '../../src/app/views';
import {
  CAU_KE,
  copyOf,
  Office,
  OWNER,
  pushed,
  STAFF,
  TRA_CU,
  UNLISTED,
  type Clerk,
  type OfficeGiven,
  type UnitGiven,
} from './office';

export const NEXT_STAFF = 'canbo2@example.org';
/** The campaign of 2018: before 30/10, letters from Monday 15/10. */
export const campaign = {
  'Gửi thư từ ngày': '15/10/2018',
  'Liên hệ khi cần hỗ trợ': 'Bà Lê Thị Mai, 0913 456 789',
};

/** So many units without a superior, each with an address of its own. */
export const unitsNumbered = (count: number, more: Partial<UnitGiven> = {}): UnitGiven[] =>
  Array.from({ length: count }, (_, i) => ({
    code: `U${String(i).padStart(4, '0')}`,
    name: `Công đoàn cơ sở số ${i}`,
    kind: 'CĐCS',
    email: `u${i}@example.org`,
    phone: `0912 345 ${String(100 + (i % 900))}`,
    ...more,
  }));

const at = (day: string, time: string): string => `${day}T${time}:00+07:00`;
/** The day of an instant, in Vietnam. */
export const dayOfMail = ({ at: iso }: SentMail): string =>
  new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(0, 10);
const isDaily = ({ functionName }: RunReport): boolean => functionName === 'sendDailyLetters';

/**
 * What the timer hands to its function, as the person's own trigger would: an event with the trigger's id.
 */
export const timerEvent = ({ triggers }: LocalGoogle, email: string): { triggerUid: string } => ({
  triggerUid: triggers.find(({ owner }) => owner === email)?.id ?? 'none',
});

let files: ReturnType<typeof pushed> | undefined;
export interface LettersGiven extends OfficeGiven {
  on?: boolean;
}

type Told = 'stopped' | 'refuse' | 'warn' | 'health';
/** The panel as people read it: its sentences. */
export type Panel = Omit<LettersView, Told> & Record<Told, string[]>;
const sentencesOf = (told: readonly Said[]): string[] => told.map(({ sentence }) => sentence);
export const asRead = ({ stopped, refuse, warn, health, ...view }: LettersView): Panel => ({
  ...view,
  stopped: sentencesOf(stopped),
  refuse: sentencesOf(refuse),
  warn: sentencesOf(warn),
  health: sentencesOf(health),
});

export class LettersOffice extends Office {
  constructor(given: LettersGiven = {}) {
    const { on = true, settings, people = [], ...more } = given;
    super({
      today: '2018-10-12',
      graceUntil: '',
      ...more,
      people: [NEXT_STAFF, ...people],
      settings: { ...campaign, ...settings },
    });
    if (on && more.setUp !== false) this.switchesOn();
  }

  /** The same office once more, as `save` kept it: for trying many things from one beginning. */
  static again(saved: string): LettersOffice {
    files ??= pushed();
    return LettersOffice.over(LocalGoogle.restore(saved, files));
  }
  static over(google: LocalGoogle): LettersOffice {
    const office = Object.create(LettersOffice.prototype) as LettersOffice;
    return Object.assign(office, {
      google,
      owner: office.clerk(OWNER),
      staff: office.clerk(STAFF),
      cauKe: office.clerk(CAU_KE),
      traCu: office.clerk(TRA_CU),
      unlisted: office.clerk(UNLISTED),
    });
  }
  save(): string {
    return this.google.save();
  }

  switches(on: boolean, takeOver = false, who: Clerk = this.staff) {
    return who.opensPage('Thư…').asks<LettersView>('switchLetters', { on, takeOver });
  }
  /** Switches letters on and expects it to be allowed. */
  switchesOn(who: Clerk = this.staff, takeOver = false): Panel {
    return asRead(must(this.switches(true, takeOver, who)));
  }
  panel(who: Clerk = this.staff): Panel {
    return asRead(must(who.opensPage('Thư…').asks<LettersView>('lettersView')));
  }

  /** What the sheet says by itself to a person who opens it. */
  toldAtOpening(who: Clerk): string[] {
    return who
      .opensFile()
      .flatMap(({ toasts }) => toasts)
      .map((text) => text.replace(/^Sổ Tài Khoản: /, ''));
  }

  /** Lets time pass until noon of a day; answers the daily runs. */
  noonOf(day: string): RunReport[] {
    return this.google.clock.moveTo(at(day, '12:00')).filter(isDaily);
  }
  /** Lets time pass until a moment. */
  passesTo(day: string, time: string): RunReport[] {
    return this.google.clock.moveTo(at(day, time)).filter(isDaily);
  }
  /**
   * Lets time pass until the daily run of a day has begun: Google chooses the minute of the hour, and what a
   * run leaves behind may last only minutes.
   */
  untilDailyRun(day: string): RunReport | undefined {
    for (let minute = 0; minute < 60; minute += 1) {
      const [run] = this.passesTo(day, `08:${String(minute).padStart(2, '0')}`);
      if (run) return run;
    }
    return undefined;
  }
  /** The trigger fires once more on the same day. */
  runsAgain(who: Clerk = this.staff): RunReport {
    return who.hand.callFromEditor('sendDailyLetters', timerEvent(this.google, who.email));
  }
  /** The next daily run does not happen at all: Google has an outage. */
  missesRun(): void {
    this.google.failNext({ call: 1, how: 'kill', functionName: 'sendDailyLetters' });
  }

  /** Somebody changes the sheet's time zone in File, Settings. */
  setsZone(zone: string): void {
    (this.google.stage.world.spreadsheet as unknown as { timeZone: string }).timeZone = zone;
  }

  get outbox(): readonly SentMail[] {
    return this.google.outbox;
  }
  /** The letters of the campaign among them. */
  get sentLetters(): readonly SentMail[] {
    return this.outbox.filter((mail) => !isAboutHold(mail));
  }
  mailsTo(email: string): SentMail[] {
    return this.outbox.filter(({ to }) => to.includes(email));
  }
  mailsOn(day: string): SentMail[] {
    return this.outbox.filter((mail) => dayOfMail(mail) === day);
  }

  /** How many recipients were written to, by the day of the month. */
  recipientsPerDay(): Record<string, number> {
    return countBy(
      this.outbox.flatMap((mail) => mail.to.map(() => dayOfMail(mail).slice(8))),
      String,
    );
  }

  get letters(): Record<string, string>[] {
    return this.rows('Thư');
  }
  letter(key: string): Record<string, string> {
    return this.row('Thư', 'Mã thư', key);
  }
  /** Letters by what the tab `Thư` says of them. */
  statesOfLetters(): Record<string, number> {
    return countBy(this.letters, (row) => row['Trạng thái']!);
  }
  /** dd/MM → kind → how many the tab says were sent on that day. */
  sentByDay(): Record<string, Record<string, number>> {
    const out: Record<string, Record<string, number>> = {};
    for (const row of this.letters)
      if (row['Trạng thái'] === 'Đã gửi') {
        const day = (out[row['Lúc']!.slice(0, 5)] ??= {});
        day[row['Loại']!] = (day[row['Loại']!] ?? 0) + 1;
      }
    return out;
  }
}

export function must<T>(answer: { ok: true; value: T } | { ok: false; problems: { sentence: string }[] }): T {
  if (!answer.ok) throw new Error(answer.problems.map(({ sentence }) => sentence).join('\n'));
  return answer.value;
}
/** What a refusal says. */
export const saidIn = (answer: { ok: boolean; problems?: { sentence: string }[] }): string[] =>
  answer.ok ? [] : answer.problems!.map(({ sentence }) => sentence);
export const countBy = <T>(list: readonly T[], nameOf: (one: T) => string): Record<string, number> =>
  list.reduce<Record<string, number>>(
    (sum, one) => ({ ...sum, [nameOf(one)]: (sum[nameOf(one)] ?? 0) + 1 }),
    {},
  );
export const keysIn = (lines: readonly Pick<LetterLine, 'key'>[]): string[] => lines.map(({ key }) => key);
/** The letters that left, as pairs of recipient and subject; two equal pairs are one letter sent twice. */
export const pairs = (mails: readonly SentMail[]): string[] =>
  mails.map(({ to, subject }) => `${to.join()} | ${subject}`);
/** The mail that tells staff why letters wait; it is no letter of the campaign. */
export const isAboutHold = ({ subject }: Pick<SentMail, 'subject'>): boolean =>
  subject.startsWith('Thư tự động tạm dừng');
export const givenLetters = (given: LettersGiven = {}): LettersOffice =>
  given.files || given.setUp === false
    ? new LettersOffice(given)
    : LettersOffice.over(copyOf({ letters: given }, () => new LettersOffice(given)));
export { OWNER, STAFF };
