import type { Browser } from 'playwright-core';
import { changedRow, type Office } from '../support/office';
import { officeWaiting, queueOf, decides, returns } from '../spec/desk/given';
import { startBrowser } from './support/browser';
import { laptops, opensDesk } from './support/desk-page';
import { paleStates } from './support/looks';
import { soon } from './support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const reviews = (office: Office): string[] => office.rows('Tài khoản').map((row) => row['Duyệt']!);
const saved = async (office: Office, expected: string[]): Promise<void> => {
  await soon(() => expect(reviews(office)).toEqual(expected), 10_000);
};

describe.each(laptops)('The queue at $width×$height', (size) => {
  it('is worked through by keyboard alone: the next row stands there at once, decisions follow', async () => {
    const office = officeWaiting(6);
    const [, , third] = queueOf(office.staff).rows;
    decides(office.staff, returns(third!));
    office.staff.reports([changedRow(office.staff.form('C003').rows[0]!, { office: 'Chủ tịch' })], 'C003');
    // A verdict about what has changed since goes when staff open the file.
    office.staff.opensFile();
    const desk = await opensDesk(browser, office.staff, 'Duyệt', size);
    await desk.heading('Công đoàn cơ sở số 1 Càng Long');
    await desk.looks(`desk-queue-${size.width}`);
    // All of a row and what can be done about it stands in sight.
    for (const name of [/^Đạt/, /^Trả lại/, /^Để sau/, /^Hoàn tác/])
      expect((await desk.button(name).boundingBox())!.y).toBeLessThan(size.height - 30);
    desk.wire.meets('decideReviews', 'held');
    await desk.presses('d');
    await desk.heading('Công đoàn cơ sở số 2 Tiểu Cần');
    expect(reviews(office)[0]).toBe('');
    // What is decided while the first is on its way goes together.
    await desk.presses('t');
    await desk.sees('Vì sao trả lại?');
    await desk.looks(`desk-return-${size.width}`);
    await desk.presses('4', 'Enter');
    await desk.heading('Công đoàn cơ sở số 4 Châu Thành');
    await desk.presses('s');
    await desk.heading('Công đoàn cơ sở số 5 Duyên Hải');
    await desk.makes('đ');
    await desk.heading('Công đoàn cơ sở số 6 Trà Vinh');
    desk.wire.letGo();
    await saved(office, ['Đạt', 'Trả lại', '', '', 'Đạt', '']);
    expect(
      desk.wire.named('decideReviews').map((body) => (body as { decisions: unknown[] }).decisions.length),
    ).toEqual([1, 2]);
    const returned = office.rows('Tài khoản')[1]!;
    expect([returned['Ý kiến'], returned['Cột cần sửa']]).toEqual([
      'Tên khác với tên hiện trên trang. Ghi đúng tên đang hiện.',
      'Tên trang facebook',
    ]);
    await desk.presses('h');
    await desk.heading('Công đoàn cơ sở số 5 Duyên Hải');
    await saved(office, ['Đạt', 'Trả lại', '', '', '', '']);
    await desk.presses('s', 's');
    // The mended row shows what has changed, and why it went back.
    await desk.heading('Công đoàn cơ sở số 3 Cầu Ngang');
    await desk.says(/đã đổi sau lần duyệt trước; sổ không giữ nội dung cũ/);
    await desk.says(/Lần trước trả lại vì/);
    await desk.looks(`desk-mended-${size.width}`);
    await desk.presses('d');
    await desk.heading('Công đoàn cơ sở số 4 Châu Thành');
    await desk.presses('d', 'd');
    await desk.presses('d');
    await desk.says(/Không còn tài khoản nào chờ duyệt/);
    await saved(office, ['Đạt', 'Trả lại', 'Đạt', 'Đạt', 'Đạt', 'Đạt']);
    await desk.looks(`desk-empty-${size.width}`);
  });
});

it('a row that the unit changed meanwhile is shown again, before and after; nothing is written over it', async () => {
  const office = officeWaiting(2);
  const desk = await opensDesk(browser, office.staff, 'Duyệt');
  await desk.heading('Công đoàn cơ sở số 1 Càng Long');
  office.staff.reports([changedRow(office.staff.form('C001').rows[0]!, { office: 'Chủ tịch' })], 'C001');
  office.staff.opensPage('Bàn làm việc');
  await desk.presses('d');
  await desk.says(/Đơn vị vừa sửa tài khoản này/);
  // The row in hand stays: the next key is for it.
  await desk.heading('Công đoàn cơ sở số 2 Tiểu Cần');
  await desk.presses('s');
  await desk.heading('Công đoàn cơ sở số 1 Càng Long');
  await desk.says(/trước đó: Phó Chủ tịch/);
  await desk.looks('desk-conflict');
  await desk.presses('d');
  await saved(office, ['Đạt', '']);
  expect(await paleStates(desk.button(/^Đạt/))).toEqual([]);
});

it('no key is lost, however fast they come and whatever is being saved', async () => {
  const office = officeWaiting(5);
  const desk = await opensDesk(browser, office.staff, 'Duyệt');
  await desk.heading('Công đoàn cơ sở số 1 Càng Long');
  desk.wire.meets('decideReviews', 'held');
  await desk.rolls('d', 't', '1', 'Enter', 'd', 't', '2', 'Enter', 'd');
  desk.wire.letGo();
  await saved(office, ['Đạt', 'Trả lại', 'Đạt', 'Trả lại', 'Đạt']);
});

it('a call that is lost keeps every decision, and sending again writes none twice', async () => {
  const office = officeWaiting(3);
  const desk = await opensDesk(browser, office.staff, 'Duyệt');
  await desk.heading('Công đoàn cơ sở số 1 Càng Long');
  desk.wire.meets('decideReviews', 'cut');
  await desk.presses('d');
  await desk.says(/Chưa lưu được/);
  await desk.presses('d');
  await desk.looks('desk-lost');
  expect(reviews(office)).toEqual(['', '', '']);
  await desk.button('Gửi lại').click();
  await saved(office, ['Đạt', 'Đạt', '']);
});

it('own words and columns; Esc leaves the row as it is', async () => {
  const office = officeWaiting(1);
  const desk = await opensDesk(browser, office.staff, 'Duyệt');
  await desk.heading('Công đoàn cơ sở số 1 Càng Long');
  await desk.presses('t', 'Escape', 't');
  await desk.button(/^Trả lại$/).click();
  await desk.sees('Ghi lý do, để đơn vị biết phải sửa gì.');
  await desk.looks('desk-no-reason');
  await desk.frame.getByLabel('Lý do gửi đơn vị').fill('Trang đã đổi tên, ghi tên mới');
  await desk.frame.getByLabel('Tên trang facebook').check();
  await desk.button(/^Trả lại$/).click();
  await saved(office, ['Trả lại']);
  expect(office.rows('Tài khoản')[0]).toMatchObject({
    'Ý kiến': 'Trang đã đổi tên, ghi tên mới',
    'Cột cần sửa': 'Tên trang facebook',
  });
});

it('who is not staff gets a sentence, and no page', () => {
  const { cauKe } = officeWaiting(1);
  const run = cauKe.clicks('Bàn làm việc');
  expect(JSON.stringify(run.alerts)).toMatch(/cán bộ/);
  expect(cauKe.hand.page).toBeUndefined();
});
