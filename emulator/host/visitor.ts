/**
 * Somebody who opens the web app's link: nobody known to Google, no spreadsheet before them, the script
 * runs as its owner.
 */
import type { Acting } from './acting';
import { argumentsFromPage } from './page-wire';
import type { RunReport } from './report';

/**
 * The page that doGet gave, with the meta tags that addMetaTag set (Google ignores those inside the HTML).
 */
export interface ServedPage {
  title: string;
  html: string;
  meta: { name: string; content: string }[];
  functions: string[];
}
/** What a visitor has in the browser. */
export interface Browser {
  page: ServedPage | undefined;
}

export class VisitorOver<One> {
  private readonly browser: Browser = { page: undefined };
  constructor(private readonly stage: Acting<One, unknown>) {}

  /** Opens …/exec?name=value. */
  get(parameter: Record<string, string> = {}): One {
    return this.stage.visit(this.browser, parameter);
  }
  get page(): ServedPage | undefined {
    return this.browser.page;
  }
  /** google.script.run from the page that is open. */
  call(functionName: string, ...args: unknown[]): One {
    this.stage.mustBeCallable(functionName);
    return this.stage.callAsVisitor(functionName, argumentsFromPage(args));
  }
}

export type Visitor = VisitorOver<RunReport>;
export type AsyncVisitor = VisitorOver<Promise<RunReport>>;
