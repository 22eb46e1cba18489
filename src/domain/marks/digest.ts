/**
 * Digests of text, by a well-kept library that runs in a bare script (no TextEncoder, no crypto: Apps Script
 * has neither).
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** 128 bits: too many to try, short enough for a cell that holds one a column. */
const KEPT_BYTES = 16;
const cut = (bytes: Uint8Array): string => bytesToHex(bytes.slice(0, KEPT_BYTES));

/**
 * A text as UTF-8. Halves of a surrogate pair that stand alone, which a cell can hold, count as U+FFFD: UTF-8
 * has no form for them.
 */
export function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i += 1) {
    const isEscape = escaped[i] === '%';
    bytes.push(isEscape ? parseInt(escaped.slice(i + 1, i + 3), 16) : escaped.charCodeAt(i));
    if (isEscape) i += 2;
  }
  return Uint8Array.from(bytes);
}

/**
 * SHA-256 of a text as UTF-8, cut to 128 bits: 32 hexadecimal digits. Unkeyed, so never of personal data that
 * outlives its cell.
 */
export const digest = (text: string): string => cut(sha256(utf8(text)));

/** SHA-256 of a text, whole: 64 hexadecimal digits. What a secret is made of. */
export const wholeDigest = (text: string): string => bytesToHex(sha256(utf8(text)));

/** HMAC-SHA-256 under one secret, cut to 128 bits. The same text is worked out once a run. */
export class Keyed {
  private readonly start: ReturnType<typeof hmac.create>;
  private readonly known = new Map<string, string>();
  /** @param secret 64 hexadecimal digits. */
  constructor(secret: string) {
    this.start = hmac.create(sha256, hexToBytes(secret));
  }
  /** 32 hexadecimal digits. */
  of(text: string): string {
    const known = this.known.get(text) ?? cut(this.start.clone().update(utf8(text)).digest());
    this.known.set(text, known);
    return known;
  }
}
