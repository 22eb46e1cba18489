/**
 * Vietnamese text that was typed with the old fonts (TCVN3, VNI-Windows) or saved as UTF-8 and opened as Western text.
 * Office PCs still hold such files, and a paste from them looks like "C«ng ®oµn" or "CÃ´ng Ä‘oÃ n". What is found here is
 * only ever offered with a preview: a converter that guesses wrongly and silently would spoil a name.
 */

/** The old ways of writing Vietnamese that can be turned back into Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'mojibake';

/** TCVN 5712:1993 (fonts .VnTime): one Latin-1 character for each letter, as glibc's TCVN5712-1 has it. U+00AD is "ư". */
const TCVN3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

/** VNI-Windows: a vowel followed by a letter that stands for its marks; six letters stand alone. */
const VNI = /([aeo])([âáàåãä])|(a)([êéèúüë])|([aeouyôö])([ùøûõï])|[ôöñíìæóòî]/gi;
const VNI_MARKS = 'âáàåãäêéèúüëùøûõï';
const GRAVE = '\u0300', ACUTE = '\u0301', TILDE = '\u0303', HOOK = '\u0309', DOT = '\u0323', HAT = '\u0302', BREVE = '\u0306';
const VNI_MARKED = [
  ...['', ACUTE, GRAVE, HOOK, TILDE, DOT].map((tone) => HAT + tone),
  ...['', ACUTE, GRAVE, HOOK, TILDE, DOT].map((tone) => BREVE + tone),
  ACUTE, GRAVE, HOOK, TILDE, DOT,
];
const VNI_ALONE = 'ôöñíìæóòî', VNI_ALONE_LETTERS = 'ơưđíìỉĩịỵ';

/** Windows-1252, 0x80–0x9F (WHATWG Encoding Standard, index windows-1252). */
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

const WORDS = /[A-Za-z\u00A1-\u00FF\u0102-\u01B0\u1EA0-\u1EF9]+/g;
const ONLY_UNICODE = /[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/;
const NOT_ASCII = /[^\0-\x7F]/;
/** Pairs that only Western-read UTF-8 shows: the first bytes of Vietnamese letters and a following byte. */
const SCRAMBLED = /á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/;

/** One Vietnamese syllable, its tone taken off: optional first consonant, then one of the rhymes the language has. */
const CODA = '(?:ng|[cmnpt])';
const SYLLABLE = new RegExp('^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:'
  + `(?:[aăâeêioôơuưy]|o[aăeo]|[iy]ê|u[âôy]|ươ|uyê)${CODA}|(?:o?a|u?ê|i|u?y)[cn]h`
  + '|a[iouy]?|â[uy]|eo?|êu?|i[au]?|[iy]êu|oi?|oa[ioy]?|oeo?|ôi?|ơi?|u[ai]?|uây|uê|uôi|uơ|uy[au]?|ư[aiu]?|ươ[iu]|y)$');

/** Whether a word could be one Vietnamese syllable in Unicode: a rhyme that exists, one tone at its place, capitals as people type them. */
function isSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length > 7 || (word !== lower && word !== word.toUpperCase() && word.slice(1) !== lower.slice(1))) return false;
  const [before = '', after, more] = lower.normalize('NFD').split(/[\u0300\u0301\u0303\u0309\u0323]/);
  const plain = (before + (after ?? '')).normalize('NFC');
  if (more !== undefined || !SYLLABLE.test(plain)) return false;
  return after === undefined || tonePlaces(plain).includes(before.normalize('NFC').length - 1);
}

/** Where the tone of a toneless syllable may stand; "oa", "oe" and "uy" are written both ways ("hòa", "hoà"). */
function tonePlaces(plain: string): number[] {
  const at = /^(?:gi|qu)(?=[aăâeêioôơuưy])/.test(plain) ? 2 : plain.search(/[aăâeêioôơuưy]/);
  const vowels = /^[aăâeêioôơuưy]+/.exec(plain.slice(at))?.[0] ?? '';
  const marked = vowels.search(/[ăâêôơ]|ư(?!ơ)/);
  if (marked >= 0) return [at + marked];
  if (/^(?:o[ae]|uy|oo)/.test(vowels)) return vowels.length > 2 ? [at + 1] : [at, at + 1];
  return [at];
}

function decodeTcvn3(text: string): string {
  const allCapitals = !/[a-z]/.test(text) && /[A-Z][^A-Z]*[A-Z][^A-Z]*[A-Z]/.test(text);
  return text.replace(WORDS, (word) => {
    const letters = word.replace(/[^A-Za-z]/g, (c) => TCVN3_LETTERS[TCVN3.indexOf(c)] ?? c);
    // The capitals of TCVN3 were fonts of their own (.VnTimeH): the letters under them are stored small.
    return allCapitals || (!/[a-z]/.test(word) && /[A-Z][^A-Z]*[A-Z]/.test(word)) ? letters.toUpperCase() : letters;
  });
}

function decodeVni(text: string): string {
  return text.replace(VNI, (all: string) => {
    const lower = all.toLowerCase();
    const mark = lower.length > 1 ? VNI_MARKED[VNI_MARKS.indexOf(lower[1] ?? '')] : undefined;
    const base = mark === undefined ? lower : lower.charAt(0);
    const letter = (VNI_ALONE_LETTERS[VNI_ALONE.indexOf(base)] ?? base) + (mark ?? '');
    return all.charAt(0) === lower.charAt(0) ? letter : letter.toUpperCase();
  }).normalize('NFC');
}

/** The text whose UTF-8 bytes were shown as Western letters; undefined when bytes are lost, for then nothing can be restored. */
function decodeScrambled(text: string): string | undefined {
  // Most programs turn byte A0 ("à" is C3 A0) into a plain space, or cut it off at the end: put it back where a word comes of it.
  const whole = text.replace(/(Ã|Æ|áº|á»)(?: |$)/g, '$1\xA0');
  let bytes = '';
  for (const c of whole) {
    const code = c.charCodeAt(0);
    const byte = code <= 0xFF ? code : 0x80 + CP1252.indexOf(c);
    if (code > 0xFF && byte < 0x80) return undefined;
    bytes += '%' + (byte + 0x100).toString(16).slice(1);
  }
  let decoded;
  try { decoded = decodeURIComponent(bytes).normalize('NFC'); } catch { return undefined; }
  const likely = whole === text || (decoded.match(WORDS) ?? []).every((word) => !NOT_ASCII.test(word) || isSyllable(word));
  return likely && decoded !== text ? decoded : undefined;
}

/** How many words with marks are, and are not, Vietnamese when `decode` is applied to the text. */
function weigh(text: string, decode: (text: string) => string): { good: number; bad: number } {
  let good = 0, bad = 0;
  for (const word of text.match(WORDS) ?? []) {
    if (!NOT_ASCII.test(word) || word.length < 2) continue;
    if (isSyllable(decode(word))) good += 1; else bad += 1;
  }
  return { good, bad };
}

const decoders = { tcvn3: decodeTcvn3, vni: decodeVni, mojibake: decodeScrambled } as const;

/**
 * How a text is written. `undefined`: nothing shows it (plain ASCII, or marks that are right in Unicode too, as in "Hà").
 * `mojibake` is also said of a text whose bytes are partly lost. Any string, in time linear in its length.
 */
export function detectEncoding(text: string): 'unicode' | LegacyEncoding | undefined {
  if (!NOT_ASCII.test(text)) return undefined;
  const whole = text.normalize('NFC');
  if (ONLY_UNICODE.test(whole)) return 'unicode';
  if (SCRAMBLED.test(whole) || decodeScrambled(whole) !== undefined) return 'mojibake';
  const asIs = weigh(whole, (word) => word);
  if (asIs.bad === 0) return undefined;
  const tcvn3 = weigh(whole, decodeTcvn3), vni = weigh(whole, decodeVni);
  const [from, best] = tcvn3.good >= vni.good ? ['tcvn3' as const, tcvn3] : ['vni' as const, vni];
  return best.good > asIs.good && best.good >= 4 * best.bad ? from : undefined;
}

/** The same text in Unicode, to be shown beside the original as an offer; undefined when there is nothing (sure) to offer. */
export function offerUnicode(text: string): { from: LegacyEncoding; text: string } | undefined {
  const from = detectEncoding(text);
  if (from === undefined || from === 'unicode') return undefined;
  const decoded = decoders[from](text.normalize('NFC'));
  return decoded === undefined || decoded === text ? undefined : { from, text: decoded };
}

/** An offer for pasted rows: all rows as they would be, and each changed cell (row and column from 0) for the preview. */
export interface RowsOffer {
  from: LegacyEncoding;
  rows: string[][];
  changes: { row: number; column: number; before: string; after: string }[];
}

/**
 * The offer for a pasted table. A cell too short to tell ("Hé" is TCVN3 for "Hộ") follows the cells that do tell,
 * unless some cell is surely Unicode already.
 */
export function offerUnicodeForRows(rows: readonly (readonly string[])[]): RowsOffer | undefined {
  const seen = { unicode: 0, tcvn3: 0, vni: 0, mojibake: 0 };
  const found = rows.map((row) => row.map((cell) => detectEncoding(cell)));
  for (const encoding of found.flat()) if (encoding) seen[encoding] += 1;
  const from = (['tcvn3', 'vni', 'mojibake'] as const).reduce((a, b) => (seen[b] > seen[a] ? b : a));
  if (seen[from] === 0) return undefined;
  const changes: RowsOffer['changes'] = [];
  const after = rows.map((row, r) => row.map((before, column) => {
    const follows = from !== 'mojibake' && found[r]?.[column] === undefined && seen.unicode === 0 && NOT_ASCII.test(before) && weigh(before, decoders[from]).bad === 0;
    const text = follows ? decoders[from](before) : offerUnicode(before)?.text;
    if (text === undefined || text === before) return before;
    changes.push({ row: r, column, before, after: text });
    return text;
  }));
  return changes.length > 0 ? { from, rows: after, changes } : undefined;
}
