/**
 * The tests that mutants have to pass. Left out: tests that ask the same again many times over (every failure
 * in turn, many at once, both answers to what is unsure, hostile calls, a whole province, whole campaigns),
 * since a mutant that survives would run all of them; what they alone hold is said in docs/reliability.md.
 */
export const TESTS = /^test\/spec\/(?:(?:letters|rules|link|paper)\/)?[a-z0-9-]+\.test\.ts$/;
const LEFT_OUT = [
  'sample-province',
  'an-giang',
  'permissions',
  'phone-in-browser',
  'letters/properties',
  'letters/mail-clients',
  'letters/speed',
  'letters/at-once-on-google',
  'letters/campaign-on-google',
  'rules/containment',
  'one-name',
];
const leftOut = new Set(LEFT_OUT.map((name) => `test/spec/${name}.test.ts`));
export const mayKill = (path) => TESTS.test(path) && !leftOut.has(path) && !/zz-/.test(path);
/**
 * Rules whose own tests say everything about them: their mutants need not live through tests on the local
 * Google, which reach nearly all of them with every row.
 */
export const heldDirectly = (source) =>
  /^src\/domain\/(?!fields\/|messages\/)/.test(source) ||
  /^src\/app\/(?:access|report\/form-rows)\.ts$/.test(source);
/**
 * The test files that state a use-case: others reach it too, since nearly every story on the local Google
 * opens the form and saves, but say nothing of it.
 */
const STATED_IN = [
  [/^src\/app\/(?:api|answer|access|report\/form-rows)\./, /rules\//],
  [
    /^src\/app\/report\/(?:save-report|open-form|drafts)\./,
    /spec\/(?:report|report-rows|review|choosing-a-unit)\./,
  ],
  [/^src\/app\/review\/hand-edit\./, /spec\/(?:hand-edit|hand-edit-neighbours|review|check-panel)\./],
  [
    /^src\/app\/review\/recheck-and-write\./,
    /spec\/(?:hand-edit|hand-edit-neighbours|review|check-all|check-panel|report|report-rows)\./,
  ],
  [/^src\/app\/(?:review\/check-all|roster\/missing-first)\./, /spec\/(?:check-all|check-panel|review)\./],
  [/^src\/app\/roster\/import-roster\./, /spec\/roster\./],
  [
    /^src\/app\/letters\/(?:acts|desk|health|panel|switch|view)\./,
    /spec\/letters\/(?:acts|panel|days|interrupted)-on-google/,
  ],
  [
    /^src\/app\/letters\//,
    new RegExp(
      `spec/letters/(?:next-run|(?:${[
        'interrupted',
        'meanwhile',
        'addresses',
        'quota-of-a-day',
        'days',
        'register',
        'settings',
        'returned',
      ].join('|')})-on-google)\\.`,
    ),
  ],
];
export const mayState = (source, test) =>
  (STATED_IN.find(([sources]) => sources.test(source))?.[1] ?? /./).test(test);
