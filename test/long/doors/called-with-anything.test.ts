/**
 * Whoever can load a page of ours can call any function of the script with anything: each attempt, and
 * what must happen.
 */
import * as fc from 'fast-check';
import { Refused, type RunReport } from '../../../emulator';
import { STAFF } from '../../support/office';
import {
  everything,
  globals,
  hostile,
  insiders,
  INTERNALS,
  reportedOffice,
  STRANGER,
  VIEWER,
} from '../../spec/doors/attempts';

const given = reportedOffice();
const random = fc.sample(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 3 }), {
  numRuns: 6,
  seed: 4,
}) as unknown[][];
const attempts: unknown[][] = [[], ...hostile.map((one) => [one]), ...random];
const seenBy = (run: { result?: unknown; alerts: unknown[]; toasts: string[] }): string =>
  `${String(run.result ?? '')} ${JSON.stringify(run.alerts)} ${run.toasts.join()}`;

it('the functions that a page can call are the exports of main.ts, no more and no fewer', () => {
  const office = given();
  office.cauKe.opensPage();
  expect([...office.cauKe.hand.page!.functions].sort()).toEqual([...globals].sort());
  expect(globals.length).toBeGreaterThan(8);
});

describe.each(globals)('%s', (name) => {
  it.each([
    ['nobody the file is shared with', STRANGER],
    ['a person who may only look', VIEWER],
  ])('is refused by Google to %s, from a page and from the editor', (_who, email) => {
    const office = given();
    office.google.view(VIEWER);
    const before = everything(office);
    for (const args of attempts.slice(0, 4)) {
      expect(() => office.google.as(email).call(name, ...args)).toThrow(Refused);
      expect(() => office.google.as(email).callFromEditor(name, ...args)).toThrow(Refused);
    }
    expect(everything(office)).toBe(before);
  });

  it.each(Object.entries(insiders))(
    'called by %s with anything ends quietly and tells nothing of the inside',
    (_who, email) => {
      const office = given();
      const person = office.google.as(email);
      const quiet = (run: RunReport, args: unknown[]): void => {
        expect([args, run.ok, run.error?.message]).toEqual([args, true, undefined]);
        expect(seenBy(run)).not.toMatch(INTERNALS);
      };
      // Staff may sort and set up; doing so again with arguments changes nothing more.
      if (email === STAFF) quiet(person.call(name), []);
      const before = everything(office);
      for (const args of attempts) quiet(person.call(name, ...args), args);
      for (const args of attempts.slice(1, 6))
        quiet(person.callFromEditor(name, ...args.map((one) => one ?? null)), args);
      expect(everything(office)).toBe(before);
    },
  );
});
