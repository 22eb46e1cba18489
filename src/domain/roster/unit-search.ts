/**
 * Finds units of the roster by what a person types: abbreviations, no tones, a slip of the finger, any order
 * of words, a code, words run together. The place alone never decides: the district and the town of Duyên
 * Hải, the city and the province of Trà Vinh are told apart by their level.
 */
import { fold, nameKey, oneSlipApart } from '../text/vietnamese';

export interface SearchedUnit {
  code: string;
  name: string;
  kind?: string;
  parent?: string;
  /** Names and codes that the unit had before, a line, a semicolon or a comma between them. */
  former?: string;
}
/**
 * `score` 0–1. `sure`: it is named in full, level and all, and nothing else fits nearly as well, so that a
 * form may choose it by itself.
 */
export interface UnitHit {
  code: string;
  name: string;
  score: number;
  sure: boolean;
  /** The former name or code by which it was found; undefined where its present one was meant. */
  formerly?: string;
}

interface Entry {
  /** The place of its unit; several entries are of one unit that had other names. */
  unit: number;
  name: string;
  former: boolean;
  code: string;
  words: string[];
  initials: string;
  joined: string;
  weight: number;
  levels: number;
}
interface Word {
  word: string;
  weight: number;
  list: number[];
}
/** What `searchUnits` reads: for each word the units whose name has it, for each code the units under it. */
export interface UnitIndex {
  units: readonly SearchedUnit[];
  entries: Entry[];
  words: Map<string, Word>;
  vocabulary: Word[];
  /** The units that have or had a code. */
  codes: Map<string, Set<number>>;
  formerCodes: Map<string, string>;
  below: Map<string, number[]>;
  /** The entries whose words are these, in this order. */
  wholes: Map<string, number[]>;
}

/**
 * Abbreviations with one meaning, written out on both sides ("y" is already "i"). Others (TT, VC, GD, KKT,
 * NHCSXH …) are found as initials of words in a row.
 */
const SHORT = new Map(
  Object.entries({
    ldld: 'lien doan lao dong',
    cdcs: 'cong doan co so',
    cdn: 'cong doan nganh',
    cdvc: 'cong doan vien chuc',
    cd: 'cong doan',
    cdp: 'cong doan phuong',
    cdx: 'cong doan xa',
    cti: 'cong ti',
    ct: 'cong ti',
    h: 'huien',
    p: 'phuong',
    f: 'phuong',
    x: 'xa',
    dk: 'dac khu',
    tx: 'thi xa',
    tp: 'thanh pho',
    it: 'i te',
    va: '',
    thpt: 'trung hoc pho thong',
    thcs: 'trung hoc co so',
    ttit: 'trung tam i te',
    ubnd: 'ui ban nhan dan',
    mtv: 'mot thanh vien',
    tnhh: 'trach nhiem huu han',
    cp: 'co phan',
    bv: 'benh vien',
  }),
);
/**
 * Words that tell kinds of units apart but weigh little against the words of one unit: very many
 * units have them.
 */
const COMMON = new Set('lien doan lao dong cong co so nganh tinh huien'.split(' '));
const LEVELS = [' tinh ', ' huien ', ' thi xa ', ' thi tran ', ' thanh pho ', ' dac khu '];
const COMMUNE = 1 << LEVELS.length,
  WARD = COMMUNE << 1;

/**
 * Folded words, "y" as "i" ("Mỹ", "Mĩ"), abbreviations in full, "và" left out. `known`: what this gave
 * before, for pieces between spaces.
 */
export function wordsOf(text: string, known = new Map<string, string[]>()): string[] {
  return ([] as string[]).concat(
    ...text.split(/\s+/).map((piece) => {
      const before = known.get(piece);
      if (before) return before;
      const plain = fold(piece)
        .replace(/y/g, 'i')
        // "P1" is ward 1, but "P01" a code; "T.P" is one word; "X.Ô Diên" is the commune of a place.
        .replace(/\b([fp])(?=[1-9]\d?\b)/g, '$1 ')
        .replace(/\b(?![hpx]\.[aeiou])([a-z])\.(?=[a-z]\b)/g, '$1')
        .split(/[^a-z0-9]+/);
      const words = plain
        .map((word) => {
          const full = SHORT.get(word);
          return full === undefined ? word : full;
        })
        .join(' ')
        .split(' ')
        .filter(Boolean);
      known.set(piece, words);
      return words;
    }),
  );
}

/** A code without signs and leading zeros, so that "h7", "H-07" and "H07" are one. */
const codeOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]/g, '')
    .replace(/([a-z])0+(?=\d)/g, '$1');

/**
 * Whether a text names a ward: "phường" by its tone, "phuong" before another word, "P."; not "Nguyễn Tri
 * Phương".
 */
function namesWard(text: string, words: readonly string[]): boolean {
  const at = words.indexOf('phuong');
  if (at < 0) return false;
  const plain = text.normalize('NFC').toLowerCase();
  if (plain.includes('phường') || /(?:^|[^\p{L}])(?:cđ)?[pf](?!\p{L})/u.test(plain)) return true;
  return !plain.includes('phương') && (at < words.length - 1 || !plain.includes('phuong'));
}

/**
 * The levels of administration in a name, as bits: two units of one place differ by them. "xã hội", "hợp
 * tác xã" and Phương are none.
 */
function levelsOf(words: readonly string[], name: string): number {
  const text = ` ${words.join(' ')} `;
  const isCommune = words.some((word, at) => {
    const before = words[at - 1] || '';
    return (
      word === 'xa' &&
      words[at + 1] !== 'hoi' &&
      before !== 'thi' &&
      before !== 'tac' &&
      !oneSlipApart(before, 'thi')
    );
  });
  return (
    LEVELS.reduce(
      (bits, level, i) => (text.includes(level) ? bits | (1 << i) : bits),
      isCommune ? COMMUNE : 0,
    ) | (namesWard(name, words) ? WARD : 0)
  );
}

/** Former names and codes of a cell: "LĐLĐ huyện Cầu Kè; H04". */
const formerOf = (text = ''): string[] =>
  text
    .slice(0, 2000)
    .split(/[;,\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);

/** What looks like a code and not like a name: no blank, and a figure. */
const isCode = (text: string): boolean => /^\S*\d\S*$/.test(text) && text.length < 30;

/** The index that `searchUnits` reads; built once for a roster, in linear time. */
export function buildUnitIndex(units: readonly SearchedUnit[]): UnitIndex {
  const words = new Map<string, Word>(),
    codes = new Map<string, Set<number>>(),
    formerCodes = new Map<string, string>(),
    below = new Map<string, number[]>(),
    wholes = new Map<string, number[]>(),
    known = new Map<string, string[]>();
  const entries: Entry[] = [];
  const enter = (unit: number, name: string, code: string, former: boolean): void => {
    const own = wordsOf(name, known),
      whole = own.join(' '),
      at = entries.length;
    for (const word of own) {
      const entry = words.get(word);
      if (!entry) words.set(word, { word, weight: 0, list: [at] });
      else if (entry.list[entry.list.length - 1] !== at) entry.list.push(at);
    }
    const same = wholes.get(whole);
    if (same) same.push(at);
    else wholes.set(whole, [at]);
    entries.push({
      unit,
      name,
      former,
      code,
      words: own,
      initials: own.map((word) => word.charAt(0)).join(''),
      joined: own.join(''),
      weight: 0,
      levels: levelsOf(own, name),
    });
  };
  const isNamedBy = (code: string, unit: number): void => {
    const same = codes.get(code);
    if (same) same.add(unit);
    else codes.set(code, new Set([unit]));
  };
  units.forEach(({ code, name, parent }, at) => {
    const under = below.get(parent || '');
    if (under) under.push(at);
    else if (parent) below.set(parent, [at]);
    // Of two units with one code, which is a fault of the roster, the first is meant.
    if (!codes.has(codeOf(code))) isNamedBy(codeOf(code), at);
    enter(at, name, codeOf(code), false);
    if (TT.test(name)) enter(at, asTownIn(name), codeOf(code), false);
  });
  units.forEach(({ former }, at) => {
    for (const was of formerOf(former))
      if (!isCode(was)) enter(at, was, '', true);
      else if (!codes.has(codeOf(was)) || formerCodes.has(codeOf(was))) {
        // A present code is never taken for another unit's former one.
        isNamedBy(codeOf(was), at);
        formerCodes.set(codeOf(was), was);
      }
  });
  words.forEach((entry, word) => {
    entry.weight = COMMON.has(word) ? 0.5 : 1 + Math.min(4, Math.log(units.length / entry.list.length));
    for (const at of entry.list) entries[at]!.weight += entry.weight;
  });
  return { units, entries, words, vocabulary: [...words.values()], codes, formerCodes, below, wholes };
}

/**
 * What one typed word is worth to each unit: [units, gain], most first, and the most it can be worth.
 * `typed`: all the words, none of which stands for another.
 */
function gainsOf(
  { units, entries, words, vocabulary, codes, below }: UnitIndex,
  word: string,
  typed: ReadonlySet<string>,
): { worth: number; gains: [number[], number][] } {
  const exact = words.get(word),
    code = codeOf(word),
    figures = /\d/.test(word),
    gains: [number[], number][] = exact ? [[exact.list, exact.weight]] : [];
  const slip = word.length < 2 ? 0 : word.length > 3 ? 0.75 : 0.5;
  // Figures must be the same: phường 1 is not phường 10.
  if (!figures)
    for (const { word: other, list, weight } of vocabulary) {
      const like =
        other.charCodeAt(0) === word.charCodeAt(0) && other.startsWith(word)
          ? 0.4 + (0.5 * word.length) / other.length
          : slip && oneSlipApart(word, other)
            ? slip
            : 0;
      if (like && !typed.has(other)) gains.push([list, like * Math.min(2.5, weight)]);
    }
  // Initials of words in a row ("kkt"), words run together ("duyenhai"), the start of a code.
  const initials = !/[aeiou]/.test(word) || gains.length === 0,
    start = code.replace(/0+$/, '');
  if (word.length > 1 && /[a-z]/.test(word) && (initials || !exact))
    entries.forEach((entry, at) => {
      const from = initials ? entry.initials.indexOf(word) : -1;
      let gain =
        figures && entry.code.startsWith(start)
          ? 3
          : word.length > 3 && entry.joined.includes(word)
            ? word.length * 0.8
            : 0;
      if (from >= 0)
        for (const part of entry.words.slice(from, from + word.length)) gain += 0.9 * words.get(part)!.weight;
      if (gain) gains.push([[at], Math.min(4, gain)]);
    });
  const coded = figures ? codes.get(code) : undefined;
  if (coded !== undefined) gains.push([[...coded], 6]);
  gains.sort((a, b) => b[1] - a[1]);
  const worth = exact ? exact.weight : Math.max(3, gains.length && gains[0]![1]);
  // A word of the superior's name ("xã Long Đức thành phố Trà Vinh"), unless too many units have it to
  // tell anything.
  if (exact && exact.list.length < 200)
    for (const at of exact.list) gains.push([below.get(units[entries[at]!.unit]!.code) || [], 0.4 * worth]);
  return { worth, gains };
}

/**
 * Letters with their tones, "y" as "i", the words of a text in their order; abbreviations stay as they are.
 */
const tonedWords = (text: string): string[] =>
  nameKey(text)
    .normalize('NFD')
    .replace(/y/g, 'i')
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** The words of a query with their tones; none where it was typed without any. */
function tonesOf(query: string): string[] {
  const words = /[^\0-\x7F]/.test(query) ? tonedWords(query) : [];
  return words.some((word) => fold(word) !== word) ? words : [];
}

/**
 * Whether the tones that were typed speak against a name: "Mỹ Thọ" is not "Mỹ Tho". A text without any tone
 * speaks against none.
 */
function contradicts(query: readonly string[], name: string): boolean {
  const own = tonedWords(name),
    bare = own.map((word) => fold(word));
  return query.some((word) => bare.includes(fold(word)) && !own.includes(word));
}

/** Words without those of the level of a place, which people also write after it: "Sóc Sơn (xã)". */
const withoutLevel = (words: readonly string[]): string[] =>
  words.filter((word) => word !== 'xa' && word !== 'phuong');
/**
 * How much of the order of the typed words a name keeps: 1 where each stands right after the one before it.
 */
function inOrder(query: readonly string[], words: readonly string[]): number {
  const typed = withoutLevel(query),
    text = ` ${withoutLevel(words).join(' ')} `;
  if (typed.length < 2) return 1;
  let kept = 0;
  for (let i = 1; i < typed.length; i += 1) if (text.includes(` ${typed[i - 1]!} ${typed[i]!} `)) kept += 1;
  return kept / (typed.length - 1);
}

/** What the order and the tones of the words weigh: enough to part units that are equal by their words. */
const ORDER = 0.06,
  TONES = 0.04;
/** What a name typed whole, in its own order, is above one that only has the same words. */
const WHOLE = 0.05;

/** "TT": a town, or a centre of something; which of them, the rest of the name says. */
const TT = /(^|[^\p{L}.])tt(?!\p{L})\.?/iu;
const asTownIn = (name: string): string => name.replace(TT, '$1thị trấn ');
/** The six cities that are provinces; other cities are superiors in a roster, and part its units. */
const CITIES = 'hà nội|hải phòng|huế|đà nẵng|cần thơ|hồ chí minh|hcm';
/**
 * "…, tỉnh Trà Vinh", "…, TP. Huế": the province after a place, which the roster's names mostly leave out;
 * "BCH", "Đơn vị:", "1." before a name.
 */
const BESIDE = new RegExp(
  `[\\s,;(-]+(?:thuộc\\s+)?(?:(?:tỉnh|tinh|t\\.)\\s+\\S.{1,30}|(?:thành phố|tp\\.?)\\s*(?:${CITIES})[.)]*)$|^(?:(?:đơn vị|tên)\\s*:|\\d{1,3}[.)]\\s|(?:bch|ban chấp hành|btv|ban thường vụ)\\s)\\s*`,
  'giu',
);

/**
 * The units that fit what was typed, best first, at most `limit`. Any string; nothing that fits gives an
 * empty list. A name or code that a unit had before finds the unit of today.
 */
export function searchUnits(index: UnitIndex, query: string, limit = 8): UnitHit[] {
  const typed = query.slice(0, 300).normalize('NFC'),
    hits = hitsOf(index, typed, limit),
    [one, two] = hits;
  if (one?.sure) return hits;
  const town = asTownIn(typed);
  if (town !== typed && one && !(two && two.score > 0.9 * one.score)) {
    const asTown = hitsOf(index, town, limit);
    if (asTown[0]?.sure && asTown[0].code === one.code) return asTown;
  }
  const place = typed.replace(BESIDE, '');
  if (place === typed || !place.trim()) return hits;
  const without = hitsOf(index, place, limit);
  return without[0]?.sure || !hits.length ? without : hits;
}

/**
 * Whether the typed words and a name say the same: each typed word is one of its words, their initials, or
 * several of them run together; and of its own none is left but those that very many units have. "Phú Hoà" is
 * not "Phú Hoà Đông".
 */
function saysTheSame(typed: readonly string[], { words, initials, joined }: Entry): boolean {
  const times = (list: readonly string[], word: string): number => list.filter((one) => one === word).length;
  // "Xã Tân Tân Lĩnh" is not "xã Tân Lĩnh".
  if (typed.some((word) => words.includes(word) && times(typed, word) > times(words, word))) return false;
  const said = words.map((word) => typed.includes(word));
  for (const word of typed) {
    if (words.includes(word)) continue;
    const from = initials.indexOf(word);
    if (word.length > 1 && from >= 0) said.fill(true, from, from + word.length);
    else if (word.length > 3 && joined.includes(word))
      words.forEach((own, i) => (said[i] ||= word.includes(own)));
    else return false;
  }
  return words.every(
    (word, i) => said[i] || (COMMON.has(word) && (word !== 'dong' || words[i - 1] === 'lao')),
  );
}

interface Found {
  at: number;
  entry: Entry;
  score: number;
  fits: boolean;
  whole: boolean;
}

/** Each unit once, by its best entry. */
function oneEach(found: readonly Found[]): Found[] {
  const seen = new Set<number>();
  return found.filter(({ entry }) => {
    if (seen.has(entry.unit)) return false;
    seen.add(entry.unit);
    return true;
  });
}

function hitsOf(index: UnitIndex, query: string, limit: number): UnitHit[] {
  const { entries, units } = index,
    words = wordsOf(query).slice(0, 24),
    typed = new Set(words);
  const got = new Float64Array(entries.length),
    seen = new Int32Array(entries.length);
  let worth = 0,
    turn = 0;
  typed.forEach((word) => {
    const found = gainsOf(index, word, typed);
    worth += found.worth;
    turn += 1;
    for (const [list, gain] of found.gains)
      list.forEach((at) => {
        if (seen[at] !== turn) {
          seen[at] = turn;
          got[at]! += Math.min(gain, found.worth);
        }
      });
  });
  const levels = levelsOf(words, query),
    coded = index.codes.get(codeOf(query)),
    toned = tonesOf(query),
    wholes = new Set(index.wholes.get(words.join(' ')) ?? []);
  const best: Found[] = [],
    room = limit + ROOM;
  entries.forEach((entry, at) => {
    const isCode = !entry.former && coded?.has(entry.unit) === true,
      covered = isCode ? 1 : got[at]! / worth,
      share = isCode ? 1 : Math.min(1, got[at]! / entry.weight);
    const clash = !isCode && levels & ~entry.levels && entry.levels & ~levels,
      rough = covered * (0.6 + 0.4 * share) * (clash ? 0.5 : 1);
    if (!(covered > 0.34) || (best.length === room && rough + WHOLE <= best[room - 1]!.score)) return;
    const against = !isCode && toned.length > 0 && contradicts(toned, entry.name),
      order = isCode ? 1 : inOrder(words, entry.words),
      whole = wholes.has(at) && !against,
      score = rough * (1 - ORDER * (1 - order)) * (against ? 1 - TONES : 1) + (whole ? WHOLE : 0);
    const close =
      covered > 0.95 &&
      share > 0.8 &&
      levels === entry.levels &&
      !against &&
      order > 0.5 &&
      saysTheSame(words, entry);
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? best.length : place, 0, {
      at,
      entry,
      score,
      fits: isCode || whole || close,
      whole: whole || isCode,
    });
    best.length = Math.min(room, best.length);
  });
  const list = oneEach(best).slice(0, limit),
    [one, two] = oneEach(best);
  // Typed whole, it is sure if no other unit is named so too; else only if nothing else fits nearly as well.
  const sure =
    one !== undefined &&
    one.fits &&
    (one.whole ? !two?.whole : two === undefined || two.score < 0.9 * one.score);
  const formerCode = index.formerCodes.get(codeOf(query));
  return list.map(({ entry, score }, i) => {
    const { code, name } = units[entry.unit]!,
      formerly = entry.former ? entry.name : coded?.has(entry.unit) ? formerCode : undefined;
    return {
      code,
      name,
      score: Math.min(1, score),
      sure: i === 0 && sure,
      ...(formerly === undefined ? {} : { formerly }),
    };
  });
}

/** Entries kept beside those that are shown: a unit may stand among them by several of its names. */
const ROOM = 8;
