/** Formulas as trees. */
import { readReference, type Reference } from './references';
import { tokens, type Token } from './tokens';

export type Node =
  | { kind: 'value'; value: string | number | boolean }
  | { kind: 'error'; code: string }
  | { kind: 'missing' }
  | { kind: 'ref'; ref: Reference }
  | { kind: 'name'; name: string }
  | { kind: 'call'; name: string; args: Node[] }
  | { kind: 'unary'; operator: string; of: Node }
  | { kind: 'binary'; operator: string; left: Node; right: Node }
  | { kind: 'array'; rows: Node[][] };

/** How tightly each operator binds; later ones tighter. */
const BINDING: Record<string, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 6,
};
const PREFIX = 5;

/** Thrown inside the parser only. */
class Unreadable extends Error {}

class Parser {
  private at = 0;
  constructor(
    private readonly list: Token[],
    private readonly comma: boolean,
  ) {}

  whole(): Node {
    const node = this.expression(0);
    if (this.at < this.list.length) throw new Unreadable();
    return node;
  }

  private peek(): Token | undefined {
    return this.list[this.at];
  }
  private next(): Token {
    const token = this.list[this.at++];
    if (!token) throw new Unreadable();
    return token;
  }
  private expect(kind: Token['kind']): void {
    if (this.next().kind !== kind) throw new Unreadable();
  }

  private expression(least: number): Node {
    let left = this.prefixed();
    for (let token = this.peek(); token?.kind === 'operator'; token = this.peek()) {
      if (token.text === '%') {
        this.at++;
        left = { kind: 'unary', operator: '%', of: left };
        continue;
      }
      const binding = BINDING[token.text];
      if (binding === undefined) throw new Unreadable();
      if (binding <= least) break;
      this.at++;
      left = { kind: 'binary', operator: token.text, left, right: this.expression(binding) };
    }
    return left;
  }

  private prefixed(): Node {
    const token = this.peek();
    if (token?.kind === 'operator' && (token.text === '-' || token.text === '+')) {
      this.at++;
      return { kind: 'unary', operator: token.text, of: this.expression(PREFIX) };
    }
    return this.primary();
  }

  private primary(): Node {
    const token = this.next();
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(this.comma ? token.text.replace(',', '.') : token.text) };
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'error', code: token.text };
      case 'ref':
        return { kind: 'ref', ref: readReference(token.text) };
      case 'function':
        return this.call(token.text.toUpperCase());
      case 'name':
        return /^true$/i.test(token.text)
          ? { kind: 'value', value: true }
          : /^false$/i.test(token.text)
            ? { kind: 'value', value: false }
            : { kind: 'name', name: token.text };
      case 'open': {
        const inner = this.expression(0);
        this.expect('close');
        return inner;
      }
      case 'openArray':
        return this.array();
      default:
        throw new Unreadable();
    }
  }

  private call(name: string): Node {
    this.expect('open');
    const args: Node[] = [];
    if (this.peek()?.kind === 'close') {
      this.at++;
      return { kind: 'call', name, args };
    }
    for (;;) {
      const here = this.peek()?.kind;
      args.push(here === 'separator' || here === 'close' ? { kind: 'missing' } : this.expression(0));
      const token = this.next();
      if (token.kind === 'close') return { kind: 'call', name, args };
      if (token.kind !== 'separator' || token.text === '\\') throw new Unreadable();
    }
  }

  /** {1;2} is two rows; {1,2} (or {1\2} where the comma is decimal) one row of two. */
  private array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.expression(0));
      const token = this.next();
      if (token.kind === 'closeArray') return { kind: 'array', rows };
      if (token.kind !== 'separator') throw new Unreadable();
      if (token.text === ';') rows.push([]);
    }
  }
}

const trees = new Map<string, Node | undefined>();

/** The tree of a formula, with or without its "="; undefined where Google would say #ERROR!. */
export function parse(formula: string, comma: boolean): Node | undefined {
  const key = `${comma ? ',' : '.'}${formula}`;
  if (trees.has(key)) return trees.get(key);
  const tree = read(formula.replace(/^=/, ''), comma);
  if (trees.size > 5_000) trees.clear();
  trees.set(key, tree);
  return tree;
}

function read(text: string, comma: boolean): Node | undefined {
  const list = tokens(text, comma)?.filter((token) => token.kind !== 'space');
  if (!list?.length) return undefined;
  try {
    return new Parser(list, comma).whole();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Can Google read the formula at all? Names of functions that we do not have are none of this question. */
export const isWellFormed = (formula: string, comma: boolean): boolean => parse(formula, comma) !== undefined;
