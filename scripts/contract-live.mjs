// npm run contract:live: puts the statements about Google into a script for a scratch Sheet and says how
// to run it there;
// npm run contract:live -- report.json: compares what Google answered with the local Google's answers. Ends
// with 1 where they differ.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeReady } from './ready.mjs';

makeReady();
const { build } = await import('esbuild');
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.cache/contract-live`;
const scopes = [
  'spreadsheets',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
].map((name) => `https://www.googleapis.com/auth/${name}`);
const FUNCTIONS = ['onOpen', 'runAll', 'showReport', 'runStatement'];

/** What is pushed: a manifest and Code.js with real function stubs, as Google wants them. */
async function pushed() {
  const names = (await readdir(`${root}test/contract/statements`))
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const imports = names
    .map((name, i) => `import { statements as s${i} } from './test/contract/statements/${name}';`)
    .join('\n');
  const contents = `import { contract } from './test/contract/live/main';\n${imports}\nexport const { ${FUNCTIONS.join(', ')} } = contract([${names.map((_, i) => `...s${i}`).join(', ')}]);`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Contract',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'error',
    tsconfigRaw: '{}',
  });
  const stubs = FUNCTIONS.map((name) => `function ${name}(...a) { return Contract.${name}(...a); }`).join(
    '\n',
  );
  const manifest = {
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    oauthScopes: scopes,
  };
  return {
    'appsscript.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'Code.js': `${outputFiles[0].text}${stubs}\n`,
  };
}

/** The comparing side, bundled for Node together with the local Google. */
async function answers() {
  await (await import('../emulator/build-guest.mjs')).buildGuest();
  // The local Google's classes are known by their names, so those are kept.
  const outfile = `${folder}/answers.mjs`;
  await build({
    entryPoints: [`${root}test/contract/live/answers.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['typescript'],
    keepNames: true,
    outfile,
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  process.env.TZ = 'Asia/Ho_Chi_Minh';
  return import(pathToFileURL(outfile).href);
}

const files = await pushed();
await mkdir(`${folder}/script`, { recursive: true });
for (const [name, text] of Object.entries(files)) await writeFile(`${folder}/script/${name}`, text);
if (!existsSync(`${folder}/.clasp.json`))
  await writeFile(
    `${folder}/.clasp.json`,
    `${JSON.stringify({ scriptId: 'PASTE-THE-SCRIPT-ID-HERE', rootDir: 'script', scriptExtensions: ['.js'], htmlExtensions: ['.html'] }, null, 2)}\n`,
  );

const [reportFile] = process.argv.slice(2);
if (!reportFile) {
  console.log(`The statements about Google are ready in .cache/contract-live. Five minutes with a Google account:

  1. Open https://sheets.new (a scratch Sheet: the script deletes tabs in it), then Extensions > Apps Script > Project Settings; copy the script ID.
  2. Paste it into .cache/contract-live/.clasp.json. Once per account: switch on https://script.google.com/home/usersettings and run "npx clasp login".
  3. cd .cache/contract-live && npx clasp push --force
  4. Reload the Sheet. Menu "Kiểm hợp đồng" > "Chạy tất cả"; allow what Google asks for. It takes some minutes; where it asks for it, click once more.
  5. Copy the JSON that is shown into report.json, then: npm run contract:live -- report.json

Messages are compared only where Google speaks English. The script sends no letter; it reads the mail quota and makes and removes triggers of its own.`);
} else {
  const { answersOf, compare } = await answers();
  const { report, clicks, seconds } = answersOf(files);
  const { agree, lines, answered, second } = compare(JSON.parse(await readFile(reportFile, 'utf8')), report);
  for (const line of lines) console.log(`DIFFERENT  ${line}`);
  for (const line of answered) console.log(`answered   ${line}`);
  console.log(
    `${agree} statements agree, ${lines.length} differ; ${answered.length} open questions answered; ${second} need a second person and were not tried. (Locally ${clicks} clicks, about ${Math.round(seconds)} s on Google.)`,
  );
  process.exitCode = lines.length ? 1 : 0;
}
