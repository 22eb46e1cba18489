import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sample roster: 51 units, most of them plausible and not confirmed. */
export const sampleRoster = readFileSync(join(__dirname, 'roster_sample.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code = '', name = '', kind = '', parent = ''] = [
      ...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g),
    ].map(([, cell = '']) => cell.replace(/^"|"$/g, ''));
    return { code, name, kind, parent };
  });
