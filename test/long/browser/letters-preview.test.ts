import type { Browser } from 'playwright-core';
import { STAFF } from '../../support/office';
import { startBrowser } from '../../browser/support/browser';
import { letterOffice, linesOf, opensLetters } from '../../browser/support/letters-page';
import { soon } from '../../browser/support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('Staff look at a letter before it goes', () => {
  it('as a phone and a computer show it, as text, and as a message for Zalo', async () => {
    const panel = await opensLetters(browser, letterOffice().staff);
    await panel.opens();
    await panel.hasFocus('thu-ten');
    await panel.looks('phone');
    const width = async (): Promise<number> => (await panel.frame.locator('iframe').boundingBox())!.width;
    const inside = (): Promise<string> => panel.frame.frameLocator('iframe').locator('body').innerText();
    await soon(async () => {
      expect(await width()).toBeGreaterThanOrEqual(360);
    });
    await soon(async () => {
      expect(await width()).toBeLessThan(400);
    });
    await soon(async () => {
      expect(await inside()).toContain('Kính gửi: Liên đoàn Lao động huyện Cầu Kè');
    });
    await panel.button('Máy tính').click();
    await soon(async () => {
      expect(await width()).toBeGreaterThanOrEqual(600);
    });
    await soon(async () => {
      expect(await inside()).toContain('Kính gửi: Liên đoàn Lao động huyện Cầu Kè');
    });
    await panel.looks('computer');
    await panel.button('Chỉ chữ').click();
    await soon(async () => {
      expect(await panel.frame.getByLabel('Chỉ chữ').last().innerText()).toContain(
        'Kính gửi: Liên đoàn Lao động huyện Cầu Kè',
      );
    });
    await panel.looks('text');
    await panel.button('Tin Zalo').click();
    await soon(async () => {
      expect(await panel.frame.getByLabel('Nội dung tin').inputValue()).toContain('29/10/2018');
    });
    await panel.looks('Zalo');
  });

  it('in a frame that runs nothing and leads nowhere', async () => {
    const panel = await opensLetters(browser, letterOffice().staff);
    await panel.opens();
    await soon(async () => {
      expect(
        await panel.frame
          .locator('iframe')
          .evaluate((e) => [e.getAttribute('sandbox'), e.hasAttribute('srcdoc'), e.hasAttribute('src')]),
      ).toEqual(['', true, false]);
    });
    await panel.frame.frameLocator('iframe').getByRole('link').first().click();
    await soon(async () => {
      expect(await panel.frame.frameLocator('iframe').locator('body').innerText()).toContain('Kính gửi');
    });
    expect(panel.opened.context.pages()).toHaveLength(1);
  });

  it('and copy the message for Zalo; where the browser forbids that, the text is left selected', async () => {
    const panel = await opensLetters(browser, letterOffice().staff);
    await panel.opens();
    await panel.button('Tin Zalo').click();
    await panel.frame.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
          writeText: (text: string) => {
            (window as unknown as { taken: string }).taken = text;
            return Promise.resolve();
          },
        },
      });
    });
    await panel.button('Sao chép').click();
    await panel.sees('Đã sao chép.');
    await soon(async () => {
      expect(await panel.frame.evaluate(() => (window as unknown as { taken: string }).taken)).toContain(
        '29/10/2018',
      );
    });
    await panel.frame.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: () => Promise.reject(new Error('blocked')) },
      });
      document.execCommand = () => false;
    });
    await panel.button('Sao chép').click();
    await panel.sees('Đã chọn sẵn nội dung.');
    await soon(async () => {
      expect(
        await panel.frame
          .getByLabel('Nội dung tin')
          .evaluate((e: HTMLTextAreaElement) => e.value.slice(e.selectionStart, e.selectionEnd) === e.value),
      ).toBe(true);
    });
  });

  it('and have it sent to themselves: no unit hears of it, and nothing is recorded', async () => {
    const office = letterOffice();
    const panel = await opensLetters(browser, office.staff);
    await panel.opens();
    await panel.button('Gửi thử cho tôi').click();
    await panel.sees(`Đã gửi thử đến ${STAFF}.`);
    expect(office.google.outbox.map(({ to }) => to)).toEqual([[STAFF]]);
    expect(office.rows('Thư')).toEqual([]);
    await panel.looks('sent to me');
  });

  it('and skip it, once asked: it leaves the plan', async () => {
    const office = letterOffice();
    const panel = await opensLetters(browser, office.staff);
    await panel.opens();
    await panel.button('Bỏ qua').click();
    await panel.looks('skip?');
    await panel.button('Đồng ý, bỏ qua').click();
    await panel.sees('Đã bỏ qua thư cho Liên đoàn Lao động huyện Cầu Kè.');
    await panel.hasFocus('da-xong');
    expect(linesOf(office, 'H04').map((row) => [row['Loại'], row['Trạng thái']])).toEqual([
      ['Thư nhắc', 'Bỏ qua'],
    ]);
    await panel.frame.getByRole('cell', { name: 'Bỏ qua', exact: true }).waitFor();
    await panel.looks('skipped');
  });

  it('and send it now, once asked; it goes once', async () => {
    const office = letterOffice();
    const panel = await opensLetters(browser, office.staff);
    await panel.opens();
    await panel.button('Gửi ngay').click();
    await panel.button('Đồng ý, gửi ngay').click();
    await panel.sees(/Kết quả gửi ngay/);
    expect(office.google.outbox.map(({ to }) => to)).toEqual([['cauke@example.org']]);
    expect(linesOf(office, 'H04').map((row) => row['Trạng thái'])).toEqual(['Đã gửi']);
    expect(office.staff.asks('sendNow', panel.wire.named('sendNow')[0]).ok).toBe(false);
    expect(office.google.outbox).toHaveLength(1);
  });
});
