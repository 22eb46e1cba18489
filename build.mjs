// Builds what clasp pushes: src/main.ts → dist/Code.js (one bundle and a real `function name(){}` for each
// export, because Google sees only top-level functions), each page of src/client → dist/<page>.html with
// script and style inlined, and the manifest.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { htmlPage } from './build/page.mjs';
import { refuseLongLines, safeScript } from './build/safe-script.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** libphonenumber's *max* metadata holds every country (150 KB); a Vietnamese office needs one (1 KB). */
const vietnamOnly = {
  name: 'vietnam-only',
  setup(b) {
    b.onLoad({ filter: /metadata\.max\.json(\.js)?$/ }, async ({ path }) => {
      const { version, countries } = JSON.parse(await readFile(path.replace(/\.js$/, ''), 'utf8'));
      return {
        loader: 'json',
        contents: JSON.stringify({
          version,
          country_calling_codes: { 84: ['VN'] },
          countries: { VN: countries.VN },
          nonGeographic: {},
        }),
      };
    });
  },
};
/**
 * A page must run in Chrome 90 and on iOS 15. The server's V8 knows es2020 (`?.`, `??`: Google's own
 * google/aside builds for it); what came after, such as private fields, is refused when it is pushed.
 */
const PAGE_TARGET = 'es2019';
const SERVER_TARGET = 'es2020';
const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  minify: true,
  metafile: true,
  logLevel: 'error',
  plugins: [vietnamOnly],
  tsconfig: 'tsconfig.json',
};

/** The table of the menu, as it is in the sources: what it says of pages becomes functions here. */
async function menuTable() {
  const out = await build({
    ...common,
    target: SERVER_TARGET,
    entryPoints: ['src/google/menu.ts'],
    format: 'esm',
    outfile: 'menu.js',
  });
  const text = Buffer.from(out.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${text}`);
}
/** The one export of main.ts that is no global function itself: each page has one that opens it. */
const OPEN_PAGE = 'openPage';

/** A real function for everything that Google may call, by name. */
async function stubs(exported) {
  const { functionOf, pages } = await menuTable();
  return Object.fromEntries([
    ...exported
      .filter((name) => name !== OPEN_PAGE)
      .map((name) => [name, `function ${name}(...a) { return App.${name}(...a); }`]),
    ...Object.keys(pages).map((page) => [
      functionOf(page),
      `function ${functionOf(page)}() { return App.${OPEN_PAGE}(${JSON.stringify(page)}); }`,
    ]),
  ]);
}

/** The packages whose code stands in what esbuild made. */
const packagesOf = ({ metafile }) =>
  Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);

/**
 * What the licences of the packages ask to be said wherever their code goes. It stands at the head of
 * Code.js: Google takes comments out of pages, and every copy of the script has this file.
 */
async function notices(packages) {
  const text = await readFile(`${root}NOTICE`, 'utf8');
  const named = [...text.matchAll(/^- (\S+)$/gm)].map(([, name]) => name).sort();
  const shipped = [...new Set(packages)].sort();
  if (named.join() !== shipped.join())
    throw new Error(`NOTICE names ${named.join(', ')}, but what is pushed contains ${shipped.join(', ')}.`);
  return `/*\n${text}*/\n`;
}

/**
 * The server's script as esbuild makes it, and the global functions that call into it.
 * @param asOtherwise options of esbuild in which it is to differ from what is pushed.
 */
async function code(asOtherwise = {}) {
  const probe = await build({
    ...common,
    target: SERVER_TARGET,
    entryPoints: ['src/main.ts'],
    format: 'esm',
    outfile: 'probe.js',
  });
  const functions = await stubs(Object.values(probe.metafile.outputs)[0].exports);
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  // So that a deployed version and the one in the sheet can be told apart by eye.
  const mark = createHash('sha256').update(probe.outputFiles[0].contents).digest('hex').slice(0, 8);
  const globals = Object.keys(functions)
    .sort()
    .map((name) => functions[name])
    .join('\n');
  const out = await build({
    ...common,
    ...asOtherwise,
    target: SERVER_TARGET,
    entryPoints: ['src/main.ts'],
    format: 'iife',
    globalName: 'App',
    outfile: 'Code.js',
    // Google's server has no timers. papaparse has one where it reads a file piece by piece, which we never
    // do.
    define: { setTimeout: 'undefined', BUILT: JSON.stringify(`${version}, bản ${mark}`) },
  });
  return { script: out.outputFiles[0].text, globals, packages: packagesOf(out) };
}

/** A page's script and style as esbuild makes them, before they are made safe to push. */
async function page(name) {
  const out = await build({
    ...common,
    target: PAGE_TARGET,
    entryPoints: [`src/client/${name}/index.tsx`],
    format: 'iife',
    outdir: 'page',
    tsconfig: 'tsconfig.client.json',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const text = (ending) => out.outputFiles.find((f) => f.path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), css: text('.css'), packages: packagesOf(out) };
}

/** The names of the pages: the folders of src/client that have an entry. */
async function pageNames() {
  const client = `${root}src/client`;
  const entries = existsSync(client) ? await readdir(client, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(`${client}/${entry.name}/index.tsx`))
    .map((entry) => entry.name);
}

/**
 * The scripts before they are made safe, by the name of the file that each ends in: for tests that
 * compare.
 */
export async function scriptsBefore() {
  const scripts = { 'Code.js': (await code()).script };
  for (const name of await pageNames()) scripts[`${name}.html`] = (await page(name)).script;
  return scripts;
}

/** Code.js with its functions under their own names: for a test that counts calls of them. */
export async function namedCode() {
  const { script, globals } = await code({ minify: false });
  return `${script}${globals}\n`;
}

/** Every file that would be pushed, by name. */
export async function pushedFiles() {
  const { script, globals, packages } = await code();
  const pages = {};
  for (const name of await pageNames()) {
    const { packages: itsOwn, ...parts } = await page(name);
    pages[`${name}.html`] = await htmlPage({ root, name: `${name}.html`, ...parts });
    packages.push(...itsOwn);
  }
  const files = {
    'appsscript.json': await readFile(`${root}appsscript.json`, 'utf8'),
    'Code.js': `// Sổ Tài Khoản. Built from TypeScript by build.mjs: change the sources, not this file.
${await notices(packages)}${safeScript(script)}${globals}
`,
    ...pages,
  };
  for (const [name, text] of Object.entries(files)) refuseLongLines(name, text);
  return files;
}

/** Writes dist/, and nothing but what is pushed. */
export async function writeDist() {
  const files = await pushedFiles();
  await rm(`${root}dist`, { recursive: true, force: true });
  await mkdir(`${root}dist`, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(`${root}dist/${name}`, text);
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await writeDist();
  for (const [name, text] of Object.entries(files))
    console.log(`${name.padEnd(18)} ${Buffer.byteLength(text).toLocaleString('en')} bytes`);
}
