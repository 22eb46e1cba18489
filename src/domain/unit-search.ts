/**
 * Finds units of the roster by what a person types: abbreviations, no tones, a slip of the finger, any order of words, a code, words run together.
 * The place alone never decides: the district and the town of Duyên Hải, the city and the province of Trà Vinh are told apart by their level.
 */
import { fold, oneSlipApart } from './vietnamese';

export interface SearchedUnit { code: string; name: string; kind?: string; parent?: string }
/** `score` 0–1. `sure`: nothing else on the roster fits what was typed nearly as well, so a form may choose it by itself. */
export interface UnitHit { code: string; name: string; score: number; sure: boolean }

interface Entry { unit: SearchedUnit; code: string; words: string[]; initials: string; joined: string; weight: number; levels: number }
export interface UnitIndex { entries: Entry[]; vocabulary: { word: string; list: number[]; weight: number }[]; byWord: Map<string, number[]>; byParent: Map<string, number[]>; byCode: Map<string, number>; weights: Map<string, number> }

/** Abbreviations with one meaning, written out on both sides ("y" is already "i"). Others (TT, VC, GD, KKT, NHCSXH …) are found as initials of words in a row. */
const SHORT: Readonly<Record<string, string>> = {
  ldld: 'lien doan lao dong', cdcs: 'cong doan co so', cdn: 'cong doan nganh', cd: 'cong doan', cti: 'cong ti', ct: 'cong ti', h: 'huien', tx: 'thi xa', tp: 'thanh pho',
  bv: 'benh vien', thpt: 'trung hoc pho thong', thcs: 'trung hoc co so', ttit: 'trung tam i te', it: 'i te', ubnd: 'ui ban nhan dan', mtv: 'mot thanh vien', tnhh: 'trach nhiem huu han', cp: 'co phan',
};
/** Words that tell kinds of units apart but weigh little against the words of one unit: very many units have them. */
const COMMON = new Set('lien doan lao dong cong co so nganh tinh huien thi xa thanh pho'.split(' '));

/** Folded words, "y" as "i" ("Mỹ", "Mĩ"), abbreviations in full, "và" left out. `known`: what this gave before, for pieces between spaces. */
function wordsOf(text: string, known = new Map<string, string[]>()): string[] {
  return ([] as string[]).concat(...text.split(/\s+/).map((piece) => {
    let words = known.get(piece);
    if (words === undefined) {
      const plain = fold(piece).replace(/y/g, 'i').replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1');
      const full = plain.split(/[^a-z0-9]+/).map((word) => (Object.prototype.hasOwnProperty.call(SHORT, word) ? SHORT[word] : word)).join(' ');
      known.set(piece, words = full.split(' ').filter((word) => word !== '' && word !== 'va'));
    }
    return words;
  }));
}

/** A code without signs and leading zeros, so that "h7", "H-07" and "H07" are one. */
const codeOf = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '').replace(/([a-z])0+(?=\d)/g, '$1');

/** The levels of administration in a name, as bits: two units of one place differ by them. */
function levelsOf(words: readonly string[]): number {
  let bits = 0;
  words.forEach((word, i) => {
    const before = words[i - 1], next = words[i + 1];
    if (word === 'tinh') bits |= 1;
    if (word === 'huien') bits |= 2;
    if (word === 'thi' && next === 'xa') bits |= 4;
    if (word === 'thi' && next === 'tran') bits |= 8;
    if (word === 'thanh' && next === 'pho') bits |= 16;
    if (word === 'xa' && before !== 'thi' && before !== 'tac' && next !== 'hoi') bits |= 32;
    if (word === 'phuong' && /^\d/.test(next ?? '')) bits |= 64;
  });
  return bits;
}

function add(map: Map<string, number[]>, word: string, at: number): void {
  const list = map.get(word);
  if (list === undefined) map.set(word, [at]); else if (list[list.length - 1] !== at) list.push(at);
}

/** The index that `searchUnits` reads; built once for a roster, in linear time. */
export function buildUnitIndex(units: readonly SearchedUnit[]): UnitIndex {
  const byWord = new Map<string, number[]>(), byParent = new Map<string, number[]>(), byCode = new Map<string, number>(), weights = new Map<string, number>();
  const known = new Map<string, string[]>();
  const wordsByCode = new Map(units.map(({ code, name }) => [code, wordsOf(name, known)]));
  const entries = units.map((unit, at): Entry => {
    const words = wordsByCode.get(unit.code) ?? [], code = codeOf(unit.code);
    for (const word of words) add(byWord, word, at);
    for (const word of wordsByCode.get(unit.parent ?? '') ?? []) add(byParent, word, at);
    if (code !== '' && !byCode.has(code)) byCode.set(code, at);
    return { unit, code, words, initials: words.map((word) => word.charAt(0)).join(''), joined: words.join(''), weight: 0, levels: levelsOf(words) };
  });
  const vocabulary = [...byWord].map(([word, list]) => ({ word, list, weight: COMMON.has(word) ? 0.5 : 1 + Math.min(4, Math.log(units.length / list.length)) }));
  for (const { word, weight } of vocabulary) weights.set(word, weight);
  for (const entry of entries) entry.words.forEach((word, i) => { if (entry.words.indexOf(word) === i) entry.weight += weights.get(word) ?? 0; });
  return { entries, vocabulary, byWord, byParent, byCode, weights };
}

const isInitials = (typed: string): boolean => !/[aeiou]/.test(typed);

/** How well a typed word stands for another word of the roster, 0–1: as its start, or with one slip. */
function likeness(typed: string, word: string, slip: number): number {
  if (word.length > typed.length && word.charCodeAt(0) === typed.charCodeAt(0) && word.startsWith(typed)) return 0.4 + 0.5 * typed.length / word.length;
  return oneSlipApart(typed, word) ? slip : 0;
}

/** What one typed word is worth to each unit: [units, gain], most first, and the most it can be worth. */
function gainsOf(index: UnitIndex, typed: string): { worth: number; gains: [readonly number[], number][] } {
  const { vocabulary, byWord, byParent, byCode, entries, weights } = index;
  const exact = weights.get(typed), code = codeOf(typed);
  const gains: [readonly number[], number][] = [[byWord.get(typed) ?? [], exact ?? 0]];
  // Figures must be the same: phường 1 is not phường 10.
  const figures = /\d/.test(typed), initials = isInitials(typed), slip = typed.length < 2 ? 0 : initials ? 0.2 : typed.length > 3 ? 0.75 : 0.5;
  if (!figures) for (const { word, list, weight } of vocabulary) {
    const like = likeness(typed, word, slip);
    if (like > 0 && word !== typed) gains.push([list, like * weight]);
  }
  if (typed.length > 1 && /[a-z]/.test(typed) && (initials || (exact === undefined && gains.length === 1))) {
    entries.forEach((entry, at) => { const gain = rareGain(entry, typed, figures, code, weights); if (gain > 0) gains.push([[at], gain]); });
  }
  const coded = figures ? byCode.get(code) : undefined;
  if (coded !== undefined) gains.push([[coded], 6]);
  gains.sort((a, b) => b[1] - a[1]);
  const worth = exact ?? Math.max(3, gains[0]?.[1] ?? 0);
  return { worth, gains: [...gains, [(!COMMON.has(typed) && byParent.get(typed)) || [], 0.4 * worth]] };
}

/** A typed word that is no word of the roster: initials of words in a row ("kkt"), words run together ("duyenhai"), the start of a code. */
function rareGain(entry: Entry, typed: string, figures: boolean, code: string, weights: ReadonlyMap<string, number>): number {
  if (figures && entry.code.startsWith(code)) return 3;
  const from = entry.initials.indexOf(typed);
  if (from >= 0) return entry.words.slice(from, from + typed.length).reduce((sum, word) => sum + 0.9 * (weights.get(word) ?? 0), 0);
  return typed.length > 3 && entry.joined.includes(typed) ? typed.length * 0.8 : 0;
}

/** The units that fit what was typed, best first, at most `limit`. Any string; nothing that fits gives an empty list. */
export function searchUnits(index: UnitIndex, query: string, limit = 8): UnitHit[] {
  const { entries, byCode } = index;
  const words = wordsOf(query.slice(0, 300)), typed = [...new Set(words)].slice(0, 24);
  const got = new Float64Array(entries.length), seen = new Int32Array(entries.length);
  let worth = 0;
  typed.forEach((word, i) => {
    const found = gainsOf(index, word);
    worth += found.worth;
    for (const [list, gain] of found.gains) list.forEach((at) => { if (seen[at] !== i + 1) { seen[at] = i + 1; got[at] = (got[at] ?? 0) + Math.min(gain, found.worth); } });
  });
  const levels = levelsOf(words), coded = byCode.get(codeOf(query));
  const best: { at: number; score: number; fits: boolean }[] = [];
  entries.forEach((entry, at) => {
    const covered = at === coded ? 1 : (got[at] ?? 0) / worth;
    if (!(covered > 0.34)) return;
    const share = at === coded ? 1 : Math.min(1, (got[at] ?? 0) / entry.weight);
    const clash = at !== coded && (levels & ~entry.levels) !== 0 && (entry.levels & ~levels) !== 0;
    const score = covered * (0.6 + 0.4 * share) * (clash ? 0.5 : 1);
    if (best.length === limit && score <= (best[limit - 1]?.score ?? 0)) return;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.score ?? 0) < score) place -= 1;
    best.splice(place, 0, { at, score, fits: at === coded || (covered > 0.95 && share > 0.8 && levels === entry.levels) });
    if (best.length > limit) best.pop();
  });
  const [first, second] = best;
  return best.flatMap((hit) => {
    const unit = entries[hit.at]?.unit;
    const sure = hit === first && hit.fits && (second?.score ?? 0) < 0.9 * hit.score;
    return unit === undefined ? [] : [{ code: unit.code, name: unit.name, score: hit.score, sure }];
  });
}
