/**
 * A campaign by the clock in which somebody keeps changing the settings and the tab Thư, in any order: before
 * staff look at the panel, after they have looked, and between two runs of one day.
 */
import type { LettersView } from '../../src/app/views';
import { givenLetters, LettersOffice, must, pairs, unitsNumbered } from './letters';

/** A repeatable row of numbers below 1. */
const dice = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
/** The days of the campaign, from its first. */
export const dayOfCampaign = (i: number): string =>
  new Date(Date.UTC(2018, 9, 15 + i)).toISOString().slice(0, 10);

const clearRegister = (office: LettersOffice): void => {
  if (office.letters.length) office.owner.hand.clear('Thư', `A2:H${office.letters.length + 1}`);
};
const changes: readonly ((office: LettersOffice) => void)[] = [
  (office) => void office.sets('Tên đợt báo cáo', 'Đợt 2'),
  (office) => void office.sets('Tên đợt báo cáo', 'NĂM 2018'.normalize('NFD')),
  (office) => void office.sets('Tên đợt báo cáo', 'Năm 2018'),
  (office) => void office.sets('Hạn nộp (trước ngày)', '30/09/2018'),
  (office) => void office.sets('Hạn nộp (trước ngày)', '20/11/2018'),
  (office) => void office.sets('Hạn nộp (trước ngày)', '30/10/2018'),
  (office) => void office.sets('Hạn nộp (trước ngày)', ''),
  (office) => void office.sets('Châm chước đến hết ngày', '10/11/2018'),
  (office) => void office.sets('Nhắc trước hạn (số ngày)', '14, 9, 8, 7, 6, 5, 3, 1'),
  (office) => void office.sets('Gửi thư từ ngày', '01/10/2018'),
  (office) => void office.sets('Số tuần nhắc sau hạn', '20'),
  clearRegister,
  (office) => void (office.letters.length > 1 && office.owner.hand.deleteRows('Thư', 2, 2)),
  (office) => {
    office.owner.hand.deleteTab('Thư');
    office.owner.clicks('Thiết lập, sửa lại sổ');
  },
];

/** What staff do when the panel asks: nothing, or yes to what it shows. */
function answers(office: LettersOffice, sureness: number): void {
  for (let i = 0; i < 3; i += 1) {
    const { held } = office.panel();
    if (!held || sureness > 0.6) return;
    const asked = held.ledger.length
      ? office.staff.asks<LettersView>('settleMemories', { as: 'sent' })
      : office.staff.asks<LettersView>('confirmPlan', { mark: held.mark });
    must(asked);
  }
}

/** Keys of the letters that `Thư` says have gone. */
const goneIn = (office: LettersOffice): string[] =>
  office.letters.filter((row) => row['Trạng thái'] === 'Đã gửi').map((row) => row['Mã thư']!);

/**
 * Plays such a campaign: every day a change or none, staff who look and answer or not, another change or none
 * that they have not seen, the run of the day, and now and then a change and the run once more.
 * @returns what must be empty: letters that went though letters were held, that no panel had shown before,
 * and that went twice (recipient and subject); and how many letters went.
 */
export function playHostile(seed: number, days: number) {
  const office = givenLetters({ units: unitsNumbered(3) });
  const next = dice(seed);
  const foreseen = new Set<string>();
  const wrong = { whileHeld: [] as string[], unforeseen: [] as string[], twice: [] as string[] };
  const maybeChanges = (chance: number): void => {
    if (next() < chance) changes[Math.floor(next() * changes.length)]!(office);
  };
  const runs = (day: string, run: () => unknown): void => {
    const isHeld = office.panel().held !== undefined,
      before = office.sentLetters.length;
    const known = new Set(goneIn(office));
    run();
    const went = office.sentLetters.slice(before).map(({ to, subject }) => `${day} ${to.join()} ${subject}`);
    if (isHeld) wrong.whileHeld.push(...went);
    const fresh = goneIn(office).filter((key) => !known.has(key));
    wrong.unforeseen.push(...fresh.filter((key) => !foreseen.has(key)).map((key) => `${day} ${key}`));
  };
  for (let i = 0; i < days; i += 1) {
    const day = dayOfCampaign(i);
    maybeChanges(0.5);
    answers(office, next());
    const { held, days: shown } = office.panel();
    if (!held) for (const { letters } of shown) for (const { key } of letters) foreseen.add(key);
    maybeChanges(0.4);
    runs(day, () => office.noonOf(day));
    if (next() < 0.3) {
      maybeChanges(1);
      runs(day, () => office.runsAgain());
    }
  }
  // The mail to staff that letters wait is none of the campaign, and comes again with another change.
  const all = pairs(office.sentLetters);
  wrong.twice = all.filter((one, i) => all.indexOf(one) !== i);
  return { wrong, sent: office.sentLetters.length };
}
