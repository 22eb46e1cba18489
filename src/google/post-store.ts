/**
 * What is remembered of sending letters, in Script Properties: one property a thing, so that no run writes
 * over what another has just written.
 */
import * as z from 'zod/mini';
import {
  nobodySends,
  type InFlight,
  type LastRun,
  type Lease,
  type Post,
  type RefusedAddresses,
  type Runner,
} from '../app/letters/post';
import { kept } from '../app/shapes';

const RUNNER = 'runner',
  LEASE = 'lease',
  LAST = 'lastRun',
  SENDING = 'sending',
  REFUSED = 'refused';
/**
 * A property's documented limit is 9 KB; addresses are plain letters, and a margin is kept for
 * codes that are not.
 */
const REFUSED_LIMIT = 6_000;

/** Asked for once a run: the journal is written for every letter. */
let held: GoogleAppsScript.Properties.Properties | undefined;
const store = (): GoogleAppsScript.Properties.Properties =>
  (held ??= PropertiesService.getScriptProperties());
const keep = (name: string, value: unknown): void => {
  store().setProperty(name, JSON.stringify(value));
};

const runnerShape = z.object({ runner: z.string(), hour: z.number(), since: z.string() });
const leaseShape = z.object({ until: z.string(), by: z.string() });
const lastShape = z.object({ lastRun: z.string(), did: z.string(), trouble: z.string() });
const inFlightShape = z.object({
  key: z.string(),
  gone: z.array(z.string()),
  doubt: z.array(z.string()),
  at: z.string(),
});
const refusedShape = z.record(z.string(), z.object({ email: z.string(), day: z.string() }));

/**
 * The properties of letters among all properties of the script. What cannot be read counts as not kept: then
 * nobody sends until staff switch on again.
 */
export const postIn = (all: Record<string, string>): Post => ({
  ...nobodySends,
  ...kept(runnerShape, all[RUNNER]),
  ...kept(lastShape, all[LAST]),
  lease: kept(leaseShape, all[LEASE]) ?? nobodySends.lease,
  inFlight: kept(inFlightShape, all[SENDING]),
  refused: kept(refusedShape, all[REFUSED]) ?? {},
});

export const keepRunner = ({ runner, hour, since }: Runner): void => keep(RUNNER, { runner, hour, since });
export const keepLease = ({ until, by }: Lease): void => keep(LEASE, { until, by });
export const keepLastRun = ({ lastRun, did, trouble }: LastRun): void =>
  keep(LAST, { lastRun, did, trouble });
export const keepInFlight = (inFlight: InFlight): void => keep(SENDING, inFlight);
export const dropInFlight = (): void => {
  store().deleteProperty(SENDING);
};

/** Keeps the newest refusals that fit; of the others the tab `Thư` still tells. */
export function keepRefused(refused: RefusedAddresses): void {
  const newestFirst = Object.entries(refused).sort(([, a], [, b]) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : 0,
  );
  let length = 0;
  keep(
    REFUSED,
    Object.fromEntries(
      newestFirst.filter((entry) => {
        length += JSON.stringify(entry).length;
        return length <= REFUSED_LIMIT;
      }),
    ),
  );
}

/**
 * When this account's first letter of its 24 hours left (milliseconds since 1970), 0 if never: in User
 * Properties, since every account has a quota of its own.
 */
const FIRST_LETTER = 'firstLetter';
export const firstLetterAt = (): number =>
  Number(PropertiesService.getUserProperties().getProperty(FIRST_LETTER)) || 0;
export const keepFirstLetter = (instant: number): void => {
  PropertiesService.getUserProperties().setProperty(FIRST_LETTER, String(instant));
};
