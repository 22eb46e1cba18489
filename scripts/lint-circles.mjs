/**
 * An ESLint rule: no file of src/ or emulator/ imports itself by way of others, not for types alone either.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['src', 'emulator'];
/** `import … from './x'`, `export … from './x'`, `import './x'`. */
const STATEMENT = /^(?:import|export)\s+(?:[^'";]*?from\s+)?'(\.[^']+)'/gm;
/** `import('./x')`, of a value or of a type. */
const CALL = /\bimport\(\s*'(\.[^']+)'/g;

const sources = (root) =>
  FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
      .map((one) => join(one.parentPath, one.name)),
  );
const found = (path) =>
  [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx')].find(existsSync);

/** Which files each file imports. */
function graph(root) {
  const edges = new Map();
  for (const file of sources(root)) {
    const text = readFileSync(file, 'utf8');
    const paths = [STATEMENT, CALL].flatMap((form) => [...text.matchAll(form)].map(([, path]) => path));
    edges.set(file, paths.map((path) => found(resolve(dirname(file), path))).filter(Boolean));
  }
  return edges;
}

/** The shortest way from `file` back to itself, or undefined. */
function wayRound(edges, file) {
  const from = new Map([[file, undefined]]);
  const queue = [file];
  for (let at = queue.shift(); at; at = queue.shift())
    for (const to of edges.get(at) ?? []) {
      if (to === file) {
        const way = [file];
        for (let step = at; step !== file; step = from.get(step)) way.splice(1, 0, step);
        return [...way, file];
      }
      if (!from.has(to)) {
        from.set(to, at);
        queue.push(to);
      }
    }
  return undefined;
}

/** Each file of a repository that stands in a circle: the shortest way round, in paths from its root. */
export function circlesIn(root) {
  const edges = graph(root);
  return [...edges.keys()].flatMap((file) => {
    const way = wayRound(edges, file);
    return way ? [way.map((step) => relative(root, step)).join(' → ')] : [];
  });
}

let edges;
const circles = {
  meta: { type: 'problem', messages: { circle: 'These files import each other in a circle: {{way}}.' } },
  create: (context) => ({
    Program(node) {
      edges ??= graph(here);
      const way = wayRound(edges, context.filename);
      if (way)
        context.report({
          node,
          messageId: 'circle',
          data: { way: way.map((file) => relative(here, file)).join(' → ') },
        });
    },
  }),
};

export default { rules: { circles } };
