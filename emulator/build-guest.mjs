/**
 * Builds what every run needs, once: the guest library (evaluated inside the script's context), the worker's
 * program, and the list of Google's API. Skips what is fresh; safe to call from several processes at once
 * (each writes a file of its own and renames it into place).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readGoogleApi, typesFolder } from './google-api.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '..', '.cache', 'emulator');

/** Every file that the outcome depends on, so that a change in any of them builds again. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (path) => hash.update(relative(here, path)).update(readFileSync(path));
  for (const folder of ['guest', 'host'])
    for (const name of readdirSync(join(here, folder)).sort())
      if (name.endsWith('.ts')) add(join(here, folder, name));
  add(join(here, 'build-guest.mjs'));
  add(join(here, 'google-api.mjs'));
  add(join(typesFolder(), 'package.json'));
  return hash.digest('hex');
}

function put(name, text) {
  const temporary = join(cache, `${name}.${process.pid}.${Date.now()}.tmp`);
  writeFileSync(temporary, text);
  renameSync(temporary, join(cache, name));
}

const bundle = async (entry, options) =>
  (
    await build({
      entryPoints: [join(here, entry)],
      bundle: true,
      write: false,
      logLevel: 'silent',
      ...options,
    })
  ).outputFiles[0].text;

/** Makes .cache/emulator/{guest.js, thread.js, google-api.json} if they are not there or not fresh. */
export async function buildGuest() {
  mkdirSync(cache, { recursive: true });
  const stamp = join(cache, 'stamp');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  put('google-api.json', JSON.stringify(readGoogleApi()));
  const guest = await bundle('guest/index.ts', {
    format: 'iife',
    globalName: '__guest',
    target: 'es2020',
    charset: 'utf8',
  });
  // `let`: not a property of the script's global object.
  put('guest.js', guest.replace('var __guest =', 'let __guest ='));
  put(
    'thread.js',
    await bundle('host/thread.ts', { format: 'cjs', platform: 'node', target: 'node20', charset: 'utf8' }),
  );
  put('stamp', wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildGuest();
