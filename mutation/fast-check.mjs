/** fast-check with fewer tries, and the same ones every time: a mutant that lives through 100 of them is looked at by eye, and its verdict must not change from run to run. */
import fc from 'fast-check';

const MOST = 100;
export * from 'fast-check';
export const assert = (property, options = {}) => fc.assert(property, { ...options, seed: 2018, numRuns: Math.min(options.numRuns ?? MOST, MOST) });
export default { ...fc, assert };
