/**
 * ★ The token of a link: which unit, in which round, by which of its links, sealed by a key that lies in
 * Script Properties (HMAC-SHA-256 cut to 128 bits, RFC 2104). It is a bearer's key: whoever has it is the
 * unit. It says nothing of how long it holds: that is looked up (standing.ts), so that staff can replace one
 * at any time. A token is compared as a text: it is written again from what was read, and no other spelling
 * of it is one.
 */
import * as z from 'zod/mini';
import { digest, Keyed, utf8 } from '../marks/digest';
import { fromBase64url, textOf, toBase64url } from './base64url';

/** - unit: opens and writes the unit's form. - preview: the same to look at, in letters that go to staff. */
interface UnitToken {
  kind: 'unit' | 'preview';
  unit: string;
  /** The id of the round that it was written for. */
  round: string;
  /** The unit's link version; another one is drawn when a link is replaced. */
  version: string;
}
/** Proves that a web address leads here. */
interface TestToken {
  kind: 'test';
  /** The instant, in milliseconds since 1970, after which it proves nothing. */
  until: number;
  /** `addressMark` of the address that it was written for. */
  address: string;
}
export type LinkToken = UnitToken | TestToken;

/** The first letters of a token: what it is, and by which rule it was written. */
const letterOf = { unit: 'lk1u', preview: 'lk1p', test: 'lk1t' } as const;
type Kind = keyof typeof letterOf;
const SEPARATOR = '.';

/**
 * What a page sends as a token; whether it is one, its key says. The longest has a unit's code of 100 signs.
 */
export const tokenShape = () => z.string().check(z.maxLength(800));

/** What a test link keeps of the address that it tests: no more than that it is the same. */
export const addressMark = (address: string): string => digest(`address ${address}`);

const fieldsOf = (token: LinkToken): string[] =>
  token.kind === 'test'
    ? [token.until.toString(36), token.address]
    : [token.unit, token.round, token.version];

function tokenFrom(kind: Kind, fields: readonly string[]): LinkToken | undefined {
  if (kind === 'test') {
    const [until, address] = fields;
    return fields.length === 2 ? { kind, until: parseInt(until!, 36), address: address! } : undefined;
  }
  const [unit, round, version] = fields;
  return fields.length === 3 ? { kind, unit: unit!, round: round!, version: version! } : undefined;
}

export class LinkKey {
  private readonly keyed: Keyed;
  /** @param secret 64 hexadecimal digits. */
  constructor(secret: string) {
    this.keyed = new Keyed(secret);
  }

  /** The token in signs that stand in an address as they are. */
  write(token: LinkToken): string {
    const fields = fieldsOf(token);
    return [
      letterOf[token.kind],
      ...fields.map((field) => toBase64url(utf8(field))),
      this.sealOf(token.kind, fields),
    ].join(SEPARATOR);
  }

  /** What a token says; undefined for any text that this key has not written, sign for sign. */
  read(text: string): LinkToken | undefined {
    const [letter, ...parts] = text.split(SEPARATOR);
    const kind = (Object.keys(letterOf) as Kind[]).find((one) => letterOf[one] === letter);
    const fields = parts.slice(0, -1).map((part) => textOf(fromBase64url(part) ?? [0xff]));
    if (!kind || fields.some((field) => field === undefined)) return undefined;
    const token = tokenFrom(kind, fields as string[]);
    return token && this.write(token) === text ? token : undefined;
  }

  /**
   * The mark of a row's version for whoever holds a link: without the key nobody can try telephone numbers
   * against it.
   */
  rowMark(version: string): string {
    return this.keyed.of(JSON.stringify(['row', version]));
  }

  private sealOf(kind: Kind, fields: readonly string[]): string {
    const hex = this.keyed.of(JSON.stringify(['token', kind, ...fields]));
    return toBase64url((hex.match(/../g) ?? []).map((two) => parseInt(two, 16)));
  }
}
