/**
 * A column of check boxes down the tab (attempt 9a): an unticked box holds FALSE. Red on 0.1.0 (run there),
 * which wrote the next report below the last box.
 */
import { givenOffice, newRow } from '../support/office';

test('9a. a report goes to the next free line, boxes that nobody ticked beside it', () => {
  const office = givenOffice();
  office.cauKe.reports();
  office.owner.hand.paste('Tài khoản', 'BA1', [['Đã in']]);
  office.owner.hand.format('Tài khoản', 'BA2:BA61', { numberFormat: 'General' });
  office.owner.hand.paste(
    'Tài khoản',
    'BA2',
    Array.from({ length: 60 }, () => ['FALSE']),
  );
  expect(office.google.book.tab('Tài khoản').cell('BA61').value).toBe(false);
  office.traCu.reports([newRow()], 'H09');
  expect(office.rows('Tài khoản').map((row) => row['Mã đơn vị'])).toEqual(
    expect.arrayContaining(['H04', 'H09']),
  );
  expect(office.look('Tài khoản', 3, 'Mã đơn vị').value).toBe('H09');
});
