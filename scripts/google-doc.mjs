// npm run google-doc: writes docs/google.md from the statements and stories of test/contract and the switches
// of the local Google. With --check it only says whether the file is as it would be written.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}docs/google.md`;
const marks = {
  doc: 'official documentation says so',
  live: 'measured or asserted on Google by a public source',
  comm: 'reported by people who use it',
  bg: 'background knowledge, without a public source at hand',
  unsure: 'nobody has established it',
  ours: 'of the stand-in itself, not of Google',
};

/** Statements and stories by the file that holds them. */
async function facts() {
  const files = (
    await Promise.all(
      ['statements', 'stories'].map(async (kind) =>
        (await readdir(`${root}test/contract/${kind}`))
          .filter((name) => name.endsWith('.ts'))
          .sort()
          .map((name) => ({ kind, name })),
      ),
    )
  ).flat();
  const contents = `${files.map(({ kind, name }, i) => `import * as f${i} from './test/contract/${kind}/${name}';`).join('\n')}\nexport const all = [${files.map((_, i) => `f${i}`).join(', ')}];\nexport { questions } from './src/google/self-check/questions.ts';`;
  const outfile = `${root}.cache/google-doc/facts.mjs`;
  await mkdir(`${root}.cache/google-doc`, { recursive: true });
  await (await import('../emulator/build-guest.mjs')).buildGuest();
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['typescript'],
    keepNames: true,
    outfile,
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  const { all, questions } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  const groups = files
    .map(({ kind, name }, i) => ({
      kind,
      name: name.replace('.ts', ''),
      path: `test/contract/${kind}/${name}`,
      items: all[i][kind] ?? [],
    }))
    .filter(({ items }) => items.length);
  return { groups, inside: questions };
}

/**
 * The open questions as the local Google knows them: switch, question, the answer it takes when
 * nothing is said.
 */
async function switches() {
  const world = await readFile(`${root}emulator/host/world.ts`, 'utf8');
  const likely = /const LIKELY: Unsure = \{([^}]*)\}/.exec(
    await readFile(`${root}emulator/host/world-state.ts`, 'utf8'),
  )[1];
  return [
    ...world
      .slice(world.indexOf('interface Unsure'), world.indexOf('export interface World'))
      .matchAll(/\/\*\*\s+((?:(?!\*\/)[^])+?)\s+\*\/\s+(\w+)\??: boolean/g),
  ].map(([, question, name]) => ({
    question: question.replace(/(?:^|\s+)\*\s+/g, ' ').trim(),
    name,
    likely: new RegExp(`${name}: true`).test(likely),
  }));
}

const cell = (text) => String(text).replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\s+/g, ' ');
const link = (text) =>
  cell(text).replace(
    /(?<![\w/.])((?:issuetracker\.google\.com|tanaikech\.github\.io)\/[\w/.#-]*\w)/g,
    '[$1](https://$1)',
  );
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) => [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');
const checkedBy = ({ kind }, item) =>
  kind === 'stories' ? 'here' : item.as === 'editor' ? 'here; on a Sheet by two' : 'here; on a Sheet';

function section(group) {
  const title = `${group.name}: ${group.kind === 'statements' ? 'statements' : 'stories'}`;
  return `### ${title}\n\nIn \`${group.path}\`.\n\n${table(
    ['id', 'what is true', 'source', 'mark', 'can be checked'],
    group.items.map((item) =>
      row(`\`${item.id}\``, cell(item.says), link(item.source), item.mark, checkedBy(group, item)),
    ),
  )}`;
}

async function written() {
  const { groups, inside } = await facts();
  const all = groups.flatMap((group) => group.items.map((item) => ({ ...item, kind: group.kind })));
  const count = (test) => all.filter(test).length;
  const open = await switches();
  const live = count((item) => item.kind === 'statements' && item.as !== 'editor'),
    second = count((item) => item.as === 'editor');
  const counts = table(
    ['mark', 'means', 'statements', 'stories'],
    Object.entries(marks).map(([mark, means]) =>
      row(
        mark,
        means,
        ...['statements', 'stories'].map((kind) => count((item) => item.kind === kind && item.mark === mark)),
      ),
    ),
  );
  const asked = (kind, name) =>
    all
      .filter((item) => item.kind === kind && item.asks === name)
      .map((item) => `\`${item.id}\``)
      .join(', ');
  const answeredBy = (name) => asked('statements', name) || `trying by hand: ${asked('stories', name)}`;
  const without = all
    .filter((item) => item.mark === 'unsure' && item.whyNoSwitch)
    .map((item) => `\`${item.id}\`: ${item.whyNoSwitch}`)
    .join('; ');
  /** How the product itself comes to know the answer (src/google/self-check/questions.ts). */
  const fromInside = (name) => {
    const { how, by, why } = inside[name];
    if (how === 'here') return 'asked by *Kiểm tra Google*';
    return how === 'run' ? `learned from an ordinary run: ${by}` : `cannot be known from inside: ${why}`;
  };
  const questions = table(
    ['switch', 'question', 'when nothing is said', 'answered on a Sheet by', 'and by the product itself'],
    open.map(({ name, question, likely }) =>
      row(`\`${name}\``, cell(question), likely, answeredBy(name), cell(fromInside(name))),
    ),
  );
  return `# What is relied on of Google, and how far it is proven

<!-- Written by npm run google-doc from test/contract and emulator/host/world.ts: change those, not this file. -->

This product cannot be tried on Google by a test. So everything it relies on is written down once, as a sentence with its source, and is checked by code:

- a **statement** is checked by code that runs inside Apps Script: in \`npm test\` on the local Google (\`emulator/\`), and on a real Sheet by whoever has an account;
- a **story** needs several people, a clock or several runs, and is told on the local Google only.

\`test/contract/reliance.test.ts\` reads the code below \`src/google\` and \`src/main.ts\` and fails when it calls a member of Google's classes that no line below is about.

There are **${count((item) => item.kind === 'statements')} statements** and **${count((item) => item.kind === 'stories')} stories**, ${all.length} in all:

${counts}

A green \`npm test\` proves that the product works on the local Google and that the local Google keeps this list. It does not prove the list: \`doc\` and \`live\` have a public source that
can be read again, \`bg\` and \`unsure\` have not. **Nobody has yet recorded a report from a real Sheet in this repository.**

## Trying it on Google: five minutes

\`npm run contract:live\` bundles ${live + second} statements into one script and prints the steps: a scratch Sheet, its script ID, \`npx clasp push --force\`, one click on the menu *Kiểm hợp đồng*, and the JSON that is
shown copied into a file. \`npm run contract:live -- report.json\` compares it with the local Google's own answers and ends with 1 when something differs. One person checks ${live} of them; ${second} are about
what an editor who is not the owner may do and need a second account. \`test/bundle/contract-live.test.ts\` runs that very script on the local Google.

The way there is tried too: \`test/bundle/clasp-end-to-end.test.ts\` runs the real \`clasp push --force\` and \`clasp pull\` against an API on this machine; what arrives is \`dist/\` byte for byte, and runs.

## Open questions

For each, the local Google can be set to either answer. \`test/long/unsure.test.ts\` lives through the office's weeks (set-up, roster, reports, a save that is cut, hand edits, *Kiểm tra toàn bộ*, review, letters of
several days, one of their runs cut) with each switch at both values, and with all of them at the less likely value at once: the workbook, the form and the letters that people see are
the same. One difference is allowed: an apostrophe shown before text that looks like a formula. What a person types by hand into a cell is read by Google alone, and is not part of this.

The product calls neither \`Utilities.formatDate\` nor \`setRichTextValue\` but to ask, in *Kiểm tra Google*, so those two cannot touch it. Open too, and without a switch: ${without}. The same test fails when an open question has neither a switch nor such a reason.

${questions}

${['statements', 'stories']
  .map(
    (kind) =>
      `## ${kind === 'statements' ? 'Statements' : 'Stories'}\n\n${groups
        .filter((group) => group.kind === kind)
        .map(section)
        .join('\n\n')}`,
  )
  .join('\n\n')}
`;
}

const text = await written();
if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== text) {
    console.log('docs/google.md is not as the statements are: npm run google-doc');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, text);
  console.log(`docs/google.md: ${text.split('\n').length} lines`);
}
