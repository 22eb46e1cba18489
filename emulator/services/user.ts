/** A person, as Session.getActiveUser() and Spreadsheet.getOwner() give one. */
import { Remote } from '../host/remote';
import type { Run } from '../host/run';

export class User extends Remote {
  /** @param _who ''  where Google hides who it is */
  constructor(
    run: Run,
    readonly _who: string,
  ) {
    super(run);
  }
  /** '' where policy hides a person's address from others' runs. */
  getEmail(): string {
    const { world, effectiveUser } = this._run;
    return this._who !== effectiveUser && world.hides(this._who) ? '' : this._who;
  }
}
