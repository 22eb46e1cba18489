/** console.* of a script. Errors become their stack here, since an Error loses its message on the wire. */
import type { Objects } from './objects';

const readable = (value: unknown): unknown =>
  value instanceof Error ? (value.stack ?? String(value)) : value;

/** @returns the console that scripts see: what they print is kept in the run's report */
export function makeConsole(objects: Objects): object {
  const say =
    (level: string) =>
    (...args: unknown[]) => {
      objects.call('console', level, args.map(readable));
    };
  return {
    log: say('log'),
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
    time: say('time'),
    timeEnd: say('timeEnd'),
  };
}
