/**
 * What a text is when it stands in the wrong cell: the readers of names and of e-mail say it instead of
 * calling it a bad name.
 */

/** "-", "...", "0" */
const SIGNS = '[-–—_.,/0 ]*';
/** "x", "aaa", "test", "asdf", "abc": keys pressed so that the box is not empty. */
const KEYS = 'x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?';
/** "không có", "chưa lập trang", "chưa phân công" */
const NONE =
  '(?:không|chưa|ko)(?: (?:có|lập|dùng|sử dụng|rõ|biết|phân công|bố trí|kiện toàn|đăng ký|tạo|cung cấp).*)?';
/** "như trên", "đang cập nhật", "chờ kiện toàn", "đang lập" */
const LATER =
  'như trên|(?:(?:đang|sẽ|chờ) )?(?:cập nhật|bổ sung|kiện toàn)(?: sau)?|(?:đang|sẽ|chờ) (?:lập|tạo|đăng ký)(?: .*)?';
const NOTHING = new RegExp(`^(?:${SIGNS}|${KEYS}|${NONE}|${LATER})$`, 'iu');
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
