// npm run bench: counts calls to Google, bytes as pushed and modelled seconds, and fails when a budget is
// passed. TypeScript is bundled first, so nothing else is needed.
import { spawnSync } from 'node:child_process';
import { makeReady } from './ready.mjs';

makeReady();
const { build } = await import('esbuild');
await (await import('../emulator/build-guest.mjs')).buildGuest();
await build({
  entryPoints: ['bench/main.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['typescript'],
  outfile: '.cache/bench/main.mjs',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, ['.cache/bench/main.mjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
});
process.exit(status ?? 1);
