// What an administrator is told before consenting.
import { settingTable } from '../../../src/domain/settings';

it.each([
  'Bên kiểm soát dữ liệu',
  'Google',
  'ngoài Việt Nam',
  '12 tháng',
  'tự nguyện',
  'rút lại',
  'khiếu nại',
])('the notice speaks of “%s”', (part) => expect(settingTable.notice.initial).toContain(part));
