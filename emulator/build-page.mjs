/**
 * Builds what `npm start` runs, once: the page (with the library that draws cells), google.script for
 * the sandboxed frames, and the server itself. Skips what is fresh. Called by scripts/start.mjs and
 * by the page's tests.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildGuest } from './build-guest.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const cache = join(here, '..', '.cache', 'page');

/**
 * Names, sizes and times of everything the outcome depends on: enough to see a change, and quicker
 * than reading it.
 */
function fingerprint(entries) {
  const seen = [];
  const look = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) look(join(path, name));
    } else seen.push(`${path} ${stat.size} ${stat.mtimeMs}`);
  };
  for (const entry of entries) if (existsSync(entry)) look(entry);
  return seen.join('\n');
}

/** Runs `make` when anything under `entries` changed since the last time. */
async function whenChanged(stamp, entries, make) {
  const path = join(cache, stamp);
  const wanted = fingerprint(entries);
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return false;
  await make();
  writeFileSync(path, wanted);
  return true;
}

const browser = {
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
};

async function buildBrowser() {
  const out = join(cache, 'www');
  rmSync(out, { recursive: true, force: true });
  await build({
    ...browser,
    entryPoints: { page: join(here, 'page', 'main.tsx') },
    outdir: out,
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  });
  await build({
    ...browser,
    entryPoints: [join(here, 'page', 'shim.ts')],
    outfile: join(cache, 'shim.js'),
    format: 'iife',
  });
  cpSync(join(here, 'page', 'index.html'), join(out, 'index.html'));
}

const buildServer = () =>
  build({
    entryPoints: [join(here, 'server', 'main.ts')],
    outfile: join(cache, 'server.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
    sourcemap: 'inline',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    external: ['esbuild'],
  });

/** Makes .cache/page/{www/, shim.js, server.mjs} and .cache/emulator/ if they are not there or not fresh. */
export async function buildPage() {
  mkdirSync(cache, { recursive: true });
  const lock = join(here, '..', 'package-lock.json');
  await buildGuest();
  await whenChanged(
    'browser.stamp',
    [join(here, 'page'), join(here, 'server', 'protocol.ts'), join(here, 'host', 'page-wire.ts'), lock],
    buildBrowser,
  );
  await whenChanged(
    'server.stamp',
    ['server', 'host', 'services', 'sheets', 'guest', 'index.ts', 'threads']
      .map((name) => join(here, name))
      .concat(lock),
    buildServer,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
