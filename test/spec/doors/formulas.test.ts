/**
 * No formula ever comes from what a person wrote, whatever Google does with plain text; and what was written
 * is read back as it was.
 */
import { toCsv } from '../../../src/domain/letters/csv';
import { readReport } from '../../../src/domain/checking/report';
import { LocalGoogle } from '../../../emulator';
import type { SentRow } from '../../../src/app/views';
import { CAU_KE, givenOffice, newRow, Office, pushed, twoUnits } from '../../support/office';
import { allFormulas, formulas } from './attempts';

/**
 * Whether the format "plain text" stops a formula, and whether it keeps an apostrophe, nobody has
 * established: all four answers.
 */
const answers = [true, false].flatMap((plainTextStopsFormulas) =>
  [true, false].map((plainTextKeepsApostrophe) => ({ plainTextStopsFormulas, plainTextKeepsApostrophe })),
);
const words = [
  'accountName',
  'pageName',
  'address',
  'name',
  'office',
  'phone',
  'email',
  'reason',
  'kind',
] as const;
const files = pushed();
const few = ['=1+1', '+1+1', '＝1+1', '=IMPORTXML("http://example.com","//a")', '-2', '@SUM(1)', '\t=1+1'];
/** The figures of `Tổng hợp` are the product's own formulas, over the roster only. */
const OWN = /^Tổng hợp!\d+,\d+: =(SUMPRODUCT|SUM|TODAY)\(/;
const foreign = (office: Office): string[] =>
  allFormulas(office).filter(
    (formula) => !OWN.test(formula) || /IMPORT|HYPERLINK|cmd|1\+1/.test(formula.replace(/"[^"]*"/g, '')),
  );

describe.each(answers)(
  'where plain text stops formulas: $plainTextStopsFormulas, keeps apostrophes: $plainTextKeepsApostrophe',
  (unsure) => {
    it('the form records such texts as texts, and opens with what was typed', () => {
      const saved = givenOffice({ unsure }).google.save();
      let recorded = 0;
      for (const text of unsure.plainTextStopsFormulas ? few : formulas) {
        const office = new Office(LocalGoogle.restore(saved, files));
        const given = words.map((field, i) =>
          newRow({
            [field]: text,
            ...(field === 'address' ? {} : { address: `https://www.facebook.com/congdoan.cauke.${i}` }),
          }),
        );
        const [bad, good] = [true, false].map((refused) =>
          given.filter(
            (row) => readReport(row.fields).findings.some(({ level }) => level === 'fault') === refused,
          ),
        ) as [SentRow[], SentRow[]];
        for (const row of bad.slice(0, 2))
          expect(office.cauKe.sends({ rows: [row] })).toMatchObject({ ok: false });
        expect(office.rows('Tài khoản')).toEqual([]);
        if (!good.length) continue;
        recorded += good.length;
        office.cauKe.reports(good);
        const form = office.cauKe.form().rows;
        for (const row of good)
          expect(form.find(({ rowId }) => rowId === row.rowId)!.fields).toEqual(
            readReport(row.fields).values,
          );
        // Sent again, as after a lost answer, it is the same report and not a second one.
        expect(new Set(office.cauKe.reports(good).recorded.map(({ what }) => what))).toEqual(
          new Set(['same']),
        );
        expect(foreign(office)).toEqual([]);
      }
      expect(recorded).toBeGreaterThan(12);
    });

    it('"\'=1+1" stays a text: where apostrophes are dropped it is read as =1+1, as in any cell', () => {
      const office = givenOffice({ unsure });
      office.cauKe.reports([newRow({ pageName: "'=1+1" })]);
      expect(office.cauKe.form().rows[0]!.fields.pageName).toBe(
        unsure.plainTextKeepsApostrophe ? "'=1+1" : '=1+1',
      );
      expect(foreign(office)).toEqual([]);
    });

    it('the import of a roster records them as texts, and finds nothing changed when done again', () => {
      const office = givenOffice({ unsure });
      const lines = formulas.map((text, i) =>
        [`D${i}`, text, text, text, `a${i}@example.org`, '', '', text]
          .map((cell) => `"${cell.replace(/"/g, '""')}"`)
          .join('\t'),
      );
      const text = [
        'Mã\tTên đơn vị\tLoại\tCấp trên\tEmail liên hệ\tĐiện thoại liên hệ\tPhải báo cáo\tGhi chú',
        ...lines,
      ].join('\n');
      const page = office.owner.opensPage('Nhập danh sách đơn vị');
      expect(page.asks('importRoster', { text })).toMatchObject({ ok: true });
      expect(office.rows('Đơn vị').filter((row) => row['Mã']!.startsWith('D')).length).toBeGreaterThan(10);
      expect(foreign(office)).toEqual([]);
      expect(page.asks('importRoster', { text })).toMatchObject({
        ok: true,
        value: { added: 0, changed: 0 },
      });
    });

    it('a text typed by hand is copied nowhere as a formula', () => {
      const office = givenOffice({ unsure });
      office.cauKe.reports();
      for (const text of few)
        for (const heading of ['Tên trang facebook', 'Mã đơn vị']) {
          try {
            office.cauKe.types('Tài khoản', 2, heading, text);
          } catch {
            continue; /* refused by the rule of the cell */
          }
          const cell = office.cell('Tài khoản', 2, heading);
          expect(
            foreign(office).filter((found) => !found.startsWith(`Tài khoản!2,${cell.charCodeAt(0) - 64}:`)),
          ).toEqual([]);
          office.cauKe.hand.clear('Tài khoản', cell);
        }
      for (const text of few.slice(0, 4)) {
        office.owner.types('Đơn vị', 2, 'Tên đơn vị', text);
        office.staff.checksAll();
        expect(foreign(office).filter((found) => !found.startsWith('Đơn vị!'))).toEqual([]);
      }
    });

    it('the e-mail of whoever sends, settings and the log make none either', () => {
      const strange = '=1+1@example.org';
      // A unit without a contact on the roster is open to them.
      const open = { code: 'H07', name: 'Liên đoàn Lao động huyện Tiểu Cần' };
      const office = givenOffice({
        unsure,
        people: [strange, '+cmd@example.org'],
        units: [...twoUnits, open],
      });
      for (const email of [strange, '+cmd@example.org']) {
        const clerk = office.clerk(email);
        clerk.opensPage();
        clerk.sends({
          unit: open.code,
          rows: [newRow({ address: `https://www.facebook.com/congdoan${email.length}tieucan` })],
        });
      }
      const shown = (tab: string, heading: string): string[] =>
        office.rows(tab).map((row) => row[heading]!.replace(/^'/, ''));
      expect(shown('Nhật ký', 'Ai')).toEqual(expect.arrayContaining([strange, '+cmd@example.org']));
      expect(foreign(office)).toEqual([]);
      expect(shown('Tài khoản', 'Người nhập')).toEqual([strange, '+cmd@example.org']);
    });
  },
);

describe('The table attached to the letter to staff', () => {
  const cell = (text: string): string =>
    toCsv([[text]])
      .replace(/^\uFEFF"|"\r\n$/g, '')
      .replace(/""/g, '"');
  it.each(formulas.filter((text) => !/[＝＋－＠{']/.test(text.charAt(0))))(
    'does not let %j start a formula in Excel',
    (text) => expect(cell(text)).toBe(`'${text}`),
  );
  // The full-width signs of an East Asian keyboard, which some versions of Excel read as = + - @ (OWASP, CSV
  // Injection). Green as long as it is not mended.
  it.each(['＝1+1', '＋1+1', '－1+1', '＠SUM(1)'])('does not let %j start a formula in Excel', (text) =>
    expect(cell(text)).toBe(`'${text}`),
  );
  it('keeps quotes, commas and lines inside their cell', () => {
    expect(toCsv([['a","=1+1', 'b\r\n=1+1']])).toBe('\uFEFF"a"",""=1+1","b\r\n=1+1"\r\n');
  });
});

it('the tests above would see a formula: the same text, written as it is, becomes one', () => {
  const office = givenOffice({ unsure: { plainTextStopsFormulas: false } });
  office.cauKe.reports();
  office.google.as(CAU_KE).type('Tài khoản', office.cell('Tài khoản', 2, 'Tên trang facebook'), '=1+1');
  expect(foreign(office)).toHaveLength(1);
});
