import type { Browser } from 'playwright-core';
import { pushed } from '../../support/office';
import { startBrowser } from '../../browser/support/browser';
import { letterOffice, type LettersPage, opensLetters } from '../../browser/support/letters-page';
import { soon } from '../../browser/support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('When a call fails the page stays, says so and offers to try again', () => {
  it('at the first opening', async () => {
    const panel = await opensLetters(browser, letterOffice().staff, { firstMeets: ['lettersView', 'cut'] });
    await panel.sees('Chưa mở được bảng Thư');
    await panel.looks('did not open');
    await panel.button('Thử lại').click();
    await panel.sees('Việc gửi thư');
  });

  it.each([
    [
      'previewLetter',
      async (panel: LettersPage) => {
        await panel.frame
          .locator('details.day')
          .first()
          .evaluate((day: HTMLDetailsElement) => {
            day.open = true;
          });
        await panel
          .button(/^Xem thư/)
          .first()
          .click();
      },
      'Tiêu đề',
    ],
    [
      'sendToMe',
      async (panel: LettersPage) => {
        await panel.opens();
        await panel.button('Gửi thử cho tôi').click();
      },
      'Đã gửi thử đến',
    ],
    [
      'sendNow',
      async (panel: LettersPage) => {
        await panel.opens();
        await panel.button('Gửi ngay').click();
        await panel.button('Đồng ý, gửi ngay').click();
      },
      /Kết quả gửi ngay/,
    ],
    [
      'skipLetter',
      async (panel: LettersPage) => {
        await panel.opens();
        await panel.button('Bỏ qua').click();
        await panel.button('Đồng ý, bỏ qua').click();
      },
      'Đã bỏ qua thư',
    ],
    [
      'switchLetters',
      async (panel: LettersPage) => {
        await panel.button('Bật gửi thư').click();
      },
      'Đã bật gửi thư tự động.',
    ],
  ])('%s', async (name, act, done) => {
    const panel = await opensLetters(browser, letterOffice().staff);
    panel.wire.meets(name, 'cut');
    await act(panel);
    await panel.sees('Chưa thực hiện được');
    await panel.hasFocus('khong-duoc');
    await panel.looks(`${name} failed`);
    await panel.button('Thử lại').click();
    await panel.sees(done);
    await soon(async () => {
      expect(await panel.frame.getByText('Chưa thực hiện được').count()).toBe(0);
    });
  });

  it('a letter that meanwhile left the plan is refused in words, and the schedule is read again', async () => {
    const office = letterOffice();
    const panel = await opensLetters(browser, office.staff);
    await panel.opens();
    office.staff.asks('skipLetter', panel.wire.named('previewLetter')[0]);
    await panel.button('Gửi ngay').click();
    await panel.button('Đồng ý, gửi ngay').click();
    await panel.sees('Chưa thực hiện được');
    expect(office.google.outbox).toHaveLength(0);
    expect(panel.wire.named('lettersView')).toHaveLength(2);
  });

  it('who is struck off the staff while it opens is told that this is for staff', async () => {
    const office = letterOffice();
    const panel = await opensLetters(browser, office.staff, {
      firstMeets: ['lettersView', 'works'],
      beforeLoad: async () => office.sets('Email cán bộ phụ trách', 'canbo2@example.org'),
    });
    await panel.sees('Mục này chỉ dành cho cán bộ');
    await panel.looks('unit');
  });
});

it('Everything can be done with the keyboard alone, and the focus comes back to where the letter was opened', async () => {
  const office = letterOffice();
  const panel = await opensLetters(browser, office.staff);
  await panel.frame.locator('body').click({ position: { x: 2, y: 2 } });
  await panel.tabsTo('(thứ Hai)');
  await panel.keyboard.press('Enter');
  await panel.tabsTo('Xem thư');
  const from = await panel.focus();
  await panel.keyboard.press('Enter');
  await panel.button('Gửi thử cho tôi').waitFor();
  await panel.tabsTo('Bỏ qua');
  await panel.keyboard.press('Enter');
  await panel.hasFocus('xac-nhan');
  await panel.keyboard.press('Escape');
  await panel.hasFocus('bo-qua');
  await panel.tabsTo('Tin Zalo');
  await panel.keyboard.press('Space');
  await panel.frame.getByLabel('Nội dung tin').waitFor();
  await panel.keyboard.press('Escape');
  await panel.hasFocus(from);
  await panel.tabsTo('Đóng');
  await panel.keyboard.press('Enter');
  expect(panel.wire.closed).toBe(true);
  expect(office.google.outbox).toHaveLength(0);
});

it('On a narrow screen nothing is out of place', async () => {
  const panel = await opensLetters(browser, letterOffice().staff, { width: 360 });
  await panel.looks('narrow');
  await panel.opens();
  await panel.looks('narrow letter');
});

it('The page is small, and loads nothing from anywhere', () => {
  const html = pushed()['letters.html'] ?? '';
  expect(html).toContain('</html>');
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60_000);
  expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)=/i);
  expect(html).not.toMatch(/<[^>]+ on[a-z]+=/i);
});
