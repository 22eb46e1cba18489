/** What a browser holds while somebody visits a web app. */
import type { Served } from './deployments';
import type { GooglePage } from './google-pages';

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
  /** The accounts that it is signed in to; the first is the one that Google takes. */
  readonly accounts: readonly string[];
  page: ServedPage | undefined;
  /** What stands in the window: the script's page, or which of Google's own. */
  shows: GooglePage | 'page' | undefined;
  /** The web app that the page is of. */
  served: Served | undefined;
  hash: string;
}
export const newBrowser = (accounts: readonly string[] = []): Browser => ({
  accounts: accounts.map((email) => email.toLowerCase()),
  page: undefined,
  shows: undefined,
  served: undefined,
  hash: '',
});
