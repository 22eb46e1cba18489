/** docs/field.md: every trap has a row, and every test that a row names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'docs/field.md'), 'utf8');
const rows = text.split('\n').filter((line) => /^\| \d/.test(line));

it('has all 110 traps, each once, each with what the product does', () => {
  const numbers = rows.flatMap((row) =>
    row
      .split('|')[1]!
      .split(',')
      .map((one) => one.trim()),
  );
  expect(numbers.filter((one) => one !== '6b').map(Number)).toEqual(
    expect.arrayContaining(Array.from({ length: 110 }, (_, i) => i + 1)),
  );
  expect(numbers).toHaveLength(111);
  for (const row of rows)
    expect(
      row
        .split('|')
        .map((cell) => cell.trim())
        .filter(Boolean),
    ).toHaveLength(4);
});

it('says in a decision why nothing is done about a risk that no test holds', () => {
  const [, reasons = ''] =
    /## 23\. Traps of Google about which nothing is done\n([\s\S]*?)\n## /.exec(
      readFileSync(join(root, 'docs/decisions/README.md'), 'utf8'),
    ) ?? [];
  const untested = rows
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells[4]!.startsWith('–'))
    .map((cells) => cells[1]!);
  expect(untested.length).toBeGreaterThan(3);
  expect(untested.filter((number) => !reasons.includes(`(${number})`))).toEqual([]);
});

it('names only tests, stories and statements that are there', () => {
  const named = text
    .split('\n')
    .flatMap((row) =>
      [...row.matchAll(/`([\w/.-]+(?:\.test\.ts|\/stories\/[\w-]+\.ts|\/))`/g)].map(([, name]) => name!),
    );
  expect(named.length).toBeGreaterThan(80);
  const path = (name: string): string => join(root, name.startsWith('test/') ? name : `test/spec/${name}`);
  expect(named.filter((name) => !existsSync(path(name)))).toEqual([]);
  const google = readFileSync(join(root, 'docs/google.md'), 'utf8');
  const told = text
    .split('\n')
    .flatMap((row) =>
      [...row.matchAll(/(?:stor(?:y|ies)|and|,) `([a-zA-Z]+\.[a-zA-Z]+)`/g)].map(([, id]) => id!),
    );
  expect(told.length).toBeGreaterThan(15);
  expect(told.filter((id) => !google.includes(`\`${id}\``))).toEqual([]);
});
