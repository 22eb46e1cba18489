/**
 * The rule of lint that no files import each other in a circle: what it finds, and that it finds none here.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'circles-'));
});
afterEach(() => rmSync(copy, { recursive: true }));

/** The circles that the rule finds among some files, or in this repository. */
function circles(files?: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files ?? {})) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { circlesIn } from './scripts/lint-circles.mjs';
       process.stdout.write(JSON.stringify(circlesIn(${JSON.stringify(files ? copy : root)})))`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout) as string[];
}

it('finds circles of values, of types, of both, and through a folder', () => {
  expect(
    circles({
      'src/a.ts': "import { b } from './b';\nexport const a = b;",
      'src/b.ts': "import type { A } from './c';\nexport const b: A = 1;",
      'src/c.ts': "export type { a as A } from './a';",
      'emulator/tab.ts': "import type { Book } from './book';",
      'emulator/book/index.ts': "export type Book = import('../tab').Tab;",
      'emulator/apart.ts': "import type { Book } from './book';\nimport './tab';",
    }).sort(),
  ).toEqual([
    'emulator/book/index.ts → emulator/tab.ts → emulator/book/index.ts',
    'emulator/tab.ts → emulator/book/index.ts → emulator/tab.ts',
    'src/a.ts → src/b.ts → src/c.ts → src/a.ts',
    'src/b.ts → src/c.ts → src/a.ts → src/b.ts',
    'src/c.ts → src/a.ts → src/b.ts → src/c.ts',
  ]);
});

it('finds none in the product and the local Google', () => expect(circles()).toEqual([]));
