/**
 * What the product remembers outside the cells, in Script Properties: the ids of its tabs, the number of
 * the last migration, the settings as last read, and the key of marks. Every editor of the file can read
 * it: the key stops who types in cells, not who may edit the script.
 */
import * as z from 'zod/mini';
import type { Post } from '../app/letters/post';
import { kept } from '../app/shapes';
import { tabs, type TabKey } from '../domain/fields';
import type { Proof } from '../domain/link/proof';
import { roundTextKeys, type RoundText } from '../domain/round';
import type { LocalTime } from '../domain/text/days';
import type { LinesKnown } from './layout/rows';
import { postIn } from './post-store';
import { scriptStore } from './script-store';
import { learnedIn, type Learned } from './self-check/learned';

export interface Remembered {
  /** Number of the last layout migration that succeeded; 0 before set-up. */
  version: number;
  spreadsheetId: string;
  tabs: Partial<Record<TabKey, number>>;
  /** Label → shown text; absent when it did not fit. */
  settings?: Record<string, string>;
  /** Addresses of the staff of the last set-up, without those struck since; absent where 0.1.0 set up. */
  staff?: string[];
  /** The round that counts now, as its line in `Đợt` says; absent when it was never read. */
  round?: RoundText | undefined;
  /** Mark of the kinds and superiors that `Tổng hợp` has lines for. */
  groups?: string;
  /** How the tabs whose rows grow stood when their protections and dropdowns were last seen to. */
  lines?: LinesKnown | undefined;
  /** The key of marks; absent before set-up, and when it is lost. */
  markSecret?: MarkSecret;
  /** The secret of the key of links: 64 hexadecimal digits; absent before set-up, and when it is lost. */
  linkSecret?: string;
  /** When staff last made another key of links; absent if never. */
  linksRenewed?: LocalTime;
  /** What was seen when staff last proved the web address of links. */
  proof?: Proof;
  /** When a run last bore witness to all units' reports. */
  witness?: LocalTime;
  /** How the sending of letters stands. */
  post?: Post;
  /** What is known of Google here: see self-check/learned.ts. */
  google: Learned;
  /** E-mail of the owner as found at set-up; '' on a shared drive. */
  owner: string;
}

/** The secret of the key of marks. */
export interface MarkSecret {
  /** 64 hexadecimal digits. */
  secret: string;
  /**
   * Made anew, and the rows that were marked under the key before it are not all marked under this one yet.
   */
  isNew?: true;
}

const WORKBOOK = 'workbook';
const MARKS = 'marks';
const LINKS = 'links';
const PROOF = 'proof';
const WITNESS = 'witness';
const SETTINGS = 'settings';
const ROUND = 'round';
const GROUPS = 'groups';
const LINES = 'lines';
const STAFF = 'staff';
/** A property's documented limit is 9 KB; Vietnamese letters take up to three bytes. */
const SETTINGS_LIMIT = 8_500;

const tabId = () => z.optional(z.number());
const workbookShape = () =>
  z.object({
    version: z.number(),
    spreadsheetId: z.string(),
    tabs: z.object(
      Object.fromEntries(Object.keys(tabs).map((tab) => [tab, tabId()])) as Record<
        TabKey,
        ReturnType<typeof tabId>
      >,
    ),
    owner: z.string(),
  });
const markShape = () =>
  z.object({
    secret: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    isNew: z.optional(z.literal(true)),
  });
const linksShape = () =>
  z.object({
    secret: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    renewed: z.optional(z.string()),
  });
const proofShape = () =>
  z.object({
    address: z.string(),
    runsAs: z.string(),
    layout: z.number(),
    version: z.string(),
    at: z.string(),
  });
/** What `Cấu hình` says, label by label: as the tab holds it, and as it is kept. */
export const settingsShape = () => z.record(z.string(), z.string());
const linesShape = () =>
  z.object({
    accounts: z.optional(z.number()),
    units: z.optional(z.number()),
    linkOnly: z.optional(z.boolean()),
  });
const roundShape = () =>
  z.object(
    Object.fromEntries(roundTextKeys.map((key) => [key, z.string()])) as Record<
      (typeof roundTextKeys)[number],
      z.ZodMiniString
    >,
  );
const staffShape = () => z.array(z.string());

/** What was remembered; undefined before the first set-up. One read of the properties. */
export function recall(): Remembered | undefined {
  const all = scriptStore().getProperties();
  const workbook = kept(workbookShape, all[WORKBOOK]);
  if (!workbook) return undefined;
  const links = kept(linksShape, all[LINKS]);
  return {
    ...workbook,
    staff: kept(staffShape, all[STAFF]),
    round: kept(roundShape, all[ROUND]),
    groups: all[GROUPS],
    lines: kept(linesShape, all[LINES]),
    post: postIn(all),
    google: learnedIn(all),
    settings: kept(settingsShape, all[SETTINGS]),
    markSecret: markSecretIn(all),
    linkSecret: links?.secret,
    ...(links?.renewed ? { linksRenewed: links.renewed } : {}),
    proof: kept(proofShape, all[PROOF]),
    ...(all[WITNESS] ? { witness: all[WITNESS] } : {}),
  };
}

const markSecretIn = (all: Record<string, string>): MarkSecret | undefined => kept(markShape, all[MARKS]);

/**
 * The key of marks also where nothing else is remembered: a set-up that was cut may have made it just before.
 */
export const recallMarkSecret = (): MarkSecret | undefined => markSecretIn(scriptStore().getProperties());

/** Remembers the key of marks. */
export function rememberMarkSecret(secret: MarkSecret): void {
  scriptStore().setProperty(MARKS, JSON.stringify(secret));
}

/**
 * Remembers the secret of the key of links: every link written under another one is dead from now on.
 * `renewed` says when, where there was another.
 */
export function rememberLinkSecret(secret: string, renewed?: LocalTime): void {
  scriptStore().setProperty(LINKS, JSON.stringify({ secret, renewed }));
}

/** Remembers what was seen when the web address of links was proved. */
export function rememberProof({ address, runsAs, layout, version, at }: Proof): void {
  scriptStore().setProperty(PROOF, JSON.stringify({ address, runsAs, layout, version, at }));
}

/** Remembers when a run last bore witness to all units' reports. */
export function rememberWitness(at: LocalTime): void {
  scriptStore().setProperty(WITNESS, at);
}

/** Remembers ids and version. */
export function rememberWorkbook({
  version,
  spreadsheetId,
  tabs,
  owner,
}: Pick<Remembered, 'version' | 'spreadsheetId' | 'tabs' | 'owner'>): void {
  scriptStore().setProperty(WORKBOOK, JSON.stringify({ version, spreadsheetId, tabs, owner }));
}

/** Remembers the settings' texts; forgets them when they do not fit, and then every run reads the tab. */
export function rememberSettings(settings: Record<string, string>): void {
  const text = JSON.stringify(settings);
  const store = scriptStore();
  if (encodeURIComponent(text).replace(/%../g, 'x').length <= SETTINGS_LIMIT)
    store.setProperty(SETTINGS, text);
  else store.deleteProperty(SETTINGS);
}

/**
 * Remembers the round that counts now; forgets it where there is none.
 * @param isAnother it has moved, or is another than before: then the next full check writes `Tổng hợp` anew.
 */
export function rememberRound(round: RoundText | undefined, isAnother: boolean): void {
  const store = scriptStore();
  if (round) store.setProperties({ [ROUND]: JSON.stringify(round), ...(isAnother ? { [GROUPS]: '' } : {}) });
  else store.deleteProperty(ROUND);
}

/** Remembers which kinds and superiors `Tổng hợp` has lines for. */
export function rememberGroups(mark: string): void {
  scriptStore().setProperty(GROUPS, mark);
}

/** Remembers how many lines the growing tabs have that are protected and dressed like the others. */
export function rememberLines(lines: LinesKnown): void {
  scriptStore().setProperty(LINES, JSON.stringify(lines));
}

/** Remembers who is staff: at set-up, and without those who left since. */
export function rememberStaff(addresses: readonly string[]): void {
  scriptStore().setProperty(STAFF, JSON.stringify(addresses));
}
