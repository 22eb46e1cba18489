/**
 * What a text is when it stands in the wrong cell: the readers of names and of e-mail say it instead of
 * calling it a bad name.
 */

const NOTHING = /^(?:[-–—_.,/0 ]*|x{1,3}|n\/a|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i;
const ADDRESS = /:\/\/|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\/|profile\.php/i;

/**
 * Nothing ("-", "không có"), an address of a site, an e-mail, a phone number (nine figures, with no more
 * letters than a label has); undefined for anything else.
 */
export function strayOf(text: string): 'NOTHING' | 'ADDRESS' | 'EMAIL' | 'PHONE' | undefined {
  if (NOTHING.test(text)) return 'NOTHING';
  if (ADDRESS.test(text)) return 'ADDRESS';
  if (/[^\s@]@[^\s@]+\.[a-z]/i.test(text)) return 'EMAIL';
  return text.replace(/\D/g, '').length > 8 && text.replace(/\P{L}/gu, '').length < 11 ? 'PHONE' : undefined;
}
