// The approved letters. A changed word shows as a difference here; `APPROVE=1 npx jest golden` writes the
// files anew, to be read by eye (`node scripts/letters-pictures.mjs` shows them as a phone and a desktop do)
// before they are committed.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLetter, zaloText } from '../../../src/domain/letters';
import { samples } from './samples';

const folder = join(__dirname, '../../golden/letters');
const files = samples().flatMap(({ name, letter, state }) => {
  const { subject, html, text, attachments } = writeLetter(letter, state);
  const head = [
    `Mã thư: ${letter.key}`,
    `Đến: ${letter.to.join(', ')}`,
    `Tiêu đề: ${subject}`,
    ...attachments.map((file) => `Đính kèm: ${file.name}`),
  ].join('\n');
  return [
    [`${name}.html`, html],
    [`${name}.txt`, `${head}\n\n${text}\n======== Zalo ========\n${zaloText(letter, state)}\n`],
    ...attachments.map((file) => [`${name}.csv`, file.content]),
  ] as [string, string][];
});

if (process.env.APPROVE) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

describe('The approved letters', () => {
  it.each(files)('%s is as approved', (name, content) => {
    expect(existsSync(join(folder, name))).toBe(true);
    expect(content).toBe(readFileSync(join(folder, name), 'utf8'));
  });

  it('are all still written: no approved file is left over', () =>
    expect(readdirSync(folder).sort()).toEqual(files.map(([name]) => name).sort()));
});
