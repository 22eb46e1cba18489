/** The page that `npm start` opens, in a real browser, with a script that is not ours. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { faultsByAxe } from '../../browser/support/axe';
import { startBrowser } from '../../browser/support/browser';
import { buildPage, EDITOR, LocalPage, OWNER, Window } from '../../browser/support/local-page';
import { soon } from '../../browser/support/soon';

jest.setTimeout(120_000);
let browser: Browser;
let local: LocalPage;
const windows: Window[] = [];
const opens = async (as = OWNER, size?: { width: number; height: number }) => {
  const window = await Window.open(browser, local.address, as, size);
  windows.push(window);
  return window;
};
const sits = async (as = OWNER) => (await opens(as)).ready();

beforeAll(async () => {
  buildPage();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  local = new LocalPage();
  await local.start();
});
afterEach(async () => {
  for (const window of windows.splice(0)) await window.close();
  await local.end();
});

describe('The spreadsheet on the page', () => {
  it('says that it is a stand-in, shows the file and the menu that the script made, and asks nothing of the network', async () => {
    const owner = await sits();
    await owner.page.getByText('Google cục bộ', { exact: true }).waitFor();
    await owner.page.getByRole('heading', { name: 'Bảng thử' }).waitFor();
    await soon(async () => {
      expect(await faultsByAxe(owner.page.mainFrame())).toEqual([]);
    });
    expect(owner.outside).toEqual([]);
  });

  it('reads what is typed as Google reads it, and runs onEdit', async () => {
    const owner = await sits();
    await owner.types('A2', '0123');
    await owner.sees('A2', '123');
    await owner.types('A3', "'0123");
    await owner.sees('A3', "'0123");
    await owner.goes('A2');
    await owner.page.waitForFunction(() =>
      document.querySelector('#cell-now')?.textContent?.includes('Ghi chú: Đã sửa'),
    );
  });

  it('shows a text of several lines above the sheet, and looking at it there changes nothing', async () => {
    const owner = await sits();
    await owner.goes('B2');
    await owner.page.keyboard.type('một');
    await owner.page.keyboard.press('Alt+Enter');
    await owner.page.keyboard.type('hai');
    await owner.page.keyboard.press('Enter');
    await owner.sees('B2', 'một\nhai');
    await owner.page.getByLabel('Nội dung ô').click();
    await owner.page.keyboard.press('Enter');
    await owner.sees('B2', 'một\nhai');
  });

  it('keeps what is typed with Vietnamese keys, and gives it up on Escape', async () => {
    const owner = await sits();
    await owner.types('B2', 'Liên đoàn Lao động');
    await owner.sees('B2', 'Liên đoàn Lao động');
    await owner.goes('B2');
    await owner.page.keyboard.press('F2');
    await owner.page.keyboard.type(' tỉnh');
    await owner.page.keyboard.press('Escape');
    await soon(async () => {
      expect(await owner.reads('B2')).toBe('Liên đoàn Lao động');
    });
  });

  it('pastes a block, and copies it with the keyboard', async () => {
    const owner = await sits();
    await owner.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await owner.goes('B5');
    await owner.page.evaluate(() => navigator.clipboard.writeText('một\thai\n"ba\tbốn"\t5'));
    await owner.page.keyboard.press('Control+V');
    await owner.sees('B6', 'ba\tbốn');
    await owner.goes('B5:C6');
    await owner.page.keyboard.press('Control+C');
    await owner.goes('E5');
    await owner.page.keyboard.press('Control+V');
    await owner.sees('F6', '5');
  });

  it('inserts and deletes rows by the menus', async () => {
    const owner = await sits();
    await owner.types('B2', 'dòng hai');
    await owner.goes('B2');
    await owner.chooses('Chèn 1 hàng lên trên', 'Chèn');
    await owner.sees('B3', 'dòng hai');
    await owner.goes('B2');
    await owner.chooses('Xóa hàng', 'Chỉnh sửa');
    await owner.sees('B2', 'dòng hai');
  });
});

describe('Menus', () => {
  it('open their submenus beside them, by mouse and by keyboard', async () => {
    const owner = await sits();
    const item = (name: string) => owner.page.getByRole('menuitem', { name, exact: true });
    await item('Tiện ích thử').click();
    await item('Thêm').click();
    await item('Ghi chào').click();
    await owner.sees('C3', 'chào');
    await owner.types('C3', 'xong');
    await item('Tiện ích thử').click();
    await item('Thêm').focus();
    await owner.page.keyboard.press('ArrowRight');
    await item('Ghi chào').waitFor();
    await owner.page.keyboard.press('ArrowLeft');
    await item('Ghi chào').waitFor({ state: 'hidden' });
    expect(await item('Thêm').evaluate((node) => node === document.activeElement)).toBe(true);
    await owner.page.keyboard.press('ArrowRight');
    await owner.page.keyboard.press('Enter');
    await owner.sees('C3', 'chào');
    expect(await owner.page.getByRole('menu').count()).toBe(0);
  });
});

describe('Several people', () => {
  it('work in two windows at once, each as who they are', async () => {
    const owner = await sits();
    const editor = await sits(EDITOR);
    await owner.types('B3', 'chủ viết');
    await editor.sees('B3', 'chủ viết');
    await editor.types('B4', 'người sửa viết');
    await owner.sees('B4', 'người sửa viết');
  });

  it('are told by Google when a cell is protected from them', async () => {
    const owner = await sits();
    const editor = await sits(EDITOR);
    await owner.chooses('Khóa cột A');
    await owner.page.getByText('Đang chạy').waitFor({ state: 'hidden' });
    await editor.types('A5', 'thử');
    await editor.page
      .getByRole('dialog', { name: 'Google không cho làm việc này' })
      .getByText('được bảo vệ')
      .waitFor();
    await editor.page.keyboard.press('Escape');
    await soon(async () => {
      expect(await editor.reads('A5')).toBe('');
    });
  });

  it('do not see the file when it was not shared with them', async () => {
    const stranger = await opens('nguoila@example.net');
    await stranger.page.getByText('chưa được chia sẻ').waitFor();
    await soon(async () => {
      expect(await stranger.page.locator('canvas').count()).toBe(0);
    });
  });
});

describe('Pages of the script', () => {
  it("call only its public functions, by Google's rules for values and not before the page has loaded, and cannot reach the page around them", async () => {
    const editor = await sits(EDITOR);
    await editor.chooses('Mở thanh bên');
    await editor.page.getByRole('heading', { name: 'Thanh bên thử' }).waitFor();
    const frame = await editor.frame('Thanh bên thử');
    await frame.waitForFunction(() => document.getElementById('out')?.textContent?.includes('|'));
    expect((await frame.locator('#out').innerText()).split(' | ')).toEqual([
      'ok 42',
      `ok "${EDITOR}"`,
      expect.stringContaining('Không tìm thấy dữ liệu'),
      'undefined',
      'undefined',
      'Failed due to illegal value in property: 0',
      'closed',
      'refused',
    ]);
    expect((await editor.page.locator('.sidebar').boundingBox())?.width).toBe(300);
  });

  it('open as dialogs and close themselves', async () => {
    const owner = await sits();
    await owner.chooses('Mở hộp thoại');
    const frame = await owner.frame('Hộp thoại thử');
    await frame.getByRole('button', { name: 'Xong' }).click();
    await owner.page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('ask, and the run waits for the answer', async () => {
    const owner = await sits();
    await owner.chooses('Hỏi rồi ghi');
    await owner.page.getByRole('dialog', { name: 'Xác nhận' }).waitFor();
    await soon(async () => {
      expect(await owner.page.getByText('Đang chạy Hỏi rồi ghi').count()).toBe(1);
    });
    await owner.page.getByRole('button', { name: 'Không', exact: true }).click();
    await owner.sees('C1', 'NO');
    await owner.chooses('Hỏi tên');
    await owner.page.getByRole('dialog').getByRole('textbox').fill('Hoa');
    await owner.page.keyboard.press('Enter');
    await owner.sees('C2', 'Hoa');
  });

  it('that fail say so in words, and the log keeps the run', async () => {
    const owner = await sits();
    await owner.chooses('Báo lỗi');
    await owner.page.getByRole('dialog', { name: 'Tập lệnh gặp lỗi' }).getByText('Hỏng có chủ ý').waitFor();
    await owner.page.keyboard.press('Escape');
    await owner.page.getByRole('button', { name: 'Công cụ thử' }).click();
    await owner.page.getByRole('menuitem', { name: 'Lượt chạy' }).click();
    await owner.page
      .getByRole('region', { name: 'Lượt chạy' })
      .getByText('Lỗi', { exact: true })
      .first()
      .waitFor();
  });
});

describe('The tools of the stand-in', () => {
  it('move the clock, and what is due runs', async () => {
    const owner = await sits();
    await owner.chooses('Hẹn giờ');
    await owner.page.getByRole('button', { name: /16\/10\/2018 07:00/ }).click();
    await owner.page.getByRole('button', { name: '+1 ngày' }).click();
    await owner.page.getByText('Đã chạy 1 lượt đến hạn.').waitFor();
    await owner.sees('D1', 'Đã chạy');
  });

  it('show a letter as phone and desktop would, and let nothing in it run', async () => {
    const owner = await sits();
    await owner.chooses('Gửi thư');
    await owner.page.getByRole('button', { name: /^Thư đi\s*1$/ }).click();
    await owner.page.getByRole('button', { name: /Thư thử/ }).click();
    const letter = await owner.frame('Trên máy tính');
    await letter.getByText('đẹp').waitFor();
    await owner.page.getByRole('button', { name: 'Trên điện thoại' }).click();
    expect((await owner.page.locator('iframe[title="Trên điện thoại"]').boundingBox())?.width).toBe(360);
    await owner.page.getByRole('link', { name: /bang\.csv/ }).waitFor();
    await soon(async () => {
      expect(await owner.page.title()).toBe('Google cục bộ');
    });
    await soon(async () => {
      expect(await faultsByAxe(owner.page.mainFrame())).toEqual([]);
    });
  });

  it('make a call of the next run fail when asked to', async () => {
    const owner = await sits();
    await owner.page.getByRole('button', { name: 'Công cụ thử' }).click();
    await owner.page.getByRole('menuitem', { name: 'Thử hỏng' }).click();
    await owner.page.getByRole('button', { name: 'Đặt bẫy' }).click();
    await owner.page.getByText('Đang chờ lệnh gọi thứ 1').waitFor();
    await owner.page.getByRole('button', { name: 'Đóng', exact: true }).first().click();
    await owner.chooses('Hẹn giờ');
    await owner.page.getByRole('dialog', { name: 'Tập lệnh gặp lỗi' }).waitFor();
  });

  it('keep everything over a restart', async () => {
    const owner = await sits();
    await owner.types('B9', 'còn đây');
    await owner.sees('B9', 'còn đây');
    await owner.close();
    windows.length = 0;
    await local.stop();
    expect(readFileSync(join(local.folder, 'state.json'), 'utf8')).toContain('còn đây');
    await local.start();
    await (await sits()).sees('B9', 'còn đây');
  });
});

describe('The doors of the page', () => {
  const asks = (headers: Record<string, string>, method = 'GET', path = '/desk') =>
    new Promise<number>((resolve, reject) => {
      const { port } = new URL(local.address);
      request({ host: '127.0.0.1', port, path, method, headers }, (reply) => {
        reply.resume();
        resolve(reply.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });

  it('are closed to other names of this machine and to other pages', async () => {
    await soon(async () => {
      expect(await asks({ host: 'evil.example' })).toBe(403);
    });
    await soon(async () => {
      expect(await asks({ 'content-type': 'text/plain' }, 'POST', '/act')).toBe(403);
    });
    await soon(async () => {
      expect(await asks({}, 'GET', '/page/../server.mjs')).toBe(404);
    });
    await soon(async () => {
      expect(await asks({})).toBe(200);
    });
  });
});
