/**
 * `npm start`: the product on a stand-in for Google, in the browser, with nothing but Node.
 *   --port N       the page's port (8042, or the next free one)
 *   --sample YEAR  the province to begin with: 2026, or that of the source document, 2018
 *   --state FILE   where the state is kept (.cache/state.json; of 2018 .cache/state-2018.json)
 *   --fresh        forget the state and begin with the sample again
 *   --empty        with --fresh: begin with an empty file instead of the sample
 *   --no-open      do not open the browser
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeReady } from './ready.mjs';

const usualPort = 8042;
const root = fileURLToPath(new URL('..', import.meta.url));

/** Opens the address in the person's browser, where there is a screen. */
function openBrowser(address) {
  const screen =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    process.env.DISPLAY ||
    process.env.WAYLAND_DISPLAY;
  if (process.env.CI || !screen) return;
  const [command, args] = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '', address]] }[
    process.platform
  ] ?? ['xdg-open', [address]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {
    /* no such program: the address is printed anyway */
  });
  child.unref();
}

/** What the person asked for is not there: said in their words, without a trace. */
class Refused extends Error {}

/**
 * The files that clasp would push, and nothing else. dist/ is written only when it is not what
 * the sources make.
 */
async function pushed() {
  const { pushedFiles, writeDist } = await import('../build.mjs');
  const dist = join(root, 'dist');
  const there = existsSync(dist)
    ? Object.fromEntries(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name), 'utf8')]))
    : {};
  const files = await pushedFiles();
  const same = Object.keys({ ...there, ...files }).every((name) => there[name] === files[name]);
  return same ? files : writeDist();
}

/**
 * The sample, or an empty file and the reason when the product does not let the sample's story be told: one
 * can still work.
 */
function sampleOr(empty, sample) {
  try {
    return sample();
  } catch (error) {
    console.error('Không dựng được tỉnh mẫu nên mở một bảng tính trống. Lý do:', error);
    return empty();
  }
}

/** Takes the wished port; the usual one may be taken by another start, then any. */
async function startOn(startPage, options, port, wished) {
  try {
    return await startPage({ ...options, port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || wished) throw error;
    return startPage({ ...options, port: 0 });
  }
}

async function start() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      sample: { type: 'string' },
      state: { type: 'string' },
      fresh: { type: 'boolean' },
      empty: { type: 'boolean' },
      'no-open': { type: 'boolean' },
    },
  });
  makeReady();
  // Before Node first looks at the clock: a script's dates are in the zone of its manifest.
  process.env.TZ = 'Asia/Ho_Chi_Minh';
  const { buildPage, cache } = await import('../emulator/build-page.mjs');
  const [files] = await Promise.all([pushed(), buildPage()]);
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'sample', 'index.ts')],
    outfile: join(cache, 'samples.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
  });
  const { startPage, LocalGoogle } = await import(pathToFileURL(join(cache, 'server.mjs')));
  const { samples, USUAL } = await import(pathToFileURL(join(cache, 'samples.mjs')));
  const all = samples(readFileSync(join(root, 'test', 'spec', 'corpus', 'roster_sample.csv'), 'utf8'));
  const year = values.sample ?? USUAL;
  const sample = all[year];
  if (!sample)
    throw new Refused(`Không có tỉnh mẫu “${year}”. Chọn một trong: ${Object.keys(all).join(', ')}.`);
  const blank = () => sample.empty(LocalGoogle, files);
  const fresh = {
    empty: blank,
    sample: { says: sample.says, make: () => sampleOr(blank, () => sample.make(LocalGoogle, files)) },
  };
  const state = join(root, '.cache', year === USUAL ? 'state.json' : `state-${year}.json`);
  const page = await startOn(
    startPage,
    {
      files,
      built: cache,
      labels: sample.labels,
      statePath: resolve(values.state ?? state),
      forget: values.fresh === true,
      ...(values.empty ? { ...fresh, first: 'empty' } : fresh),
    },
    values.port === undefined ? usualPort : Number(values.port),
    values.port !== undefined,
  );
  const stop = () => {
    void page.stop().then(() => process.exit(0));
  };
  // Before it says that it is there: whoever hears that may end it at once, and what was told is kept.
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`Sổ Tài Khoản trên Google cục bộ: ${page.address}  (Ctrl+C để dừng)`);
  if (!values['no-open']) openBrowser(page.address);
}

start().catch((error) => {
  const taken = 'Cổng này đang có chương trình khác dùng. Vui lòng chọn cổng khác bằng --port.';
  console.error(error.code === 'EADDRINUSE' ? taken : error instanceof Refused ? error.message : error);
  process.exit(1);
});
