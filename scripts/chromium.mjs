// A Chromium for the browser tests and the pictures: the one on the machine, else the system's package, else
// Playwright's own download. Its shell without windows comes first: it draws pages alike, and a Chromium that
// has windows draws its own frame around every page besides, in a process more.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium, or undefined. */
export const findChromium = () => places.find((path) => path && existsSync(path));

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

const FONTS = ['fonts-noto-core', 'fonts-dejavu', 'fonts-liberation'];

/** Debian has the shell as a package of its own; others have Chromium alone. */
function fromPackages() {
  if (process.platform !== 'linux' || !has('apt-get')) return;
  const [command, ...before] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'apt-get'];
  const apt = (...args) => run(command, [...before, ...args]);
  const install = (browser) => apt('install', '-y', '-qq', '--no-install-recommends', browser, ...FONTS);
  if (apt('update', '-qq') && !install('chromium-headless-shell')) install('chromium');
}

/** Path of a Chromium, installed once if there is none. Throws with what to do when it cannot be had. */
export function ensureChromium() {
  if (!findChromium()) fromPackages();
  if (findChromium()) return findChromium();
  if (run('npx', ['--no-install', 'playwright-core', 'install', '--with-deps', 'chromium'])) {
    return execFileSync(
      process.execPath,
      ['-e', "process.stdout.write(require('playwright-core').chromium.executablePath())"],
      { encoding: 'utf8' },
    );
  }
  throw new Error(
    'No Chromium was found or could be installed. Install Chromium or Google Chrome, or set CHROMIUM to its path.',
  );
}
