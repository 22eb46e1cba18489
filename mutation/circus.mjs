/**
 * Runs bundled test files with jest's own describe, it and expect (jest-circus,
 * @jest/expect), in this process.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

const require = createRequire(join(process.cwd(), 'package.json'));
const circus = require('jest-circus');
const { jestExpect } = createRequire(require.resolve('jest-circus'))('@jest/expect');
Object.assign(globalThis, {
  expect: jestExpect,
  jest: { setTimeout() {} },
  ...Object.fromEntries(
    ['describe', 'it', 'test', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'].map((name) => [
      name,
      circus[name],
    ]),
  ),
});

const compiled = new Map();
function load(bundle) {
  if (!compiled.has(bundle))
    compiled.set(
      bundle,
      new Script(`(function (module, exports, require) {${readFileSync(bundle, 'utf8')}\n})`, {
        filename: bundle,
      }).runInThisContext(),
    );
  const module = { exports: {} };
  compiled.get(bundle)(module, module.exports, require);
}

/**
 * Tests that measure how long something takes would fail with whatever else the machine is doing; those that
 * try every slip of every name, thousands of units or any text at all take half a minute together.
 */
const LEFT_OUT = [
  /\bin time\b|takes time in proportion|the time to read a|comes soon/,
  /with one slip: every unit|whatever the slip|shown as text and never|cell any text/,
  /5,876 units|5000 units|ten thousand units/,
];
const nameOf = (one) => (one.parent?.parent ? `${nameOf(one.parent)} ${one.name}` : one.name);
const testsIn = (block) =>
  block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
/** Skips what is not wanted, and describe blocks of which nothing is. */
function skip(block, isWanted) {
  let some = false;
  for (const child of block.children) {
    const wanted = child.type === 'test' ? isWanted(child) : skip(child, isWanted);
    if (!wanted) child.mode = 'skip';
    some ||= wanted;
  }
  return some;
}

let handler = () => {};
circus.addEventHandler((event) => handler(event));

/**
 * One test file, evaluated anew.
 * @param file as build.mjs lists it
 * @param options wanted: ids of the tests to run, all without it; bail: nothing runs after the first failure;
 * onTest is told the id of the test that runs, and between tests the file's path: what a file does while it
 * is read, or before all its tests, all its tests depend on. Answers tests as Stryker wants them.
 */
export async function runFile(file, { wanted, bail = false, onTest = () => {} } = {}) {
  circus.resetState();
  const state = circus.getState();
  state.testTimeout = 120_000;
  state.parentProcess = process;
  const idOf = (one) => `${file.path}: ${nameOf(one)}`;
  onTest(file.path);
  try {
    load(file.bundle);
  } catch (error) {
    return [
      {
        id: file.path,
        name: file.path,
        status: 1,
        timeSpentMs: 0,
        failureMessage: String(error?.stack ?? error),
      },
    ];
  }
  const root = state.rootDescribeBlock;
  skip(root, (one) => !LEFT_OUT.some((name) => name.test(idOf(one))) && (!wanted || wanted.has(idOf(one))));
  let stopped = false;
  handler = ({ name, test }) => {
    if (name === 'test_started') onTest(idOf(test));
    if (name !== 'test_done') return;
    onTest(file.path);
    if (bail && !stopped && test.errors.length) {
      stopped = true;
      skip(root, (one) => one.status === 'done');
    }
  };
  await circus.run();
  handler = () => {};
  return testsIn(root)
    .filter(({ status }) => status === 'done')
    .map((one) => {
      const [first] = one.errors,
        error = Array.isArray(first) ? (first[0] ?? first[1]) : first;
      return {
        id: idOf(one),
        name: idOf(one),
        fileName: join(process.cwd(), file.path),
        timeSpentMs: one.duration ?? 0,
        ...(one.errors.length
          ? { status: 1, failureMessage: String(error?.message ?? error) }
          : { status: 0 }),
      };
    });
}
