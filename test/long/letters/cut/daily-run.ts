/**
 * The daily run, and something that goes wrong in it at a call to Google: afterwards each letter has gone
 * once, or is shown to staff as unknown. One file a way of failing, so that they run side by side.
 */
import type { Fault } from '../../../../emulator';
import { LettersOffice, givenLetters, pairs, unitsNumbered } from '../../../support/letters';
import { tried } from '../../../support/tried';

/** Two portions of letters, one unit without an address. */
const units = [...unitsNumbered(22), { code: 'KM', name: 'Công đoàn chưa có email', kind: 'CĐCS' }];
export const SENT = 23; // the summary and 22 invitations
export const beginning = (killedRunKeepsPendingWrites = true): { saved: string; calls: number } => {
  const office = givenLetters({ units, unsure: { killedRunKeepsPendingWrites } });
  office.passesTo('2018-10-15', '06:00');
  const saved = office.save(),
    [run] = office.noonOf('2018-10-15');
  expect(office.outbox).toHaveLength(SENT);
  return { saved, calls: run!.callCount };
};

/** The story after the fault: that day and the next; the one after only where it is looked at. */
function story(saved: string, call: number, how: Fault['how'], thirdDay = false) {
  const office = LettersOffice.again(saved);
  office.google.failNext({ call, how, functionName: 'sendDailyLetters' });
  const [first] = office.noonOf('2018-10-15');
  const atOnce = { outbox: office.outbox.length, states: office.statesOfLetters() };
  const [second] = office.noonOf('2018-10-16');
  const before = office.outbox.length;
  if (thirdDay) office.noonOf('2018-10-17');
  return { office, first: first!, second: second!, atOnce, later: office.outbox.length - before };
}

/**
 * Every letter is accounted for: what left has its line, no letter left twice, at most `most` are unknown.
 */
export function accounted(office: LettersOffice, most: number): string[] {
  const out: string[] = [];
  const sent = pairs(office.outbox),
    unknown = office.letters.filter((row) => row['Trạng thái'] === 'Không rõ đã gửi');
  const lines = new Set(
    office.letters
      .filter((row) => /Đã gửi|Không rõ/.test(row['Trạng thái']!))
      .map((row) => `${row['Người nhận']} | ${row['Tiêu đề']}`),
  );
  if (new Set(sent).size !== sent.length) out.push('a letter left twice');
  if (sent.some((pair) => !lines.has(pair))) out.push('a letter left of which Thư says nothing');
  if (
    office.letters.some(
      (row) => row['Trạng thái'] === 'Đã gửi' && !sent.includes(`${row['Người nhận']} | ${row['Tiêu đề']}`),
    )
  )
    out.push('Thư says that a letter left which did not');
  if (unknown.length > most) out.push(`${unknown.length} letters are unknown`);
  if (lines.size !== SENT) out.push(`${lines.size} letters have gone or are unknown`);
  if (!/^Gửi lỗi/.test(office.letters.find((row) => row['Đơn vị'] === 'KM')?.['Trạng thái'] ?? ''))
    out.push('the unit without an address is not told of');
  if (office.letters.length !== SENT + 1) out.push(`Thư has ${office.letters.length} lines`);
  return out;
}

/** What came of a run whose call failed. */
export type Tale = ReturnType<typeof story> & { call: number };

/** Every call of the run in turn, from the state that `beginning` gives. */
export function atEveryCall(
  how: Fault['how'],
  what: string,
  { keeps = true, thirdDay = false } = {},
): Tale[] {
  const { saved, calls } = beginning(keeps);
  tried(`The daily letters: ${what}`, calls);
  return Array.from({ length: calls }, (_, i) => ({ call: i + 1, ...story(saved, i + 1, how, thirdDay) }));
}
