import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import { functionOf, menuItems, pages } from '../../src/google/menu';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const code = readFileSync(join(dist, 'Code.js'), 'utf8');
const source = readFileSync(join(root, 'src/main.ts'), 'utf8');
const exported = [
  ...[...source.matchAll(/^export function (\w+)/gm)].map(([, name]) => name!),
  ...Object.keys(pages).map(functionOf),
].sort();

/**
 * Only ECMAScript, as Apps Script offers it: no URL, no timers, no console, and any touch of a Google
 * service is noticed.
 */
function bare(): { context: vm.Context; touched: string[] } {
  const touched: string[] = [];
  const context = vm.createContext(Object.create(null));
  for (const name of ['SharedArrayBuffer', 'Atomics', 'WebAssembly'])
    vm.runInContext(`delete globalThis.${name}`, context);
  for (const name of [
    'SpreadsheetApp',
    'MailApp',
    'PropertiesService',
    'CacheService',
    'LockService',
    'ScriptApp',
    'Session',
    'Utilities',
    'HtmlService',
    'Logger',
    'console',
  ]) {
    Object.defineProperty(context, name, {
      get() {
        touched.push(name);
        return undefined;
      },
      configurable: true,
    });
  }
  return { context, touched };
}

describe('dist/Code.js', () => {
  it('defines exactly the functions of main.ts, and one for each page, as global functions', () => {
    const { context } = bare();
    const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);
    vm.runInContext(code, context);
    const added = (vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[])
      .filter((name) => !before.has(name))
      .sort();
    // zod keeps its settings beside everything else; Google calls functions only, and this is none.
    expect(added).toEqual(['App', '__zod_globalConfig', ...exported].sort());
    expect(vm.runInContext('typeof __zod_globalConfig', context)).toBe('object');
    for (const name of exported) expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  });

  it('names an existing function in every menu item', () => {
    expect(exported).toEqual(
      expect.arrayContaining(
        [...menuItems.forUnits, ...menuItems.forStaff].flatMap((item) => (item ? [item.run] : [])),
      ),
    );
  });

  it('has a page for every entry of the menu that shows one, that of a link, and no other', () => {
    const built = readdirSync(dist).filter((name) => name.endsWith('.html'));
    expect(built.sort()).toEqual([...Object.keys(pages), 'link'].map((name) => `${name}.html`).sort());
  });

  it('calls no service when it is loaded', () => {
    const { context, touched } = bare();
    vm.runInContext(code, context);
    expect(touched).toEqual([]);
  });

  it('is ECMAScript 2020, which the V8 of the server knows: no newer syntax is left to lower', () => {
    const once = transformSync(code, { target: 'es2020', minify: false, charset: 'utf8' }).code;
    const newest = transformSync(code, { target: 'esnext', minify: false, charset: 'utf8' }).code;
    expect(once).toBe(newest);
  });

  it('needs nothing that Apps Script lacks', () => {
    expect(code).not.toMatch(
      /\bnew (?:URL|URLSearchParams|TextEncoder|TextDecoder)\b|\b(?:atob|btoa|fetch|setTimeout|structuredClone)\(|\bIntl\./,
    );
  });
});

describe('dist/', () => {
  it('equals a fresh build', async () => {
    const fresh = JSON.parse(
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          "import { pushedFiles } from './build.mjs'; process.stdout.write(JSON.stringify(await pushedFiles()))",
        ],
        { cwd: root, encoding: 'utf8', maxBuffer: 1e8 },
      ),
    ) as Record<string, string>;
    expect(readdirSync(dist).sort()).toEqual(Object.keys(fresh).sort());
    for (const [name, text] of Object.entries(fresh))
      expect([name, readFileSync(join(dist, name), 'utf8') === text]).toEqual([name, true]);
  });

  it('holds pages without handlers in attributes and without anything from elsewhere', () => {
    for (const name of readdirSync(dist).filter((file) => file.endsWith('.html'))) {
      const text = readFileSync(join(dist, name), 'utf8');
      const markup = text.replace(/<script>[\s\S]*<\/script>/, '').replace(/<style>[\s\S]*<\/style>/, '');
      expect([
        name,
        / on\w+=/i.test(markup),
        /(?:src|href)=/.test(markup),
        /@import|url\(/.test(text.match(/<style>([\s\S]*?)<\/style>/)?.[1] ?? ''),
      ]).toEqual([name, false, false, false]);
    }
  });

  it('is exactly what clasp lists to push', () => {
    const listed = JSON.parse(
      execFileSync(
        process.execPath,
        [join(root, 'node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'],
        { cwd: root, encoding: 'utf8' },
      ),
    ) as { filesToPush: string[] };
    expect(listed.filesToPush.map((file) => file.replace(/^dist\//, '')).sort()).toEqual(
      readdirSync(dist).sort(),
    );
  });
});
