/**
 * Whatever fails, at whatever call to Google: the operation is done again and the workbook is as if nothing
 * had happened, and the person was told something true. Every call of every operation is tried in five ways:
 * it throws a (localized) server error, and nothing was done, or it was; the run is ended there as by the
 * time limit, and what it had not sent yet is kept, or lost (nobody has established which); it is slow. The
 * daily letters are tried in the same ways in letters/cut.
 */
import { LocalGoogle } from '../../../emulator';
import { Office, pushed } from '../../support/office';
import { tried } from '../../support/tried';
import { seen, type Operation } from './operations';

const ways = {
  'an error': 'throw',
  'done, but answered with an error': 'unanswered',
  'ended, unsent writes kept': 'kill',
  'ended, unsent writes lost': 'kill',
  'a minute late': 'slow',
} as const;
type Way = keyof typeof ways;
const files = pushed();

/** The tests of one operation: each call of it fails, in each of the ways, and it is done once more. */
export function failingAtEveryCall(operation: Operation, of = Object.keys(ways) as Way[]): void {
  describe(`${operation.name}, whichever of its calls fails`, () => {
    const compared = (office: Office): string => JSON.stringify((operation.compared ?? seen)(office));
    let kept: Office, losing: Office, calls: number, wanted: string;
    const again = (way?: Way): Office =>
      new Office((way === 'ended, unsent writes lost' ? losing : kept).google.branch());
    const prepared = (saved: string): Office => {
      const office = new Office(LocalGoogle.restore(saved, files));
      operation.before?.(office);
      return office;
    };
    beforeAll(() => {
      const saved = operation.given().google.save();
      kept = prepared(saved);
      losing = prepared(
        saved.replace('"killedRunKeepsPendingWrites":true', '"killedRunKeepsPendingWrites":false'),
      );
      const undisturbed = again();
      calls = Math.max(
        ...[operation.act(undisturbed), ...undisturbed.google.runs.slice(-2)].map((run) => run.callCount),
      );
      wanted = compared(undisturbed);
    });

    /** What a second try leads to, by what the first one left: most calls leave what the call before left. */
    const secondTries = new Map<string, string>();
    /** All that is kept, once the operation has been done again. */
    const doneAgain = (office: Office): string => {
      const left = operation.compared && compared(office);
      // Where all that is kept is as in the undisturbed run already, a second try is the one tried below.
      if (left === wanted) return wanted;
      const known = left && secondTries.get(left);
      if (known) return known;
      operation.act(office);
      const now = compared(office);
      if (left) secondTries.set(left, now);
      return now;
    };

    const failsAt = (call: number, way: Way): string[] => {
      const office = again(way);
      office.google.failNext({ call, how: ways[way] });
      const run = operation.act(office);
      const wrong = office.google.faultsLeft ? ['nothing failed'] : [];
      if (!operation.told(run))
        wrong.push(`told ${String(run.result).slice(0, 120)} ${JSON.stringify(run.alerts)}`);
      const now = doneAgain(office);
      if (now !== wanted)
        wrong.push(`${Object.keys(run.calls).slice(-1).join('')}: ${difference(wanted, now)}`);
      return wrong.map((what) => `call ${call}: ${what}`);
    };

    it.each(of)(
      'by %s, it ends as if nothing had happened',
      (way) => {
        const wrong = Array.from({ length: calls }, (_, i) => failsAt(i + 1, way)).flat();
        tried(`${operation.name}: ${way}`, calls);
        expect([losing.google.save() === kept.google.save(), wrong.length, ...wrong.slice(0, 8)]).toEqual([
          false,
          0,
        ]);
      },
      900_000,
    );

    if (operation.compared)
      it('done twice, with no failure, leaves what it left the first time', () => {
        const office = again();
        operation.act(office);
        operation.act(office);
        expect(compared(office)).toBe(wanted);
      });
  });
}

function difference(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return `expected …${a.slice(Math.max(0, i - 60), i + 60)}… got …${b.slice(Math.max(0, i - 20), i + 80)}…`;
}
