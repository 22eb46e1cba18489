/**
 * How long triggers may run in a day, by the account that owns them: 90 minutes for consumers, 6 hours in
 * Workspace (guides/services/quotas).
 */
import type { LiveRun } from './live-run';
import { googleSays } from './messages';
import { DAY_MS, type WorldState } from './world-state';

const PER_DAY_MS = { consumer: 90 * 60_000, workspace: 6 * 3600_000 };

export class TriggerTime {
  constructor(private readonly world: WorldState) {}

  /** Why a trigger does not start any more today. */
  problem(run: LiveRun): string | undefined {
    return isTrigger(run) && this.used(run) >= PER_DAY_MS[this.world.account]
      ? googleSays(run.language, 'computerTime')
      : undefined;
  }

  add(run: LiveRun): void {
    if (!isTrigger(run)) return;
    const { triggerMs } = this.world.memory;
    const window = triggerMs[run.effectiveUser];
    const going = window && run.startedMs < window.since + DAY_MS;
    triggerMs[run.effectiveUser] = {
      since: going ? window.since : run.startedMs,
      used: this.used(run) + run.usedMs,
    };
  }

  /** The window is 24 hours from its first run, not a calendar day. */
  private used(run: LiveRun): number {
    const window = this.world.memory.triggerMs[run.effectiveUser];
    return window && run.startedMs < window.since + DAY_MS ? window.used : 0;
  }
}

const isTrigger = (run: LiveRun): boolean => run.kind === 'time' || run.kind === 'installable';
