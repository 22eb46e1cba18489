/**
 * What the register says of this round, read once so that each unit is then looked up and not searched for.
 */
import { dayOf, type Day, type LocalTime } from '../../text/days';
import { keysOf, type KeyParts } from '../keys';
import { kindOf, type LetterKind } from '../kinds';
import type { UnitHistory } from '../kinds/kind';
import type { Letter } from '../letter';
import { isSettled, type LetterEntry, type LetterState } from '../state';

export interface RoundHistory {
  /** What a unit has had, by its code as a part of a key. */
  of(unit: string): UnitHistory | undefined;
  /** When the last letter to staff went; '' if never. */
  lastToStaff: LocalTime;
  /** Keys recorded as waiting to be sent. */
  waiting: Set<string>;
  /** The key for a letter that falls due on `day`, or undefined when it has gone or staff skipped it. */
  openKey(kind: LetterKind, id: string, unit: string, day: Day): string | undefined;
  /** Takes a letter as sent on a day: what a forecast does. */
  assume(letter: Pick<Letter, 'key'>, day: Day): void;
}

/** Reads the register once. Linear in its rows. */
export function historyOf(state: LetterState): RoundHistory {
  const units = new Map<string, UnitHistory>(),
    assumed = new Map<string, LetterEntry>();
  const keys = keysOf(state);
  const history: RoundHistory = {
    of: (unit) => units.get(unit),
    lastToStaff: '',
    waiting: new Set(),
    openKey(kind, id, unit, day) {
      for (let again = 1; ; again += 1) {
        const key = keys.write(kind, again > 1 ? `${id}.${again}` : id, unit),
          seen = assumed.get(key) || state.register.get(key);
        if (!seen || !isSettled(seen.state)) return key;
        // Sent before the day on which it now falls due: the deadline has been moved since, and the unit
        // must hear of the new one.
        if (seen.early || seen.state === 'skipped' || dayOf(seen.at) >= day) return undefined;
      }
    },
    assume({ key }, day) {
      const entry: LetterEntry = { state: 'sent', at: `${day}T08:00:00` };
      assumed.set(key, entry);
      take(entry, key);
    },
  };
  function take(entry: LetterEntry, key: string): void {
    const about = keys.read(key);
    if (!about) return;
    if (!isSettled(entry.state)) {
      if (/held|planned/.test(entry.state)) history.waiting.add(key);
    } else if (kindOf(about.kind).to === 'unit') takeForUnit(units, about, entry, state);
    else if (entry.at > history.lastToStaff) history.lastToStaff = entry.at;
  }
  state.register.forEach(take);
  return history;
}

function takeForUnit(
  units: Map<string, UnitHistory>,
  { kind: name, id, unit }: KeyParts,
  entry: LetterEntry,
  { settings }: LetterState,
): void {
  const kind = kindOf(name);
  if (kind.to !== 'unit') return;
  const day = dayOf(entry.at),
    had = units.get(unit) || { last: '', any: '', count: 0 };
  units.set(unit, had);
  if (day > had.any) had.any = day;
  if (kind.counts) {
    if (day > had.last) had.last = day;
    if (entry.state !== 'skipped') had.count += 1;
  }
  kind.remember?.(had, id, entry, settings);
}
