// npm test and npm run test:long: set everything up, once, and run the tests. Arguments go to jest.
import { spawnSync } from 'node:child_process';

const { makeReady } = await import('./ready.mjs');
makeReady();
const { ensureChromium } = await import('./chromium.mjs');
const env = { ...process.env, CHROMIUM: ensureChromium(), TZ: 'Asia/Ho_Chi_Minh' };
// Every run of the local Google evaluates the whole script anew. Four things of V8 cost that
// a tenth and more: it forgets the code of functions that rest for a while, collects young garbage in small
// steps, compiles functions before anybody calls them, and collects on threads that the other worker's
// processor lacks. Jest's workers take these over.
const forManyRealms = [
  '--no-flush-bytecode',
  '--max-semi-space-size=64',
  '--max-lazy',
  '--single-threaded-gc',
];
const { status } = spawnSync(
  process.execPath,
  [...forManyRealms, 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)],
  { stdio: 'inherit', env },
);
process.exit(status ?? 1);
