/** The time inside a script's context: the local Google's clock, moved on by every service call. */

const RealDate = Date;
let now = 0;

/** Every answer of the host carries the time. @param ms milliseconds since 1970 */
export function timeIs(ms: number): void {
  now = ms;
}

/**
 * Puts a Date in place of the context's own that knows no other "now". Everything else of Date is the real
 * thing, so `instanceof` holds.
 */
export function installClock(): DateConstructor {
  function FakeDate(...args: unknown[]): unknown {
    if (!new.target) return new RealDate(now).toString();
    return Reflect.construct(
      RealDate,
      args.length === 0 ? [now] : args,
      new.target === (FakeDate as unknown) ? RealDate : new.target,
    );
  }
  Object.defineProperty(FakeDate, 'name', { value: 'Date' });
  Object.defineProperty(FakeDate, 'length', { value: 7 });
  FakeDate.prototype = RealDate.prototype;
  Object.defineProperty(RealDate.prototype, 'constructor', {
    value: FakeDate,
    writable: true,
    configurable: true,
  });
  return Object.assign(FakeDate as unknown as DateConstructor, {
    now: () => now,
    parse: RealDate.parse,
    UTC: RealDate.UTC,
  });
}
