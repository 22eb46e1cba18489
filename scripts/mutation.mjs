// npm run mutation [-- files] [--pure] [--force]: breaks src/domain and src/app in one place at a time and
// looks whether a test notices. See mutation/README.md.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { makeReady } = await import('./ready.mjs');
makeReady();
const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, TZ: 'Asia/Ho_Chi_Minh' };
const run = (command, args, cwd = root) =>
  spawnSync(command, args, { stdio: 'inherit', env, cwd }).status ?? 1;

if (!existsSync(`${root}mutation/node_modules/@stryker-mutator/core`)) {
  const failed = run(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund'],
    `${root}mutation`,
  );
  if (failed) process.exit(failed);
}
const { without } = await import('../mutation/stryker.config.mjs');
rmSync(`${root}reports/mutation.json`, { force: true });
const args = process.argv.slice(2),
  flags = args.filter((arg) => arg.startsWith('--') && arg !== '--pure');
const given = args.filter((arg) => !arg.startsWith('--'));
// Only tests that need no local Google and hold what is given: a room of rules takes a minute or two.
if (args.includes('--pure')) {
  env.MUTATION_PURE = given.join('|') || 'src/domain/';
  flags.push('--incrementalFile', 'reports/mutation-kept-pure.json');
}
const files = given.flatMap((path) =>
  path.endsWith('.ts') ? [path] : [`${path.replace(/\/$/, '')}/**/*.ts`, `${path.replace(/\/$/, '')}.ts`],
);
const status = run(process.execPath, [
  'mutation/node_modules/@stryker-mutator/core/bin/stryker.js',
  'run',
  'mutation/stryker.config.mjs',
  ...(files.length ? ['--mutate', without(files).join()] : []),
  ...flags,
]);
if (existsSync(`${root}reports/mutation.json`)) run(process.execPath, ['mutation/table.mjs']);
process.exit(status);
