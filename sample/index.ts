/** The provinces that `npm start` can begin with; the first is the usual one. */
import { sample2018 } from './2018/province';
import { sample2026 } from './2026/province';
import type { Sample } from './telling';

/** @param csv the roster of the province of 2018: code, name, kind, superior. */
export const samples = (csv: string): Record<string, Sample> => ({
  2026: sample2026,
  2018: sample2018(csv),
});
/** Without `--sample`. */
export const USUAL = '2026';
export { owner, staff } from './telling';
