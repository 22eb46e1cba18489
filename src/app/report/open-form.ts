/** Opens the form: who is asking, whose form it is, what is already reported. */
import type { Row } from '../../domain/fields';
import { noticeId } from '../../domain/marks/consent';
import { isActive, treeOf } from '../../domain/roster/tree';
import { accessTo, mayChooseUnit, noForm, unitsOf } from '../access';
import { done, refuseWith, said } from '../answer';
import { belowOf } from './below';
import { deadlineOf, formContext, formRow, inheritedRows, mergedInto, rowsOfUnit } from './form-rows';
import { whyReadOnly } from './may-write';
import type { Asked, Clock, Drafts, Marks, Rounds, Workbook } from '../services';
import type { Answer, FormRow, FormView, UnitBrief } from '../views';
import { emailOf, type Visitor } from '../visitor';

const brief = ({ code, name }: Row<'units'>): UnitBrief => ({ code: code.trim(), name });

/**
 * The code of the unit that a unit is today, where this visitor may open that one's form; else the code
 * itself, which is then refused with what became of it.
 */
function todaysCode(code: string, office: Asked, visitor: Visitor): string {
  const units = office.table('units').rows;
  const unit = units.find((row) => row.code.trim() === code);
  const today = unit && !isActive(unit) ? treeOf(units).today(unit)?.code.trim() : undefined;
  return today && accessTo(today, visitor, units, office.settings()).may ? today : code;
}

/** The rows that a unit's form shows: its own, and those of the units that merged into it. */
export function rowsOf(office: Workbook & Marks & Rounds, unit: Row<'units'>): FormRow[] {
  const { rows } = office.table('accounts');
  const context = formContext(office);
  return [
    ...rowsOfUnit(rows, unit.code.trim()).map(({ row, index }) => formRow(row, index, context)),
    ...inheritedRows(rows, mergedInto(unit, office.table('units').rows)).map(({ row, index, from }) => ({
      ...formRow(row, index, context),
      from,
    })),
  ];
}

/** The form of the unit asked for; without one, of the only unit whose contact the visitor is. */
export function openForm(
  office: Asked & Clock & Marks & { drafts: Drafts },
  input: { unit?: string },
): Answer<FormView> {
  const visitor = office.visitor();
  const settings = office.settings();
  const units = office.table('units').rows;
  const mine = unitsOf(visitor, units),
    working = mine.filter(isActive);
  // Whoever has no unit left but one that ended is told what became of it.
  const own = working.length ? working : mine;
  const asked = input.unit ?? (own.length === 1 ? own[0]!.code.trim() : undefined);
  const code = asked && todaysCode(asked, office, visitor);
  const access = code === undefined ? undefined : accessTo(code, visitor, units, settings);
  if (access && !access.may) return refuseWith(access.why);
  const over = access && units.find((row) => row.code.trim() === access.over);
  const mayChoose = mayChooseUnit(visitor, settings);
  if (code === undefined && own.length === 0 && !mayChoose) return refuseWith(noForm(visitor, settings));
  const unit = units.find((row) => row.code.trim() === code);
  const round = office.round();
  const { federation, department, contact, notice } = settings;
  const rows = unit ? rowsOf(office, unit) : [];
  const why = whyReadOnly(round, unit, { isStaff: visitor.is === 'staff', today: office.today, contact });
  return done({
    who: { email: emailOf(visitor), isStaff: visitor.is === 'staff' },
    unit: unit && { ...brief(unit), status: unit.status, timeliness: unit.timeliness },
    // Whoever fills in for a unit sees that unit's form, and no list of others by the way.
    below: unit && !over ? belowOf(office, unit, treeOf(units)) : undefined,
    fillsFor: over && brief(over),
    yourUnits: own.map(brief),
    mayChoose,
    rows,
    round: round && { id: round.id, name: round.name, state: round.state },
    mayWrite: why === undefined,
    closedWhy: why && said(why),
    pending: rows.filter((row) => row.pending && row.from === undefined).length,
    deadline: deadlineOf(unit, round, office.today),
    guidance: round?.document ?? '',
    federation,
    department,
    contact,
    notice,
    noticeId: noticeId(notice),
    // Drafts lie with the account that runs: for a link that is the owner's, which is nobody's there.
    draft: unit && visitor.is !== 'link' ? office.drafts.get(unit.code.trim()) : '',
  });
}

/**
 * What people may still call a unit: its former names and codes, and all those of the units that merged into
 * it.
 */
const formerOf = (unit: Row<'units'>, merged: readonly Row<'units'>[]): string =>
  [
    unit.formerly,
    // A comma sets names apart here, and stands within names.
    ...merged.flatMap(({ name, code, formerly }) => [name.replace(/[,;]/g, ' '), code, formerly]),
  ]
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n');

/** The roster for the search of people who must choose their unit: those that work, with what they were. */
export function listUnits(office: Asked): Answer<{ units: [code: string, name: string, former?: string][] }> {
  const visitor = office.visitor();
  const units = office.table('units').rows;
  const own = unitsOf(visitor, units);
  const shown = mayChooseUnit(visitor, office.settings()) ? units : own;
  const { merged } = treeOf(units);
  return done({
    units: shown
      .filter((unit) => unit.code && unit.name && isActive(unit))
      .map((unit): [string, string, string?] => {
        const former = formerOf(unit, merged(unit));
        return former ? [unit.code.trim(), unit.name, former] : [unit.code.trim(), unit.name];
      }),
  });
}
