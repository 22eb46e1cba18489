/**
 * Two ESLint rules. `width`: no line is wider than the formatter's width, but for what the formatter cannot
 * break: the text of a string, a template or JSX, an address, an import of a single name. Comments, which the
 * formatter leaves alone, are wrapped by `npx eslint --fix`. `pattern`: a regular expression over 100
 * characters is built from parts that have names.
 */
import { readFileSync } from 'node:fs';

/** The formatter's width, in characters: one place says it. */
const WIDTH = JSON.parse(readFileSync(new URL('../.prettierrc.json', import.meta.url), 'utf8')).printWidth;

/** Nodes whose text cannot be broken. Of a pattern `pattern` says how long it may be. */
const unbreakable = (node) =>
  (node.type === 'Literal' && (typeof node.value === 'string' || node.regex)) ||
  node.type === 'TemplateLiteral' ||
  node.type === 'JSXText' ||
  (/^(Import|Export\w*)Declaration$/.test(node.type) && node.source && node.specifiers?.length < 2);

/** Words put on lines of at most `room` characters. */
function wrapped(text, room) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line && line.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

/**
 * Lines of a comment without their marks; a line that is too wide is wrapped together with those it runs on
 * into.
 */
function rewrapped(lines, room) {
  const paragraphs = [];
  lines.forEach((line, i) => {
    const begins = /^$|^\s|^[-*•@|] ?|^\d+[.)] /.test(line) || lines[i - 1] === '';
    const runsOn = i > 0 && !begins && lines[i - 1].length > room * 0.8;
    if (runsOn) paragraphs.at(-1).push(line);
    else paragraphs.push([line]);
  });
  return paragraphs.flatMap((one) =>
    one.some((line) => line.length > room) ? wrapped(one.join(' '), room) : one,
  );
}

/**
 * The comment that stands alone on a wide line, with the line comments around it, and its text wrapped anew.
 */
function comment(source, at) {
  const alone = ({ loc: { start, end } }) =>
    !source.lines[start.line - 1].slice(0, start.column).trim() &&
    !source.lines[end.line - 1].slice(end.column).trim();
  const all = source.ast.comments.filter(alone);
  const here = all.findIndex(({ loc }) => loc.start.line <= at && loc.end.line >= at);
  if (here < 0 || /^\*?\s*(eslint|@ts-|@type)/.test(all[here].value)) return undefined;
  let [first, last] = [here, here];
  const joins = (a, b) =>
    a?.type === 'Line' && b?.type === 'Line' && b.loc.start.line - a.loc.start.line === 1;
  while (joins(all[first - 1], all[first])) first -= 1;
  while (joins(all[last], all[last + 1])) last += 1;
  const indent = ' '.repeat(all[first].loc.start.column);
  const isBlock = all[here].type === 'Block';
  const lines = isBlock
    ? all[here].value.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim())
    : all.slice(first, last + 1).map(({ value }) => value.replace(/^ /, ''));
  const text = rewrapped(
    isBlock ? lines.filter((line, i) => line || (i && i < lines.length - 1)) : lines,
    WIDTH - indent.length - 3,
  );
  const body = text.map((line) => `${indent}${isBlock ? ' *' : '//'} ${line}`.trimEnd()).join('\n');
  const opening = all[here].value.startsWith('*') ? '/**' : '/*';
  return {
    range: [all[first].range[0], all[last].range[1]],
    text: isBlock ? `${opening}\n${body}\n${indent} */` : body.trimStart(),
  };
}

const width = {
  meta: {
    type: 'layout',
    fixable: 'whitespace',
    messages: {
      wide: 'This line has {{width}} characters, over {{limit}}: wrap it (a comment: npx eslint --fix).',
    },
  },
  create(context) {
    const source = context.sourceCode;
    /** Per line, the characters of it that may not be broken. */
    const kept = new Map();
    const keep = (at, characters) => kept.set(at, (kept.get(at) ?? 0) + characters);
    return {
      '*'(node) {
        if (!unbreakable(node)) return;
        const { start, end } = node.loc;
        for (let at = start.line; at <= end.line; at += 1) {
          const last = at === end.line ? end.column : source.lines[at - 1].length;
          keep(at, last - (at === start.line ? start.column : 0));
        }
      },
      'Program:exit'() {
        for (const { loc } of source.ast.comments)
          for (let at = loc.start.line; at <= loc.end.line; at += 1)
            for (const [address] of source.lines[at - 1].matchAll(/https?:\/\/\S{40,}/g))
              keep(at, address.length);
        source.lines.forEach((text, i) => {
          const at = i + 1;
          if (text.length - (kept.get(at) ?? 0) <= WIDTH) return;
          const wrap = comment(source, at);
          context.report({
            loc: { line: at, column: WIDTH },
            messageId: 'wide',
            data: { width: text.length, limit: WIDTH },
            fix: wrap && ((fixer) => fixer.replaceTextRange(wrap.range, wrap.text)),
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
