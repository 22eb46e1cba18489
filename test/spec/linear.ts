/** Milliseconds that something takes of the processor, so that a busy machine does not count. */
export function processorTime(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The least of two runs, so that one collection of garbage does not count. */
const time = (run: () => unknown): number => Math.min(processorTime(run), processorTime(run));

/**
 * Holds a reader to time in proportion to the text: eight times the text may take at most thirty times as
 * long (in proportion, eight;
 * with the square, sixty-four). What is under 4 ms counts as 4 ms.
 */
export function expectLinear(textOf: (length: number) => string, read: (text: string) => unknown): void {
  const [short, long] = [textOf(8_000), textOf(64_000)];
  read(short);
  expect(time(() => read(long))).toBeLessThan(
    30 *
      Math.max(
        4,
        time(() => read(short)),
      ),
  );
}
