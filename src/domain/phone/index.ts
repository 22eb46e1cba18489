/**
 * Reads a cell of the phone column: one Vietnamese number, as people and Sheets write it. Facts: the
 * numbering plan (libphonenumber, max metadata), the 2017 area codes (Decision 2036/QĐ-BTTTT), the 2018
 * mobile prefixes (Ministry of Information and Communications, 29/5/2018).
 */
import {
  countDigits,
  cutExtension,
  isNotToCall,
  pieces,
  plain,
  withoutBeside,
  withoutLabels,
  withoutListMarks,
  withoutWords,
} from './clean';
import { readNumber, refuse } from './number';
import type { PhoneReading, PhoneReason } from './types';

export { asLandline } from './number';
export type { PhoneNote, PhoneReading, PhoneReason } from './types';

/**
 * The phone number of a cell.
 * In: text, or a number as a number cell holds it (its leading 0 is lost). Out: the number, or one reason.
 * Total, in time linear in the text.
 */
export function readPhone(cell: unknown): PhoneReading {
  if (cell === null || cell === undefined) return refuse('EMPTY');
  if (typeof cell !== 'string' && typeof cell !== 'number') return refuse('CHARS');
  const text = withoutListMarks(withoutBeside(plain(String(cell)).replace(/^(\d{9,12})\.0$/, '$1')));
  if (!/[a-z0-9]|[^\x00-\x7f]/.test(text)) return refuse('EMPTY');
  if (/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(text)) return refuse('SCIENTIFIC');
  const readings = pieces(text).reduce<PhoneReading[]>((all, piece) => all.concat(readPiece(piece)), []);
  return readings.length ? one(readings) : refuse(strayWords(text));
}

/** A label without its number ("Điện thoại") is an empty cell; other words are no number. */
const strayWords = (text: string): PhoneReason => (/\p{L}/u.test(withoutLabels(text)) ? 'CHARS' : 'EMPTY');

/** A sign that is in no telephone number, with whatever sets two numbers apart. */
const NOT_DIALLED = /[^\d .()+\-/,;:&|[\]'"=!?]/;

/**
 * A piece of the cell: usually one number with its labels and extension; several if only labels or blanks
 * stand between them.
 */
function readPiece(text: string): PhoneReading[] {
  if (isNotToCall(text)) return [refuse('CHARS')];
  const { text: number, ext } = cutExtension(text);
  const bare = withoutLabels(number);
  if (NOT_DIALLED.test(bare)) {
    if (isMistyped(bare)) return [refuse('LETTER_FOR_DIGIT')];
    const left = withoutWords(bare);
    if (NOT_DIALLED.test(left)) return [refuse('CHARS')];
    // Words alone, in a piece beside a number: nothing to dial, and nothing against the number.
    if (countDigits(left) === 0) return [];
    if (countDigits(left) < 7) return [refuse('CHARS')];
    const beside = numbersIn(left, ext).map(besideText);
    return beside.some(({ ok }) => ok) ? beside : [refuse('CHARS')];
  }
  return countDigits(bare) === 0 ? [] : numbersIn(bare, ext);
}

const besideText = (reading: PhoneReading): PhoneReading =>
  reading.ok ? { ...reading, notes: [...reading.notes, 'TEXT_AROUND'] } : reading;

/** The numbers of a text that holds nothing else but marks; an extension belongs to the last. */
function numbersIn(text: string, ext: string): PhoneReading[] {
  const parts = pieces(text).filter((part, _i, all) => all.length < 2 || countDigits(part) > 0);
  const run = parts.length > 1 ? parts.map(readNumber) : inARow(parts[0] ?? '');
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
