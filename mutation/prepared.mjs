/**
 * The store of prepared offices in a mutation run. Setting an office up is some 830 calls: a mutant that
 * preparing it never reaches gets the office that the first run, without mutants, has prepared; any other
 * mutant prepares its own. What preparing reaches counts for the first test that needed that office, not
 * for all that are handed a copy: a mutant in the reading of settings would have to live through every
 * test there is.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const context = globalThis.__stryker__;
const fileOf = (key) =>
  join(process.cwd(), '.cache/mutation/prepared', `${createHash('sha1').update(key).digest('hex')}.json`);
/** Everything kept so far, once per process. */
const kept = (globalThis.__prepared__ ??= new Map());
function read(key) {
  if (!kept.has(key) && existsSync(fileOf(key))) {
    const { saved, reached } = JSON.parse(readFileSync(fileOf(key), 'utf8'));
    kept.set(key, { saved, reached: new Set(reached) });
  }
  return kept.get(key);
}
const coverage = () => {
  const all = (context.mutantCoverage ??= { static: {}, perTest: {} });
  return context.currentTestId ? (all.perTest[context.currentTestId] ??= {}) : all.static;
};

class Prepared {
  own = new Map();
  get(key) {
    if (context.activeMutant === undefined) return this.inFirstRun(key);
    const known = read(key);
    return known && !known.reached.has(context.activeMutant) ? known.saved : this.own.get(key);
  }
  set(key, saved) {
    this.own.set(key, saved);
    if (context.activeMutant !== undefined || !this.before) return;
    const here = coverage(),
      { before } = this;
    this.before = undefined;
    const entry = { saved, reached: new Set(Object.keys(here)) };
    kept.set(key, entry);
    writeFileSync(fileOf(key), JSON.stringify({ saved, reached: [...entry.reached] }));
    for (const [id, times] of Object.entries(before)) here[id] = (here[id] ?? 0) + times;
  }
  inFirstRun(key) {
    const known = kept.get(key),
      here = coverage();
    if (known) return known.saved;
    this.before = { ...here };
    for (const id of Object.keys(here)) delete here[id];
    return undefined;
  }
}
export const prepared = new Prepared();
