// Four kinds of test, by folder: the rulebook (spec), statements about Google (contract), what is pushed
// (bundle), the pages in a real Chromium (browser). A script's Dates live in the zone of the process: set
// before any worker starts.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

process.env.TZ = 'Asia/Ho_Chi_Minh';
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'commonjs' },
  },
];
const project = (displayName, more = {}) => ({
  displayName,
  rootDir: '.',
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  testEnvironment: 'node',
  transform: { '\\.[jt]sx?$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(numfmt|@noble)/)'],
  // The package's own CommonJS entry names a file that it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  globalSetup: '<rootDir>/test/prepare.mjs',
  setupFiles: ['<rootDir>/test/properties.ts'],
  ...more,
});
const forAll = {
  testTimeout: 120_000,
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/longest-first.mjs',
  // A worker that has run ninety files takes more than jest's half second to give its memory back. One that
  // still stands after this has something open, and the run fails (test/report.mjs).
  workerGracefulExitTimeout: 15_000,
  reporters: ['default', '<rootDir>/test/report.mjs'],
};
const inBrowser = { setupFilesAfterEnv: ['<rootDir>/test/browser/support/once-more.ts'] };
/** The files whose properties `npm run test:long` tries as often as they say (test/support/many.ts). */
function ofManyInputs() {
  const spec = new URL('test/spec/', import.meta.url);
  return readdirSync(spec, { recursive: true })
    .filter(
      (name) => name.endsWith('.test.ts') && readFileSync(new URL(name, spec), 'utf8').includes('many('),
    )
    .map((name) => `<rootDir>/test/spec/${name}`);
}
/** `npm run test:long`: what is long by nature. */
export const long = {
  ...forAll,
  // Half of what a browser's file takes it waits, for the page to draw or for a network that is slow on
  // purpose: two processors keep three workers busy.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  projects: [
    project('long', { testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/long/browser/'] }),
    project('long/browser', inBrowser),
    project('properties', {
      testMatch: ofManyInputs(),
      setupFiles: ['<rootDir>/test/properties.ts', '<rootDir>/test/whole-properties.mjs'],
    }),
  ],
};
export default {
  ...forAll,
  projects: [...['spec', 'contract', 'bundle'].map((name) => project(name)), project('browser', inBrowser)],
};
