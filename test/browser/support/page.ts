/**
 * Shows a page of the product as Google does: in a sandboxed frame of another origin (of one site with the
 * sheet, so that it may keep things), with google.script.run on the wire.
 */
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { INNER_FRAME, nestedPage } from '../../../emulator/server/nested-page';
import type { Clerk } from '../../support/office';
import { Wire, type Trouble } from './wire';

/**
 * google.script as the page sees it, put into `inner` before the page's own script runs. Before the page
 * has loaded a call throws, as on Google.
 */
const shim = `
const runner = (ok, bad) => ({
  withSuccessHandler: (f) => runner(f, bad),
  withFailureHandler: (f) => runner(ok, f),
  rpc: (name, json) => {
    if (inner.document.readyState !== 'complete') throw new Error('called before the page had loaded');
    window.__wire(name, json).then((a) => ('error' in a ? bad(new Error(a.error)) : ok(a.result)));
  },
});
inner.google = {
  script: {
    run: runner(
      () => {},
      () => {},
    ),
    host: { close: () => window.__close() },
  },
};
`;
/** What Google allows a page (Apps Script guide, "HTML Service: Restrictions"). */
const sandbox =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const outer = (width: number): string =>
  `<!DOCTYPE html><html lang="vi"><title>Trang tính</title><style>body{margin:0}iframe{display:block;width:${width}px;height:100vh;border:0}</style><iframe title="Sổ" sandbox="${sandbox}" src="http://trang.so.test/"></iframe>`;

export interface Opened {
  page: Page;
  frame: Frame;
  wire: Wire;
  context: BrowserContext;
}
export interface Opening {
  width?: number;
  height?: number;
  context?: BrowserContext;
  /** A call that meets trouble before anybody could prepare it: its name and its trouble. */
  firstMeets?: [string, Trouble];
  beforeLoad?(page: Page): Promise<unknown>;
  /** The page as something on the way left it. */
  changed?(html: string): string;
}

/** A new visitor's browser, or the one where they left off. */
async function contextFor(
  browser: Browser,
  html: string,
  { width = 300, height = 700 }: Opening,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  const fulfil = (body: string) => ({ status: 200, contentType: 'text/html; charset=utf-8', body });
  await context.route('http://so.test/', (route) => route.fulfill(fulfil(outer(width))));
  await context.route('http://trang.so.test/', (route) => route.fulfill(fulfil(nestedPage(html, shim))));
  await context.route(/^https?:\/\/(?!so\.test|trang\.so\.test)/, (route) =>
    route.fulfill(fulfil('<title>Trang ngoài</title>')),
  );
  return context;
}

/** What holds the focus of a page: its id, or its words. */
export const focusIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const at = document.activeElement;
    return !at || at === document.body ? 'nothing' : at.id || (at as HTMLElement).innerText;
  });

/** Clicks a caption of the menu as a person, and opens the page that it shows in a real browser. */
export async function open(
  browser: Browser,
  clerk: Clerk,
  caption = 'Khai báo tài khoản',
  opening: Opening = {},
): Promise<Opened> {
  clerk.clicks(caption);
  const html = clerk.hand.page?.html;
  if (!html) throw new Error(`${caption} shows no page to ${clerk.email}`);
  const context = opening.context ?? (await contextFor(browser, opening.changed?.(html) ?? html, opening));
  const page = await context.newPage();
  const wire = new Wire(clerk);
  if (opening.firstMeets) wire.meets(...opening.firstMeets);
  await page.exposeBinding('__wire', (_source, name: string, json: string) => wire.carry(name, json));
  await page.exposeBinding('__close', () => {
    wire.closed = true;
  });
  await opening.beforeLoad?.(page);
  await page.goto('http://so.test/');
  const frame = page.frames().find((f) => f.name() === INNER_FRAME);
  if (!frame) throw new Error('the page did not load');
  return { page, frame, wire, context };
}
