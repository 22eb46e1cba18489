// Runs once before the tests: builds the local Google's guest library, so that every run starts from
// one ready file, and names the folder in which the offices that tests start from are kept.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything that an office depends on: what is pushed, the local Google, and how tests prepare one. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  // Offices of what 0.1.0 pushed (scripts/red-on-0.1.0.mjs) are others.
  hash.update(process.env.PUSHED_FOLDER ?? '');
  for (const folder of ['dist', 'emulator', 'test/support'])
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort())
      if (/\.(?:ts|mjs|js|html|json)$/.test(name))
        hash.update(name).update(readFileSync(join(root, folder, name)));
  return hash.digest('hex').slice(0, 16);
}

export default async function prepare() {
  const build = new URL('../emulator/build-guest.mjs', import.meta.url);
  if (existsSync(build)) await (await import(build.href)).buildGuest();
  const offices = join(root, '.cache', 'offices');
  const folder = join(offices, fingerprint());
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(offices))
    if (join(offices, old) !== folder) rmSync(join(offices, old), { recursive: true, force: true });
  process.env.PREPARED_OFFICES = folder;
}
