/**
 * Makes a fresh clone ready: installs the packages once. Runs `npm ci` when node_modules is missing or older
 * than package-lock.json, and at no other time. Uses nothing but Node, since nothing else may be there yet.
 * Shared by `npm start` and `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
/** npm writes this file at the end of every whole install. */
const installed = join(modules, '.package-lock.json');
/**
 * Packages that stand elsewhere are somebody else's to install: npm would empty that folder through the link.
 */
const isLinked = existsSync(modules) && lstatSync(modules).isSymbolicLink();

/** Whether the packages are there and as new as the lock file says. */
export function isReady() {
  if (isLinked) return true;
  return (
    existsSync(installed) && (!existsSync(lock) || statSync(installed).mtimeMs >= statSync(lock).mtimeMs)
  );
}

/**
 * Runs npm, the one that started us where there is one; gives its code. Its notices about engines and install
 * scripts are not for a newcomer.
 */
function npm(...words) {
  const [command, before] = (process.env.npm_execpath ?? '').endsWith('npm-cli.js')
    ? [process.execPath, [process.env.npm_execpath]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  return (
    spawnSync(command, [...before, ...words, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: command.endsWith('.cmd'),
    }).status ?? 1
  );
}

/** Installs if needed. Ends the program when that fails. */
export function makeReady() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    console.error(`Cần Node 20 trở lên; máy này đang có ${process.versions.node}.`);
    process.exit(1);
  }
  if (isReady()) return;
  console.log('Đang cài các gói cần thiết, chỉ một lần…');
  // `npm ci` insists on a lock file that is complete for every platform; where it is not, an install that
  // writes nothing back does as well.
  if (npm('ci') !== 0 && npm('install', '--no-save') !== 0) {
    console.error('Không cài được các gói. Vui lòng kiểm tra mạng rồi chạy lại.');
    process.exit(1);
  }
  if (existsSync(installed)) utimesSync(installed, new Date(), new Date());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeReady();
