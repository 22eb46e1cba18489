/**
 * Reads @types/google-apps-script and lists what Google has: classes with their members and signatures,
 * enums, and the globals.
 * The emulator needs it to tell "Google has it, we do not model it" (a loud error) from "Google does not have
 * it" (a plain TypeError), and to check the arguments of every call against the signatures, as Google does.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Where two namespaces have a class of one name (Range of Sheets and of Docs), the earlier wins: this is a
 * spreadsheet's script.
 */
const NAMESPACES = [
  'Spreadsheet',
  'Base',
  'Script',
  'HTML',
  'Properties',
  'Cache',
  'Lock',
  'Mail',
  'Utilities',
  'Content',
  'Charts',
  'XML_Service',
  'URL_Fetch',
  'Gmail',
  'Drive',
  'Calendar',
  'Document',
  'Forms',
  'Slides',
  'Groups',
  'Contacts',
  'Language',
  'Maps',
  'JDBC',
];

/**
 * What Google has and the published types leave out: members as class → name → signatures. The filter's is in
 * the list of its members that a script printed on Google (a public comment); borders are read by gas-fakes'
 * tests, which run there too.
 */
const UNTYPED = {
  Range: { getBorder: [[]] },
  Borders: { getTop: [[]], getBottom: [[]], getLeft: [[]], getRight: [[]] },
  Border: { getBorderStyle: [[]], getColor: [[]] },
  Filter: { getColumnSortSpec: [['Integer']] },
};

export const typesFolder = () =>
  createRequire(import.meta.url)
    .resolve('@types/google-apps-script/package.json')
    .replace(/package\.json$/, '');

/**
 * { classes: {name: {members: {name: signatures}, constants}}, enums: {name: members}, globals:
 * {name: class} }
 */
export function readGoogleApi(folder = typesFolder()) {
  const found = { interfaces: new Map(), enums: new Map(), globals: {} };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts') && name !== 'index.d.ts')) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(folder, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    source.statements.forEach((statement) => visit(statement, undefined, found));
  }
  const classes = {};
  const ranked = [...found.interfaces.values()].sort((a, b) => rank(b) - rank(a));
  for (const one of ranked) classes[one.name] = withInherited(one, found);
  for (const [name, members] of Object.entries(UNTYPED)) {
    const known = classes[name]?.namespace === 'Spreadsheet' ? classes[name] : undefined;
    classes[name] = {
      ...(known ?? { namespace: 'Spreadsheet', enums: {}, constants: [] }),
      members: { ...known?.members, ...members },
    };
  }
  return { classes, enums: Object.fromEntries(found.enums), globals: found.globals };
}

const rank = ({ namespace }) => {
  const at = NAMESPACES.indexOf(namespace);
  return at < 0 ? NAMESPACES.length : at;
};

function visit(node, namespace, found) {
  if (ts.isModuleDeclaration(node)) {
    const name = node.name.text;
    const inner = name === 'GoogleAppsScript' ? undefined : (namespace ?? name);
    if (node.body && ts.isModuleBlock(node.body)) node.body.statements.forEach((s) => visit(s, inner, found));
    else if (node.body) visit(node.body, inner, found);
  } else if (ts.isInterfaceDeclaration(node) && namespace) {
    found.interfaces.set(`${namespace}.${node.name.text}`, readInterface(node, namespace));
  } else if (ts.isEnumDeclaration(node) && namespace) {
    found.enums.set(
      node.name.text,
      node.members.map((m) => m.name.getText()),
    );
  } else if (ts.isVariableStatement(node)) {
    for (const d of node.declarationList.declarations) {
      const type = d.type?.getText() ?? '';
      if (type.startsWith('GoogleAppsScript.') && !type.endsWith('DateConstructor'))
        found.globals[d.name.getText()] = type.split('.').at(-1);
    }
  }
}

function readInterface(node, namespace) {
  const members = Object.create(null),
    enums = {},
    constants = []; // no prototype: "toString" is a member like any other
  for (const member of node.members) {
    const name = member.name && (ts.isStringLiteral(member.name) ? member.name.text : member.name.getText());
    if (ts.isMethodSignature(member)) (members[name] ??= []).push(member.parameters.map(readParameter));
    else if (ts.isPropertySignature(member) && member.type && ts.isTypeQueryNode(member.type))
      enums[name] = member.type.exprName.getText().split('.').at(-1);
    else if (ts.isPropertySignature(member)) constants.push(name);
  }
  const parents = (node.heritageClauses ?? []).flatMap((h) =>
    h.types.map((t) => t.expression.getText().split('.').at(-1)),
  );
  return { name: node.name.text, namespace, members, enums, constants, parents };
}

const readParameter = (p) =>
  `${p.dotDotDotToken ? '...' : ''}${p.questionToken ? '?' : ''}${p.type?.getText().replace(/\s+/g, ' ') ?? 'any'}`;

function withInherited(one, found) {
  const members = { ...one.members };
  for (const parent of one.parents) {
    const above = found.interfaces.get(`${one.namespace}.${parent}`);
    if (above)
      for (const [name, signatures] of Object.entries(withInherited(above, found).members))
        members[name] ??= signatures;
  }
  return { namespace: one.namespace, members, enums: one.enums, constants: one.constants };
}
