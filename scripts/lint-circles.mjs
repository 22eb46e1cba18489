/**
 * An ESLint rule: no file of src/ or emulator/ imports itself by way of others. Two files of one folder may
 * know each other's types (a tab and its spreadsheet); nothing else goes round.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
    .map((one) => join(one.parentPath, one.name));
const IMPORT = /^(?:import|export)\s+(type\s)?((?:[^'";]*?)from\s+)?'(\.[^']+)'/gm;

/** Whether an import brings values, and not types alone. */
const bringsValues = (type, names = '') => {
  const inBraces = /^\{([^}]*)\}\s*from\s*$/.exec(names);
  const each = inBraces?.[1]
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return !type && !(each?.length && each.every((name) => name.startsWith('type ')));
};

const found = (path) =>
  [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx')].find(existsSync);

/** Which files a file imports: [file, whether values come along]. */
function graph() {
  const edges = new Map();
  for (const file of [...sources('src'), ...sources('emulator')]) {
    const imports = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, names, from]) => [
      found(resolve(dirname(file), from)),
      bringsValues(type, names),
    ]);
    edges.set(
      file,
      imports.filter(([to]) => to),
    );
  }
  return edges;
}

/** The shortest way from `file` back to itself, or undefined. */
function wayRound(edges, file, follows) {
  const from = new Map([[file, undefined]]);
  const queue = [file];
  for (let at = queue.shift(); at; at = queue.shift())
    for (const [to, values] of edges.get(at) ?? []) {
      if (!follows(values)) continue;
      if (to === file) {
        const way = [file];
        for (let step = at; step && step !== file; step = from.get(step)) way.unshift(step);
        return [file, ...way];
      }
      if (!from.has(to)) {
        from.set(to, at);
        queue.push(to);
      }
    }
  return undefined;
}

const isPair = (way) => way.length === 3 && dirname(way[0]) === dirname(way[1]);

let edges;
const circles = {
  meta: { type: 'problem', messages: { circle: 'These files import each other in a circle: {{way}}.' } },
  create: (context) => ({
    Program(node) {
      edges ??= graph();
      const byValue = wayRound(edges, context.filename, (values) => values);
      const byType = byValue ? undefined : wayRound(edges, context.filename, () => true);
      const way = byValue ?? (byType && !isPair(byType) ? byType : undefined);
      if (way)
        context.report({
          node,
          messageId: 'circle',
          data: { way: way.map((file) => relative(root, file)).join(' → ') },
        });
    },
  }),
};

export default { rules: { circles } };
