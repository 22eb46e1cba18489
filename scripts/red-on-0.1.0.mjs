/**
 * Runs the tests of docs/attempts.md against the files that 0.1.0 pushed and says of each row whether they
 * fail there. Ends with 1 where the document says "red" and no test of the row is. Needs the repository's
 * history; takes some minutes. An argument: only the rows with that number.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attempts } from './attempts.mjs';
import { makeReady } from './ready.mjs';

/** The last commit of 0.1.0. */
const commit = 'a61cb12';
const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 10_000_000 });

makeReady();
const folder = join(root, '.cache', '0.1.0-dist');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const path of git('ls-tree', '--name-only', commit, 'dist/').trim().split('\n'))
  writeFileSync(join(folder, path.slice('dist/'.length)), git('show', `${commit}:${path}`));

const [only] = process.argv.slice(2);
const rows = attempts(root)
  .filter(({ isRed, numbers }) => isRed && (!only || numbers.includes(only)))
  .map((row) => ({ ...row, tests: row.onlyFirst ? row.tests.slice(0, 1) : row.tests }));
const tests = rows.flatMap((row) => row.tests);
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What the tests of one kind came to. */
function ran(kind, config) {
  const of = tests.filter(({ file }) => file.startsWith(`test/${kind}/`));
  if (!of.length) return [];
  const result = join(root, '.cache', `red-on-0.1.0-${kind}.json`);
  rmSync(result, { force: true });
  spawnSync(
    process.execPath,
    [
      ...[join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...config],
      ...['--selectProjects', kind, '--silent', '--json', `--outputFile=${result}`, '--maxWorkers=1'],
      ...['-t', of.map(({ name }) => escaped(name)).join('|')],
      ...['--runTestsByPath', ...new Set(of.map(({ file }) => file))],
    ],
    { cwd: root, env: { ...process.env, PUSHED_FOLDER: folder }, stdio: 'ignore' },
  );
  return JSON.parse(readFileSync(result, 'utf8')).testResults;
}
const results = [...ran('spec', []), ...ran('long', ['--config', 'jest.long.config.mjs'])];

let wrong = 0;
for (const { numbers, tests: of } of rows)
  for (const { file, name } of of) {
    const states = results
      .filter((one) => one.name.endsWith(file))
      .flatMap((one) => one.assertionResults)
      .filter((one) => one.fullName.includes(name))
      .map(({ status }) => status);
    const red = states.filter((status) => status === 'failed').length;
    if (!red) wrong += 1;
    console.log(
      `${red ? 'red  ' : 'GREEN'} ${numbers.join(', ').padEnd(12)} ${red} of ${states.length}  ${file}: ${name}`,
    );
  }
process.exitCode = wrong ? 1 : 0;
