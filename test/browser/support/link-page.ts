/**
 * A unit's link on a phone, 360 pixels wide: the office stands behind the local Google's own server, so that
 * banner, frames, wire and storage are those of a web app.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devices, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import type { Trouble } from '../../../emulator';
import { startPage, type RunningPage } from '../../../emulator/server/main';
import { INNER_FRAME } from '../../../emulator/server/nested-page';
import type { Office } from '../../support/office';
import { FormPage } from './form-page';
import { soon } from './soon';

const root = join(__dirname, '../../..');
const GOOGLE = 'https://script.google.com';

/** An office whose web app can be reached by a browser. */
export class LinkServer {
  private constructor(
    readonly office: Office,
    private readonly running: RunningPage,
    private readonly folder: string,
  ) {}

  static async start(office: Office): Promise<LinkServer> {
    const folder = mkdtempSync(join(tmpdir(), 'link-page-'));
    const running = await startPage({
      files: {},
      port: 0,
      statePath: join(folder, 'state.json'),
      forget: true,
      built: join(root, '.cache/page'),
      empty: () => office.google,
      labels: {},
    });
    return new LinkServer(office, running, folder);
  }
  /** The address on this machine of one that a letter carries. */
  local(url: string): string {
    return url.replace(GOOGLE, this.running.web);
  }
  /** The next calls of pages meet these. */
  meets(...troubles: Trouble[]): Promise<void> {
    return this.sets({ troubles });
  }
  /** Browsers that keep storage from pages in another site's frame. */
  blocksStorage(): Promise<void> {
    return this.sets({ storageThrows: true });
  }
  private async sets(phone: { troubles?: Trouble[]; storageThrows?: boolean }): Promise<void> {
    await fetch(`${this.running.address}/act`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-local-google': '1' },
      body: JSON.stringify({
        as: '',
        verb: 'setPhone',
        args: [{ accounts: [], storageThrows: false, troubles: [], ...phone }],
      }),
    });
  }
  async stop(): Promise<void> {
    await this.running.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A small phone, laid out as phones lay out. */
export const phone = (browser: Browser, more: object = {}): Promise<BrowserContext> =>
  browser.newContext({
    ...devices['Galaxy S8'],
    viewport: { width: 360, height: 640 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    ...more,
  });

/** The frame in which the script's page stands, once it is there. */
export async function innerFrame(page: Page): Promise<Frame> {
  let found: Frame | undefined;
  await soon(() => {
    found = page.frames().find((frame) => frame.name() === INNER_FRAME);
    if (!found) throw new Error('the page is not there yet');
  }, 20_000);
  return found!;
}

/** The form of a link, in the words of whoever holds the phone. */
export class LinkForm extends FormPage {
  static async at(page: Page): Promise<LinkForm> {
    const frame = await innerFrame(page);
    return new LinkForm({ page, frame, context: page.context(), wire: undefined as never });
  }
  static async open(context: BrowserContext, url: string): Promise<LinkForm> {
    const page = await context.newPage();
    await page.goto(url);
    return LinkForm.at(page);
  }
  override async agrees(how: 'self' | 'behalf' = 'self'): Promise<void> {
    await this.frame
      .getByRole('radio', { name: how === 'self' ? /Tôi là người quản trị/ : /Tôi khai hộ/ })
      .check();
  }
  async signs(name = 'Nguyễn Thị Hoa'): Promise<void> {
    await this.frame.getByLabel('Họ tên người gửi').fill(name);
  }
}
