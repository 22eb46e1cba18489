/** Session: who is there. Reference: Session; guides/services/authorization. */
import { createHash } from 'node:crypto';
import { Remote } from '../host/remote';
import { SCOPE } from '../host/scopes';
import { User } from './user';
import type { ServiceModel } from '../host/service-model';

export class SessionService extends Remote {
  /**
   * The person at the keyboard. '' without the e-mail scope, and where Google hides a consumer from
   * another's script.
   */
  getActiveUser(): User {
    return new User(this._run, this.mayTell() ? this._run.activeUser : '');
  }
  /** Whose authority the run uses: never "the owner" by itself. */
  getEffectiveUser(): User {
    return new User(
      this._run,
      this._run.authMode === 'LIMITED' ? this._run.activeUser : this.mayTell() ? this._run.effectiveUser : '',
    );
  }
  getScriptTimeZone(): string {
    return this._run.world.scriptTimeZone;
  }
  getActiveUserLocale(): string {
    return this._run.language;
  }
  /** An opaque name of the person, another one every 30 days. */
  getTemporaryActiveUserKey(): string {
    const month = Math.floor(this._run.now().getTime() / (30 * 24 * 3600_000));
    return createHash('sha256')
      .update(`${this._run.activeUser || this._run.effectiveUser} ${month}`)
      .digest('base64');
  }
  /** A simple trigger has nobody's consent and shows what it may; every other run needs the scope. */
  private mayTell(): boolean {
    return this._run.authMode === 'LIMITED' || this._run.scopes.has(SCOPE.email);
  }
}

export const session: ServiceModel = { classes: { Session: SessionService, User } };
