/**
 * What is pushed: dist/ as it stands; pages built elsewhere can be tried first by naming their
 * folder in PAGES.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenOffice, pushed, type Office, type OfficeGiven } from '../../support/office';

const tried = process.env.PAGES;
const pages = (): Record<string, string> =>
  tried
    ? Object.fromEntries(
        readdirSync(tried)
          .filter((name) => name.endsWith('.html'))
          .map((name) => [name, readFileSync(join(tried, name), 'utf8')]),
      )
    : {};

/** An office on the local Google with the product's pages. */
export const office = (given: OfficeGiven = {}): Office =>
  givenOffice({ files: { ...pushed(), ...pages() }, ...given });
