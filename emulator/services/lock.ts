/**
 * LockService: real between concurrent runs. Reference: Lock; measured: gas-fakes testlock
 * (validated on Google).
 */
import { Later, Remote } from '../host/remote';
import type { LiveRun } from '../host/live-run';
import type { Run } from '../host/run';
import { refuse } from './refuse';
import type { ServiceModel } from '../host/service-model';

export class LockService extends Remote {
  getScriptLock(): Lock {
    return new Lock(this._run, 'script');
  }
  getUserLock(): Lock {
    return new Lock(this._run, `user ${this._run.effectiveUser}`);
  }
  /** null outside a container: in a web app. */
  getDocumentLock(): Lock | null {
    return this._run.kind === 'webapp' ? null : new Lock(this._run, 'document');
  }
}

export class Lock extends Remote {
  constructor(
    run: Run,
    private readonly name: string,
  ) {
    super(run);
  }
  private get live(): LiveRun {
    return this._run as LiveRun;
  }

  /** @param timeoutMs how long to wait; 0 takes a free lock, a negative one never does */
  tryLock(timeoutMs: number): boolean | Later {
    return timeoutMs < 0 ? this.hasLock() : this.live.world.locks.take(this.name, this.live, timeoutMs);
  }
  /** @throws "Lock timeout: …" when the time is over */
  waitLock(timeoutMs: number): undefined | Later {
    const got = this.tryLock(timeoutMs);
    if (got instanceof Later)
      return new Later(got.promise.then((yes) => (yes ? undefined : refuse(this._run, 'lockTimeout'))));
    return got ? undefined : refuse(this._run, 'lockTimeout');
  }
  hasLock(): boolean {
    return this.live.world.locks.holds(this.name, this.live);
  }
  releaseLock(): void {
    this.live.world.locks.release(this.name, this.live);
  }
}

export const lock: ServiceModel = {
  classes: { LockService, Lock },
  costs: {
    'Lock.tryLock': 50,
    'Lock.waitLock': 50,
    'Lock.releaseLock': 20,
    'Lock.hasLock': 1, // est
  },
};
