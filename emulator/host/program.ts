/** What was pushed: the manifest, the HTML files, the code, and which of its functions a page may call. */
import { getLineInfo, parse, type Node } from 'acorn';
import { ScriptContext, compile, type CodeCache, type Compiled, type Program } from './context';
import { built, oncePassed } from './google-api';
import { KeptRealms } from './realm';
import { globalNames } from './registry';
import { googleSays } from './messages';
import type { Manifest, PushedFiles, PushedProgram } from './pushed';

const known: { files: PushedFiles; made: PushedProgram }[] = [];
const KEPT = 8;

const same = (a: PushedFiles, b: PushedFiles): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, text]) => b[name] === text);

/** Reads and compiles a push. The same files are compiled once per process. */
export function readPush(files: PushedFiles): PushedProgram {
  const before = known.find((one) => same(one.files, files));
  if (before) return before.made;
  if (known.length >= KEPT) known.shift();
  const made = read(files);
  known.push({ files: { ...files }, made });
  return made;
}

function read(files: PushedFiles): PushedProgram {
  const manifestText = files['appsscript.json'];
  if (manifestText === undefined) throw new Error('A push needs appsscript.json.');
  const manifest = JSON.parse(manifestText) as Manifest & { runtimeVersion?: string };
  if (manifest.runtimeVersion !== 'V8')
    throw new Error('appsscript.json must say "runtimeVersion": "V8"; Rhino is gone since 31 January 2026.');
  const code = Object.entries(files)
    .filter(([name]) => /\.(js|gs)$/.test(name))
    .map(([name, text]) => ({ name, text }));
  for (const { name, text } of code) oncePassed('no-private-members', text, () => mustParse(name, text));
  const htmlFiles = Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, text]) => [name.replace(/\.html$/, ''), text]),
  );
  const program = { guest: built('guest.js'), files: code };
  const compiled = compile(program);
  const { functions, declared } = topLevel(program, compiled);
  const kept = realmsAreKept ? KeptRealms.of(compiled.guest, code, [...functions, ...declared]) : undefined;
  return { files, manifest, htmlFiles, program, compiled: { ...compiled, kept }, functions };
}

let realmsAreKept = true;
/**
 * From now on every run of what is pushed gets a realm of its own. V8 meets its code as if for the first time
 * then, as Google's does: for who measures how long a script computes.
 */
export function makeRealmsAnew(): void {
  realmsAreKept = false;
  known.length = 0;
}

/**
 * What Google's parser refuses at the push: private members and static fields of classes (guide: V8 runtime,
 * which lists both).
 */
function mustParse(name: string, text: string): void {
  if (!/#[\w$]|\bstatic\b/.test(text)) return;
  const refused = (node: Node): boolean =>
    node.type === 'PrivateIdentifier' ||
    node.type === 'StaticBlock' ||
    (node.type === 'PropertyDefinition' && (node as Node & { static: boolean }).static);
  const visit = (node: Node): void => {
    if (refused(node)) {
      const { line } = getLineInfo(text, node.start);
      throw new Error(`Syntax error: ParseError: Unexpected token line: ${line} file: ${name}`);
    }
    for (const part of Object.values(node) as unknown[])
      for (const child of Array.isArray(part) ? part : [part])
        if (child && typeof (child as Node).type === 'string') visit(child as Node);
  };
  visit(parse(text, { ecmaVersion: 'latest', sourceType: 'script' }));
}

/**
 * Loads the code once without any service, to see what it declares. Declarations count even when its
 * top-level code fails without services.
 * @returns its functions, those that a const or let holds among them, and its declarations among the globals
 */
function topLevel(program: Program, compiled: Compiled): { functions: string[]; declared: string[] } {
  const noService = () =>
    JSON.stringify({ e: { name: 'Exception', message: googleSays('en', 'authorizationRequired') }, t: 0 });
  const context = new ScriptContext(compiled, { now: 0, globals: globalNames() }, noService, 5_000);
  context.load();
  const declared = context.declared();
  const held = program.files.flatMap(({ text }) =>
    [...text.matchAll(/^(?:const|let|class)\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu)].map(
      (found) => found[1]!,
    ),
  );
  const functions = [...new Set([...declared, ...held])].filter((name) => context.isFunction(name));
  return { functions, declared };
}

const caches = new WeakMap<PushedProgram, CodeCache>();

/** V8's code cache of a compiled push, for threads that have to compile it again. */
export function codeCache(push: PushedProgram): CodeCache {
  const known = caches.get(push);
  if (known) return known;
  const made = [push.compiled.guest, ...push.compiled.files].map((script) => script.createCachedData());
  caches.set(push, made);
  return made;
}
