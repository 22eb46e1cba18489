/** What the tab `Thư` says of this round, read once so that each unit is then looked up and not searched for. */
import { dayOf, type Day, type LocalTime } from '../days';
import { letterKinds, type Letter, type LetterKind, type LetterRecord, type LetterState } from './state';

/** What one unit has had in this round. */
export interface Trace {
  /** The day of its last letter other than thanks, '' if none; a letter that staff skipped counts. */
  last: Day;
  /** The day of its last letter of any kind. */
  any: Day;
  /** How many letters other than thanks went out. */
  count: number;
  /** Marks of the returned rows it has been told of. */
  told: Set<string>;
}

const kindOfPrefix = new Map(Object.entries(letterKinds).map(([kind, { prefix }]) => [prefix as string, kind as LetterKind]));
/** A round or a code as one part of a key: no slash of its own. */
export const keyPart = (text: string): string => text.trim().replace(/[%/]/g, encodeURIComponent);
/** A mark of a returned row as a short word without a dot (FNV-1a, 32 bits): a key lists several. */
export function shortMark(mark: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < mark.length; i += 1) h = Math.imul(h ^ mark.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}
/** Letters of a trial have keys of their own, so that a trial uses up no real letter. */
const trial = (state: LetterState): string => (state.settings.testTo.length ? 'thu/' : '');
/** Gone, or decided by staff: never planned again under this key. */
const isDone = ({ state }: LetterRecord): boolean => state === 'sent' || state === 'sending' || state === 'unknown' || state === 'skipped';

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

export function readSent(state: LetterState): Sent {
  const start = trial(state), round = keyPart(state.round) || '-';
  const traces = new Map<string, Trace>();
  const assumed = new Map<string, LetterRecord>();
  const record = (key: string): LetterRecord | undefined => assumed.get(key) ?? state.sent.get(key);
  const sent: Sent = {
    of: (unit) => traces.get(unit),
    summaryAt: '',
    waiting: new Set(),
    openKey(kind, id, unit, day) {
      for (let again = 1; ; again += 1) {
        const key = start + [letterKinds[kind].prefix, round, again > 1 ? `${id}.${again}` : id, unit].filter(Boolean).join('/');
        const seen = record(key);
        if (!seen || !isDone(seen)) return key;
        // Sent before the day on which it now falls due: the deadline has been moved since, and the unit must hear of the new one.
        if (seen.early || seen.state === 'skipped' || dayOf(seen.at) >= day) return undefined;
      }
    },
    assume(letter, day) {
      const seen: LetterRecord = { state: 'sent', at: `${day}T08:00:00` };
      assumed.set(letter.key, seen);
      note(letter.key, seen);
    },
  };
  function note(key: string, seen: LetterRecord): void {
    if (!key.startsWith(start)) return;
    const parts = key.slice(start.length).split('/');
    const kind = kindOfPrefix.get(parts[0]!);
    if (!kind || parts[1] !== round) return;
    if (!isDone(seen)) { if (seen.state === 'held' || seen.state === 'planned') sent.waiting.add(key); return; }
    if (kind === 'summary') { if (seen.at > sent.summaryAt) sent.summaryAt = seen.at; return; }
    traceOf(parts[parts.length - 1]!, kind, kind === 'returned' ? parts[2]! : '', seen);
  }
  function traceOf(unit: string, kind: LetterKind, marks: string, seen: LetterRecord): void {
    const day = dayOf(seen.at);
    let trace = traces.get(unit);
    if (!trace) traces.set(unit, trace = { last: '', any: '', count: 0, told: new Set() });
    if (day > trace.any) trace.any = day;
    if (kind === 'thanks') return;
    if (day > trace.last) trace.last = day;
    if (seen.state !== 'skipped') trace.count += 1;
    for (const mark of marks ? marks.split('.') : []) trace.told.add(mark);
  }
  state.sent.forEach((seen, key) => note(key, seen));
  return sent;
}

/** Whether a letter sent on `at` answers something that fell due on `day`. */
export const answers = (at: Day | undefined, day: Day): boolean => !!at && at >= day;
