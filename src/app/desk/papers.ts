/**
 * What the office prints: the source's form for units, the lists for reporting upward, the report of a fake
 * page. Staff only; nothing is written.
 */
import * as z from 'zod/mini';
import { type OutputOfShape, textUpTo } from '../shapes';
import { kinds, statuses, type Row } from '../../domain/fields';
import { provincialList, publicPages, type ListedUnit } from '../../domain/paper/lists';
import { fakePageReport } from '../../domain/paper/fake-page';
import { paperInvitation } from '../../domain/paper/invitation';
import { inUse, unitForm, type Office as PaperOffice } from '../../domain/paper/unit-form';
import type { Paper } from '../../domain/paper/document';
import { grouped } from '../../domain/grouped';
import { isActive } from '../../domain/roster/tree';
import { LONGEST_CODE, reachedAt } from '../../domain/roster/unit';
import { extensionOf, lastDay } from '../../domain/standing/deadline';
import { codeKey, wordKey } from '../../domain/text/words';
import { compareVietnamese } from '../../domain/text/vietnamese';
import { done, refuse, refuseWith, said } from '../answer';
import { doorProblem } from '../link/desk';
import { doorState, unitLinks } from '../link/unit-links';
import type { Asked, Clock, Links, Refusals } from '../services';
import type { Answer } from '../views';
import { superiorsIn } from './narrow';

/** Forms printed at once; more would make the browser wait for minutes. */
const MOST_FORMS = 300;
/** Fake pages to choose from. */
const MOST_FAKES = 100;

export const papersShape = () =>
  z.object({
    what: z.enum(['invite', 'blank', 'filled', 'list', 'pages', 'fake']),
    /** Only units below this superior, at whatever level, in words of the list; '' for all. */
    above: textUpTo(2_000),
    /** Only units of this kind; absent or '' for all. */
    kind: z.optional(textUpTo(500)),
    /** Only units in this state; '' for all. */
    status: textUpTo(100),
    /** Only this unit; '' for all. */
    unit: textUpTo(LONGEST_CODE),
    /** Only units to which no letter can go: without an e-mail address on the roster that takes letters. */
    noEmail: z.optional(z.boolean()),
    fake: z.optional(
      z.object({
        address: textUpTo(2_000),
        foundOn: textUpTo(100),
        pageId: textUpTo(100),
        does: textUpTo(2_000),
      }),
    ),
  });
export type PapersInput = OutputOfShape<typeof papersShape>;

/** What can be chosen: the units with their superiors and states. */
export interface PapersView {
  units: { code: string; name: string; above: string; kind: string; status: string }[];
  /** Fake pages that were written down, the last one first. */
  fakes: Pick<Row<'fakes'>, 'id' | 'address' | 'foundOn' | 'pageId' | 'does' | 'unit'>[];
}

type Reading = Asked & Clock & Links & Refusals;

/** "LĐLĐ tỉnh" is short for "Liên đoàn Lao động tỉnh Vĩnh Long": the province itself. */
const isFederation = (text: string, federation: string): boolean =>
  wordKey(federation).startsWith(wordKey(text).replace(/^lđlđ(?= |$)/, 'liên đoàn lao động'));

/**
 * The names of a unit's superiors, the one directly over it first, as the desk's sections say them; none for
 * who answers to the province.
 */
function superiors(
  units: readonly Row<'units'>[],
  federation: string,
): (unit: Row<'units'>) => readonly string[] {
  const above = superiorsIn(units);
  return (unit) => (isFederation(unit.parent, federation) ? [] : above(unit).map(({ label }) => label));
}

export function papersView(office: Reading): Answer<PapersView> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const units = office.table('units').rows.filter(({ code }) => code.trim());
  const above = superiors(units, office.settings().federation);
  return done({
    units: units
      .map((unit) => ({
        code: unit.code.trim(),
        name: unit.name,
        above: above(unit)[0] ?? '',
        kind: unit.kind.trim(),
        status: unit.status,
      }))
      .sort((a, b) => compareVietnamese(a.name, b.name)),
    fakes: office
      .table('fakes')
      .rows.filter(({ id }) => id)
      .map(({ id, address, foundOn, pageId, does, unit }) => ({ id, address, foundOn, pageId, does, unit }))
      .reverse()
      .slice(0, MOST_FAKES),
  });
}

function paperOffice(office: Reading): PaperOffice {
  const settings = office.settings();
  return {
    federation: settings.federation,
    above: settings.paperAbove,
    department: settings.department,
    guidance: office.round()?.document ?? '',
    place: settings.place,
    round: office.round()?.name ?? '',
    today: office.today,
  };
}

/** The units asked for, each with its rows and its superior's name. */
function chosen(office: Reading, { above, kind, status, unit, noEmail }: PapersInput): ListedUnit[] {
  const units = office.table('units').rows.filter(({ code }) => code.trim());
  const aboveOf = superiors(units, office.settings().federation);
  const rows = grouped(office.table('accounts').rows, (row) => codeKey(row.unit));
  const refused = office.refusedAddresses();
  return units
    .map((one) => ({ unit: one, over: aboveOf(one), rows: rows.get(codeKey(one.code)) ?? [] }))
    .filter(
      (one) =>
        (!above || one.over.includes(above)) &&
        (!kind || one.unit.kind.trim() === kind) &&
        (!status || one.unit.status === status) &&
        (!unit || codeKey(one.unit.code) === codeKey(unit)) &&
        (!noEmail || reachedAt(one.unit, refused).length === 0),
    )
    .map(({ over, ...one }) => ({ ...one, above: over[0] ?? '' }));
}

/** The address of a unit's own page; '' where it has none. */
export const genuineOf = (rows: readonly Row<'accounts'>[]): string =>
  inUse(rows).find(({ kind }) => kind === kinds.page || kind === kinds.group)?.address ?? '';

function fakePage(office: Reading, input: PapersInput, units: readonly ListedUnit[]): Answer<Paper[]> {
  const imitated = input.unit ? units[0] : undefined;
  const made = fakePageReport(
    paperOffice(office),
    input.fake ?? { address: '', foundOn: '', pageId: '', does: '' },
    { name: imitated?.unit.name ?? '', address: genuineOf(imitated?.rows ?? []) },
  );
  return made.ok
    ? done([made.value])
    : refuse(made.problems.map((problem) => ({ ...said(problem), row: problem.field ?? '' })));
}

/**
 * Invitations by paper: for the unit that was asked for, else for those that have not reported. A unit that
 * works no more has no link that opens its form.
 */
function invitations(office: Reading, input: PapersInput, units: readonly ListedUnit[]): Answer<Paper[]> {
  const closed = doorProblem(doorState(office));
  if (closed) return refuseWith(closed);
  const links = unitLinks(office);
  const of = paperOffice(office);
  const { contact } = office.settings();
  const made = units
    .filter(({ unit }) => isActive(unit) && (input.unit !== '' || unit.status === statuses.missing))
    .flatMap(({ unit }) => {
      const url = links?.(unit.code, 'unit');
      const extendedTo = extensionOf(unit.extendedTo);
      const last = lastDay({ dueBefore: office.round()?.dueBefore ?? '', extendedTo });
      return url
        ? [paperInvitation(of, contact, { code: unit.code.trim(), name: unit.name, url, last })]
        : [];
    });
  return made.length ? done(made) : refuseWith({ key: 'paper.nothing' });
}

/** The papers asked for, as values: the page draws, prints and makes Word files of them. */
export function papers(office: Reading, input: PapersInput): Answer<Paper[]> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const units = chosen(office, input);
  if (input.what === 'fake') return fakePage(office, input, units);
  if (units.length === 0) return refuseWith({ key: 'paper.nothing' });
  const of = paperOffice(office);
  if (input.what === 'list') return done([provincialList(of, units)]);
  if (input.what === 'pages') return done([publicPages(of, units)]);
  if (units.length > MOST_FORMS)
    return refuseWith({ key: 'paper.tooMany', with: { count: units.length, most: MOST_FORMS } });
  if (input.what === 'invite') return invitations(office, input, units);
  return done(
    units.map(({ unit, above, rows }) =>
      unitForm(of, { ...unit, above }, input.what === 'filled' ? rows : undefined),
    ),
  );
}
