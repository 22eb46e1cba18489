// npm test and npm run test:long: set everything up, once, and run the tests. Arguments go to jest.
import { spawnSync } from 'node:child_process';

const { makeReady } = await import('./ready.mjs');
makeReady();
const { ensureChromium } = await import('./chromium.mjs');
const env = { ...process.env, CHROMIUM: ensureChromium(), TZ: 'Asia/Ho_Chi_Minh' };
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
