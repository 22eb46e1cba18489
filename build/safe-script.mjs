/**
 * Writes a script so that Google serves what was pushed. HtmlService removes comments from inline scripts
 * with a scanner that knows neither template literals nor the character classes of regular expressions:
 * what looks like a comment inside one of them is cut away with the code behind it (public reports:
 * enuchi/React-Google-Apps-Script#157, issue tracker 156139610). Here nothing is left that could be taken
 * for a comment or a tag, whatever the scanner believes to stand in: the values that the script computes
 * with stay the same (test/bundle/survives.test.ts compares the trees).
 */
import { parse, tokTypes } from 'acorn';

/**
 * The longest line that may be pushed: longer ones make the script editor slow, and an error then names
 * no place. In characters.
 */
export const longestLine = 500;
/** Lines are filled up to here; where no token may end one, they grow towards `longestLine`. */
const fullLine = 200;

/**
 * Characters that an editor, a copy by hand or a normalisation may lose or change unseen: controls,
 * separators, formats, combining marks.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{M}\u{fffd}]|(?! )\p{Zs}/u;
/**
 * What may begin a tag right after `<`; HtmlService is said to remove some tags even from scripts'
 * strings.
 */
const beginsTag = /^[a-z/!?]/i;

/**
 * After these a line may end: the statement visibly goes on, or has visibly ended. Never after a word
 * (`return`, `break`, `async`, `yield` … would end there) and never before `++`, `--` or `=>`, since only
 * an operand or a closing bracket stands before those.
 */
const lineMayEndAfter = new Set([',', ';', '{', '}', '(', '[', '?', ':', '=', '&&', '||']);

const hex = (code, digits) => code.toString(16).padStart(digits, '0');

/**
 * An invisible character as an escape. Only a regular expression with the flag u reads a pair of escapes
 * as two characters' worth of one.
 */
const escaped = (character, byCodePoint) =>
  byCodePoint && character.length > 1
    ? `\\u{${hex(character.codePointAt(0), 1)}}`
    : Array.from({ length: character.length }, (_, i) => `\\u${hex(character.charCodeAt(i), 4)}`).join('');

/**
 * The text of a string, of a part of a template or of a pattern, unit by unit: a character, or a
 * backslash with the character behind it.
 */
function rewritten(text, rewrite) {
  return text.replace(/\\(?:\r\n|[\s\S])|[\s\S]/gu, (unit, at) => {
    const character = unit.startsWith('\\') ? unit.slice(1) : unit;
    return rewrite({ unit, character, before: text.slice(0, at), next: text.slice(at + unit.length) });
  });
}

/** A string with its quotes, or a part of a template. */
const safeText = (text) =>
  rewritten(text, ({ unit, character, next }) => {
    if (unit === '\\\n' || unit === '\\\r\n') return '';
    if (character === '/' && /^[/*]/.test(next)) return '\\x2f';
    if (unit === '<' && beginsTag.test(next)) return '\\x3c';
    if (unit === '\n') return '\\n';
    return invisible.test(character) ? escaped(character, false) : unit;
  });

/** A regular expression with its slashes and flags. `(?<` and `\k<` are grammar, not text. */
function safePattern(literal) {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1);
  const pattern = rewritten(literal.slice(1, end), ({ unit, character, before, next }) => {
    if (character === '/') return '\\x2f';
    if (unit === '<' && beginsTag.test(next) && !/\(\?$|\\k$/.test(before)) return '\\x3c';
    return invisible.test(character) ? escaped(character, flags.includes('u')) : unit;
  });
  return `/${pattern}/${flags}`;
}

function safeToken(token, text) {
  if (token.type === tokTypes.string || token.type === tokTypes.template) return safeText(text);
  return token.type === tokTypes.regexp ? safePattern(text) : text;
}

/** A tag of a template sees the raw text, which this pass changes. */
function refuseTaggedTemplates(node) {
  if (Array.isArray(node)) node.forEach(refuseTaggedTemplates);
  else if (node && typeof node.type === 'string') {
    if (node.type === 'TaggedTemplateExpression')
      throw new Error('A tagged template reads its raw text, which the build rewrites: call a function.');
    Object.values(node).forEach(refuseTaggedTemplates);
  }
}

/**
 * What has to stand between two tokens: what stood there, and a blank where the two together would look
 * like a comment or a tag.
 */
function between(left, gap, right) {
  if (/[\r\n]/.test(gap)) return '\n';
  const joined = left.slice(-1) + right.slice(0, 1);
  return gap || joined === '//' || joined === '/*' || /^<[a-z/!?]$/i.test(joined) ? ' ' : '';
}

/**
 * The script, safe to push.
 * @param code a script without comments, as esbuild minifies it.
 * @returns the same script in lines, most of them no longer than 200 characters.
 * @throws on a tagged template.
 */
export function safeScript(code) {
  const tokens = [];
  refuseTaggedTemplates(parse(code, { ecmaVersion: 'latest', onToken: tokens }));
  const lines = [];
  let line = '';
  /** Where the line may end, as a length of it; 0 = nowhere yet. */
  let end = 0;
  let last;
  for (const token of tokens) {
    if (token.type === tokTypes.eof) break;
    const text = safeToken(token, code.slice(token.start, token.end));
    if (last) {
      const gap = between(last.text, code.slice(last.token.end, token.start), text);
      const open = last.token.type !== tokTypes.template && token.type !== tokTypes.template;
      if (gap === '\n') {
        lines.push(line);
        [line, end] = ['', 0];
      } else {
        if (open && lineMayEndAfter.has(last.text)) end = line.length;
        line += gap;
      }
    }
    if (line.length + text.length > fullLine && end) {
      lines.push(line.slice(0, end));
      [line, end] = [line.slice(end).trimStart(), 0];
    }
    line += text;
    last = { token, text };
  }
  return `${[...lines, line].join('\n')}\n`;
}

/**
 * Refuses what Google would cut or re-read.
 * @param name the page's name, for the message.
 * @throws when the script still holds `//`, the beginning of a comment of a script or of HTML, or the
 * beginning of a tag that opens or closes a script.
 */
export function refuseUnsafeScript(name, script) {
  const found = /\/\/|\/\*|<!--|<\/|<script/i.exec(script);
  if (!found) return;
  const around = script.slice(Math.max(0, found.index - 30), found.index + 30);
  throw new Error(`${name}: the script holds ${found[0]}, which Google would cut: …${around}…`);
}

/**
 * The same for a page's style: no comments (Google removes them), invisible characters as escapes, lines
 * that end after `;` or `}`.
 */
export function safeStyle(name, css) {
  if (/\/\/|\/\*|<[a-z/!?]/i.test(css)) throw new Error(`${name}: the style holds a comment or a tag.`);
  const parts = css.match(/(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^;}"'])*[;}]?/g) ?? [];
  const lines = [''];
  for (const part of parts) {
    if (lines.at(-1).length + part.length > fullLine) lines.push('');
    lines[lines.length - 1] += part.replace(new RegExp(invisible, 'gu'), (c) =>
      c === '\n' ? c : `\\${hex(c.codePointAt(0), 6)}`,
    );
  }
  return lines.filter((one) => one.trim()).join('\n');
}

/** @throws when a line of a pushed file is too long to be copied and read. */
export function refuseLongLines(name, text) {
  text.split('\n').forEach((line, at) => {
    if (line.length > longestLine)
      throw new Error(`${name}:${at + 1} is ${line.length} characters long: ${line.slice(0, 60)}…`);
  });
}
