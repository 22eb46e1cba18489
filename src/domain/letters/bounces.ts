/**
 * ★ Letters that came back: staff paste the mailer's answers as text, one or many, in Vietnamese or English.
 * Which of the roster's addresses they are about, and why, by the code of the mail system (RFC 3463 and RFC
 * 5321; texts as Gmail writes them) or else by its words.
 */

export const bounceReasons = {
  full: 'hộp thư của người nhận đã đầy',
  unknown: 'không có địa chỉ này',
  domain: 'tên miền sau dấu @ không nhận thư, có thể gõ sai',
  disabled: 'hộp thư đã bị khóa hoặc ngừng dùng',
  blocked: 'máy chủ của người nhận chặn thư',
  large: 'thư lớn hơn mức người nhận cho phép',
  other: 'máy chủ của người nhận không nhận thư, không rõ lý do',
} as const;
export type BounceReason = keyof typeof bounceReasons;

export interface Bounce {
  /** The address as the mailer writes it, lower case. */
  email: string;
  reason: BounceReason;
  /** The mail system's code, "5.2.2"; '' where only its words told. */
  code: string;
}

export interface BouncesRead {
  /** One an address: the last that was said of it. */
  bounces: Bounce[];
  /** Addresses that are only late: the mailer goes on trying. */
  delayed: string[];
}

const EMAIL = /[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi;
/** Who brings the news is not what it is about. */
const MESSENGER = /^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i;
/** Pasted text is cut here: a hundred bounces with their headers. */
const MOST = 400_000;

/** Enhanced status codes (RFC 3463 §3), the longest beginning first. */
const byCode: readonly (readonly [beginning: string, reason: BounceReason])[] = [
  ['2.2', 'full'],
  ['2.1', 'disabled'],
  ['2.3', 'large'],
  ['3.4', 'large'],
  ['1.2', 'domain'],
  ['1.10', 'unknown'],
  ['1.', 'unknown'],
  ['4.', 'domain'],
  ['7.', 'blocked'],
];
/** Any of these phrases, as a mailer writes them. */
const anyOf = (...phrases: readonly string[]): RegExp => new RegExp(phrases.join('|'), 'i');
const byWords: readonly (readonly [words: RegExp, reason: BounceReason])[] = [
  [
    anyOf(
      'over quota',
      'quota exceeded',
      'mailbox (?:is )?full',
      'inbox is full',
      'out of storage',
      'hộp thư .{0,20}đầy',
      'hết dung lượng',
    ),
    'full',
  ],
  [anyOf("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)", 'tên miền .{0,60}không'), 'domain'],
  [
    anyOf(
      'address not found',
      "couldn't be found",
      'user unknown',
      'unknown user',
      'no such user',
      'does ?n.t exist',
      'không tìm thấy địa chỉ',
      'không tìm thấy người',
    ),
    'unknown',
  ],
  [anyOf('disabled', 'inactive', 'suspended', 'bị vô hiệu', 'ngừng hoạt động'), 'disabled'],
  [
    anyOf('blocked', 'spam', 'policy', 'rejected', 'blacklist', 'access denied', 'bị chặn', 'bị từ chối'),
    'blocked',
  ],
  [anyOf('too large', 'size limit', 'exceeds .{0,20}size', 'quá lớn'), 'large'],
];
const LATE = anyOf(
  'delivery incomplete',
  'delivery (?:is )?delayed',
  'will (?:retry|keep trying)',
  'temporary problem',
  'tiếp tục thử',
  'chậm trễ',
);

/** What a stretch of text says of the address that it is about. */
function reasonIn(text: string): { reason: BounceReason; code: string } | 'late' | undefined {
  const codes = [...text.matchAll(/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)];
  const lasting = codes.find(([, kind]) => kind === '5');
  if (lasting) {
    const code = `5.${lasting[2]!}`;
    return { reason: byCode.find(([start]) => lasting[2]!.startsWith(start))?.[1] ?? 'other', code };
  }
  if (codes.length || LATE.test(text)) {
    // A full mailbox stays full: the mailer gives up a few days later.
    const isFull = codes.some(([, , rest]) => rest === '2.2');
    return isFull ? { reason: 'full', code: '4.2.2' } : 'late';
  }
  const worded = byWords.find(([words]) => words.test(text));
  if (worded) return { reason: worded[1], code: '' };
  return /(?:^|\D)55\d(?:\D|$)/.test(text) ? { reason: 'other', code: '' } : undefined;
}

/**
 * Reads pasted bounces. Each address is explained by what stands between it and the next other address, or
 * else by what stands before it: mailers write both "… wasn't delivered to A because …" and "552 5.2.2 …
 * <A>".
 * @param isOurs is an address on the roster? Others in a bounce (senders, relays) are no news.
 */
export function readBounces(pasted: string, isOurs: (email: string) => boolean): BouncesRead {
  const text = pasted.slice(0, MOST);
  const found = [...text.matchAll(EMAIL)]
    .map((match) => ({
      email: match[0].toLowerCase().replace(/^[.'`]+/, ''),
      from: match.index,
      to: match.index + match[0].length,
    }))
    .filter(({ email }) => !MESSENGER.test(email) && isOurs(email));
  const bounces = new Map<string, Bounce>();
  const delayed = new Set<string>();
  found.forEach(({ email, from, to }, i) => {
    const next = found.slice(i + 1).find((other) => other.email !== email);
    const before = found
      .slice(0, i)
      .reverse()
      .find((other) => other.email !== email);
    const said =
      reasonIn(text.slice(to, Math.min(next?.from ?? text.length, to + 3_000))) ??
      reasonIn(text.slice(Math.max(before?.to ?? 0, from - 1_000), from));
    if (said === 'late') delayed.add(email);
    else if (said && !(bounces.has(email) && said.code === '')) bounces.set(email, { email, ...said });
  });
  return {
    bounces: [...bounces.values()],
    delayed: [...delayed].filter((email) => !bounces.has(email)),
  };
}
