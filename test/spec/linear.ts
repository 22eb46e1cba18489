/** The least time in milliseconds of two runs, so that one collection of garbage does not count. */
function time(run: () => unknown): number {
  const once = (): number => {
    const from = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - from) / 1e6;
  };
  return Math.min(once(), once());
}

/**
 * Holds a reader to time in proportion to the text: eight times the text may take at most thirty times as long (in proportion, eight;
 * with the square, sixty-four). What is under 4 ms counts as 4 ms, so that a busy machine is not taken for a slow reader.
 */
export function expectLinear(textOf: (length: number) => string, read: (text: string) => unknown): void {
  const [short, long] = [textOf(8_000), textOf(64_000)];
  read(short);
  expect(time(() => read(long))).toBeLessThan(30 * Math.max(4, time(() => read(short))));
}
