/** A protected range or tab, by user. Reference: Protection. */
import { EnumValue, type Value } from '../../host/remote';
import type { Run } from '../../host/run';
import { User } from '../../services/user';
import { closed, toA1, type Area } from '../area';
import { isListed } from '../../host/people';
import { reworded } from '../reworded';
import { allows, editorsOf, mayEditFile } from '../permissions';
import type { ProtectionModel, SheetModel } from '../sheet-model';
import { SheetsRemote } from './base';
import { makers, type RangeBase } from './range-base';

export class Protection extends SheetsRemote {
  constructor(
    run: Run,
    readonly _sheetId: number,
    readonly _id: number,
  ) {
    super(run);
  }

  get _tab(): SheetModel {
    const sheet = this._book.sheet(this._sheetId);
    if (!sheet) throw this._error('sheetNotFound', this._sheetId);
    return sheet;
  }
  get _model(): ProtectionModel {
    const found = this._tab.protections.find((protection) => protection.id === this._id);
    if (!found) throw this._error('rangeNotFound');
    return found;
  }

  /** Throws unless the run's user may edit what is protected: only they may look behind it or change it. */
  _must(): void {
    if (!mayEditFile(this._actor) || !allows({ ...this._model, warningOnly: false }, this._actor))
      throw this._error('noCurrentProtection');
  }

  _set(members: (model: ProtectionModel) => Partial<ProtectionModel>): this {
    this._guarded(
      () => this._must(),
      () => {
        Object.assign(this._model, members(this._model));
        this._book.touch();
      },
      true,
    );
    return this;
  }
  _ask(): ProtectionModel {
    this._shape();
    return this._model;
  }

  canEdit(): boolean {
    const model = this._ask();
    return mayEditFile(this._actor) && allows({ ...model, warningOnly: false }, this._actor);
  }
  getProtectionType(): Value {
    return new EnumValue('ProtectionType', this._ask().area ? 'RANGE' : 'SHEET');
  }
  getDescription(): string {
    return this._ask().description;
  }
  setDescription(...args: Value[]): this {
    this._take('Protection.setDescription', args, 'string');
    return this._set(() => ({ description: String(args[0]) }));
  }
  isWarningOnly(): boolean {
    return this._ask().warningOnly;
  }
  setWarningOnly(...args: Value[]): this {
    this._take('Protection.setWarningOnly', args, 'boolean');
    return this._set(() => ({ warningOnly: args[0] === true }));
  }

  /** For a protected tab: a range over all of it, whose A1 notation is "". */
  getRange(): Value {
    const { area } = this._ask();
    return area
      ? makers.range(this._run, this._sheetId, reworded(this._run.world).area(area, this._tab))
      : makers.wholeTab(this._run, this._sheetId);
  }
  setRange(...args: Value[]): this {
    this._take('Protection.setRange', args, 'Range');
    const range = args[0] as unknown as RangeBase;
    return this._set(() => ({ area: kept(this, range._place), namedRange: undefined }));
  }
  /** By a named range: the protection takes its place now; the name is kept to be read back. */
  setRangeName(...args: Value[]): this {
    this._take('Protection.setRangeName', args, 'string');
    return this._named(String(args[0]));
  }
  setNamedRange(...args: Value[]): this {
    this._take('Protection.setNamedRange', args, 'NamedRange');
    return this._named((args[0] as unknown as { getName(): string }).getName());
  }
  _named(name: string): this {
    const found = this._shape().named.find((item) => item.name === name);
    if (found?.sheetId !== this._sheetId) throw this._error('rangeNotFound');
    return this._set(() => ({ area: found.area, namedRange: name }));
  }
  getRangeName(): string | null {
    return this._ask().namedRange ?? null;
  }
  getUnprotectedRanges(): Value[] {
    const { unprotected } = this._ask();
    const words = reworded(this._run.world);
    return words
      .list(unprotected)
      .map((area) => makers.range(this._run, this._sheetId, words.area(area, this._tab)));
  }
  setUnprotectedRanges(...args: Value[]): this {
    this._take('Protection.setUnprotectedRanges', args, 'Range[]');
    if (this._ask().area) throw this._error('sheetProtectionOnly');
    const ranges = args[0] as unknown as RangeBase[];
    if (ranges.some((range) => range._sheetId !== this._sheetId))
      throw this._invalid(ranges.map((range) => toA1(range._place)).join(', '));
    return this._set(() => ({ unprotected: ranges.map((range) => kept(this, range._place)) }));
  }

  get _editors(): readonly string[] {
    return editorsOf(this._model, this._run.world);
  }
  getEditors(): User[] {
    this._ask();
    this._must();
    return reworded(this._run.world)
      .list(this._editors)
      .map((email) => new User(this._run, email));
  }
  addEditor(...args: Value[]): this {
    this._take('Protection.addEditor', args, 'string', 'User');
    return this._add([args[0]]);
  }
  addEditors(...args: Value[]): this {
    this._take('Protection.addEditors', args, 'string[]');
    return this._add(args[0] as Value[]);
  }
  _add(people: readonly Value[]): this {
    const emails = people.map(emailOf);
    for (const email of emails)
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw this._error('invalidEmail', email);
    return this._set(() => ({
      mirrors: false,
      editors: [...this._editors, ...emails.filter((email) => !isListed(email, this._editors))],
    }));
  }
  removeEditor(...args: Value[]): this {
    this._take('Protection.removeEditor', args, 'string', 'User');
    return this._drop([args[0]]);
  }
  removeEditors(...args: Value[]): this {
    this._take('Protection.removeEditors', args, 'string[]', 'User[]');
    return this._drop(args[0] as Value[]);
  }
  /**
   * The owner and whoever runs the script stay, as the reference says; a group by which alone the running
   * person may edit cannot be taken off (its sample says so).
   */
  _drop(people: readonly Value[]): this {
    const { owner } = this._run.world;
    const named = people.map(emailOf);
    for (const email of named) if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw this._error('invalidEmail', email);
    this._shape();
    const leave = named.filter((email) => !isListed(email, [owner, this._run.effectiveUser]));
    const stay = this._editors.filter((email) => !isListed(email, leave));
    if (!allows({ ...this._model, warningOnly: false, mirrors: false, editors: stay }, this._actor))
      throw this._error('noCurrentProtection');
    return this._set(() => ({ mirrors: false, editors: stay }));
  }

  canDomainEdit(): boolean {
    this._ask();
    this._must();
    return this._model.domainEdit;
  }
  /** Only a file that belongs to a Workspace domain has domain-wide editing. */
  setDomainEdit(...args: Value[]): this {
    this._take('Protection.setDomainEdit', args, 'boolean');
    if (this._run.world.account === 'consumer') throw this._error('domainEditConsumer');
    return this._set(() => ({ domainEdit: args[0] === true }));
  }

  remove(): void {
    this._guarded(
      () => this._must(),
      () => {
        this._tab.protections = this._tab.protections.filter((protection) => protection.id !== this._id);
        this._book.touch();
      },
      true,
    );
  }
}

const emailOf = (person: Value): string => (person instanceof User ? person._who : String(person));

/**
 * The area as the file keeps it: open to the end, or closed where the tab ends now, as the
 * world's switch says.
 */
function kept(by: SheetsRemote & { _tab: SheetModel }, area: Area): Area {
  return by._run.world.unsure.openRangesAreClosed ? closed(area, by._tab) : area;
}

/**
 * Protects a range (or, without one, the tab): everybody who may edit now still may, until
 * editors are removed.
 */
export function protect(by: SheetsRemote, sheet: SheetModel, area?: ProtectionModel['area']): Protection {
  const old = area ? undefined : sheet.protections.find((protection) => !protection.area);
  if (old) return new Protection(by._run, sheet.id, old.id);
  const id = by._run.world.nextId();
  sheet.protections.push({
    id,
    ...(area && {
      area: by._run.world.unsure.openRangesAreClosed ? closed(area, sheet) : area,
    }),
    description: '',
    warningOnly: false,
    editors: [],
    domainEdit: by._run.world.account === 'workspace',
    unprotected: [],
    mirrors: true,
  });
  sheet.book.touch();
  return new Protection(by._run, sheet.id, id);
}
