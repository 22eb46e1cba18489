/**
 * Base64 for addresses (RFC 4648 §5), without padding. Apps Script has neither btoa nor TextDecoder, and the
 * rules ask no service.
 */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Three bytes are four signs; what is left over of the last is left out. */
export function toBase64url(bytes: ArrayLike<number>): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let sign = 0; sign < Math.min(left, 3) + 1; sign += 1)
      out += SIGNS.charAt((three >> (18 - 6 * sign)) & 63);
  }
  return out;
}

/** The bytes; undefined for a text with any other sign, or of a length that no bytes have. */
export function fromBase64url(text: string): number[] | undefined {
  if (text.length % 4 === 1 || /[^\w-]/.test(text)) return undefined;
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 4) {
    const four = [0, 1, 2, 3].reduce((sum, at) => {
      const sign = text.charAt(i + at);
      return sum * 64 + (sign ? SIGNS.indexOf(sign) : 0);
    }, 0);
    const count = Math.min(text.length - i, 4) - 1;
    for (let at = 0; at < count; at += 1) bytes.push((four >> (16 - 8 * at)) & 255);
  }
  return bytes;
}

/** Bytes as UTF-8; undefined where they are none. */
export function textOf(bytes: readonly number[]): string | undefined {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
}
