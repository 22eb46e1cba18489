/** What is mutated, and how. See README.md beside it. */
import { fileURLToPath } from 'node:url';

/**
 * Sentences and tables of data: changing a letter of them is found by reading, or by the golden letters, not
 * by a rule's test.
 */
const DATA = ['src/domain/messages/**', 'src/domain/fields/**', 'src/app/views.ts'];

/** The files to mutate, those with data among them left out. */
export const without = (files) => [...files, ...DATA.map((path) => `!${path}`)];

export default {
  testRunner: 'bundled-tests',
  plugins: [fileURLToPath(new URL('runner.mjs', import.meta.url))],
  mutate: without(['src/domain/**/*.ts', 'src/app/**/*.ts']),
  buildCommand: 'node mutation/build.mjs',
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  ignorePatterns: ['.cache', '.ci', 'dist', 'docs', 'bench', 'mutation/reports'],
  tempDirName: '.cache/stryker',
  // What was found out is kept, file by file: a later run tries again what was changed, and the survivors
  // that a new test reaches.
  incremental: !process.env.MUTATION_EVERY,
  incrementalFile: 'reports/mutation-kept.json',
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 30,
  reporters: ['json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation.html' },
  thresholds: { high: 90, low: 85, break: 85 },
  allowEmpty: true,
  warnings: { slow: false },
};
