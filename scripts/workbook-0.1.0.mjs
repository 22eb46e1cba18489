/**
 * Writes test/fixtures/workbook-0.1.0.json: a workbook that 0.1.0 made, for the tests of migrations. Needs
 * the repository's history; to be run again only when the local Google keeps its state in another form.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeReady } from './ready.mjs';

/** The last commit of 0.1.0. */
const commit = 'a61cb12';
const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 10_000_000 });

makeReady();
process.env.TZ = 'Asia/Ho_Chi_Minh';
const { build } = await import('esbuild');
await (await import('../emulator/build-guest.mjs')).buildGuest();
const outfile = join(root, '.cache', 'workbook-0.1.0', 'make.mjs');
await build({
  entryPoints: [join(root, 'test', 'fixtures', 'workbook-0.1.0.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url); const __dirname = import.meta.dirname ?? '';",
  },
  logLevel: 'error',
});
const { workbookOf010 } = await import(pathToFileURL(outfile));
const names = git('ls-tree', '--name-only', commit, 'dist/').trim().split('\n');
const files = Object.fromEntries(
  names.map((name) => [name.slice('dist/'.length), git('show', `${commit}:${name}`)]),
);
const saved = workbookOf010(files);
writeFileSync(join(root, 'test', 'fixtures', 'workbook-0.1.0.json'), `${saved}\n`);
console.log(`${saved.length.toLocaleString('en')} characters`);
