/**
 * Finds units of the roster by what a person types: abbreviations, no tones, a slip of the finger, any order
 * of words, a code, words run together. The place alone never decides: the district and the town of Duyên
 * Hải, the city and the province of Trà Vinh are told apart by their level.
 */
import { fold, oneSlipApart } from '../text/vietnamese';

export interface SearchedUnit {
  code: string;
  name: string;
  kind?: string;
  parent?: string;
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
}

interface Entry {
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
  codes: Map<string, number>;
  below: Map<string, number[]>;
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
    cti: 'cong ti',
    ct: 'cong ti',
    h: 'huien',
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
const LEVELS = [' tinh ', ' huien ', ' thi xa ', ' thi tran ', ' thanh pho '];

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
        .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
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
 * The levels of administration in a name, as bits: two units of one place differ by them. "xã hội", "hợp tác
 * xã" and Phương are none.
 */
function levelsOf(words: readonly string[]): number {
  const text = ` ${words.join(' ')} `,
    at = words.indexOf('xa'),
    before = words[at - 1] || '';
  const commune =
    at >= 0 && words[at + 1] !== 'hoi' && before !== 'thi' && before !== 'tac' && !oneSlipApart(before, 'thi')
      ? 32
      : 0;
  return (
    LEVELS.reduce((bits, level, i) => (text.includes(level) ? bits | (1 << i) : bits), commune) |
    (/ phuong \d/.test(text) ? 64 : 0)
  );
}

/** The index that `searchUnits` reads; built once for a roster, in linear time. */
export function buildUnitIndex(units: readonly SearchedUnit[]): UnitIndex {
  const words = new Map<string, Word>(),
    codes = new Map<string, number>(),
    below = new Map<string, number[]>(),
    known = new Map<string, string[]>();
  const entries = units.map(({ code, name, parent }, at): Entry => {
    const own = wordsOf(name, known),
      short = codeOf(code),
      under = below.get(parent || '');
    for (const word of own) {
      const entry = words.get(word);
      if (!entry) words.set(word, { word, weight: 0, list: [at] });
      else if (entry.list[entry.list.length - 1] !== at) entry.list.push(at);
    }
    if (under) under.push(at);
    else if (parent) below.set(parent, [at]);
    if (!codes.has(short)) codes.set(short, at);
    return {
      code: short,
      words: own,
      initials: own.map((word) => word.charAt(0)).join(''),
      joined: own.join(''),
      weight: 0,
      levels: levelsOf(own),
    };
  });
  words.forEach((entry, word) => {
    entry.weight = COMMON.has(word) ? 0.5 : 1 + Math.min(4, Math.log(units.length / entry.list.length));
    for (const at of entry.list) entries[at]!.weight += entry.weight;
  });
  return { units, entries, words, vocabulary: [...words.values()], codes, below };
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
  if (coded !== undefined) gains.push([[coded], 6]);
  gains.sort((a, b) => b[1] - a[1]);
  const worth = exact ? exact.weight : Math.max(3, gains.length && gains[0]![1]);
  // A word of the superior's name ("xã Long Đức thành phố Trà Vinh"), unless too many units have it to
  // tell anything.
  if (exact && exact.list.length < 200)
    for (const at of exact.list) gains.push([below.get(units[at]!.code) || [], 0.4 * worth]);
  return { worth, gains };
}

/**
 * The units that fit what was typed, best first, at most `limit`. Any string; nothing that fits gives
 * an empty list.
 */
export function searchUnits(index: UnitIndex, query: string, limit = 8): UnitHit[] {
  const { entries, units } = index,
    words = wordsOf(query.slice(0, 300)).slice(0, 24),
    typed = new Set(words);
  const got = new Float64Array(units.length),
    seen = new Int32Array(units.length);
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
  const levels = levelsOf(words),
    coded = index.codes.get(codeOf(query)),
    best: (UnitHit & { fits: boolean })[] = [];
  entries.forEach((entry, at) => {
    const isCode = at === coded,
      covered = isCode ? 1 : got[at]! / worth,
      share = isCode ? 1 : Math.min(1, got[at]! / entry.weight);
    const clash = !isCode && levels & ~entry.levels && entry.levels & ~levels,
      score = covered * (0.6 + 0.4 * share) * (clash ? 0.5 : 1);
    if (!(covered > 0.34) || (best.length === limit && score <= best[limit - 1]!.score)) return;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? limit : place, 0, {
      code: units[at]!.code,
      name: units[at]!.name,
      score,
      sure: false,
      fits: isCode || (covered > 0.95 && share > 0.8 && levels === entry.levels),
    });
    best.length = Math.min(limit, best.length);
  });
  return best.map(({ code, name, score, fits }, i) => ({
    code,
    name,
    score,
    sure: i === 0 && fits && (best.length < 2 || best[1]!.score < 0.9 * score),
  }));
}
