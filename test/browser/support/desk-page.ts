/** The desk in a browser, at its own size, in the words of the staff in front of it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import type { Clerk } from '../../support/office';
import { faultsIn } from './looks';
import { focusIn, open, type Opened, type Opening } from './page';
import { soon } from './soon';

/** What a laptop of 1366×768 leaves to the dialog, and one of 1280×800. */
export const laptops = [
  { width: 1240, height: 560 },
  { width: 1200, height: 580 },
] as const;

export class DeskPage {
  readonly frame: Frame;
  constructor(readonly opened: Opened) {
    this.frame = opened.frame;
  }
  get wire() {
    return this.opened.wire;
  }
  get keyboard() {
    return this.opened.page.keyboard;
  }
  button(name: string | RegExp) {
    return this.frame.getByRole('button', { name });
  }
  text(): Promise<string> {
    return this.frame.locator('body').innerText();
  }
  async sees(text: string | RegExp): Promise<void> {
    await this.frame.getByText(text).and(this.frame.locator(':visible')).first().waitFor();
  }
  async says(text: string | RegExp): Promise<void> {
    await soon(async () => {
      expect(await this.text()).toMatch(text);
    }, 20_000);
  }
  async heading(name: string | RegExp): Promise<void> {
    await this.frame.getByRole('heading', { name, exact: true }).waitFor();
  }
  focus(): Promise<string> {
    return focusIn(this.frame);
  }
  /** Presses keys, one after the other. */
  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) await this.keyboard.press(key);
  }
  /** Presses keys as fast as a page can get them: each is a task of its own, with no frame between. */
  async rolls(...keys: string[]): Promise<void> {
    await this.frame.evaluate(async (all) => {
      for (const key of all) {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
        await new Promise((next) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = next;
          port2.postMessage('');
        });
      }
    }, keys);
  }
  /** A key as a Vietnamese keyboard makes it of two: it has no place on the board. */
  async makes(key: string): Promise<void> {
    await this.frame.evaluate((letter) => {
      const event = new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, key);
  }
  /**
   * Nothing is wrong with the page as it stands now.
   * @param faults what is looked for: everything that axe and the edges tell, unless told otherwise
   */
  async looks(state: string, faults = faultsIn): Promise<void> {
    await soon(async () => {
      expect([state, await faults(this.frame)]).toEqual([state, []]);
    });
    const folder = process.env.PICTURES;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    await this.opened.page.screenshot({ path: join(folder, `${state}.png`) });
  }
}

/** Opens the desk at a section. */
export async function opensDesk(
  browser: Browser,
  who: Clerk,
  section: string,
  opening: Opening = {},
): Promise<DeskPage> {
  const desk = new DeskPage(await open(browser, who, 'Bàn làm việc', { ...laptops[0], ...opening }));
  await desk.frame.getByRole('navigation').getByRole('button', { name: section, exact: true }).click();
  return desk;
}
