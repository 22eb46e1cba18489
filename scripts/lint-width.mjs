/**
 * Two ESLint rules. `width`: no line is wider than the formatter's width, but for what the formatter cannot
 * break: the text of a string, a template or JSX, an address, an import of a single name. Comments, which the
 * formatter leaves alone, are wrapped by hand. `pattern`: a regular expression over 100 characters is built
 * from parts that have names.
 */
import { readFileSync } from 'node:fs';

/** The formatter's width, in characters: one place says it. */
export const WIDTH = JSON.parse(
  readFileSync(new URL('../.prettierrc.json', import.meta.url), 'utf8'),
).printWidth;

/** Nodes whose text cannot be broken. Of a pattern `pattern` says how long it may be. */
const unbreakable = (node) =>
  (node.type === 'Literal' && (typeof node.value === 'string' || node.regex)) ||
  node.type === 'TemplateLiteral' ||
  node.type === 'JSXText' ||
  (/^(Import|Export\w*)Declaration$/.test(node.type) && node.source && node.specifiers?.length < 2);

const width = {
  meta: {
    type: 'layout',
    messages: { wide: 'This line has {{width}} characters, over {{limit}}: wrap it.' },
  },
  create(context) {
    const { lines, ast } = context.sourceCode;
    /** Per line, the characters of it that may not be broken. */
    const kept = new Map();
    const keep = ({ loc: { start, end } }) => {
      for (let at = start.line; at <= end.line; at += 1) {
        const text = lines[at - 1];
        const from = at === start.line ? start.column : 0;
        const to = at === end.line ? end.column : text.length;
        kept.set(at, (kept.get(at) ?? 0) + to - from);
      }
    };
    return {
      '*'(node) {
        if (unbreakable(node)) keep(node);
      },
      'Program:exit'() {
        for (const { loc, value } of ast.comments)
          for (const [address] of value.matchAll(/https?:\/\/\S{40,}/g)) {
            const at = lines.findIndex((text, i) => i + 1 >= loc.start.line && text.includes(address)) + 1;
            kept.set(at, address.length);
          }
        lines.forEach((text, i) => {
          const at = i + 1;
          if (text.length - (kept.get(at) ?? 0) <= WIDTH) return;
          context.report({
            loc: { line: at, column: WIDTH },
            messageId: 'wide',
            data: { width: text.length, limit: WIDTH },
          });
        });
      },
    };
  },
};

const LONGEST = 100;
const pattern = {
  meta: {
    type: 'layout',
    messages: { long: 'A pattern of {{length}} characters, over {{limit}}: build it from named parts.' },
  },
  create: (context) => ({
    Literal(node) {
      if (node.regex && node.raw.length > LONGEST)
        context.report({ node, messageId: 'long', data: { length: node.raw.length, limit: LONGEST } });
    },
  }),
};

export default { rules: { width, pattern } };
