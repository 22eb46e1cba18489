/** The page of the local Google in Chromium, with the tiny script on it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { LocalGoogle } from '../../../emulator';
import { startPage, type RunningPage } from '../../../emulator/server/main';
import { tinyScript } from './tiny-script';

const root = join(__dirname, '../../..');
export const OWNER = 'chu@example.org';
export const EDITOR = 'sua@example.org';

/** Builds the page as `npm start` does. */
export function buildPage(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'emulator/build-page.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** A running page whose state is in a folder of its own. */
export class LocalPage {
  readonly folder = mkdtempSync(join(tmpdir(), 'local-google-'));
  private running: RunningPage | undefined;
  get address(): string {
    return this.running?.address ?? '';
  }

  /** What stands here for script.google.com. */
  get web(): string {
    return this.running?.web ?? '';
  }

  async start(): Promise<void> {
    const empty = () =>
      LocalGoogle.start({
        files: tinyScript,
        now: '2018-10-16T07:00:00+07:00',
        owner: OWNER,
        editors: [EDITOR],
        title: 'Bảng thử',
        locale: 'vi_VN',
        timeZone: 'Asia/Ho_Chi_Minh',
      });
    this.running = await startPage({
      files: tinyScript,
      port: 0,
      statePath: join(this.folder, 'state.json'),
      forget: false,
      built: join(root, '.cache/page'),
      empty,
      labels: { [OWNER]: 'Chủ bảng' },
    });
  }
  async stop(): Promise<void> {
    await this.running?.stop();
    this.running = undefined;
  }
  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One person's window. */
export class Window {
  /** Addresses that the window asked for outside this machine. */
  readonly outside: string[] = [];
  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    address: string,
    as: string,
    size = { width: 1280, height: 800 },
  ): Promise<Window> {
    const page = await (await browser.newContext({ viewport: size, locale: 'vi-VN' })).newPage();
    const window = new Window(page);
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1|data:|blob:|about:)/.test(request.url()))
        window.outside.push(request.url());
    });
    await page.goto(`${address}/?as=${encodeURIComponent(as)}`);
    return window;
  }
  /** Waits until the sheet is drawn and the script's menu is there. */
  async ready(): Promise<this> {
    await this.page.locator('canvas').first().waitFor();
    await this.page.getByRole('menuitem', { name: 'Tiện ích thử' }).waitFor();
    await this.goes('A1');
    return this;
  }
  async goes(a1: string): Promise<void> {
    const name = this.page.getByLabel('Ô đang chọn');
    await name.fill(a1);
    await name.press('Enter');
    await this.page.waitForFunction(
      (where) => document.querySelector<HTMLInputElement>('.cell-name')?.value === where,
      a1,
    );
  }
  /** Types into a cell as at a keyboard. */
  async types(a1: string, text: string): Promise<void> {
    await this.goes(a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }
  /** What a cell shows, as the line above the sheet tells it. */
  async reads(a1: string): Promise<string> {
    await this.goes(a1);
    return this.page.getByLabel('Nội dung ô').inputValue();
  }
  /** Waits until a cell shows a text. */
  async sees(a1: string, text: string): Promise<void> {
    await this.goes(a1);
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('.cell-content')?.value === wanted,
      text,
    );
  }
  async chooses(item: string, menu = 'Tiện ích thử'): Promise<void> {
    await this.page.getByRole('menuitem', { name: menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }
  /** The frame of the script's page. */
  async frame(title: string): Promise<Frame> {
    const handle = await this.page.locator(`iframe[title="${title}"]`).elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error(`no frame ${title}`);
    // A page of the script stands in a frame of its own within; a letter does not.
    return frame.childFrames()[0] ?? frame;
  }
  async close(): Promise<void> {
    await this.page.context().close();
  }
}
