/**
 * A browser before the web app's address: signed in to nobody, to one account or to several. No spreadsheet
 * stands before it; the script runs as whoever deployed it.
 */
import type { Acting } from './acting';
import { newBrowser, type Browser, type ServedPage } from './browser';
import { argumentsFromPage } from './page-wire';
import type { RunReport } from './report';

/**
 * What a call of a page may meet on its way. 'HTTP 0', 'HTTP 404', 'HTTP 429': the run never began;
 * 'HTTP 0 after': it did all its work, and the page hears the same; 'null': it did, and the answer is null;
 * 'page': it never began, and a page of Google's comes as the answer; 'silence': it did, and nothing comes.
 */
export type Trouble = 'HTTP 0' | 'HTTP 0 after' | 'HTTP 404' | 'HTTP 429' | 'null' | 'page' | 'silence';

/** What google.script.run tells the page. */
export type Heard = { result: unknown } | { error: string } | { silent: true };

/** The words of google.script.run for a call that did not come back, e.g. for HTTP 429. */
export const networkError = (status: number): string =>
  `NetworkError: Connection failure due to HTTP ${status}`;
const PAGE = '<!DOCTYPE html><html><head><title>Error</title></head><body></body></html>';

/** What a page hears of a run. */
export function heardOf(report: RunReport, pagesFor31st = false): Heard {
  if (report.tooMany) return pagesFor31st ? { result: PAGE } : { error: networkError(429) };
  return report.ok ? { result: report.result ?? null } : { error: report.error?.message ?? '' };
}

export class VisitorOver<One> {
  private readonly browser: Browser;
  private readonly troubles: Trouble[] = [];
  constructor(
    private readonly stage: Acting<One, unknown>,
    accounts: readonly string[] = [],
  ) {
    this.browser = newBrowser(accounts);
  }

  /**
   * Opens an address.
   * @throws Refused where no script runs; `shows` says what stands there
   */
  opens(url: string): One {
    return this.stage.visit(this.browser, url);
  }
  /** Opens …/exec?name=value of the youngest web app. */
  get(parameter: Record<string, string> = {}): One {
    const query = new URLSearchParams(parameter).toString();
    const url = this.stage.newestWebApp() ?? 'https://script.google.com/macros/s/none/exec';
    return this.opens(query ? `${url}?${query}` : url);
  }
  get page(): ServedPage | undefined {
    return this.browser.page;
  }
  get shows(): Browser['shows'] {
    return this.browser.shows;
  }
  /** google.script.run from the page that is open: the run that it starts. */
  call(functionName: string, ...args: unknown[]): One {
    this.stage.mustBeCallable(functionName, this.browser);
    return this.stage.callAsVisitor(this.browser, functionName, argumentsFromPage(args));
  }

  /** The next calls meet these troubles, one each; later ones meet none. */
  meets(...troubles: Trouble[]): void {
    this.troubles.push(...troubles);
  }
  /** google.script.run as the page hears it, with the troubles that wait. */
  async asks(functionName: string, ...args: unknown[]): Promise<Heard> {
    const trouble = this.troubles.shift();
    if (trouble === 'page') return { result: PAGE };
    const before = /^HTTP (\d+)$/.exec(trouble ?? '');
    if (before) return { error: networkError(Number(before[1])) };
    const report = (await this.call(functionName, ...args)) as RunReport;
    if (trouble === 'HTTP 0 after') return { error: networkError(0) };
    if (trouble === 'null') return { result: null };
    if (trouble === 'silence') return { silent: true };
    return heardOf(report, this.stage.world.unsure.crowdedCallsGetPages);
  }
}

export type Visitor = VisitorOver<RunReport>;
export type AsyncVisitor = VisitorOver<Promise<RunReport>>;
