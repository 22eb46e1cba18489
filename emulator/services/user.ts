/** A person, as Session.getActiveUser() and Spreadsheet.getOwner() give one. */
import { Remote } from '../host/remote';
import type { Run } from '../host/run';

export class User extends Remote {
  /** @param email '' where Google hides who it is */
  constructor(
    run: Run,
    private readonly email: string,
  ) {
    super(run);
  }
  getEmail(): string {
    return this.email;
  }
}
