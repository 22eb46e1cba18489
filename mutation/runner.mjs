/**
 * A test runner for Stryker that keeps everything but the mutated code and the tests loaded, and stops at the
 * first test that fails. Stryker's own runner for jest starts jest anew for every mutant and goes on after a
 * failure: an hour becomes a day.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { heldDirectly, mayState } from './which-tests.mjs';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';

const TIMES = '.cache/mutation/times.json';
/** MUTATION_EVERY=6 tries every sixth mutant; the others are reported as errors, which no score counts. */
const EVERY = Number(process.env.MUTATION_EVERY ?? 1);
const stryker = (globalThis.__stryker__ = {});

class BundledTests {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { reachIntoContexts } = await import('./contexts.mjs');
    reachIntoContexts(stryker);
    ({ runFile: this.runFile } = await import('./circus.mjs'));
    this.files = JSON.parse(readFileSync('.cache/mutation/tests.json', 'utf8'));
  }

  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const file of this.files) {
      const start = Date.now(),
        done = await this.runFile(file, {
          onTest: (id) => {
            stryker.currentTestId = id;
          },
        });
      // The file as a whole is listed as a test too: what it reaches between its tests is reached
      // by all of them.
      if (done.length)
        tests.push(...done, {
          id: file.path,
          name: file.path,
          fileName: done[0].fileName,
          timeSpentMs: Date.now() - start,
          status: 0,
        });
    }
    stryker.currentTestId = undefined;
    writeFileSync(
      TIMES,
      JSON.stringify(Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))),
    );
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun(options) {
    if (Number(options.activeMutant.id) % EVERY)
      return { status: 'error', errorMessage: 'not in the sample' };
    const start = Date.now(),
      verdict = await this.tried(options),
      {
        activeMutant: { location, replacement },
        sandboxFileName,
      } = options;
    const { MUTATION_LOG } = process.env;
    if (MUTATION_LOG)
      appendFileSync(
        MUTATION_LOG,
        `${JSON.stringify({ file: relative(process.cwd(), sandboxFileName), at: location, to: replacement, filter: options.testFilter?.length, nrOfTests: verdict.nrOfTests, ms: Date.now() - start, status: verdict.status, killedBy: verdict.killedBy })}\n`,
      );
    return verdict;
  }

  async tried({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    Object.assign(stryker, {
      activeMutant: activeMutant.id,
      currentTestId: undefined,
      hitLimit,
      hitCount: hitLimit ? 0 : undefined,
    });
    let nrOfTests = 0;
    for (const [file, wanted] of this.plan(testFilter, relative(process.cwd(), sandboxFileName))) {
      const tests = await this.runFile(file, { wanted, bail: true });
      nrOfTests += tests.length;
      if (stryker.hitLimit && stryker.hitCount > stryker.hitLimit)
        return { status: 'timeout', reason: `ran ${stryker.hitCount} times` };
      const failed = tests.find(({ status }) => status === 1);
      if (failed)
        return { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  /**
   * Test files with the tests that reach the mutant, the quickest file first. A mutant that acts
   * while its file is loaded meets all tests of the files that hold it, and those on Google only if
   * there are no others.
   */
  plan(testFilter, source) {
    this.times ??= JSON.parse(readFileSync(TIMES, 'utf8'));
    const direct = this.files.filter(({ onGoogle }) => !onGoogle),
      stated = this.files.filter(({ path }) => mayState(source, path));
    if (!testFilter) {
      const holding = direct.filter(({ sources }) => sources.includes(source));
      return (holding.length && heldDirectly(source) ? holding : stated).map((file) => [file, undefined]);
    }
    const cost = (ids) => ids.reduce((sum, id) => sum + (this.times[id] ?? 0), 0);
    const reaching = (files) =>
      files
        .map((file) => [file, testFilter.filter((id) => id.startsWith(`${file.path}: `) || id === file.path)])
        .filter(([, ids]) => ids.length);
    const own = heldDirectly(source) ? reaching(direct) : [];
    return (own.length ? own : reaching(stated))
      .sort(([, a], [, b]) => cost(a) - cost(b))
      .map(([file, ids]) => [file, ids.includes(file.path) ? undefined : new Set(ids)]);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundled-tests', BundledTests)];
