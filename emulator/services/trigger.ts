/** A trigger that exists. Reference: Trigger. */
import type { LiveRun } from '../host/live-run';
import { EnumValue, Remote } from '../host/remote';
import type { Run } from '../host/run';
import type { TriggerState } from '../host/world-state';

export class Trigger extends Remote {
  constructor(
    run: Run,
    readonly _state: TriggerState,
  ) {
    super(run);
  }
  getHandlerFunction(): string {
    return this._state.handler;
  }
  getUniqueId(): string {
    return this._state.id;
  }
  getEventType(): EnumValue {
    return new EnumValue('EventType', this._state.event);
  }
  getTriggerSource(): EnumValue {
    return new EnumValue('TriggerSource', this._state.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS');
  }
  getTriggerSourceId(): string | null {
    return this._state.event === 'CLOCK' ? null : (this._run as LiveRun).world.spreadsheet.id;
  }
}
