/**
 * What `npm test` and `npm run test:long` say at their end: the ten slowest files, and how many cases there
 * were. A case is a test, or a failure of Google that a test has tried (test/support/tried.ts). A run also
 * fails where a test leaves something open, so that its worker had to be ended by force.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** Of 0.1.0, all run by `npm test`, which took 13:47 on two quiet cores. */
const FIRST = { tests: 4435, failures: 3200 };
/**
 * Jest says so on its error output and nowhere else, and calls the run a success: the first where workers
 * run the tests, the second where one process runs all of them, and then it waits for ever.
 */
export const LEFT_OPEN = {
  forced: 'A worker process has failed to exit gracefully',
  waits: 'Jest did not exit',
};
const figure = (n) => n.toLocaleString('en-US');

export default class Report {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
    this.folder = mkdtempSync(join(tmpdir(), 'so-tai-khoan-'));
    this.list = join(this.folder, 'tried');
    writeFileSync(this.list, '');
    // The workers are started later, and inherit it.
    process.env.FAILURES_TRIED = this.list;
    this.listen();
  }

  /** Hears what jest says on its error output, which stays what it is: a terminal, with its colours. */
  listen() {
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = (text, ...more) => {
      const said = String(text);
      if (said.includes(LEFT_OPEN.forced))
        this.leftOpen = new Error('A test leaves something open (a timer, a server, a browser): see above.');
      // It has said its results, and would wait for what was left open; what is printed comes out first.
      if (said.includes(LEFT_OPEN.waits)) setTimeout(() => process.exit(1), 500);
      return write(text, ...more);
    };
  }

  /** Asked by jest at the end of a run: it fails where there is one. */
  getLastError() {
    return this.leftOpen;
  }

  onRunComplete(_, { testResults, numTotalTests, numPendingTests }) {
    // Jest's own reporter has put back by now what it had written through.
    this.listen();
    const seconds = testResults
      .filter(({ perfStats }) => perfStats.end)
      .map(({ perfStats, testFilePath }) => ({
        took: (perfStats.end - perfStats.start) / 1000,
        file: relative(this.rootDir, testFilePath),
      }))
      .sort((a, b) => b.took - a.took);
    const tried = readFileSync(this.list, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const failures = tried.reduce((sum, one) => sum + one.failures, 0);
    const tests = numTotalTests - numPendingTests;
    console.log('\nThe ten slowest files:');
    for (const { took, file } of seconds.slice(0, 10))
      console.log(`${took.toFixed(1).padStart(7)} s  ${file}`);
    if (tried.length) console.log('\nFailures of Google tried:');
    for (const { what, failures: n } of tried) console.log(`${figure(n).padStart(7)}    ${what}`);
    console.log(
      `\nCases: ${figure(tests + failures)} = ${figure(tests)} tests + ${figure(failures)} failures tried` +
        ` (0.1.0, in one command: ${figure(FIRST.tests + FIRST.failures)} =` +
        ` ${figure(FIRST.tests)} tests + ${figure(FIRST.failures)} failures tried).`,
    );
    rmSync(this.folder, { recursive: true });
  }
}
