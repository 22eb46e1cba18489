/**
 * FNV-1a, 32 bits, in base 36: enough to notice that something of the product's own differs; never for what
 * people must not guess or forge.
 */
export function shortHash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}
