/**
 * ★ The second memory of letters that have gone, beside the tab `Thư`: who has had what in a round. People
 * can clear `Thư`, delete it or bring yesterday's back; then the two disagree, and nothing goes before staff
 * choose. A letter of the trial is in neither way counted: it goes to the office's own people.
 *
 * It is compact: a kind of letter is a list of matters and units, and where that would not fit, a count and a
 * digest, which still tell that something is amiss, though not what.
 */
import { keyOfMatter, matterOf, type Matter } from './keys';
import { roundOf } from './keys';
import { isSettled, type LetterEntry } from './state';

/**
 * Letters of one kind of which only the number is kept, and a sum of their digests (order does not count).
 */
interface Counted {
  count: number;
  sum: string;
}
/** Matter → the codes that have had it, as they stand in keys; '' for letters to staff. */
type Listed = Record<string, string[]>;

interface RoundLedger {
  /** By the first part of a key, its kind. */
  kinds: Record<string, Listed | Counted>;
}

export interface Ledger {
  /** Id of a round → its letters; the round written last comes first. */
  rounds: Record<string, RoundLedger>;
  /** Keys of the portion that was being sent when it was written: of these the register decides. */
  open: string[];
}

export const emptyLedger: Ledger = { rounds: {}, open: [] };

/**
 * The most of its text that is kept, in bytes; and rounds beside the present one, of which counts are kept.
 */
const MOST_BYTES = 40_000;
const MOST_ROUNDS = 4;

const isCounted = (kind: Listed | Counted): kind is Counted => typeof (kind as Counted).count === 'number';
const own = <V>(of: Record<string, V>, name: string): V | undefined =>
  Object.prototype.hasOwnProperty.call(of, name) ? of[name] : undefined;

/** A digest of 64 bits as two numbers: enough to notice a difference, which is all it is for. */
function digest(text: string): [number, number] {
  let a = 0xdeadbeef,
    b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i);
    a = Math.imul(a ^ sign, 0x9e3779b1);
    b = Math.imul(b ^ sign, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a >>> 0, b >>> 0];
}
const zero: Counted = { count: 0, sum: '0.0' };
function counted({ count, sum }: Counted, letter: string, by: 1 | -1): Counted {
  const [a = 0, b = 0] = sum.split('.').map((part) => parseInt(part, 36)),
    [c, d] = digest(letter);
  return {
    count: count + by,
    sum: `${((a + by * c) >>> 0).toString(36)}.${((b + by * d) >>> 0).toString(36)}`,
  };
}
const lettersIn = (listed: Listed): string[] =>
  Object.entries(listed).flatMap(([matter, units]) => units.map((unit) => `${matter}/${unit}`));
const countedOf = (listed: Listed): Counted =>
  lettersIn(listed).reduce((sum, letter) => counted(sum, letter, 1), zero);

/** Is anything known of this round? */
export const knowsRound = ({ rounds }: Ledger, round: string): boolean => own(rounds, round) !== undefined;

/** Keys of letters of the round, settled, that are no trial: what a ledger holds of a register. */
export function settledKeys(register: ReadonlyMap<string, LetterEntry>, round: string): string[] {
  const out: string[] = [];
  register.forEach(({ state }, key) => {
    if (isSettled(state) && matterOf(key, round)) out.push(key);
  });
  return out;
}

/** The ledger with the round's letters as a register has them: at the beginning, and when staff say so. */
export function takenFrom(ledger: Ledger, register: ReadonlyMap<string, LetterEntry>, round: string): Ledger {
  const rest = { ...ledger.rounds };
  delete rest[round];
  const blank: Ledger = { rounds: { [round]: { kinds: {} }, ...rest }, open: [] };
  return changed(blank, round, settledKeys(register, round), []);
}

/**
 * The ledger with some letters more and some less.
 * @param gone keys that are not in it yet. @param back keys that are in it, and have not gone after all.
 */
export function changed(
  { rounds, open }: Ledger,
  round: string,
  gone: readonly string[],
  back: readonly string[],
): Ledger {
  const name = round,
    kinds = { ...own(rounds, name)?.kinds },
    lists = new Map<string, Map<string, Set<string>>>();
  const put = ({ kind, matter, unit }: Matter, by: 1 | -1): void => {
    const of = own(kinds, kind) ?? {};
    if (isCounted(of)) kinds[kind] = counted(of, `${matter}/${unit}`, by);
    else {
      const list =
        lists.get(kind) ?? new Map(Object.entries(of).map(([name, units]) => [name, new Set(units)]));
      lists.set(kind, list);
      const units = list.get(matter) ?? new Set<string>();
      list.set(matter, units);
      if (by > 0) units.add(unit);
      else units.delete(unit);
    }
  };
  for (const [keys, by] of [
    [gone, 1],
    [back, -1],
  ] as const)
    for (const about of keys.map((key) => matterOf(key, round))) if (about) put(about, by);
  lists.forEach((list, kind) => {
    kinds[kind] = Object.fromEntries([...list].map(([matter, units]) => [matter, [...units]]));
  });
  const rest = { ...rounds };
  delete rest[name];
  return { rounds: { [name]: { kinds }, ...rest }, open };
}

/**
 * The ledger once what was being sent is over: of its keys the register says which have gone. Where a run was
 * cut, the register says it after its journal has been settled.
 */
export function closed(ledger: Ledger, register: ReadonlyMap<string, LetterEntry>): Ledger {
  if (!ledger.open.length) return ledger;
  const gone = ledger.open.filter((key) => isSettled(register.get(key)?.state));
  const rounds = [...new Set(gone.map(roundOf))];
  const out = rounds.reduce(
    (now, name) =>
      changed(
        now,
        name,
        gone.filter((key) => roundOf(key) === name),
        [],
      ),
    ledger,
  );
  return { ...out, open: [] };
}

/** How a ledger and a register differ over one round. */
export interface Difference {
  /** Keys that have gone by the ledger, of which the register says nothing of the kind; and the reverse. */
  lost: string[];
  extra: string[];
  /**
   * Kinds of which only counts are known, by the first part of a key: letters by the ledger, by the register.
   */
  counts: { kind: string; ledger: number; register: number }[];
}
export const isAgreed = ({ lost, extra, counts }: Difference): boolean =>
  lost.length === 0 && extra.length === 0 && counts.length === 0;
/** How many letters are missing in the register, as far as can be told. */
export const lostCount = ({ lost, counts }: Difference): number =>
  counts.reduce((sum, { ledger, register }) => sum + Math.max(0, ledger - register), lost.length);

/** Compares the two over one round; letters that are being sent are left out. Linear in both. */
export function difference(
  ledger: Ledger,
  register: ReadonlyMap<string, LetterEntry>,
  round: string,
): Difference {
  const open = new Set(ledger.open),
    keyOf = keyOfMatter(round);
  const byKind = new Map<string, Listed>();
  for (const key of settledKeys(register, round)) {
    const about = open.has(key) ? undefined : matterOf(key, round);
    if (!about) continue;
    const listed = byKind.get(about.kind) ?? (Object.create(null) as Listed);
    byKind.set(about.kind, listed);
    (listed[about.matter] ??= []).push(about.unit);
  }
  const kinds = own(ledger.rounds, round)?.kinds ?? {};
  const out: Difference = { lost: [], extra: [], counts: [] };
  for (const kind of new Set([...Object.keys(kinds), ...byKind.keys()])) {
    const known = own(kinds, kind) ?? {},
      seen = byKind.get(kind) ?? {};
    if (isCounted(known)) {
      const now = countedOf(seen);
      if (now.count !== known.count || now.sum !== known.sum)
        out.counts.push({ kind, ledger: known.count, register: now.count });
    } else {
      out.lost.push(...without(known, seen).map(([matter, unit]) => keyOf({ kind, matter, unit })));
      out.extra.push(...without(seen, known).map(([matter, unit]) => keyOf({ kind, matter, unit })));
    }
  }
  return out;
}

/** Letters of one list that are not in another. */
function without(these: Listed, those: Listed): [string, string][] {
  return Object.entries(these).flatMap(([matter, units]) => {
    const others = new Set(own(those, matter) ?? []);
    return units.filter((unit) => !others.has(unit)).map((unit): [string, string] => [matter, unit]);
  });
}

/** Bytes of a text in UTF-8, as a property counts them; signs outside the basic plane count as six. */
const bytes = (text: string): number =>
  text.replace(/[\u0080-\u07ff]/g, '..').replace(/[\u0800-\uffff]/g, '...').length;

/**
 * The ledger small enough to be kept: of older rounds the counts, and of this one's largest kinds too as long
 * as its text is more than 40 KB.
 */
function fitted({ rounds, open }: Ledger): Ledger {
  const names = Object.keys(rounds).slice(0, MOST_ROUNDS);
  const kept = Object.fromEntries(
    names.map((name, i) => {
      const { kinds } = rounds[name]!;
      return [name, { kinds: i === 0 ? { ...kinds } : countsOf(kinds) }];
    }),
  );
  const out = { rounds: kept, open };
  const present = names[0] === undefined ? {} : kept[names[0]]!.kinds;
  while (bytes(JSON.stringify(out)) > MOST_BYTES) {
    const [largest] = Object.entries(present)
      .filter((entry): entry is [string, Listed] => !isCounted(entry[1]))
      .sort(([, a], [, b]) => JSON.stringify(b).length - JSON.stringify(a).length);
    if (!largest) break;
    present[largest[0]] = countedOf(largest[1]);
  }
  return out;
}
const countsOf = (kinds: RoundLedger['kinds']): RoundLedger['kinds'] =>
  Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, isCounted(kind) ? kind : countedOf(kind)]),
  );

/** The ledger as text to be kept; at most about 40 KB. */
export const ledgerText = (ledger: Ledger): string => JSON.stringify(fitted(ledger));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isKind = (value: unknown): boolean =>
  isRecord(value) &&
  (Object.values(value).every(isTexts) || (typeof value.count === 'number' && typeof value.sum === 'string'));
const isRound = (value: unknown): boolean =>
  isRecord(value) && isRecord(value.kinds) && Object.values(value.kinds).every(isKind);

/** The ledger that a text holds; undefined for a text that is none. */
export function readLedger(text: string): Ledger | undefined {
  try {
    const read = JSON.parse(text) as unknown;
    if (!isRecord(read) || !isRecord(read.rounds) || !isTexts(read.open)) return undefined;
    return Object.values(read.rounds).every(isRound) ? (read as unknown as Ledger) : undefined;
  } catch {
    return undefined;
  }
}
