/** The rules' own figures: reading rows, asking across them, searching the roster, and their weight. */
import { createRequire } from 'node:module';
import type { Figure } from './measure';
import { benchRows } from './rows';
import { benchSearch } from './search';

/** Loaded as it is installed: the bench itself is a bundle, and esbuild cannot be part of one. */
const { buildSync } = createRequire(`${process.cwd()}/package.json`)('esbuild') as typeof import('esbuild');

/** Bytes of rules, minified for Apps Script as the product is. */
function weight(name: string, files: readonly string[], budget?: number): Figure {
  const contents = files.map((file) => `export * from './src/domain/${file}';`).join('\n');
  const built = buildSync({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    external: ['libphonenumber-js/*'],
  });
  return { name, value: built.outputFiles[0]?.contents.length ?? 0, unit: 'bytes minified', budget };
}

export function benchRules(): Figure[] {
  return [
    ...benchRows(),
    ...benchSearch(),
    weight(
      'e-mail, person, Vietnamese text, encodings',
      ['email', 'person', 'vietnamese', 'encodings'],
      13_500,
    ),
    weight(
      'with unit search and questions across rows',
      ['email', 'person', 'vietnamese', 'encodings', 'unit-search', 'across'],
      19_000,
    ),
  ];
}
