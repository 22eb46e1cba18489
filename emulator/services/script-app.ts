/**
 * ScriptApp: triggers and permissions. Reference: ScriptApp, Trigger, ClockTriggerBuilder;
 * guides/triggers/installable; guides/services/authorization.
 */
import { EnumValue, Remote } from '../host/remote';
import type { LiveRun } from '../host/live-run';
import type { Run } from '../host/run';
import { manifestScopes } from '../host/identity';
import { Deployments } from '../host/deployments';
import { googleSays } from '../host/messages';
import type { WorldState } from '../host/world-state';
import { Trigger } from './trigger';
import { TriggerBuilder } from './trigger-builders';
import { refuse } from './refuse';

const SCRIPT_ID = '1LocalGoogleScript0000000000000000000000000000000000000000';

export class ScriptApp extends Remote {
  private get world(): WorldState {
    return (this._run as LiveRun).world;
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this._run, functionName);
  }
  /** Only the triggers of the running user: those of others are invisible to code. */
  getProjectTriggers(): Trigger[] {
    return this.world.memory.triggers
      .filter((one) => one.owner === this._run.effectiveUser)
      .map((one) => new Trigger(this._run, one));
  }
  getUserTriggers(_document: Remote): Trigger[] {
    return this.getProjectTriggers().filter((one) => one._state.event !== 'CLOCK');
  }
  deleteTrigger(trigger: Trigger): void {
    const { triggers } = this.world.memory;
    const at = triggers.findIndex(
      (one) => one.id === trigger._state.id && one.owner === this._run.effectiveUser,
    );
    if (at < 0) refuse(this._run, 'invalidArgument', 'trigger');
    triggers.splice(at, 1);
  }
  getScriptId(): string {
    return SCRIPT_ID;
  }
  getService(): Service {
    return new Service(this._run);
  }

  /**
   * @returns whether anything of the manifest (or of the named scopes) still needs the running user's consent
   */
  getAuthorizationInfo(_mode: EnumValue, scopes?: string[]): AuthorizationInfo {
    return new AuthorizationInfo(
      this._run,
      [...(scopes ?? this.wanted)].filter((one) => !this._run.scopes.has(one)),
    );
  }
  /** Ends the run with a request for consent when one of the scopes is missing. */
  requireScopes(_mode: EnumValue, scopes: string[]): void {
    this.demand(scopes);
  }
  requireAllScopes(_mode: EnumValue): void {
    this.demand(this.wanted);
  }
  private get wanted(): readonly string[] {
    return manifestScopes((this._run as LiveRun).plan.push ?? this.world);
  }

  private demand(scopes: readonly string[]): void {
    if (scopes.some((one) => !this._run.scopes.has(one)))
      (this._run as LiveRun).stopForConsent(googleSays(this._run.language, 'authorizationRequired'));
  }
}

export class Service extends Remote {
  isEnabled(): boolean {
    return this.getUrl() !== null;
  }
  /** Where the web app is, as far as Google tells: seldom the address that people were given. */
  getUrl(): string | null {
    const { world, plan } = this._run as LiveRun;
    return new Deployments(world, () => ({})).serviceUrl(plan.kind === 'webapp' && plan.push !== undefined);
  }
}

export class AuthorizationInfo extends Remote {
  constructor(
    run: Run,
    private readonly missing: string[],
  ) {
    super(run);
  }
  getAuthorizationStatus(): EnumValue {
    return new EnumValue('AuthorizationStatus', this.missing.length ? 'REQUIRED' : 'NOT_REQUIRED');
  }
  getAuthorizationUrl(): string | null {
    return this.missing.length
      ? `https://script.google.com/macros/auth?scopes=${encodeURIComponent(this.missing.join(' '))}`
      : null;
  }
  getAuthorizedScopes(): string[] {
    return [...this._run.scopes];
  }
}
