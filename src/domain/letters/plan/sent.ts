/**
 * What the tab `Thư` says of this round, read once so that each unit is then looked up and not searched for.
 */
import { dayOf, type Day, type LocalTime } from '../../text/days';
import { letterKinds, type Letter, type LetterKind, type LetterRecord, type LetterState } from './state';

/** What one unit has had in this round. */
export interface Trace {
  /** The day of its last letter other than thanks, '' if none; a letter that staff skipped counts. */
  last: Day;
  /** The day of its last letter of any kind. */
  any: Day;
  /** How many letters other than thanks went out. */
  count: number;
  /** Marks of the returned rows it has been told of, if any. */
  told?: Set<string>;
}

const kindOfPrefix = new Map(
  Object.entries(letterKinds).map(([kind, { prefix }]) => [prefix as string, kind as LetterKind]),
);
/** A round or a code as one part of a key: no slash of its own. */
export const keyPart = (text: string): string =>
  (/[%/]/.test(text) ? text.replace(/[%/]/g, encodeURIComponent) : text).trim();
/** A mark of a returned row as a short word without a dot (FNV-1a, 32 bits): a key lists several. */
export function shortMark(mark: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < mark.length; i += 1) h = Math.imul(h ^ mark.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}
/** Letters of a trial have keys of their own, so that a trial uses up no real letter. */
const TRIAL = 'thu/';
/** Gone, or decided by staff: never planned again under this key. */
const isDone = ({ state }: LetterRecord): boolean => /^(sent|sending|unknown|skipped)$/.test(state);

export interface Sent {
  of(unit: string): Trace | undefined;
  /** When the last summary went; '' if never. */
  summaryAt: LocalTime;
  /** Keys recorded as waiting to be sent. */
  waiting: Set<string>;
  /** The key for a letter that falls due on `day`, or undefined when it has gone or staff skipped it. */
  openKey(kind: LetterKind, id: string, unit: string, day: Day): string | undefined;
  /** Takes a letter as sent on a day: what a forecast does. */
  assume(letter: Letter, day: Day): void;
}

/** What a key is about. */
export interface KeyParts {
  kind: LetterKind;
  id: string;
  unit: string;
}
/**
 * Writes and reads the keys of this round, in this mode (trial or real); any other key reads as undefined.
 */
export function keysOf(state: LetterState): {
  write(kind: LetterKind, id: string, unit: string): string;
  read(key: string): KeyParts | undefined;
} {
  const start = state.settings.testTo.length ? TRIAL : '',
    round = keyPart(state.round);
  return {
    write: (kind, id, unit) =>
      `${start}${letterKinds[kind].prefix}/${round}${id && `/${id}`}${unit && `/${unit}`}`,
    read(key) {
      const parts = key.startsWith(start) ? key.slice(start.length).split('/') : [],
        kind = kindOfPrefix.get(parts[0]!);
      return kind && parts[1] === round ? { kind, id: parts[2]!, unit: parts[parts.length - 1]! } : undefined;
    },
  };
}

/** Reads the record of letters once. Linear in its rows. */
export function readSent(state: LetterState): Sent {
  const traces = new Map<string, Trace>(),
    assumed = new Map<string, LetterRecord>();
  const keys = keysOf(state);
  const sent: Sent = {
    of: (unit) => traces.get(unit),
    summaryAt: '',
    waiting: new Set(),
    openKey(kind, id, unit, day) {
      for (let again = 1; ; again += 1) {
        const key = keys.write(kind, again > 1 ? `${id}.${again}` : id, unit),
          seen = assumed.get(key) || state.sent.get(key);
        if (!seen || !isDone(seen)) return key;
        // Sent before the day on which it now falls due: the deadline has been moved since, and the unit must
        // hear of the new one.
        if (seen.early || seen.state === 'skipped' || dayOf(seen.at) >= day) return undefined;
      }
    },
    assume({ key }, day) {
      const seen: LetterRecord = { state: 'sent', at: `${day}T08:00:00` };
      assumed.set(key, seen);
      note(seen, key);
    },
  };
  function note(seen: LetterRecord, key: string): void {
    const about = keys.read(key);
    if (!about) return;
    if (!isDone(seen)) {
      if (/held|planned/.test(seen.state)) sent.waiting.add(key);
      return;
    }
    // An invitation that staff sent or skipped before the first day stands for that day: no reminder
    // takes its place.
    const stands =
      about.kind === 'invitation' && (seen.early || seen.state === 'skipped')
        ? state.settings.lettersFrom
        : '';
    if (about.kind !== 'summary') trace(traces, about, seen, stands);
    else if (seen.at > sent.summaryAt) sent.summaryAt = seen.at;
  }
  state.sent.forEach(note);
  return sent;
}

function trace(
  traces: Map<string, Trace>,
  { kind, id, unit }: KeyParts,
  { at, state }: LetterRecord,
  stands: Day,
): void {
  const day = dayOf(at),
    last = day > stands ? day : stands,
    had = traces.get(unit) || { last: '', any: '', count: 0 };
  traces.set(unit, had);
  if (day > had.any) had.any = day;
  if (kind === 'thanks') return;
  if (last > had.last) had.last = last;
  if (state !== 'skipped') had.count += 1;
  if (kind === 'returned') had.told = new Set([...(had.told || []), ...id.split('.')]);
}
