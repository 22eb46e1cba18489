/**
 * docs/attempts.md: every attempt that 0.1.0 gave way to has a row, and every test that a row names is there.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Attempt {
  numbers: string[];
  tests: { file: string; name: string; text: string }[];
}
const script = join(__dirname, '../../scripts/attempts.mjs');
const rows = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Attempt[];

it('has the attempts, each with a test', () => {
  const numbers = rows.flatMap(({ numbers: of }) => of);
  expect(numbers).toEqual(
    expect.arrayContaining('1a 1b 1d 2a 3c 3d 4a 5a 5b 5c 5d 5f 7a 7b 8a 8b'.split(' ')),
  );
  expect(numbers).toEqual(
    expect.arrayContaining('9a 9e 10b 10c 10d 11a 11b 11c 13a 13f 13g 14d 17a 17d 18'.split(' ')),
  );
  for (const { tests } of rows) expect(tests.length).toBeGreaterThan(0);
});

it.each(rows.flatMap(({ tests }) => tests.map((test) => [test.file, test.name, test.text])))(
  '%s has “%s”',
  (_file, name, text) => expect(text).toContain(name),
);
