/**
 * How often a property over endless inputs is tried: so often in `npm run test:long`, a quarter of it in
 * `npm test`, whose inputs are the same in every run and whose minutes people wait for.
 */
export const many = (runs: number): { numRuns: number } => ({
  numRuns: process.env.PROPERTIES === 'whole' ? runs : Math.ceil(runs / 4),
});
