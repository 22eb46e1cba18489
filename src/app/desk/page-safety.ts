/**
 * The desk's section An toàn trang: pages that one lost telephone would leave to nobody, and fake pages with
 * where their report stands. A blue tick is nowhere evidence.
 */
import * as z from 'zod/mini';
import { lineNumber, type OutputOfShape, textUpTo } from '../shapes';
import { fakeStates, kinds, type Row } from '../../domain/fields';
import { readKind } from '../../domain/fields/choices';
import { grouped } from '../../domain/grouped';
import { readFakePage } from '../../domain/paper/fake-page';
import { nextNumber } from '../../domain/person/requests';
import { isStopped } from '../../domain/checking/recheck';
import { LONGEST_CODE } from '../../domain/roster/unit';
import { isActive } from '../../domain/roster/tree';
import { showDay } from '../../domain/text/days';
import { codeKey } from '../../domain/text/words';
import { done, refuse, refuseWith, said } from '../answer';
import { isErased } from '../review/personal-data';
import type { Clock, People, Workbook, Writing } from '../services';
import { staffWrites } from '../staff-writes';
import { nameOf } from '../visitor';
import type { Answer } from '../views';
import {
  choicesOf,
  isAmong,
  narrowShape,
  placesIn,
  superiorOf,
  superiorsIn,
  type Narrowable,
} from './narrow';
import { genuineOf } from './papers';
import type { Choices, Narrow } from './views';

const PREFIX = 'TG';
/** Lines named at once; whoever looks for others narrows the list. */
const MOST = 200;

export const fakeShape = () =>
  z.object({
    /** The number that the page was told is next: sent twice it counts once. */
    id: lineNumber(),
    unit: textUpTo(LONGEST_CODE),
    address: textUpTo(2_000),
    foundOn: textUpTo(100),
    pageId: textUpTo(100),
    does: textUpTo(2_000),
  });
export const fakeStateShape = () =>
  z.object({
    id: lineNumber(),
    state: z.enum(Object.keys(fakeStates) as [keyof typeof fakeStates]),
    /** What the list is narrowed by, that is answered. */
    among: z.optional(narrowShape()),
  });

/** 'one': only one person administers it; 'left': whoever did has left. */
export type Alone = 'one' | 'left';
export interface FakeLine {
  id: string;
  address: string;
  unit: string;
  /** What the roster calls the unit; '' for one that it no longer has. */
  name: string;
  genuine: string;
  foundOn: string;
  state: string;
  /** "16/10/2018, canbo@example.org": when and by whom its state was last written. */
  last: string;
}
export interface PageSafety {
  alone: { unit: string; name: string; page: string; state: Alone; phone: string }[];
  count: number;
  choices: Choices;
  /** Those asked for, what is not handled first; at most 200. */
  fakes: FakeLine[];
  fakesCount: number;
  fakeChoices: Choices;
  /** The number of the next fake page. */
  next: string;
}

/** What the acts answer: the fake pages as they stand now. */
type Recorded = Pick<PageSafety, 'fakes' | 'fakesCount' | 'fakeChoices' | 'next'>;

interface AloneUnit extends Narrowable {
  unit: Row<'units'>;
  page: string;
  state: Alone;
}

const isPage = ({ kind }: Row<'accounts'>): boolean =>
  [kinds.page, kinds.group].some((one) => one === readKind(kind));
const nameOfPage = (row: Row<'accounts'>): string => (row.pageName || row.accountName || row.address).trim();

type Above = ReturnType<typeof superiorsIn>;
/** The superiors of every unit, as one reading of the roster tells them. */
const aboveIn = (office: Workbook): Above => superiorsIn(office.table('units').rows);

/** Units with a page that fewer than two people administer, the worst first. */
function aloneUnits(office: Workbook, above: Above): AloneUnit[] {
  const units = office.table('units').rows;
  const rows = grouped(office.table('accounts').rows, (row) => row.unit.trim());
  return units
    .flatMap((unit): AloneUnit[] => {
      const own = (rows.get(unit.code.trim()) ?? []).filter(isPage);
      if (!unit.code.trim() || !isActive(unit)) return [];
      const used = own.filter((row) => !isStopped(row));
      // A page whose person was erased is stopped with it: it still stands on Facebook.
      const left = used.find((row) => !row.name.trim()) ?? (used.length ? undefined : own.find(isErased));
      const worst = left ?? used.find((row) => !row.second.trim());
      return worst
        ? [
            {
              unit,
              page: nameOfPage(worst),
              above: above(unit),
              kind: unit.kind.trim(),
              state: left ? 'left' : 'one',
            },
          ]
        : [];
    })
    .sort((a, b) => a.state.localeCompare(b.state) || superiorOf(a).localeCompare(superiorOf(b), 'vi'));
}

const fakeLine = (
  { id, address, unit, genuine, foundOn, state, at, who }: Row<'fakes'>,
  name: string,
): FakeLine => ({
  id,
  address,
  unit,
  name,
  genuine,
  foundOn: showDay(foundOn),
  state,
  last: [showDay(at.slice(0, 10)), who].filter(Boolean).join(', '),
});
/** Fake pages stand where the unit stands that they imitate. */
function fakesOf(office: Workbook, narrow: Narrow = {}, above = aboveIn(office)): Recorded {
  const rows = office.table('fakes').rows.filter(({ id }) => id);
  const place = placesIn(office.table('units').rows, above);
  const lines = rows.map((row) => ({ ...place(row.unit), row, state: row.state }));
  const chosen = lines.filter((line) => isAmong(line, narrow));
  const isHandled = ({ state }: Narrowable): number => Number(state === fakeStates.handled);
  return {
    fakes: chosen
      .reverse()
      .sort((a, b) => isHandled(a) - isHandled(b))
      .slice(0, MOST)
      .map(({ row, unit }) => fakeLine(row, unit?.name.trim() ?? '')),
    fakesCount: chosen.length,
    fakeChoices: choicesOf(lines),
    next: nextNumber(rows, PREFIX),
  };
}

/** Pages that need a second person, and the fake ones. Nothing is written. */
export function pageSafety(
  office: Workbook & People,
  { fakes, ...narrow }: Narrow & { fakes?: Narrow },
): Answer<PageSafety> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const above = aboveIn(office);
  const all = aloneUnits(office, above);
  const chosen = all.filter((one) => isAmong(one, narrow));
  return done({
    alone: chosen.slice(0, MOST).map(({ unit, page, state }) => ({
      unit: unit.code.trim(),
      name: unit.name.trim(),
      page,
      state,
      phone: unit.phone.trim(),
    })),
    count: chosen.length,
    choices: choicesOf(all),
    ...fakesOf(office, fakes, above),
  });
}

function record(office: Writing & People, input: OutputOfShape<typeof fakeShape>): Answer<Recorded> {
  const unit = office
    .table('units')
    .rows.find(({ code }) => code.trim() && codeKey(code) === codeKey(input.unit));
  const rows = office.table('accounts').rows.filter((row) => unit && row.unit.trim() === unit.code.trim());
  const genuine = genuineOf(rows);
  const read = readFakePage(input, { name: unit?.name ?? '', address: genuine }, office.today);
  if (!read.ok)
    return refuse(read.problems.map((problem) => ({ ...said(problem), row: problem.field ?? '' })));
  const known = office.table('fakes').rows;
  const again = known.some(({ id, address }) => id === input.id && address === read.value.address);
  if (!again)
    office.append('fakes', [
      {
        id: known.some(({ id }) => id === input.id) ? nextNumber(known, PREFIX) : input.id,
        ...read.value,
        unit: unit!.code.trim(),
        genuine,
        state: fakeStates.waiting,
        at: office.now,
        who: nameOf(office.visitor()),
      },
    ]);
  return done(fakesOf(office));
}

/** Writes a fake page down: it waits for those who can take it down. */
export function recordFake(
  office: Writing & People,
  input: OutputOfShape<typeof fakeShape>,
): Answer<Recorded> {
  return staffWrites(office, () => record(office, input));
}

/** Writes where the report of a fake page stands now. */
export function setFakeState(
  office: Writing & People & Clock,
  { id, state, among }: OutputOfShape<typeof fakeStateShape>,
): Answer<Recorded> {
  return staffWrites(office, () => {
    const index = office.table('fakes').rows.findIndex((row) => row.id === id);
    if (index < 0) return refuseWith({ key: 'paper.fakeGone' });
    const cells = { state: fakeStates[state], at: office.now, who: nameOf(office.visitor()) };
    office.putTyped('fakes', [{ index, cells }]);
    return done(fakesOf(office, among));
  });
}
