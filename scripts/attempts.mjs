/**
 * The rows of docs/attempts.md: for the script that tries them on 0.1.0, and, printed as JSON, for the test
 * that reads the document.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @param root the project's folder.
 * @returns a row each: its numbers, whether its last column says that its tests fail on 0.1.0, and its tests:
 * file from the root, the piece of the name ('' for the whole file), the file's text.
 */
export function attempts(root) {
  const doc = readFileSync(join(root, 'docs', 'attempts.md'), 'utf8');
  return doc
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => {
      const [, numbers, , , tests, on010] = line.split('|').map((cell) => cell.trim());
      return {
        numbers: numbers.split(', '),
        isRed: on010.startsWith('red'),
        onlyFirst: on010.includes('the first'),
        tests: [...tests.matchAll(/`([^`]+)`: ([^;]+)/g)].map(([, named, name]) => {
          const file = named.startsWith('test/') ? named : `test/spec/${named}`;
          return {
            file,
            name: name.trim() === '(all)' ? '' : name.trim(),
            text: readFileSync(join(root, file), 'utf8'),
          };
        }),
      };
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(attempts(fileURLToPath(new URL('..', import.meta.url)))));
