/** Opens the form: who is asking, whose form it is, what is already reported. */
import type { Row } from '../../domain/fields';
import { accessTo, mayChooseUnit, noForm, unitsOf } from '../access';
import { done, refuseWith } from '../answer';
import { deadlineOf, formRow, rowsOfUnit } from './form-rows';
import type { Asked, Clock, Drafts, Marks } from '../services';
import type { Answer, FormView, UnitBrief } from '../views';
import { emailOf } from '../visitor';

const brief = ({ code, name }: Row<'units'>): UnitBrief => ({ code: code.trim(), name });

/** The form of the unit asked for; without one, of the only unit whose contact the visitor is. */
export function openForm(
  office: Asked & Clock & Marks & { drafts: Drafts },
  input: { unit?: string },
): Answer<FormView> {
  const visitor = office.visitor();
  const settings = office.settings();
  const units = office.table('units').rows;
  const own = unitsOf(visitor, units);
  const code = input.unit ?? (own.length === 1 ? own[0]!.code.trim() : undefined);
  if (code !== undefined) {
    const access = accessTo(code, visitor, units, settings);
    if (!access.may) return refuseWith(access.why);
  }
  const mayChoose = mayChooseUnit(visitor, settings);
  if (code === undefined && own.length === 0 && !mayChoose) return refuseWith(noForm(visitor, settings));
  const unit = units.find((row) => row.code.trim() === code);
  const { guidance, federation, department, contact, notice } = settings;
  return done({
    who: { email: emailOf(visitor), isStaff: visitor.is === 'staff' },
    unit: unit && { ...brief(unit), status: unit.status, timeliness: unit.timeliness },
    yourUnits: own.map(brief),
    mayChoose,
    rows: unit
      ? rowsOfUnit(office.table('accounts').rows, unit.code.trim()).map(({ row, index }) =>
          formRow(row, index, office.markKey()),
        )
      : [],
    deadline: deadlineOf(unit, settings, office.today),
    guidance,
    federation,
    department,
    contact,
    notice,
    // Drafts lie with the account that runs: for a link that is the owner's, which is nobody's there.
    draft: unit && visitor.is !== 'link' ? office.drafts.get(unit.code.trim()) : '',
  });
}

/** The roster for the search of people who must choose their unit. */
export function listUnits(office: Asked): Answer<{ units: [code: string, name: string, former?: string][] }> {
  const visitor = office.visitor();
  const units = office.table('units').rows;
  const own = unitsOf(visitor, units);
  const shown = mayChooseUnit(visitor, office.settings()) ? units : own;
  return done({
    units: shown
      .filter((unit) => unit.code && unit.name)
      .map((unit): [string, string] => [unit.code.trim(), unit.name]),
  });
}
