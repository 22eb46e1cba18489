/** Logger and console: what a run prints goes into its report. */
import { EnumValue, Foreign, Remote, type Value } from '../host/remote';
import type { LiveRun } from '../host/live-run';
import type { ServiceModel } from '../host/service-model';

const LOG_LIMIT = 10_000;

function readable(value: Value, nested = false): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return nested ? JSON.stringify(value) : value;
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) return value.toString();
  if (value instanceof EnumValue || value instanceof Foreign) return value.toString();
  if (value instanceof Remote) return value.constructor.name;
  if (Array.isArray(value)) return `[${value.map((one) => readable(one, true)).join(', ')}]`;
  return `{${Object.entries(value as object)
    .map(([key, one]) => `${key}=${readable(one as Value, true)}`)
    .join(', ')}}`;
}

/** "%s of %d": the following values in their places, what is left over after it. */
function format([first, ...rest]: Value[]): string {
  if (typeof first !== 'string' || !/%[sdifoj]/.test(first))
    return [first, ...rest].map((one) => readable(one as Value)).join(' ');
  const text = first.replace(/%[sdifoj]/g, (mark) => (rest.length ? readable(rest.shift() as Value) : mark));
  return [text, ...rest.map((one) => readable(one as Value))].join(' ');
}

abstract class Printing extends Remote {
  protected get logs(): string[] {
    return (this._run as LiveRun).logs;
  }
  protected print(args: Value[], level = ''): void {
    if (this.logs.length < LOG_LIMIT) this.logs.push(level + format(args));
  }
}

export class ConsoleService extends Printing {
  private readonly timers = new Map<string, number>();
  log(...args: Value[]): void {
    this.print(args);
  }
  info(...args: Value[]): void {
    this.print(args, 'info: ');
  }
  warn(...args: Value[]): void {
    this.print(args, 'warn: ');
  }
  error(...args: Value[]): void {
    this.print(args, 'error: ');
  }
  time(label: Value): void {
    this.timers.set(String(label), this._run.now().getTime());
  }
  timeEnd(label: Value): void {
    this.print([`${String(label)}: ${this._run.now().getTime() - (this.timers.get(String(label)) ?? 0)}ms`]);
  }
}

export class Logger extends Printing {
  log(...args: Value[]): Logger {
    this.print(args);
    return this;
  }
  clear(): void {
    this.logs.length = 0;
  }
  getLog(): string {
    return this.logs.join('\n');
  }
}

export const printing: ServiceModel = { classes: { Logger, console: ConsoleService } };
