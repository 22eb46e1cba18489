// npm run bench: counts calls to Google, bytes and modelled seconds, and fails when a budget is passed. TypeScript is bundled first, so nothing else is needed.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { ready } from './ready.mjs';

await ready();
await (await import('../emulator/build-guest.mjs')).buildGuest();
await build({ entryPoints: ['bench/main.ts'], bundle: true, platform: 'node', format: 'cjs', packages: 'external', outfile: '.cache/bench/main.cjs', logLevel: 'error' });
const { status } = spawnSync(process.execPath, ['.cache/bench/main.cjs', ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' } });
process.exit(status ?? 1);
