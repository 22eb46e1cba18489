import fc from 'fast-check';

/**
 * Random inputs are the same in every run of `npm test`, so that a commit is green or not, and stays so.
 * `PROPERTY_SEED=random`, or a number, tries others.
 */
const wanted = process.env.PROPERTY_SEED;
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 20_180_104) });
