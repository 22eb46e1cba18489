/**
 * Sites that are not Facebook and are often pasted in its place: other networks, by their hosts and by the
 * words people write before a handle; and the link counters of mail and chat programs, which only carry a
 * Facebook address inside.
 */
import { fold } from '../../text/vietnamese';
import { parameter } from './query';

interface Network {
  /** As it is said to people. */
  name: string;
  /** Its hosts, www. and m. off. Example: vt.tiktok.com. */
  host: RegExp;
  /** What stands before a handle, without tones. Example: "tik tok". */
  word: RegExp;
}
const NETWORKS: readonly Network[] = [
  { name: 'TikTok', host: /(?:^|\.)tiktok\.com$/, word: /\btik ?tok\b/ },
  { name: 'Zalo', host: /(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/, word: /\b(?:zalo|oa)\b/ },
  { name: 'YouTube', host: /(?:^|\.)youtube\.com$|^youtu\.be$/, word: /\b(?:you ?tube|kenh yt|yt)\b/ },
  { name: 'Instagram', host: /(?:^|\.)instagram\.com$/, word: /\b(?:insta(?:gram)?|ig)\b/ },
  { name: 'X (Twitter)', host: /^(?:twitter|x)\.com$/, word: /\btwitter\b|^x ?[:@]/ },
  { name: 'Threads', host: /(?:^|\.)threads\.(?:net|com)$/, word: /\bthreads?\b/ },
  { name: 'LinkedIn', host: /(?:^|\.)linkedin\.com$/, word: /\blinked ?in\b/ },
  { name: 'Telegram', host: /^(?:t\.me|telegram\.(?:me|org))$/, word: /\btelegram\b/ },
  { name: 'Viber', host: /(?:^|\.)viber\.com$/, word: /\bviber\b/ },
  { name: 'Lotus', host: /(?:^|\.)lotus\.vn$/, word: /\b(?:mxh )?lotus\b/ },
  { name: 'Gapo', host: /(?:^|\.)gapo\.(?:vn|com)$/, word: /\bgapo\b/ },
];

/** Facebook by any of its names: a text that holds one is no other network's. */
const FACEBOOK = /\b(?:facebook|face|fb|fanpage)\b/;

/** What stands between a scheme and a path: https://vt.tiktok.com/abc → vt.tiktok.com. */
const HOST =
  /(?:^|[^\w.-])(?:https?:\/\/)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[/?#:\s]|$)/gi;

/**
 * The other network that a text which is no Facebook address is of, as it is said to people; undefined when
 * it is of none that is known. In: what the person typed.
 */
export function networkIn(text: string): string | undefined {
  const short = text.slice(0, 300);
  for (const [, host = ''] of short.matchAll(HOST)) {
    const network = NETWORKS.find((one) => one.host.test(host.toLowerCase()));
    if (network) return network.name;
  }
  return networkNamed(short);
}

/** Whether a text speaks of another network at all, beside Facebook perhaps. */
export const speaksOfNetwork = (text: string): boolean =>
  text.length <= 300 && NETWORKS.some(({ word }) => word.test(fold(text)));

/** The network that a short text without an address says its handle is of ("TikTok: @ldld"), or undefined. */
export function networkNamed(text: string): string | undefined {
  if (text.length > 120) return undefined;
  const plain = fold(text);
  return FACEBOOK.test(plain) ? undefined : NETWORKS.find(({ word }) => word.test(plain))?.name;
}

/**
 * Hosts that pass a reader on to the address in one of their parameters and show nothing of their own. Each
 * with an example of what mail and chat programs make of a link.
 */
const COUNTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  // https://www.google.com/url?q=https%3A%2F%2Fwww.facebook.com%2Fldld (Gmail, Google Docs)
  [/^(?:www\.)?google\.(?:com|com\.vn)$/, ['q', 'url']],
  // https://nam10.safelinks.protection.outlook.com/?url=… (Outlook)
  [/\.safelinks\.protection\.outlook\.com$/, ['url']],
  // https://outlook.office.com/mail/safelink.html?url=…
  [/^outlook\.(?:office(?:365)?|live)\.com$/, ['url']],
  // https://statics.teams.cdn.office.net/evergreen-assets/safelinks/…?url=… (Teams)
  [/^statics\.teams\.cdn\.office\.net$/, ['url']],
  // https://l.instagram.com/?u=…, https://l.threads.net/?u=…, https://l.wl.co/l?u=… (WhatsApp)
  [/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/, ['u']],
  // https://www.youtube.com/redirect?q=…
  [/^(?:www\.|m\.)?youtube\.com$/, ['q']],
  // https://www.linkedin.com/redir/redirect?url=…
  [/^(?:www\.)?linkedin\.com$/, ['url']],
  // https://duckduckgo.com/l/?uddg=…
  [/^duckduckgo\.com$/, ['uddg']],
  // https://vk.com/away.php?to=…
  [/^(?:m\.)?vk\.com$/, ['to']],
  // https://out.reddit.com/t3_x?url=…
  [/^out\.reddit\.com$/, ['url']],
  // https://slack-redir.net/link?url=…
  [/^slack-redir\.net$/, ['url']],
  // https://link.zalo.me/?url=…, https://chat.zalo.me/?url=…
  [/\.zalo\.me$/, ['url', 'u']],
];
/** Parameters in which any site may carry an address on. */
const CARRIES = ['url', 'u', 'q', 'to', 'target', 'link', 'href', 'dest', 'destination', 'redirect', 'next'];
/** A whole web address, not a word: https://www.facebook.com/ldld. */
const WHOLE = /^(?:https?:)?\/\/[^/]+\//i;

interface Carried {
  address: string;
  counter: boolean;
}

/**
 * The address that a link of another site carries. `counter`: the site is known to do nothing else, so the
 * address may be taken; of any other it is only to be asked about.
 */
export function carried(host: string, { path, query }: { path: string; query: string }): Carried | undefined {
  const plain = host.toLowerCase().replace(/\.$/, '');
  if (URLDEFENSE.test(plain)) return proofpoint(path, query);
  if (!/%3a|:\/\/|https?-3A/i.test(query)) return undefined;
  const known = COUNTERS.find(([pattern]) => pattern.test(plain));
  for (const name of known ? known[1] : CARRIES) {
    const address = parameter(query, name);
    if (WHOLE.test(address)) return { address, counter: known !== undefined };
  }
  return undefined;
}

const URLDEFENSE = /(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;
/** https://urldefense.com/v3/__https://www.facebook.com/ldld__;!!…; and the older https://urldefense.proofpoint.com/v2/url?u=https-3A__www.facebook.com_ldld&d=…: "-3A" for "%3A", "_" for "/". */
function proofpoint(path: string, query: string): Carried | undefined {
  const [, third] = /\/v3\/__(https?:\/\/.{1,300}?)(?:__;|$)/i.exec(path) ?? [];
  if (third !== undefined) return { address: third, counter: true };
  const coded = parameter(query, 'u')
    .replace(/_/g, '/')
    .replace(/-([0-9A-F]{2})/g, '%$1');
  try {
    const address = decodeURIComponent(coded);
    return WHOLE.test(address) ? { address, counter: true } : undefined;
  } catch {
    return undefined;
  }
}
