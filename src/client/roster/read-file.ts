/**
 * Reads a roster's text file as offices have them: UTF-8, Excel's Unicode text, or an old Windows code page,
 * which only a person can tell.
 */
import { rosterWords as words } from '../shared/words/roster';
import type { RosterEvent } from './state';

const most = 2_000_000;

function decoded(bytes: Uint8Array, encoding: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 big-endian marks itself with FE FF: text saved by old Macs and by some databases. */
const isUtf16Big = (bytes: Uint8Array): boolean => bytes[0] === 0xfe && bytes[1] === 0xff;
/**
 * UTF-16 that does not mark itself: every other byte of its plain letters is 0. Which of the two, or
 * undefined.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, 400); i += 1) if (bytes[i] === 0) zeros[i % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const enough = Math.min(bytes.length, 400) / 8;
  return odd > enough && even === 0 ? 'utf-16le' : even > enough && odd === 0 ? 'utf-16be' : undefined;
}

/** UTF-16 little-endian marks itself with FF FE; Excel's "Unicode Text" is that. */
const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;
/** xlsx (zip) and old xls files begin so; people choose them instead of a CSV. */
const isExcel = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

/** What a file's bytes come to. Pure. */
export function readBytes(name: string, bytes: Uint8Array): RosterEvent {
  if (bytes.length > most) return { type: 'fileRefused', says: words.fileBig };
  if (isExcel(bytes)) return { type: 'fileRefused', says: words.fileExcel };
  const says = words.fileRead({ name });
  const wide = isUtf16(bytes) ? 'utf-16le' : isUtf16Big(bytes) ? 'utf-16be' : unmarkedUtf16(bytes);
  const sure = wide ? decoded(bytes, wide) : decoded(bytes, 'utf-8', true);
  if (sure !== undefined) return { type: 'fileRead', text: sure, says };
  const ways = (['windows-1258', 'windows-1252'] as const).flatMap((encoding) => {
    const text = decoded(bytes, encoding)?.normalize('NFC');
    return text === undefined ? [] : [{ encoding, text }];
  });
  return ways.length
    ? { type: 'fileUnsure', readings: { name, ways } }
    : { type: 'fileRefused', says: words.fileFailed };
}

/** Reads a chosen file and tells what came of it. */
export function readFile(file: File, tell: (event: RosterEvent) => void): void {
  if (file.size > most) return tell({ type: 'fileRefused', says: words.fileBig });
  const reader = new FileReader();
  reader.onload = () => tell(readBytes(file.name, new Uint8Array(reader.result as ArrayBuffer)));
  reader.onerror = () => tell({ type: 'fileRefused', says: words.fileFailed });
  reader.readAsArrayBuffer(file);
}
