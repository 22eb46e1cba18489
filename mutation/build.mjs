/**
 * Stryker's build command, run in its sandbox over the instrumented sources: dist/ (so that what runs
 * inside the local Google is mutated too), the local Google as one file, and each test file as one file.
 * So a mutant costs milliseconds: nothing is transformed or resolved again, and the local Google, which
 * is not mutated, stays loaded.
 */
import { build } from 'esbuild';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { mayKill } from './which-tests.mjs';

const root = process.cwd();
const out = join(root, '.cache/mutation');
mkdirSync(join(out, 'prepared'), { recursive: true });

const load = (path) => import(join(root, path));
await (await load('build.mjs')).writeDist();
await (await load('emulator/build-guest.mjs')).buildGuest();

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'error',
  tsconfig: 'tsconfig.json',
};
/** A test finds its data beside itself, wherever it is bundled to. */
const ownFolder = {
  name: 'own-folder',
  setup: (b) =>
    b.onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: `const __dirname = ${JSON.stringify(dirname(path))};\n${readFileSync(path, 'utf8')}`,
    })),
};
const apart = {
  name: 'apart',
  setup: (b) => {
    b.onResolve({ filter: /\/emulator$/ }, () => ({ path: join(out, 'emulator.cjs'), external: true }));
    b.onResolve({ filter: /^\.\/prepared$/ }, () => ({ path: resolve(root, 'mutation/prepared.mjs') }));
    b.onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer.endsWith('mutation/fast-check.mjs')
        ? { path: 'fast-check', external: true }
        : { path: resolve(root, 'mutation/fast-check.mjs') },
    );
  },
};

// A realm for every run: what dist/ does while it is loaded is told apart by the script that it comes from.
const contents = `export * from './emulator';
import { makeRealmsAnew } from './emulator';
makeRealmsAnew();`;
await build({
  ...common,
  stdin: { contents, resolveDir: root, loader: 'ts' },
  outfile: join(out, 'emulator.cjs'),
});
const tests = readdirSync(join(root, 'test/spec'), { recursive: true })
  .map((name) => `test/spec/${name}`)
  .filter(mayKill)
  .filter((path) => new RegExp(process.env.MUTATION_TESTS ?? '').test(path))
  .sort();
/** With MUTATION_PURE a folder or file of rules: then the tests that need no local Google, and hold it. */
const isPure = Boolean(process.env.MUTATION_PURE);
const mutated = new RegExp(`^(?:${process.env.MUTATION_PURE})`);
const files = [];
for (const path of tests) {
  const outfile = join(out, `${path.replace(/\W+/g, '-')}.cjs`);
  const { metafile } = await build({
    ...common,
    entryPoints: [path],
    outfile,
    metafile: true,
    packages: 'external',
    plugins: [ownFolder, apart],
  });
  const sources = Object.entries(Object.values(metafile.outputs)[0].inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([name]) => name)
    .filter((name) => name.startsWith('src/'));
  const onGoogle = Object.keys(metafile.inputs).includes('test/support/office.ts');
  if (isPure && (onGoogle || !sources.some((source) => mutated.test(source)))) continue;
  files.push({
    path,
    bundle: relative(root, outfile),
    sources,
    onGoogle,
  });
}
writeFileSync(join(out, 'tests.json'), JSON.stringify(files));
