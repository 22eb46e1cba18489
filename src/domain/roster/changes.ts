/**
 * ★ Units that move, merge, dissolve or get another name, many at once: reads a table of such changes beside
 * the roster as it stands, and says of each line what it does. Pure; the preview and the import decide alike.
 */
import { activities, type Row } from '../fields';
import { readActivity } from '../fields/choices';
import type { Problem } from '../messages';
import { codeKey } from '../text/words';
import { clean, fold, nameKey } from '../text/vietnamese';
import { imported, type Imported, type Meaning } from './headings';
import { activityOf, treeOf } from './tree';
import { looksLikeCode } from './unit';

export type UnitText = Record<Imported, string>;

/** Where the cells of a table of changes stand: how a line finds its unit, and what becomes of it. */
export type ChangeColumns = Partial<
  Record<'code' | 'name' | 'newCode' | 'newName' | 'newParent' | 'plan', number>
>;
/** Those cells of one line. */
export type ChangeText = Record<keyof ChangeColumns, string>;

const isImported = (key: Meaning): key is Imported => (imported as readonly Meaning[]).includes(key);

/**
 * Whether a table is one of changes, and where its cells stand. Columns of the roster that stand there too
 * are in `plain`.
 */
export function changeColumns(at: ReadonlyMap<Meaning, number>): {
  plain: ReadonlyMap<Imported, number>;
  change?: ChangeColumns;
} {
  const has = (...keys: Meaning[]): boolean => keys.some((key) => at.has(key));
  // In the table's own order.
  const plain = new Map([...at].filter((one): one is [Imported, number] => isImported(one[0])));
  const put = (key: Imported, from: Meaning): void => {
    if (at.has(from)) plain.set(key, at.get(from)!);
  };
  const isOld = has('oldCode', 'oldName'),
    isNew = has('newCode', 'newName', 'newParent', 'plan'),
    isRoster = plain.has('code') && plain.has('name') && has('kind', 'email', 'phone', 'required');
  // "Mã mới | Tên mới | Email": a roster that only says that it is the new one.
  if (!isOld && isNew && !has('code', 'name')) {
    put('code', 'newCode');
    put('name', 'newName');
    put('parent', 'newParent');
    return { plain };
  }
  if (isRoster && !isNew) {
    // "Tên cũ" beside a whole roster is what people may still look for.
    if (!plain.has('formerly')) put('formerly', has('oldName') ? 'oldName' : 'oldCode');
    return { plain };
  }
  if (!isOld && !isNew && !has('mergedInto', 'activity')) return { plain };
  const newName = at.get('newName') ?? (isOld ? at.get('name') : undefined);
  return {
    plain,
    change: {
      code: at.get('oldCode') ?? at.get('code'),
      name: at.get('oldName') ?? (newName === at.get('name') ? undefined : at.get('name')),
      newCode: at.get('newCode') ?? (at.has('oldCode') ? at.get('code') : undefined),
      newName,
      newParent: at.get('newParent') ?? (isOld ? at.get('parent') : undefined),
      plan: at.get('plan'),
    },
  };
}

export interface ChangeLine {
  line: number;
  unit: UnitText;
  change: ChangeText;
}

/** What a line does to one unit of the roster, or to a unit that it founds. */
export interface UnitChange {
  line: number;
  /** The place in the roster; undefined for a unit that is new. */
  index?: number;
  /** Cells as they will be, only those that change. */
  cells: Partial<UnitText>;
}
export interface LinesRead {
  changes: UnitChange[];
  /** Lines whose unit is already as they want it. */
  same: number;
  rejected: { line: number; why: Problem }[];
  notes: { line: number; problem: Problem }[];
}

type RosterUnit = Row<'units'>;

/** Former names and codes of a cell, one by one. */
export const formerNames = (cell: string): string[] =>
  cell
    .split(/[;\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A cell of former names with one more, unless it is there. */
export const withFormer = (cell: string, name: string): string => {
  const known = formerNames(cell);
  return !name || known.some((one) => nameKey(one) === nameKey(name)) ? cell : [...known, name].join('\n');
};

/** "Giải thể", "Chấm dứt hoạt động": the plan that no column of its own says. */
const readPlan = (plan: string): boolean => /giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(fold(plan));

/** What finds units by what a line says of them. */
function finder(roster: readonly RosterUnit[]) {
  const byCode = new Map<string, number>(),
    byName = new Map<string, number[]>(),
    byFormer = new Map<string, number[]>();
  const push = (map: Map<string, number[]>, key: string, index: number): void => {
    const list = map.get(key);
    if (!key) return;
    if (list) list.push(index);
    else map.set(key, [index]);
  };
  roster.forEach((unit, index) => {
    const code = codeKey(unit.code);
    if (!code) return;
    if (!byCode.has(code)) byCode.set(code, index);
    push(byName, nameKey(unit.name), index);
    for (const name of formerNames(unit.formerly)) {
      push(byFormer, nameKey(name), index);
      push(byFormer, codeKey(name), index);
    }
  });
  const isActive = (index: number): boolean => activityOf(roster[index]!) === activities.active;
  const oneOf = (found: readonly number[] = []): number | 'many' | undefined => {
    const working = found.filter(isActive),
      meant = working.length ? working : found;
    return meant.length > 1 ? 'many' : meant[0];
  };
  return {
    isActive,
    byCode: (code: string): number | undefined => byCode.get(codeKey(code)),
    byName: (name: string): number | 'many' | undefined =>
      oneOf(byName.get(nameKey(name))) ?? oneOf(byFormer.get(nameKey(name))),
    /** A former code of another unit: it is never used again. */
    byFormerCode: (code: string): number | undefined => byFormer.get(codeKey(code))?.[0],
  };
}

/**
 * What the lines of a table of changes do to the roster. Whether the roster that comes of it is sound (rings
 * of mergers, superiors that are not there) is looked at afterwards, by the rule of the roster (./unit.ts).
 */
export function readChanges(lines: readonly ChangeLine[], roster: readonly RosterUnit[]): LinesRead {
  const out: LinesRead = { changes: [], same: 0, rejected: [], notes: [] };
  const find = finder(roster);
  const reject = (line: number, why: Problem): void => {
    out.rejected.push({ line, why });
  };

  // Who is meant: first all lines, because a line may name a unit that another one founds or renames.
  const meant: { line: ChangeLine; index?: number }[] = [];
  const seen = new Map<number | string, number>();
  for (const line of lines) {
    const { code, name } = line.change;
    const index = code ? find.byCode(code) : find.byName(name);
    const founds = index === undefined && code && !gone(line) && !line.change.newName && !line.change.newCode;
    if (index === 'many') reject(line.line, { key: 'roster.changeMany', with: { name } });
    else if (index === undefined && !(founds && (name || line.unit.name)))
      reject(
        line.line,
        code || name ? { key: 'roster.changeNone', with: { text: code || name } } : { key: 'roster.noCode' },
      );
    else {
      const key = index ?? codeKey(code),
        before = seen.get(key);
      if (before !== undefined) reject(line.line, { key: 'roster.changeTwice', with: { line: before } });
      else {
        seen.set(key, line.line);
        meant.push({ line, index });
      }
    }
  }

  const founded = new Map<string, UnitChange>(),
    renames = new Map<string, string>();
  const found = (line: number, cells: Partial<UnitText> & { code: string; name: string }): void => {
    founded.set(codeKey(cells.code), { line, cells });
  };
  // Units that lines add: by a code that is not on the roster, as the unit itself or as what several became.
  for (const { line, index } of meant) {
    const { newCode, newName, newParent, name, code } = line.change;
    const own = filled(line.unit);
    if (index === undefined)
      found(line.line, { ...own, code, name: name || line.unit.name, parent: newParent || line.unit.parent });
    else if (newCode && find.byCode(newCode) === undefined && !founded.has(codeKey(newCode))) {
      const before = roster[index]!;
      found(line.line, {
        kind: before.kind,
        ...own,
        code: newCode,
        name: newName || before.name,
        parent: newParent || before.parent,
      });
    }
  }
  for (const [code, { line, cells }] of founded) {
    const was = find.byFormerCode(code);
    if (was === undefined) continue;
    founded.delete(code);
    reject(line, { key: 'roster.codeUsed', with: { code: cells.code!, name: roster[was]!.name } });
  }

  /** The code of the unit that a cell names, on the roster or founded here. */
  const codeNamed = (text: string): string | 'many' | undefined => {
    const index = find.byCode(text);
    if (index !== undefined) return roster[index]!.code;
    const fresh = founded.get(codeKey(text));
    if (fresh) return fresh.cells.code!;
    const renamed = renames.get(nameKey(text));
    if (renamed !== undefined) return renamed;
    for (const { cells } of founded.values()) if (nameKey(cells.name!) === nameKey(text)) return cells.code!;
    const named = find.byName(text);
    return named === undefined || named === 'many' ? named : roster[named]!.code;
  };

  // A new name that one unit gets and nobody else keeps is a new name; one that several get is a unit.
  const wants = new Map<string, number[]>(),
    leaves = new Set<number>();
  for (const { line, index } of meant) {
    const name = nameKey(line.change.newName);
    if (index === undefined || !name || otherCode(line, roster[index]!)) continue;
    wants.set(name, [...(wants.get(name) ?? []), index]);
    if (name !== nameKey(roster[index]!.name)) leaves.add(index);
  }
  for (const [name, [only, ...more]] of wants) {
    const there = find.byName(name);
    const isFree = there === undefined || there === only || (there !== 'many' && leaves.has(there));
    if (!more.length && isFree) renames.set(name, roster[only!]!.code);
  }

  for (const { line, index } of meant) {
    if (index === undefined) continue;
    const read = changeOf(line, index);
    if ('why' in read) reject(line.line, read.why);
    else if (Object.keys(read.cells).length) out.changes.push({ line: line.line, index, cells: read.cells });
    else out.same += 1;
  }
  for (const fresh of founded.values()) {
    const parent = parentOf(fresh.line, fresh.cells.parent ?? '');
    if (typeof parent !== 'string') reject(fresh.line, parent);
    else out.changes.push({ ...fresh, cells: { ...fresh.cells, parent } });
  }
  return out;

  function parentOf(line: number, text: string): string | Problem {
    if (!text) return '';
    const code = codeNamed(text);
    if (code === 'many') return { key: 'roster.changeMany', with: { name: text } };
    if (code !== undefined) return code;
    if (!looksLikeCode(text))
      out.notes.push({ line, problem: { key: 'roster.parentByName', with: { parent: text } } });
    return text;
  }

  function changeOf(line: ChangeLine, index: number): { cells: Partial<UnitText> } | { why: Problem } {
    const before = roster[index]!,
      { newName, newParent } = line.change;
    const said = readActivity(line.unit.activity);
    if (said === activities.dissolved || (!said && readPlan(line.change.plan)))
      return { cells: differing(before, { activity: activities.dissolved, mergedInto: '' }) };
    const into = successorOf(line, index);
    if (typeof into !== 'string') return { why: into };
    if (into) return { cells: differing(before, { activity: activities.merged, mergedInto: into }) };
    if (!find.isActive(index) && said !== activities.active)
      return { why: { key: 'roster.changeGone', with: { name: before.name, activity: activityOf(before) } } };
    const cells: Partial<UnitText> = { ...filled(line.unit) };
    delete cells.activity;
    delete cells.mergedInto;
    if (!find.isActive(index)) Object.assign(cells, { activity: activities.active, mergedInto: '' });
    if (newName && nameKey(newName) !== nameKey(before.name))
      Object.assign(cells, {
        name: newName,
        formerly: withFormer(cells.formerly ?? before.formerly, before.name),
      });
    if (newParent) {
      const parent = parentOf(line.line, newParent);
      if (typeof parent !== 'string') return { why: parent };
      cells.parent = parent;
    }
    return { cells: differing(before, cells) };
  }

  /** The code of the unit that this one merges into; '' where the line says none. */
  function successorOf(line: ChangeLine, index: number): string | Problem {
    const { newCode, newName } = line.change,
      before = roster[index]!,
      text = line.unit.mergedInto || (otherCode(line, before) ? newCode : '');
    const target = text || (newName && nameKey(newName) !== nameKey(before.name) ? newName : '');
    if (!target)
      return readActivity(line.unit.activity) === activities.merged &&
        activityOf(before) !== activities.merged
        ? { key: 'roster.mergedNowhere' }
        : '';
    const code = codeNamed(target);
    if (code === 'many') return { key: 'roster.changeMany', with: { name: target } };
    if (code !== undefined) return code === before.code && !text ? '' : code;
    // Several units become one that is not there: it needs a code, and only the office can give one.
    return { key: 'roster.needsNewCode', with: { name: target } };
  }
}

/** Does a line say that its unit ends? */
const gone = ({ unit, change }: ChangeLine): boolean =>
  unit.mergedInto !== '' ||
  readPlan(change.plan) ||
  (readActivity(unit.activity) ?? activities.active) !== activities.active;

/** Does the line give another code than the unit has? A code is never changed: it is another unit's. */
const otherCode = ({ change }: ChangeLine, { code }: RosterUnit): boolean =>
  change.newCode !== '' && codeKey(change.newCode) !== codeKey(code);

/** The roster's own cells of a line that say something, without those by which the unit is found. */
function filled(unit: UnitText): Partial<UnitText> {
  const { code: _code, name: _name, parent: _parent, ...others } = unit;
  return Object.fromEntries(
    Object.entries(others).filter(([, text]) => clean(text) !== ''),
  ) as Partial<UnitText>;
}

const differing = (before: RosterUnit, cells: Partial<UnitText>): Partial<UnitText> =>
  Object.fromEntries(
    (Object.keys(cells) as Imported[]).flatMap((key) =>
      cells[key] === before[key] ? [] : [[key, cells[key]!]],
    ),
  ) as Partial<UnitText>;

export const changeKinds = ['moved', 'merged', 'renamed', 'dissolved', 'revived', 'other'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a change of cells is to the office; a line may be several things at once. */
export function kindsOf(before: RosterUnit, cells: Partial<UnitText>, byTable: boolean): ChangeKind[] {
  const after = { ...before, ...cells };
  const [was, is] = [activityOf(before), activityOf(after)];
  if (is === activities.dissolved && was !== is) return ['dissolved'];
  if (is === activities.merged && (was !== is || before.mergedInto !== after.mergedInto)) return ['merged'];
  const kinds: ChangeKind[] = [
    ...(was !== is ? (['revived'] as const) : []),
    ...(cells.parent !== undefined && codeKey(cells.parent) !== codeKey(before.parent)
      ? (['moved'] as const)
      : []),
    ...(byTable && cells.name !== undefined && nameKey(cells.name) !== nameKey(before.name)
      ? (['renamed'] as const)
      : []),
  ];
  return kinds.length ? kinds : ['other'];
}

/** How many units a plan changes in each way, and where those that move go, most first. */
export interface ChangeCounts {
  moved: number;
  to: { name: string; count: number }[];
  merged: number;
  renamed: number;
  dissolved: number;
  revived: number;
  other: number;
}

export function countChanges(changed: readonly { kinds: readonly ChangeKind[]; to: string }[]): ChangeCounts {
  const count = (kind: ChangeKind): number => changed.filter(({ kinds }) => kinds.includes(kind)).length;
  const to = new Map<string, number>();
  for (const one of changed) if (one.kinds.includes('moved')) to.set(one.to, (to.get(one.to) ?? 0) + 1);
  return {
    moved: count('moved'),
    to: [...to].map(([name, n]) => ({ name, count: n })).sort((a, b) => b.count - a.count),
    merged: count('merged'),
    renamed: count('renamed'),
    dissolved: count('dissolved'),
    revived: count('revived'),
    other: count('other'),
  };
}

/** The name of the unit that a cell names, on a roster as it will be; the cell itself where it names none. */
export function namerOf(units: readonly RosterUnit[]): (text: string) => string {
  const { named } = treeOf(units);
  return (text) => named(text)?.name ?? text;
}
