/** One printed figure; over its budget the bench fails. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  budget?: number;
}

/** Milliseconds of CPU that this process spent on the work. */
export function cpuMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
