/**
 * What is remembered of sending letters, in Script Properties: one property a thing, so that no run writes
 * over what another has just written.
 */
import * as z from 'zod/mini';
import { bounceReasons, type BounceReason } from '../domain/letters/bounces';
import { watched, type Confirmed } from '../domain/letters/confirmed';
import { ledgerText, readLedger, type Ledger } from '../domain/letters/ledger';
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
import { scriptStore } from './script-store';

const RUNNER = 'runner',
  LEASE = 'lease',
  LAST = 'lastRun',
  SENDING = 'sending',
  REFUSED = 'refused',
  CONFIRMED = 'confirmed',
  TOLD_HOLD = 'toldHold',
  LEDGER = 'ledger';
/**
 * A property's documented limit is 9 KB; addresses are plain letters, and a margin is kept for
 * codes that are not.
 */
const REFUSED_LIMIT = 6_000;

const keep = (name: string, value: unknown): void => {
  scriptStore().setProperty(name, JSON.stringify(value));
};

const runnerShape = () => z.object({ runner: z.string(), hour: z.number(), since: z.string() });
const leaseShape = () => z.object({ until: z.string(), by: z.string() });
const lastShape = () =>
  z.object({
    lastRun: z.string(),
    did: z.string(),
    trouble: z.string(),
    why: z._default(z.string(), nobodySends.why),
    dry: z._default(z.string(), nobodySends.dry),
  });
const inFlightShape = () =>
  z.object({
    key: z.string(),
    gone: z.array(z.string()),
    doubt: z.array(z.string()),
    at: z.string(),
  });
const confirmedShape = () =>
  z.object(
    Object.fromEntries(watched.map((key) => [key, z.string()])) as Record<keyof Confirmed, z.ZodMiniString>,
  );
const reasons = Object.keys(bounceReasons) as BounceReason[];
const refusedShape = () =>
  z.record(z.string(), z.object({ email: z.string(), day: z.string(), why: z.optional(z.enum(reasons)) }));

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
  confirmed: kept(confirmedShape, all[CONFIRMED]),
  toldHold: kept(z.string, all[TOLD_HOLD]) ?? nobodySends.toldHold,
  ledger: ledgerIn(all),
});

export const keepRunner = ({ runner, hour, since }: Runner): void => keep(RUNNER, { runner, hour, since });
export const keepLease = ({ until, by }: Lease): void => keep(LEASE, { until, by });
export const keepLastRun = ({ lastRun, did, trouble, why, dry }: LastRun): void =>
  keep(LAST, { lastRun, did, trouble, why, dry });
export const keepConfirmed = (confirmed: Confirmed): void => keep(CONFIRMED, confirmed);
export const keepToldHold = (why: string): void => keep(TOLD_HOLD, why);
export const keepInFlight = (inFlight: InFlight): void => keep(SENDING, inFlight);
export const dropInFlight = (): void => {
  scriptStore().deleteProperty(SENDING);
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

/** A property's documented limit is 9 KB; a piece of the ledger keeps under 8, in bytes. */
const PIECE_BYTES = 7_800;

/**
 * Cuts a text into pieces that each fit into one property. A sign outside the basic plane is not cut apart.
 */
function pieces(text: string): string[] {
  const out: string[] = [];
  let from = 0,
    size = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i),
      weight = code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    if (size + weight > PIECE_BYTES && !(code >= 0xdc00 && code < 0xe000)) {
      out.push(text.slice(from, i));
      [from, size] = [i, 0];
    }
    size += weight;
  }
  return [...out, text.slice(from)];
}

/**
 * Each piece names its writing and how many there are, so that pieces of two writings are never read as one.
 */
export function keepLedger(ledger: Ledger): void {
  const parts = pieces(ledgerText(ledger)),
    mark = Date.now().toString(36);
  scriptStore().setProperties(
    Object.fromEntries(parts.map((part, i) => [`${LEDGER}${i}`, `${mark} ${parts.length} ${part}`])),
  );
}

/**
 * The ledger among all properties; undefined where there is none, 'unreadable' where its pieces do not fit.
 */
function ledgerIn(all: Record<string, string>): Post['ledger'] {
  const head = pieceOf(all[`${LEDGER}0`]);
  if (!head) return all[`${LEDGER}0`] === undefined ? undefined : 'unreadable';
  const parts = Array.from({ length: head.count }, (_, i) => pieceOf(all[`${LEDGER}${i}`]));
  const isWhole = parts.every((part) => part?.mark === head.mark);
  return (isWhole && readLedger(parts.map((part) => part!.text).join(''))) || 'unreadable';
}
function pieceOf(property: string | undefined): { mark: string; count: number; text: string } | undefined {
  const [, mark, count, text] = /^(\w+) (\d{1,2}) ([^]*)$/.exec(property ?? '') ?? [];
  return mark === undefined ? undefined : { mark, count: Number(count), text: text! };
}
export const ledgerNow = (): Post['ledger'] => ledgerIn(scriptStore().getProperties());
