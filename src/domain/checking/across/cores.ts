/**
 * Whose name a page bears: what is left of the names of units once the words are gone that say nothing of
 * whose they are.
 */
import { wordsOf } from '../../roster/unit-search';
import { clean } from '../../text/vietnamese';
import type { AcrossRow } from './row';

/** Words that say what a page or a unit is, and not whose: in "trang cong doan huyen cau ke", two of them. */
const KINDS = [
  'trang',
  'fan ?page',
  'page',
  'facebook',
  'fb',
  'nhom',
  'group',
  'chinh thuc',
  'official',
  'lien doan lao dong',
  'cong doan(?: co so| nganh)?',
];
const KIND = new RegExp(` (?:${KINDS.join('|')})(?= )`, 'g');
const LEVEL = /^(?:huien|thi xa|thanh pho) /;
/**
 * The core of each unit's name, and the units of each core; '' among them where the name may be nobody's
 * in particular.
 */
export interface Cores {
  coreOf(name: string): string;
  own: Map<string, string>;
  units: Map<string, Set<string>>;
}

/**
 * What tells units, or their pages, from others: the words of the name without those of kind and without the
 * province at the end.
 */
export function coresOf(units: readonly { code: string; name: string }[]): Cores {
  const known = new Map<string, string[]>(),
    own = new Map<string, string>(),
    byCore = new Map<string, Set<string>>();
  const coreOf = (name: string): string =>
    ` ${wordsOf(name, known).join(' ')} `
      .replace(KIND, '')
      .replace(/ tinh [a-z ]{2,30}$/, ' ')
      .trim();
  const put = (core: string, code: string): void => {
    if (core) byCore.set(core, (byCore.get(core) || new Set<string>()).add(code));
  };
  for (const unit of units) {
    const code = unit.code.trim(),
      core = coreOf(unit.name),
      province = / tinh ([a-z ]{2,30})$/.exec(wordsOf(unit.name, known).join(' '));
    own.set(code, core);
    put(core, code);
    // Without the level too ("Công đoàn Cầu Kè"); but "Công đoàn Trà Vinh" may be the province's.
    if (LEVEL.test(core)) put(core.replace(LEVEL, ''), code);
    if (province) put(province[1]!, '');
  }
  return { coreOf, own, units: byCore };
}

/**
 * The unit, not the row's own, whose name the page has as a whole. A name that fits several, or a part of the
 * unit's own, names none.
 */
export function namedOther(row: AcrossRow, { coreOf, own, units }: Cores): string | undefined {
  const unit = row.unit.trim(),
    mine = own.get(unit),
    core = coreOf(clean(row.pageName || row.accountName)),
    named = [...(units.get(core) || [])];
  const sloppy = mine === undefined || (!LEVEL.test(core) && ` ${mine} `.includes(` ${core} `));
  return named.length === 1 && named[0] !== unit && !sloppy ? named[0] : undefined;
}
