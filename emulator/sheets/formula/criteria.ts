/** Criteria of COUNTIF and its kin: ">=5", "<>", "Đã*", or a plain value. */
import { isError, type Scalar } from '../cell';
import { compare } from './values';

export type Criterion = (value: Scalar | undefined) => boolean;

const escape = (text: string): string => text.replace(/[.+^${}()|[\]\\]/g, '\\$&');
/** * and ? stand for any text and any letter; ~ takes their power away. */
const wildcard = (text: string): RegExp =>
  new RegExp(
    `^${escape(text).replace(/~([*?~])|([*?])/g, (_, plain: string | undefined, wild: string | undefined) => (plain ? `\\${plain}` : wild === '*' ? '[^]*' : '[^]'))}$`,
    'i',
  );

const literal = (text: string): Scalar =>
  /^(?:true|false)$/i.test(text)
    ? text.toLowerCase() === 'true'
    : text.trim() !== '' && !Number.isNaN(Number(text))
      ? Number(text)
      : text;

/** The test a criterion means. */
export function criterion(wish: Scalar | undefined): Criterion {
  if (typeof wish !== 'string') return (value) => equal(value, wish ?? '');
  const [, operator = '=', rest = ''] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(wish) ?? [];
  const right = literal(rest);
  if (operator === '=' || operator === '<>') {
    const plain = matches(rest, right, operator === '=' && !wish.startsWith('='));
    return operator === '=' ? plain : (value) => !plain(value);
  }
  return (value) => {
    if (value === undefined || isError(value) || typeof value !== typeof right) return false;
    const order = compare(value, right);
    return operator === '<'
      ? order < 0
      : operator === '<='
        ? order <= 0
        : operator === '>'
          ? order > 0
          : order >= 0;
  };
}

function matches(text: string, right: Scalar, bare: boolean): Criterion {
  if (text === '') return (value) => value === undefined || (bare && value === '');
  if (typeof right === 'string' && /[*?]/.test(right)) {
    const pattern = wildcard(right);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  return (value) => equal(value, right);
}

function equal(value: Scalar | undefined, wish: Scalar): boolean {
  if (value === undefined || isError(value)) return value === undefined && wish === '';
  if (typeof value === 'string' && typeof wish === 'number')
    return value.trim() !== '' && Number(value) === wish;
  return typeof value === typeof wish && compare(value, wish) === 0;
}

/** One text for all values that a plain criterion takes as the same; undefined for empty cells and errors. */
export function valueKey(value: Scalar | undefined): string | undefined {
  if (value === undefined || isError(value)) return undefined;
  if (typeof value === 'string')
    return value.trim() !== '' && !Number.isNaN(Number(value))
      ? `n${Number(value)}`
      : `s${value.toLowerCase()}`;
  return `${typeof value === 'number' ? 'n' : 'b'}${String(value)}`;
}

/**
 * The key of a criterion that is a plain value; undefined when it has an operator or a wildcard, or is empty.
 */
export function plainKey(wish: Scalar | undefined): string | undefined {
  if (wish === undefined || isError(wish)) return undefined;
  if (typeof wish !== 'string') return valueKey(wish);
  return wish === '' || /^[<>=]|[*?~]/.test(wish) ? undefined : valueKey(literal(wish));
}
