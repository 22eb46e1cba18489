/**
 * Reads a cell of the phone column: one Vietnamese number, as people and Sheets write it. Facts: the
 * numbering plan (libphonenumber, max metadata), the 2017 area codes (Decision 2036/QĐ-BTTTT), the 2018
 * mobile prefixes (Ministry of Information and Communications, 29/5/2018).
 */
import { countDigits, cutExtension, pieces, plain, withoutLabels } from './clean';
import { readNumber, refuse } from './number';
import type { PhoneReading } from './types';

export type { PhoneNote, PhoneReading, PhoneReason } from './types';

/**
 * The phone number of a cell.
 * In: text, or a number as a number cell holds it (its leading 0 is lost). Out: the number, or one reason.
 * Total, in time linear in the text.
 */
export function readPhone(cell: unknown): PhoneReading {
  if (cell === null || cell === undefined) return refuse('EMPTY');
  if (typeof cell !== 'string' && typeof cell !== 'number') return refuse('CHARS');
  const text = plain(String(cell)).replace(/^(\d{9,12})\.0$/, '$1');
  if (!/[a-z0-9]|[^\x00-\x7f]/.test(text)) return refuse('EMPTY');
  if (/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(text)) return refuse('SCIENTIFIC');
  return one(pieces(text).reduce<PhoneReading[]>((all, piece) => all.concat(readPiece(piece)), []));
}

/**
 * A piece of the cell: usually one number with its labels and extension; several if only labels or blanks
 * stand between them.
 */
function readPiece(text: string): PhoneReading[] {
  const { text: number, ext } = cutExtension(text);
  const bare = withoutLabels(number);
  if (/[^\d .()+\-/,;:&|[\]'"=!?]/.test(bare))
    return [refuse(isMistyped(bare) ? 'LETTER_FOR_DIGIT' : 'CHARS')];
  const parts = pieces(bare);
  const run = parts.length > 1 ? parts.map(readNumber) : inARow(bare);
  const last = run[run.length - 1];
  return last && last.ok && ext
    ? [...run.slice(0, -1), { ...last, display: `${last.display} (máy lẻ ${ext})`, ext }]
    : run;
}

/** O for 0, l or I for 1, among at least six digits; Cyrillic and Greek o as well. */
const isMistyped = (text: string): boolean =>
  /^[\d .()+\-/,;:&|oli\u043e\u03bf]*$/.test(text) && countDigits(text) > 5;

/**
 * "0912345678 0977111222": more digits than one number has, in groups that make whole numbers one
 * after another.
 */
function inARow(text: string): PhoneReading[] {
  const many = text.length < 80 && countDigits(text) > 15;
  return (many && wholeNumbers(text.match(/\+?\d+/g) || [])) || [readNumber(text)];
}

function wholeNumbers(groups: readonly string[]): PhoneReading[] | null {
  if (groups.length === 0) return [];
  for (let taken = 1; taken <= 5 && taken <= groups.length; taken++) {
    const reading = readNumber(groups.slice(0, taken).join(' '));
    const rest = reading.ok ? wholeNumbers(groups.slice(taken)) : null;
    if (rest) return [reading, ...rest];
  }
  return null;
}

/**
 * Several readings are one if they are the same number; otherwise the person must choose among those that
 * could be read.
 */
function one(readings: PhoneReading[]): PhoneReading {
  const [first = refuse('EMPTY')] = readings;
  if (readings.length < 2 || (first.ok && readings.every((other) => other.ok && other.e164 === first.e164)))
    return first;
  const parts: string[] = [];
  for (const reading of readings) if (reading.ok && !parts.includes(reading.e164)) parts.push(reading.e164);
  return parts.length ? { ok: false, reason: 'MULTIPLE', parts } : refuse('MULTIPLE');
}
