/**
 * Makes the id of a new row in the browser, before anything is sent: a resend after a lost answer then
 * records it once.
 */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * 'r' and 12 characters (60 bits); without a crypto source, chance from Math.random is enough for a
 * sheet of this size.
 */
export function makeRowId(): string {
  const bytes = new Uint8Array(12);
  try {
    crypto.getRandomValues(bytes);
  } catch {
    bytes.forEach((_, i) => {
      bytes[i] = Math.floor(Math.random() * 256);
    });
  }
  return `r${Array.from(bytes, (byte) => letters[byte % 32]).join('')}`;
}
