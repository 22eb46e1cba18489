/** Reporting by a unit's link in a real browser, on a phone of 360 pixels. */
import type { Browser, BrowserContext } from 'playwright-core';
import { holderOf, provesDoor, tokenOf } from '../../support/links';
import { goodPage, newRow, type Office } from '../../support/office';
import { startBrowser } from '../../browser/support/browser';
import { office as givenOffice } from '../../browser/support/files';
import { page } from '../../browser/support/form-page';
import { LinkForm, LinkServer, phone } from '../../browser/support/link-page';
import { buildPage } from '../../browser/support/local-page';
import { faultsIn, paleStates } from '../../browser/support/looks';
import { soon } from '../../browser/support/soon';

jest.setTimeout(180_000);
let browser: Browser;
let office: Office;
let server: LinkServer;
let context: BrowserContext;
let url: string;
const CONTACT = 'Bà Phạm Thị Thu, 0294 385 1234';

beforeAll(async () => {
  buildPage();
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await context.close();
  await server.stop();
});

/** The office with its link door proved, and a phone. */
async function given(more: (office: Office) => void = () => undefined): Promise<void> {
  office = givenOffice({
    // As Google is reported to serve pages at its strictest.
    unsure: { scriptStringsLoseSlashes: true, scriptStringsLoseTags: true },
    settings: { 'Liên hệ khi cần hỗ trợ': CONTACT },
  });
  url = provesDoor(office);
  more(office);
  server = await LinkServer.start(office);
  context = await phone(browser);
}
const linkOf = (unit = 'H04', kind: 'unit' | 'preview' = 'unit') =>
  server.local(`${url}?k=${encodeURIComponent(tokenOf(office, unit, kind))}`);
const opens = async (): Promise<LinkForm> => {
  const form = await LinkForm.open(context, linkOf());
  await form.heading('Liên đoàn Lao động huyện Cầu Kè').first().waitFor();
  return form;
};
const rows = () => office.rows('Tài khoản').filter((row) => row['Mã đơn vị'] || row['Đơn vị']);
const phoneInSheet = () => rows()[0]!['Điện thoại']!.replace(/\D/g, '');
async function fillsIn(form: LinkForm): Promise<void> {
  await form.adds('Thêm trang', page);
  await form.agrees();
  await form.signs();
}

it('A page is reported: the form stands there without a call, the report is recorded once, axe finds nothing', async () => {
  await given();
  const form = await opens();
  const before = office.google.runs.length;
  expect(await faultsIn(form.frame)).toEqual([]);
  expect(await paleStates(form.button('Gửi báo cáo'))).toEqual([]);
  await form.sends();
  await form.link('Nhập họ tên người gửi.').waitFor();
  await form.link(/Cần chọn “Tôi là người quản trị”/).waitFor();
  expect(await faultsIn(form.frame)).toEqual([]);
  await fillsIn(form);
  expect(office.google.runs.length).toBe(before);
  await form.sends();
  await form.sees('Đã gửi báo cáo');
  // The receipt begins at its heading, for eyes and ears alike.
  await soon(async () => expect(await form.focus()).toBe('da-ghi'));
  expect(await form.frame.evaluate(() => document.activeElement!.textContent)).toContain('Đã gửi báo cáo');
  expect(await faultsIn(form.frame)).toEqual([]);
  expect(rows()).toHaveLength(1);
  expect(office.google.runs.length).toBe(before + 1);
});

it('The frame lets a page do what Google lets it: each leave of its sandbox, and the one that needs a tap', async () => {
  await given();
  const { frame, opened } = await opens();
  const tab = opened.page;
  /** Puts a button there, has a finger tap it, and answers what the browser did. */
  const taps = async <T>(does: string, happens: Promise<T>): Promise<T> => {
    await frame.evaluate((script) => {
      document.getElementById('thu')?.remove();
      const button = document.body.appendChild(document.createElement('button'));
      Object.assign(button, { id: 'thu', textContent: 'Thử' });
      button.setAttribute('onclick', script);
    }, does);
    await frame.locator('#thu').click();
    return happens;
  };
  const said = new Promise<string>((tell) => {
    tab.once('dialog', (dialog) => {
      tell(dialog.message());
      void dialog.dismiss();
    });
  });
  expect(await taps("alert('xin chào')", said)).toBe('xin chào');
  const popup = await taps("window.open('about:blank')", tab.waitForEvent('popup'));
  await popup.close();
  const posted = await taps(
    "const f = document.createElement('form'); f.target = '_blank'; f.action = 'about:blank'; document.body.append(f); f.submit()",
    tab.waitForEvent('popup'),
  );
  await posted.close();
  const file = await taps(
    "const a = document.createElement('a'); a.href = 'data:text/plain,x'; a.download = 'x.txt'; a.click()",
    tab.waitForEvent('download'),
  );
  expect(file.suggestedFilename()).toBe('x.txt');
  // Of one origin with itself, so that it has storage; and the window around it only by a tap.
  expect(await frame.evaluate(() => (localStorage.setItem('thu', '1'), localStorage.getItem('thu')))).toBe(
    '1',
  );
  const address = tab.url();
  const untapped = await context.newPage();
  await untapped.goto(linkOf());
  const { frame: other } = await LinkForm.at(untapped);
  // Looking at a page counts as a tap for five seconds.
  await other.evaluate(() => {
    setTimeout(() => (top!.location.href = 'about:blank'), 6_000);
  });
  await untapped.waitForTimeout(7_000);
  expect(untapped.url()).toBe(address);
  await untapped.close();
  await taps("top.location.href = 'about:blank'", tab.waitForURL('about:blank'));
});

it('What is masked stays unless it is typed anew', async () => {
  await given((o) => {
    o.cauKe.reports([newRow({}, 'rpage')]);
  });
  const form = await opens();
  await form.button(/^Sửa /).click();
  expect(await form.field('phone').inputValue()).toMatch(/^••• \d{3}$/);
  await form.sees('Để nguyên thì giữ như trong sổ');
  await form.fills({ office: 'Chủ tịch' });
  await form.agrees('behalf');
  await form.signs('Trần Văn Bình');
  await form.sends();
  await form.sees('Đã gửi báo cáo');
  expect(phoneInSheet()).toBe(goodPage.phone);
  await form.button('Sửa tiếp').click();
  await form.button(/^Sửa /).click();
  await form.fills({ phone: '0912 876 543' });
  await form.agrees();
  await form.sends();
  await form.sees('Đã gửi báo cáo');
  expect(phoneInSheet()).toBe('0912876543');
});

it.each(['HTTP 0', 'HTTP 0 after', 'HTTP 429', 'null', 'page'] as const)(
  'When a call meets %s the page says so, sends the same again by itself, and it is recorded once',
  async (trouble) => {
    await given();
    const form = await opens();
    await fillsIn(form);
    await server.meets(trouble);
    await form.sends();
    await form.sees(/Trang đang tự gửi lại, lần 1/);
    await form.frame.getByText('Đã gửi báo cáo').waitFor({ timeout: 30_000 });
    expect(rows()).toHaveLength(1);
  },
);

it('A tab that is killed while somebody types loses nothing; the name of the sender is asked anew', async () => {
  await given();
  const first = await opens();
  await first.adds('Thêm trang', { address: page.address, pageName: page.pageName });
  await first.signs();
  await first.sees(/Đã giữ bản nháp trên máy này/);
  await first.opened.page.close();
  const again = await opens();
  await again.sees('Phần nhập dở');
  expect([
    await again.field('pageName').inputValue(),
    await again.frame.getByLabel('Họ tên người gửi').inputValue(),
  ]).toEqual([page.pageName, '']);
});

it('Where the browser keeps nothing the page says so, and still reports', async () => {
  await given();
  await server.blocksStorage();
  const form = await opens();
  await fillsIn(form);
  await form.sees('Chưa giữ được bản nháp');
  await form.sends();
  await form.sees('Đã gửi báo cáo');
});

it('A link that is not valid says whom to call; a preview cannot send', async () => {
  await given();
  const refused = await LinkForm.open(context, server.local(`${url}?k=lk1.x`));
  await refused.sees('Liên kết này không dùng được');
  await refused.sees(/0294\s385\s1234/);
  expect(await refused.frame.evaluate(() => document.activeElement!.textContent)).toBe(
    'Liên kết này không dùng được',
  );
  expect(await faultsIn(refused.frame)).toEqual([]);
  const preview = await LinkForm.open(context, linkOf('H04', 'preview'));
  await preview.sees('Đây là bản xem thử');
  await fillsIn(preview);
  expect(await preview.button('Gửi báo cáo').getAttribute('aria-disabled')).toBe('true');
  await preview.button('Gửi báo cáo').click({ force: true });
  expect(rows()).toHaveLength(0);
});

it('When its script never runs, the page says what to try and whom to call', async () => {
  await given();
  const holder = holderOf(office, 'H04');
  holder.opens();
  const tab = await context.newPage();
  await tab.setContent(holder.html.replace(/<script>[\s\S]*<\/script>/, '<script>let a = `</script>'));
  const text = await tab.locator('body').innerText();
  expect(text).toContain('Mở liên kết trong cửa sổ ẩn danh');
  expect(text).toContain('gọi: ' + CONTACT);
  expect(text).not.toContain('{');
});

it('Data that were lost on the way are asked for once more, with the token of the address', async () => {
  await given();
  await context.route(/\/frame\//, async (route) => {
    const reply = await route.fetch();
    await route.fulfill({
      response: reply,
      body: (await reply.text()).replace('id=\\"link-data', 'id=\\"link-lost'),
    });
  });
  const form = await opens();
  await fillsIn(form);
  await form.sends();
  await form.sees('Đã gửi báo cáo');
});
