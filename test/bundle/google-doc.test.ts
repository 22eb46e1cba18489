/** docs/google.md is what the statements say, and what it says of the product by hand is so. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

it('the product calls neither of the two members that the document says it does not call', () => {
  expect(readFileSync(join(root, 'dist/Code.js'), 'utf8')).not.toMatch(
    /\.(?:formatDate|setRichTextValues?)\(/,
  );
});
