import type { Browser } from 'playwright-core';
import { changedRow, givenOffice, newRow } from '../support/office';
import { startBrowser } from './support/browser';
import { laptops, opensDesk } from './support/desk-page';
import { soon } from './support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const hoa = { name: 'Thạch Thị Hồng Gấm', phone: '0918273645', email: 'hoa.rieng@example.org' };
const given = () => {
  const office = givenOffice();
  office.cauKe.reports([newRow(hoa)]);
  return office;
};

it.each(laptops)(
  'Dữ liệu cá nhân at $width×$height: found, shown, and erased only when asked twice',
  async (size) => {
    const office = given();
    const desk = await opensDesk(browser, office.staff, 'Dữ liệu cá nhân', size);
    await desk.frame.getByLabel('Họ và tên, điện thoại hoặc email').fill('0918 273 645');
    await desk.button('Tìm').click();
    await desk.heading('Có ở 3 ô trong sổ.');
    await desk.looks(`desk-personal-${size.width}`);
    await desk.frame.getByText('Ghi một yêu cầu để theo dõi thời hạn').click();
    await desk.frame.getByLabel('Yêu cầu', { exact: true }).selectOption('Xóa');
    await desk.button('Ghi yêu cầu YC1').click();
    await desk.heading('Có ở 3 ô trong sổ.');
    await desk.frame.getByLabel('Làm cho yêu cầu').selectOption('YC1');
    await desk.button('Xóa mọi thông tin của người này').click();
    await desk.button('Không xóa').click();
    expect(office.rows('Tài khoản')[0]!['Email']).toBe(hoa.email);
    await desk.button('Xóa mọi thông tin của người này').click();
    await desk.looks(`desk-personal-asked-${size.width}`);
    await desk.button('Đúng, xóa').click();
    await desk.says(/Đã xóa ở \d+ ô; 1 dòng tài khoản thành Ngừng dùng\./);
    expect(office.rows('Tài khoản')[0]!['Email']).toBe('');
    expect(office.rows('Yêu cầu dữ liệu')).toMatchObject([{ Số: 'YC1', 'Xong ngày': '16/10/2018' }]);
  },
);

it('who administers nothing any more is on a list, is found from it, and consents are counted by notice', async () => {
  const office = given();
  office.cauKe.reports([newRow({ address: 'facebook.com/cauke.hai', pageName: 'Trang hai' }, 'rhai')]);
  const row = office.cauKe.form().rows.find(({ fields }) => fields.email === hoa.email)!;
  office.cauKe.reports([changedRow(row, {}, true)]);
  const desk = await opensDesk(browser, office.staff, 'Dữ liệu cá nhân');
  await desk.frame.getByText('Người thôi quản trị, và sổ đăng ký đồng ý').click();
  await desk.heading('1 dòng không còn dùng vẫn ghi thông tin một người');
  await desk.sees(/^Bản thông báo [0-9a-f]{8} \(hiện nay\)$/);
  await desk.looks('desk-kept');
  await desk.button(/^Tìm Thạch Thị Hồng Gấm/).click();
  await desk.heading('Có ở 3 ô trong sổ.');
});

it('what is no person is said, and a search that was cut can be done again', async () => {
  const office = given();
  office.staff.opensPage('Bàn làm việc');
  for (const [id, kind] of [
    ['YC1', 'show'],
    ['YC2', 'erase'],
  ])
    expect(office.staff.asks('recordRequest', { id, kind, received: '', isDone: false }).ok).toBe(true);
  const desk = await opensDesk(browser, office.staff, 'Dữ liệu cá nhân', {
    firstMeets: ['findPerson', 'cut'],
  });
  // The requests, narrowed on the page: what is chosen stays, and its table says how many.
  const shows = (...numbers: string[]): Promise<void> =>
    soon(async () => {
      expect(await desk.frame.getByRole('rowheader').allTextContents()).toEqual(numbers);
    });
  await shows('YC1', 'YC2');
  await desk.frame.locator('#cac-yeu-cau-kind').selectOption({ label: 'Xóa (1)' });
  await shows('YC2');
  await desk.frame.locator('#cac-yeu-cau-kind').selectOption('');
  await shows('YC1', 'YC2');
  const box = desk.frame.getByLabel('Họ và tên, điện thoại hoặc email');
  await box.fill(hoa.name);
  await desk.button('Tìm').click();
  await desk.says(/Chưa thực hiện được/);
  await desk.button('Tìm').first().click();
  await desk.heading('Có ở 3 ô trong sổ.');
  await box.fill('Gấm');
  await box.press('Enter');
  await desk.says(/Chưa rõ tìm ai/);
});
