import { accountColumns, labelOf, reportFields } from '../../../src/domain/fields';
import { readFixFields } from '../../../src/domain/standing/fix-fields';

it.each<[string, string[], string[]]>([
  ['', [], []],
  ['Địa chỉ truy cập', ['address'], []],
  ['điện thoại , Dia chi truy cap', ['address', 'phone'], []],
  ['Điện thoại, Lý do, ghi chú', ['phone', 'reason'], []],
  ['Lý do, ghi chú', ['reason'], []],
  ['Email; Email\nHọ và tên', ['name', 'email'], []],
  ['Ảnh bìa, Email', ['email'], ['Ảnh bìa']],
])('“%s” names %j, and not %j', (text, fields, unknown) => {
  expect(readFixFields(text)).toEqual({ fields, unknown });
});

it('the note on the heading names every column that can be chosen', () => {
  for (const field of reportFields) expect(accountColumns.fixFields.help).toContain(labelOf(field));
  expect(readFixFields(reportFields.map(labelOf).join(', ')).fields).toEqual(reportFields);
});
