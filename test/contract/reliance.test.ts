/**
 * Nothing of Google is relied on without a statement: every member of Google's classes that the adapters call
 * is one that some statement is about.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { LocalGoogle } from '../../emulator';
import { pushedStatements } from './push';
import type { Statement } from './statement';
import type { Story } from './story';

/** Google's classes that are one to a reader: the builders of charts of one kind or another. */
const family = (className: string): string =>
  className.replace(/^Console$/, 'console').replace(/^Embedded(?:Column|Bar|Pie|Line)Chart/, 'EmbeddedChart');

/**
 * Every member of Google's that the code below src/google (and src/main.ts) names, as Class.member,
 * with the places.
 */
function reliedOn(): Map<string, string[]> {
  const root = join(__dirname, '../..');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, string[]>();
  const visit = (node: ts.Node, file: ts.SourceFile): void => {
    if (
      ts.isPropertyAccessExpression(node) &&
      ts.isCallExpression(node.parent) &&
      node.parent.expression === node
    ) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        if (
          !declaration.getSourceFile().fileName.includes('google-apps-script') ||
          !ts.isInterfaceDeclaration(declaration.parent)
        )
          continue;
        const name = `${family(declaration.parent.name.text)}.${node.name.text}`;
        found.set(name, [
          ...(found.get(name) ?? []),
          `${file.fileName.slice(root.length + 1)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
        ]);
      }
    }
    node.forEachChild((child) => visit(child, file));
  };
  for (const file of program.getSourceFiles())
    if (/\/src\/(?:google\/|main\.ts)/.test(file.fileName)) visit(file, file);
  return found;
}

function stated(): Set<string> {
  const google = LocalGoogle.start({
    files: pushedStatements(),
    now: '2018-10-02T08:00:00+07:00',
    owner: 'owner@example.com',
  });
  const statements = google.as('owner@example.com').callFromEditor('listStatements').result as Pick<
    Statement,
    'uses'
  >[];
  const folder = join(__dirname, 'stories');
  const stories = readdirSync(folder).flatMap(
    (name) => (jest.requireActual(join(folder, name)) as { stories?: Story[] }).stories ?? [],
  );
  return new Set(
    [...statements, ...stories]
      .flatMap((item) => item.uses)
      .map((use) => {
        const [className = '', member = ''] = use.split('.');
        return `${family(className)}.${member}`;
      }),
  );
}

test('every member of Google that the adapters call has a statement', () => {
  const known = stated();
  const used = reliedOn();
  expect(used.size).toBeGreaterThan(60);
  expect(
    [...used].filter(([name]) => !known.has(name)).map(([name, places]) => `${name} (${places[0] ?? ''})`),
  ).toEqual([]);
});
