/** docs/google.md is what the statements say, and what it says of the product by hand is so. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

it('docs/google.md is written from the statements and stories as they are', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/google-doc.mjs'), '--check'],
    { cwd: root, encoding: 'utf8', timeout: 120_000 },
  );
  expect([stdout + stderr, status]).toEqual(['', 0]);
});

it('only Kiểm tra Google calls the two members that the document says the product does not call', () => {
  const calling = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) =>
      /\.(?:formatDate|setRichTextValues?)\(/.test(readFileSync(join(root, 'src', path), 'utf8')),
    );
  expect(calling).toEqual(['google/self-check/questions.ts']);
});
