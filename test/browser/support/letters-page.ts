/** The dialog of letters in a browser, in the words of the staff in front of it. */
import type { Browser, Frame } from 'playwright-core';
import type { LettersView } from '../../../src/app/views';
import type { Clerk, Office } from '../../support/office';
import { office as givenOffice } from './files';
import { faultsIn } from './looks';
import { focusIn, open, type Opened, type Opening } from './page';
import { soon } from './soon';

const settings = { 'Gửi thư từ ngày': '15/10/2018', 'Liên hệ khi cần hỗ trợ': 'Bà Lê Thị Mai, 0913 456 789' };
const REMINDER = 'Xem thư (Thư nhắc, Liên đoàn Lao động huyện Cầu Kè)';

/** On a Monday, two weeks before the deadline; letters begin today. */
export const letterOffice = (more: Record<string, string> = {}): Office =>
  givenOffice({ today: '2018-10-15', settings: { ...settings, ...more } });
/** Letters are on, switched by the staff unless told otherwise. */
export function switchedOn(office: Office, by: Clerk = office.staff): Office {
  const answer = by.opensPage('Thư…').asks<LettersView>('switchLetters', { on: true, takeOver: false });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return office;
}
/** What the tab `Thư` holds of a unit. */
export const linesOf = (office: Office, unit: string): Record<string, string>[] =>
  office.rows('Thư').filter((row) => row['Đơn vị'] === unit);

export class LettersPage {
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
    return this.frame.getByRole('button', { name, exact: true });
  }
  heading(name: string | RegExp) {
    return this.frame.getByRole('heading', { name });
  }
  text(): Promise<string> {
    return this.frame.locator('body').innerText();
  }
  async sees(text: string | RegExp): Promise<void> {
    await this.frame.getByText(text).and(this.frame.locator(':visible')).first().waitFor();
  }
  focus(): Promise<string> {
    return focusIn(this.frame);
  }
  /** Waits until the focus is at an id: it moves once the page has been drawn. */
  async hasFocus(id: string): Promise<void> {
    await soon(async () => {
      expect(await this.focus()).toBe(id);
    });
  }
  /** Opens every day, and a letter. */
  async opens(letter = REMINDER): Promise<void> {
    await this.frame.locator('details.day').evaluateAll((days) => {
      for (const day of days) (day as HTMLDetailsElement).open = true;
    });
    await this.button(letter).first().click();
    await this.button('Gửi thử cho tôi').waitFor();
  }
  async looks(state: string): Promise<void> {
    expect([state, await faultsIn(this.frame)]).toEqual([state, []]);
  }
  /** Tabs until what holds the focus says a text. */
  async tabsTo(text: string): Promise<void> {
    for (let i = 0; i < 60; i += 1) {
      if (
        (
          await this.frame.evaluate(() =>
            document.activeElement === document.body
              ? ''
              : ((document.activeElement as HTMLElement | null)?.innerText ?? ''),
          )
        ).includes(text)
      )
        return;
      await this.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${text}: ${await this.focus()}`);
  }
}

/**
 * Opens the dialog at its own size, and waits for what is under way to be told, unless its first call
 * meets trouble.
 */
export async function opensLetters(
  browser: Browser,
  who: Clerk,
  opening: Opening = {},
): Promise<LettersPage> {
  const page = new LettersPage(await open(browser, who, 'Thư…', { width: 900, height: 640, ...opening }));
  if (!opening.firstMeets) await page.heading('Việc gửi thư').waitFor();
  return page;
}
