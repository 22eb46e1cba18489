/**
 * A formula's text cut into tokens. Enough of Google's grammar for what products write; the rest is refused
 * loudly by the parser.
 */

export type TokenKind =
  | 'number'
  | 'text'
  | 'ref'
  | 'name'
  | 'function'
  | 'operator'
  | 'separator'
  | 'open'
  | 'close'
  | 'openArray'
  | 'closeArray'
  | 'error'
  | 'space';
export interface Token {
  kind: TokenKind;
  text: string;
}

const SHEET = "(?:'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!)";
const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d{1,8}';
const PATTERNS: [TokenKind, RegExp][] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)/uy],
  [
    'ref',
    new RegExp(
      `${SHEET}?(?:${CELL}(?::(?:${CELL}|\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_(])|\\$?\\d{1,8}))?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?:\\$?\\d{1,8})?|\\$?\\d{1,8}:\\$?\\d{1,8})(?![\\p{L}\\p{N}_(.!])`,
      'uy',
    ),
  ],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['operator', /<>|<=|>=|[=<>+\-*/^&%]/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['openArray', /\{/uy],
  ['closeArray', /\}/uy],
  ['separator', /[;,\\]/uy],
];

/**
 * The tokens of a formula without its leading "="; undefined where the text is no formula. `comma`: the
 * locale writes 1,5.
 */
export function tokens(text: string, comma: boolean): Token[] | undefined {
  const list: Token[] = [];
  const number = comma ? /\d+(?:,\d+)?(?:[eE][+-]?\d+)?/uy : /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy;
  const order: [TokenKind, RegExp][] = [...PATTERNS.slice(0, 4), ['number', number], ...PATTERNS.slice(4)];
  let at = 0;
  while (at < text.length) {
    const found = order.find(([, pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
    if (!found) return undefined;
    const end = found[1].lastIndex;
    list.push({ kind: found[0], text: text.slice(at, end) });
    at = end;
  }
  return list;
}
