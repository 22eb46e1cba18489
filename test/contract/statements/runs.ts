/** Runs: what each kind may do, what a script finds around it, how long it lasts, and how it ends. */
import type { Statement } from '../statement';

const V8 = 'Apps Script guide: V8 runtime';
const absent = [
  'setTimeout',
  'setInterval',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'crypto',
  'FormData',
  'window',
  'document',
  'navigator',
  'performance',
  'process',
  'require',
  'module',
  'global',
  'queueMicrotask',
];

export const statements: Statement[] = [
  {
    id: 'runs.absent',
    says: 'There is no browser and no Node around a script.',
    source: V8,
    mark: 'doc',
    uses: ['globalThis'],
    check: (g) =>
      g.equal(
        absent.filter((name) => name in globalThis),
        [],
      ),
  },
  {
    id: 'runs.console',
    says: 'console has log, info, warn, error, time and timeEnd; Logger.log gives itself back.',
    source: V8,
    mark: 'doc',
    uses: ['console.log', 'Logger.log'],
    check: (g) => {
      g.equal(
        ['log', 'info', 'warn', 'error', 'time', 'timeEnd'].filter(
          (name) => typeof (console as unknown as Record<string, unknown>)[name] !== 'function',
        ),
        [],
      );
      g.ok(Logger.log('%s', 1) === Logger, 'not itself');
    },
  },
  {
    id: 'runs.language',
    says: 'Promises, generators, named groups, lookbehind, BigInt, Intl and normalize are there.',
    source: V8,
    mark: 'bg',
    uses: ['globalThis'],
    check: (g) => {
      g.equal('e\u0302\u0301'.normalize('NFC'), 'ế');
      g.ok(
        typeof Promise === 'function' &&
          typeof Intl === 'object' &&
          typeof BigInt === 'function' &&
          new RegExp('(?<=a)(?<n>b)').exec('ab')!.groups!.n === 'b',
        'missing',
      );
    },
  },
  {
    id: 'runs.enums',
    says: 'A member of an enum is one object: compared with ===, written as its name.',
    source: 'Apps Script reference: Enum types',
    mark: 'doc',
    uses: ['SpreadsheetApp.ProtectionType'],
    check: (g) => {
      g.ok(SpreadsheetApp.ProtectionType.SHEET === SpreadsheetApp.ProtectionType.SHEET, 'two objects');
      g.equal(String(SpreadsheetApp.ProtectionType.SHEET), 'SHEET');
    },
  },
  {
    id: 'runs.unknownMember',
    says: 'A member that Google does not have is undefined, and calling it a TypeError.',
    source: V8,
    mark: 'doc',
    uses: ['SpreadsheetApp.getActiveSpreadsheet'],
    check: (g) => {
      const odd = g.ss as unknown as { fly(): void };
      g.equal(odd.fly, undefined);
      g.throws(() => odd.fly(), /not a function/);
    },
  },
  {
    id: 'runs.googleError',
    says: 'What Google throws is an Error with a message, and can be caught.',
    source: V8,
    mark: 'doc',
    uses: ['Utilities.formatDate'],
    check: (g) => {
      let caught: unknown;
      try {
        (Utilities.formatDate as unknown as (a: string) => void)('x');
      } catch (error) {
        caught = error;
      }
      g.ok(caught instanceof Error && (caught as Error).message.length > 10, String(caught));
    },
  },
  {
    id: 'runs.signature',
    says: 'Arguments that fit no signature are refused, naming their kinds and the method.',
    source: 'gas-fakes tests (validated on Google)',
    mark: 'live',
    uses: ['Utilities.sleep'],
    check: (g) =>
      g.throws(
        () => Utilities.sleep('soon' as unknown as number),
        /The parameters \(String\) don't match the method signature for Utilities\.sleep/,
      ),
  },
  {
    id: 'runs.zone',
    says: "new Date(y, m, d) is midnight in the script's zone; an ISO day is midnight UTC.",
    source: V8,
    mark: 'doc',
    uses: ['Session.getScriptTimeZone'],
    check: (g) =>
      g.equal(
        [new Date(2018, 9, 1).getTime(), new Date('2018-10-01').getTime()],
        [Date.UTC(2018, 8, 30, 17), Date.UTC(2018, 9, 1)],
      ),
  },
];
