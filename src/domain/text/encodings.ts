/**
 * Vietnamese text that was typed with the old fonts (TCVN3, VNI-Windows) or saved as UTF-8 and opened
 * as Western text.
 * Office PCs still hold such files, and a paste from them looks like "C«ng ®oµn" or "CÃ´ng Ä‘oÃ n".
 * What is found here is only ever offered with a preview: a converter that guesses wrongly and
 * silently would spoil a name.
 * Invisible letters are written as numbers, so that the code survives being copied and pasted.
 */

/** The old ways of writing Vietnamese that can be turned back into Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'mojibake';

/**
 * TCVN 5712:1993 (fonts .VnTime), as glibc's TCVN5712-1: one Latin-1 character a letter; first the five tones
 * of each vowel, after the vowel itself if it is marked. "ư" is the soft hyphen.
 */
const TCVN3 = `µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô${String.fromCharCode(0xad)}õøö÷ùúýûüþ¡¢§£¤¥¦`;
const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

/** VNI-Windows: a vowel followed by a letter that stands for its marks; nine letters stand alone. */
const VNI = /([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi;
/**
 * In the order of the mark letters: none, acute, grave, hook, tilde, dot, first with the circumflex, then
 * with the breve, then alone.
 */
const VNI_MARKS = 'âáàåãäêéèúüë_ùøûõï',
  VNI_TONES = [0, 1, 0, 9, 3, 0x23];
const VNI_ALONE = 'ôöñíìæóòî',
  VNI_LETTERS = 'ơưđíìỉĩịỵ';

/**
 * Windows-1252 from 0x80 on; "_" where it has no character (WHATWG Encoding Standard, index windows-1252).
 */
const CP1252 = '€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ';

const WORDS = /[A-Za-z\xA1-\u1EF9]+/g;
const ONLY_UNICODE = /[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/;
const NOT_ASCII = /[^\0-\x7F]/;
/**
 * Pairs that only UTF-8 read as Western text shows: the first byte of a Vietnamese letter and a
 * byte after it.
 */
const SCRAMBLED = /á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/;

/**
 * "Ã" and byte A0 beside a small letter ("thÃ nh"). After a capital it may be the right end of a word in
 * capitals: "XÃ".
 */
const SCRAMBLED_A = /[a-z]Ã|Ã.[a-z]/;

/** The consonants a syllable begins with: ngh, kh, tr, gi, qu, đ */
const CONSONANT = 'ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]';
/** Vowels before ng, c, m, n, p, t: toàn, yên, luân, thương, thuyền */
const BEFORE_ANY = '[aăâeioôuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê';
/**
 * Vowels before m, n, p, t only: no Vietnamese word ends in "êng" or "ơc", and the Khmer surname "Neáng" is
 * no "Nếng" of the old fonts.
 */
const BEFORE_FEW = '[êơ]';
/** Vowels before ch, nh: anh, oanh, huênh, inh, huynh */
const BEFORE_CH = 'o?a|u?ê|i|u?y';
/** Rhymes without a consonant after them: hoa, hoài, sau, dây, keo, chiêu, tôi, mưa, khuya, cười, ý */
const OPEN =
  'o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y';
/**
 * One syllable, its tone taken off: perhaps a first consonant, then one of the rhymes that the language has.
 */
const SYLLABLE = new RegExp(
  `^(?:${CONSONANT})?(?:(?:${BEFORE_ANY})(?:ng|[cmnpt])|${BEFORE_FEW}[mnpt]|(?:${BEFORE_CH})[cn]h|${OPEN})$`,
);
/** A tone before or after the marked vowel: "hièu" for "hiều" */
const OFF_MARKED = '[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]';
/** Two vowels of which the second would have the tone: "aì", "aó", "uạ" */
const SECOND_OF_TWO = '[aeou]i|[aeio]u|[ae]o|ay|[iu]a';
/** An end in c, ch, p, t without sắc or nặng: "cac" */
const NEEDS_TONE = '^[^1]*(?:[cpt]|ch)$';
/**
 * Its tone (1: sắc or nặng, 2: another) where it may not stand: away from the marked vowel, or on the second
 * of two vowels ("hoà" and "thuý" may); and a syllable that ends in c, ch, p or t without sắc or nặng.
 */
const TONE_ASTRAY = new RegExp(`${OFF_MARKED}|(?:${SECOND_OF_TWO})[12]|${NEEDS_TONE}`);

/**
 * Whether a word could be one Vietnamese syllable in Unicode: a rhyme that exists, one tone at its place,
 * capitals as people type them.
 */
function isSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length > 7 || (word.slice(1) !== lower.slice(1) && word !== word.toUpperCase())) return false;
  const toned = lower
    .normalize('NFD')
    .replace(/[\u0301\u0323]([\u0302\u0306]?)/g, '$11')
    .replace(/[\u0300\u0303\u0309]/g, '2')
    .normalize('NFC');
  return (
    SYLLABLE.test(toned.replace(/[12]/, '')) && !TONE_ASTRAY.test(toned.replace(/^(?:gi|qu)(?=[^12])/, ''))
  );
}

/** No small letter, and some word with two capitals. */
const isCapitals = (text: string): boolean => !/[a-z]/.test(text) && /[A-Z]\S*[A-Z]/.test(text);

/**
 * The capitals of TCVN3 were fonts of their own (.VnTimeH), and the marked letters under them
 * are stored small.
 */
function decodeTcvn3(text: string): string {
  const all = isCapitals(text);
  return text.replace(WORDS, (word) => {
    const letters = word.replace(/[^A-Za-z]/g, (c) => TCVN3_LETTERS[TCVN3.indexOf(c)] || c);
    return all || isCapitals(word) ? letters.toUpperCase() : letters;
  });
}

function decodeVni(text: string): string {
  return text
    .replace(VNI, (all: string, pair?: string) => {
      const lower = all.toLowerCase(),
        first = lower.charAt(0),
        mark = VNI_MARKS.indexOf(lower.charAt(1));
      const tone = VNI_TONES[mark % 6]!,
        hat = mark < 6 ? 2 : mark < 12 ? 6 : -1;
      const marks = pair ? (hat < 0 ? [tone] : mark % 6 ? [hat, tone] : [hat]) : [];
      const letter =
        (VNI_LETTERS[VNI_ALONE.indexOf(first)] || first) +
        String.fromCharCode(...marks.map((m) => 0x300 + m));
      return all.charAt(0) === first ? letter : letter.toUpperCase();
    })
    .normalize('NFC');
}

/**
 * The text whose UTF-8 bytes were shown as Western letters; undefined when bytes are lost, for then nothing
 * can be restored.
 */
function decodeScrambled(text: string): string | undefined {
  // Most programs turn byte A0 ("à" is C3 A0) into a plain space, or cut it off at the end: put it back where
  // a word comes of it.
  const whole = text.replace(/(Ã|Æ|áº|á»)(?: |$)/g, `$1${String.fromCharCode(0xa0)}`);
  let decoded;
  try {
    decoded = decodeURIComponent(
      whole.replace(/[^]/g, (c) => {
        const code = c.charCodeAt(0),
          byte = code > 0xff ? 0x80 + CP1252.indexOf(c) : code;
        return byte < 0x80 && code > 0xff ? '%FF' : `%${(byte + 0x100).toString(16).slice(1)}`;
      }),
    ).normalize('NFC');
  } catch {
    return undefined;
  }
  const { good, bad } = counted(decoded),
    surely = SCRAMBLED.test(text);
  return (surely && whole === text) || ((surely || SCRAMBLED_A.test(text)) && good && !bad)
    ? decoded
    : undefined;
}

/**
 * How many of the words with marks are Vietnamese syllables, and how many are not, once `decode` is applied.
 */
function counted(text: string, decode: (text: string) => string = String): { good: number; bad: number } {
  const marked = (text.match(WORDS) || []).filter((word) => word.length > 1 && NOT_ASCII.test(word));
  const good = marked.filter((word) => isSyllable(decode(word))).length;
  return { good, bad: marked.length - good };
}

const decoders = { tcvn3: decodeTcvn3, vni: decodeVni, mojibake: decodeScrambled } as const;

/**
 * How a text is written. `undefined`: nothing shows it (plain ASCII, or marks that are right in Unicode
 * too, as in "Hà").
 * `mojibake` is also said of a text whose bytes are partly lost. Any string, in time linear in its length.
 */
export function detectEncoding(text: string): 'unicode' | LegacyEncoding | undefined {
  if (!NOT_ASCII.test(text)) return undefined;
  const whole = text.normalize('NFC');
  if (ONLY_UNICODE.test(whole)) return 'unicode';
  if (SCRAMBLED.test(whole) || decodeScrambled(whole) !== undefined) return 'mojibake';
  const asIs = counted(whole);
  if (asIs.bad === 0) return undefined;
  const tcvn3 = counted(whole, decodeTcvn3),
    vni = counted(whole, decodeVni);
  const best = tcvn3.good < vni.good ? vni : tcvn3;
  return best.good > asIs.good && best.good >= 4 * best.bad ? (best === vni ? 'vni' : 'tcvn3') : undefined;
}

/**
 * The same text in Unicode, to be shown beside the original as an offer; undefined when there is nothing
 * (sure) to offer.
 */
export function offerUnicode(text: string): { from: LegacyEncoding; text: string } | undefined {
  const from = detectEncoding(text);
  const decoded = from && from !== 'unicode' ? decoders[from](text.normalize('NFC')) : undefined;
  return decoded === undefined ? undefined : { from: from as LegacyEncoding, text: decoded };
}

/**
 * An offer for pasted rows: all rows as they would be, and each changed cell (row and column from 0)
 * for the preview.
 */
export interface RowsOffer {
  from: LegacyEncoding;
  rows: string[][];
  changes: { row: number; column: number; before: string; after: string }[];
}

/**
 * The offer for a pasted table; `from` is the encoding of most cells. A cell too short to tell ("Hé" is TCVN3
 * for "Hộ") follows the cells that do tell, unless some cell is surely Unicode already.
 */
export function offerUnicodeForRows(rows: readonly (readonly string[])[]): RowsOffer | undefined {
  const seen = { unicode: 0, tcvn3: 0, vni: 0, mojibake: 0, undefined: 0 };
  for (const row of rows) for (const cell of row) seen[`${detectEncoding(cell)}`] += 1;
  const from = (['tcvn3', 'vni', 'mojibake'] as const).reduce((a, b) => (seen[b] > seen[a] ? b : a));
  const follow = seen.unicode || !seen[from] || from === 'mojibake' ? undefined : decoders[from];
  const changes: RowsOffer['changes'] = [];
  const after = rows.map((cells, row) =>
    cells.map((before, column) => {
      const sure = offerUnicode(before),
        short = !sure && follow && detectEncoding(before) === undefined && counted(before, follow).bad === 0;
      const text = sure ? sure.text : short ? follow(before) : before;
      if (text !== before) changes.push({ row, column, before, after: text });
      return text;
    }),
  );
  return changes.length > 0 ? { from, rows: after, changes } : undefined;
}
