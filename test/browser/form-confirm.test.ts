import type { Browser } from 'playwright-core';
import { newRow, type Office } from '../support/office';
import { nextRound } from '../spec/desk/given';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { openForm } from './support/form-page';
import { faultsIn } from './support/looks';
import { soon } from './support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Cầu Kè reported two pages in the round before; a new one is open. */
function secondRound(): Office {
  const office = givenOffice();
  office.cauKe.reports([
    newRow({}, 'rone'),
    newRow(
      {
        pageName: 'Nhóm Công đoàn Cầu Kè',
        kind: 'Nhóm',
        address: 'https://www.facebook.com/groups/congdoancauke',
      },
      'rtwo',
    ),
  ]);
  nextRound(office);
  return office;
}
const answers = (office: Office): string[] => office.rows('Tài khoản').map((row) => row['Trả lời']!);

it.each([300, 360])(
  'at %i px all rows of the round before are right with one tap, in one call',
  async (width) => {
    const office = secondRound();
    const form = await openForm(browser, office.cauKe, { width });
    await form.sees('2 tài khoản chờ xác nhận');
    await form.sees('Số 0913 456 789 còn dùng?');
    await soon(async () => expect(await faultsIn(form.frame)).toEqual([]));
    if (process.env.PICTURES)
      await form.opened.page.screenshot({ path: `${process.env.PICTURES}/form-confirm-${width}.png` });
    await form.button('Tất cả vẫn đúng, gửi').click();
    await form.sees('Đơn vị không phải làm gì thêm.');
    expect(answers(office)).toEqual(['Vẫn đúng', 'Vẫn đúng']);
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
    expect(form.wire.named('saveReport')).toHaveLength(1);
  },
);

it('one is right, the other has a new administrator: by keyboard, both in one call', async () => {
  const office = secondRound();
  const form = await openForm(browser, office.cauKe);
  await form.button('Vẫn đúng: Công đoàn huyện Cầu Kè').focus();
  await form.keyboard.press('Space');
  await form.button('Đã đổi người quản trị: Nhóm Công đoàn Cầu Kè').focus();
  await form.keyboard.press('Enter');
  await soon(async () => expect(await form.focus()).toContain('name'));
  expect(await form.frame.getByLabel('Địa chỉ truy cập').count()).toBe(0);
  await soon(async () => expect(await faultsIn(form.frame)).toEqual([]));
  if (process.env.PICTURES)
    await form.opened.page.screenshot({ path: `${process.env.PICTURES}/form-new-manager.png` });
  await form.fills({
    name: 'Trần Văn Minh',
    office: 'Chủ tịch',
    phone: '0905 128 764',
    email: 'minh.tran@gmail.com',
  });
  await form.agrees();
  await form.sends();
  await form.sees('Đơn vị không phải làm gì thêm.');
  expect(answers(office)).toEqual(['Vẫn đúng', 'Đã sửa']);
  expect(form.wire.named('saveReport')).toHaveLength(1);
});
