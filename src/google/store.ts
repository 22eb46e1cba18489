/**
 * What the product remembers outside the cells, in Script Properties: the ids of its tabs, the number of
 * the last migration, and the settings as last read. Every editor of the file can read it, so nothing
 * secret is kept here.
 */
import type { Post } from '../app/letters/post';
import type { TabKey } from '../domain/fields';
import { postIn } from './post-store';

export interface Remembered {
  /** Number of the last layout migration that succeeded; 0 before set-up. */
  version: number;
  spreadsheetId: string;
  tabs: Partial<Record<TabKey, number>>;
  /** Label → shown text; absent when it did not fit. */
  settings?: Record<string, string>;
  /** Mark of the kinds and superiors that `Tổng hợp` has lines for. */
  groups?: string;
  /** How the sending of letters stands. */
  post?: Post;
  /** E-mail of the owner as found at set-up; '' on a shared drive. */
  owner: string;
}

const WORKBOOK = 'workbook';
const SETTINGS = 'settings';
const GROUPS = 'groups';
/** A property's documented limit is 9 KB; Vietnamese letters take up to three bytes. */
const SETTINGS_LIMIT = 8_500;

/** What was remembered; undefined before the first set-up. One read of the properties. */
export function recall(): Remembered | undefined {
  const all = PropertiesService.getScriptProperties().getProperties();
  const workbook = all[WORKBOOK];
  if (!workbook) return undefined;
  const settings = all[SETTINGS];
  return {
    ...(JSON.parse(workbook) as Remembered),
    groups: all[GROUPS],
    post: postIn(all),
    settings: settings ? (JSON.parse(settings) as Record<string, string>) : undefined,
  };
}

/** Remembers ids and version. */
export function rememberWorkbook({ version, spreadsheetId, tabs, owner }: Remembered): void {
  PropertiesService.getScriptProperties().setProperty(
    WORKBOOK,
    JSON.stringify({ version, spreadsheetId, tabs, owner }),
  );
}

/** Remembers the settings' texts; forgets them when they do not fit, and then every run reads the tab. */
export function rememberSettings(settings: Record<string, string>): void {
  const text = JSON.stringify(settings);
  const store = PropertiesService.getScriptProperties();
  if (encodeURIComponent(text).replace(/%../g, 'x').length <= SETTINGS_LIMIT)
    store.setProperty(SETTINGS, text);
  else store.deleteProperty(SETTINGS);
}

/** Remembers which kinds and superiors `Tổng hợp` has lines for. */
export function rememberGroups(mark: string): void {
  PropertiesService.getScriptProperties().setProperty(GROUPS, mark);
}
