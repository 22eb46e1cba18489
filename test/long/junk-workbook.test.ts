/**
 * A workbook in which each of 500 pieces of junk stands in a row of its own: another unit saves, staff check
 * everything, the daily letters go. Red on 0.1.0, where one such cell stopped all three.
 */
import { accountColumns, saidKeys } from '../../src/domain/fields';
import { junk } from '../spec/rules/junk';
import { newRow } from '../support/office';
import { givenLetters } from '../support/letters';

const TAB = 'Tài khoản';
const ROWS = 500;
/** A row as people fill it in, but for the cell that gets the junk. */
const likely: Partial<Record<(typeof saidKeys)[number], string>> = {
  unit: 'H09',
  kind: 'Trang',
  pageName: 'Công đoàn huyện Trà Cú',
  address: 'https://www.facebook.com/congdoantracu',
  name: 'Kim Thị Sa',
  office: 'Chủ tịch',
  phone: '0912 345 678',
  email: 'sa.kim@example.org',
};
/** What Google itself would not take into a cell: a paste of more signs, or of half a character. */
const fits = (text: string): string => text.slice(0, 50_000).replace(/[\ud800-\udfff]/g, '');

it.each([0, 1, 2])(
  '500 rows, each with junk in one of the cells that a unit may write (mixture %i)',
  (mixture) => {
    const office = givenLetters({
      units: [
        { code: 'H04', name: 'LĐLĐ huyện Cầu Kè', email: 'cauke@example.org' },
        { code: 'H09', name: 'LĐLĐ huyện Trà Cú', email: 'tracu@example.org' },
        { code: 'H10', name: 'LĐLĐ huyện Càng Long', email: 'canglong@example.org' },
      ],
    });
    const headings = office.google.book.tab(TAB).display()[0]!;
    const keyAt = new Map(saidKeys.map((key) => [headings.indexOf(accountColumns[key].heading), key]));
    const values = junk(ROWS, `workbook ${mixture}`);
    const lines = values.map((value, i) => {
      const junkKey = saidKeys[(i + mixture) % saidKeys.length]!;
      return Array.from({ length: Math.max(...keyAt.keys()) + 1 }, (_, at) => {
        const key = keyAt.get(at);
        return key === undefined ? '' : key === junkKey ? fits(value) : (likely[key] ?? '');
      });
    });
    office.google.as('tracu@example.org').paste(TAB, 'A2', lines);
    const saved = office.clerk('cauke@example.org').reports([newRow()]);
    expect(saved.unit.status).toBe('Đã báo cáo');
    const check = office.staff.checksAll();
    expect(check).toMatchObject({ units: 3, settings: [] });
    expect(check.forStaff.lines.length + check.forUnits.lines.length).toBeGreaterThan(0);
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
    expect(office.unit('H10')['Trạng thái']).toBe('Chưa báo cáo');
    const runs = office.noonOf('2018-10-15');
    expect(runs.map(({ ok }) => ok)).not.toContain(false);
    expect(office.outbox.map(({ to }) => to).join()).toContain('canglong@example.org');
  },
);
