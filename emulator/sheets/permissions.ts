/** Who may change what: the file's people and its protections. */
import { intersect, resolve, subtract, type Area } from './area';
import type { ProtectionModel, SheetModel } from './sheet-model';
import { isAmong } from '../host/people';
import type { World } from '../host/world';

/** The file's people, and one of them who acts. */
export interface Actor {
  email: string;
  world: Pick<World, 'owner' | 'editors' | 'viewers' | 'groups' | 'account'>;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const domain = (email: string): string => email.toLowerCase().split('@')[1] ?? '';

/** May the person edit the file at all? */
export const mayEditFile = ({ email, world }: Actor): boolean =>
  same(email, world.owner) || isAmong(email, world.editors, world.groups);
/** May the person open the file? */
export const mayOpenFile = (actor: Actor): boolean =>
  mayEditFile(actor) || isAmong(actor.email, actor.world.viewers, actor.world.groups);

/**
 * Whom a protection lists: all editors of the file until somebody changes the list (Apps Script reference:
 * Sheet.protect).
 */
export const editorsOf = (protection: ProtectionModel, world: Pick<World, 'editors'>): readonly string[] =>
  protection.mirrors ? world.editors : protection.editors;

/** Does this protection let the person edit? The file's owner always may; a warning stops nobody. */
export function allows(protection: ProtectionModel, { email, world }: Actor): boolean {
  if (
    same(email, world.owner) ||
    protection.warningOnly ||
    isAmong(email, editorsOf(protection, world), world.groups)
  )
    return true;
  return (
    protection.domainEdit &&
    domain(email) === domain(world.owner) &&
    isAmong(email, world.editors, world.groups)
  );
}

/** The protections that stop the person somewhere in the area; without an area, those of the whole tab. */
function stoppedBy(sheet: SheetModel, area: Area, actor: Actor): ProtectionModel[] {
  const target = resolve(area, sheet.maxRows, sheet.maxColumns);
  return sheet.protections.filter(
    (protection) => !allows(protection, actor) && touches(sheet, protection, target),
  );
}

function touches(sheet: SheetModel, protection: ProtectionModel, target: Area): boolean {
  if (protection.area)
    return intersect(resolve(protection.area, sheet.maxRows, sheet.maxColumns), target) !== undefined;
  let left = [target];
  for (const hole of protection.unprotected)
    left = left.flatMap((part) => subtract(part, resolve(hole, sheet.maxRows, sheet.maxColumns)));
  return left.length > 0;
}

/** May the person edit every cell of the area? */
export const mayEdit = (sheet: SheetModel, area: Area, actor: Actor): boolean =>
  mayEditFile(actor) && stoppedBy(sheet, area, actor).length === 0;

/**
 * May the person change the tab itself (name, colour, delete, insert rows)? A protected tab stops whoever it
 * does not list.
 */
export const mayEditTab = (sheet: SheetModel, actor: Actor): boolean =>
  mayEditFile(actor) &&
  sheet.protections.every((protection) => protection.area !== undefined || allows(protection, actor));

/** May the person delete the tab? Not while it holds a cell that is protected from them. */
export const mayDeleteTab = (sheet: SheetModel, actor: Actor): boolean =>
  mayEditFile(actor) && sheet.protections.every((protection) => allows(protection, actor));

/**
 * May the person put rows (or columns) in before `at`? Not inside a range that is protected from
 * them: it would grow.
 */
export function mayInsert(sheet: SheetModel, at: number, way: 'rows' | 'columns', actor: Actor): boolean {
  if (!mayEditTab(sheet, actor)) return false;
  return sheet.protections.every((protection) => {
    if (!protection.area || allows(protection, actor)) return true;
    const area = resolve(protection.area, sheet.maxRows, sheet.maxColumns);
    const [start, count] = way === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    return at <= start || at >= start + count;
  });
}

/** May the person delete or move these rows or columns? Not when a cell of them is protected from them. */
export function mayRemove(sheet: SheetModel, area: Area, actor: Actor): boolean {
  return mayEditTab(sheet, actor) && mayEdit(sheet, area, actor);
}
