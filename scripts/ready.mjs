/**
 * Makes a fresh clone ready: installs the packages once. Runs `npm ci` when node_modules is missing or older than package-lock.json, and at no other time.
 * Uses nothing but Node, since nothing else may be there yet. Shared by `npm start` and `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = join(root, 'package-lock.json');
/** npm writes this file at the end of every whole install. */
const installed = join(root, 'node_modules', '.package-lock.json');

/** Whether the packages are there and as new as the lock file says. */
export function isReady() {
  return existsSync(installed) && (!existsSync(lock) || statSync(installed).mtimeMs >= statSync(lock).mtimeMs);
}

/** Installs if needed. Ends the program with npm's code when that fails. */
export function makeReady() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) { console.error(`Cần Node 20 trở lên; máy này đang có ${process.versions.node}.`); process.exit(1); }
  if (isReady()) return;
  console.log('Đang cài các gói cần thiết, chỉ một lần…');
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath, 'ci', '--no-audit', '--no-fund']] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']];
  const { status } = spawnSync(npm[0], npm[1], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) { console.error('Không cài được các gói. Vui lòng kiểm tra mạng rồi chạy lại.'); process.exit(status ?? 1); }
  if (existsSync(installed)) utimesSync(installed, new Date(), new Date());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeReady();
